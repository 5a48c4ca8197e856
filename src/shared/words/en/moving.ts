/** Another desk or a new computer: the encrypted snapshot, and how it is opened there. */
export const moving = {
  page: {
    link: 'Another desk, a new computer',
    linkText: 'An encrypted snapshot to carry on elsewhere.',
    title: 'Another desk, a new computer',
    intro:
      'Sidetone can keep an encrypted snapshot of your journal in a folder that you reach from elsewhere. Only your recovery code opens it: no PIN, and nobody in IT.',
    when: 'It is written anew after each shift and whenever your journal is locked.',
    folder: 'Folder for the snapshot',
    folderHelp: 'As the system writes it, for example {example}',
    offered: 'Your organisation offers a folder for this:',
    useOffered: 'Use this folder',
    keep: 'Keep a snapshot there',
    again: 'Write it now',
    stop: 'Keep no snapshot any more',
    kept: 'Kept as {file} in {folder}.',
    saved: 'Written on {when}.',
    notThere: 'There is no snapshot in the folder.',
    unreachable:
      'The folder cannot be reached right now. Your journal here is safe; the snapshot is written as soon as the folder is back and something was noted.',
    stopped: 'No snapshot is kept any more, and the last one was removed.',
    howTitle: 'How to move',
    how: {
      lock: 'Lock your journal here, so that the snapshot is the newest.',
      open: 'On the other computer choose “I have a recovery code”, then the file, and type your code.',
      erase:
        'Come back here and delete everything. Choose “I carry on elsewhere”, so that you stay in your team.',
    },
    twice:
      'If you use both, nothing counts twice: each week the server gives its tokens to whichever asks first, and the other sends empty envelopes. What you note on one does not come to the other by itself.',
  },
  arrive: {
    choice: 'I have a recovery code',
    choiceText: 'Open the snapshot of a journal you have elsewhere.',
    title: 'Carry on with your journal',
    intro: 'Choose the file that ends in .snapshot and type the recovery code you wrote down.',
    file: 'Choose the snapshot',
    chosen: 'A file is chosen.',
    noFile: 'Please choose the file first.',
    pin: 'PIN or passphrase for this computer',
    pinHint: 'It may be another than before.',
    pinOptional: 'It may be another than before. Leave it empty only if this system account is yours alone.',
    open: 'Open my journal here',
  },
  arrived: {
    title: 'Your journal is here',
    text: 'Everything up to the last snapshot is here, and you are still in your team if you were in one.',
    next: 'Now delete your journal on the other computer: Mine, Delete everything, and there “I carry on elsewhere”.',
    twice: 'Until then whichever of the two asks first counts each week. Nothing counts twice.',
    goOn: 'Go on',
  },
  erase: {
    moved: 'I carry on elsewhere: stay in my team, and leave my snapshot where it is',
  },
};
