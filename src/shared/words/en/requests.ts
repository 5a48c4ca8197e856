/** Mailbox, raised hands and the care list: for whoever was asked, in the app. Plain, and nothing about a person that they did not say. */
export const requests = {
  pages: { requests: 'Requests', care: 'Care list' },

  key: {
    setUpTitle: 'Set up your mailbox',
    setUpText:
      'Whoever raises a hand to you seals it to a key that is made now, on this computer. Only this key opens it: not the server, not IT, not another lead. Until it is made, nobody is offered your name.',
    passphrase: 'Passphrase',
    again: 'The passphrase once more',
    choose:
      'Four or five words that have nothing to do with each other, at least ten characters. Not from a song, and not one you use elsewhere.',
    lost: 'Nobody can reset it. If it is lost, the requests that lie here stay closed for good, and you begin with a new key.',
    show: 'Show what is typed',
    short: 'A little longer: at least ten characters.',
    differs: 'The two are not the same.',
    empty: 'Please type the passphrase.',
    make: 'Make the key',
    lockedTitle: 'Your mailbox is locked',
    lockedText: 'Type its passphrase to open it on this computer.',
    open: 'Open',
    ended:
      'Its key ended on {day}, so nobody is offered it at the moment. Opening it makes the next key; nobody has to compare anew.',
    elsewhereTitle: 'Your mailbox is on another computer',
    elsewhereText:
      'Its key was made elsewhere. Export it there, as a file, and bring the file here. The other computer keeps its own copy.',
    bring: 'Bring the file',
    file: 'Choose the file',
    fileChosen: 'A file is chosen.',
    fileMissing: 'Please choose the file.',
    filePassphrase: 'Passphrase of the file',
    newPassphrase: 'A passphrase for this computer',
    bringIt: 'Bring it here',
    anew: 'Begin anew',
    anewText:
      'A new key takes the place of the old one. What was sealed to the old one can no longer be opened by you, and everyone who writes to you is asked to compare the new fingerprint first. Do this only if passphrase or computer are lost.',
    anewIt: 'Begin with a new key',
  },

  box: {
    title: 'Your mailbox',
    fingerprint: 'Its fingerprint',
    compare:
      'Before somebody writes to you for the first time, they compare this with what their own screen shows. Read it out in the huddle, or print it and put it up: it is no secret.',
    printed: 'Fingerprint of the mailbox of {name}',
    until:
      'The key is good until {day}. Opened in its last two weeks it makes the next one by itself; nobody has to compare anew.',
    lock: 'Lock',
    export: 'Export the key',
    exportText:
      'For another computer of yours, or to keep in a safe place. Whoever has the file and its passphrase reads everything that was sealed to you.',
    exportIt: 'Save the file',
    exported: '{file} is saved. Its passphrase opens it; keep the two apart.',
    live: 'What is new shows here at once.',
    notLive: 'Not live at the moment: it is looked for every half minute.',
  },

  kind: {
    talk: 'Please talk to me',
    fiveMinutes: 'I need five minutes',
    wrongAtWork: 'Something is wrong at work',
  },
  state: {
    sent: 'not read yet',
    read: 'read',
    answered: 'answered',
    withdrawn: 'taken back',
    expired: 'expired',
  },
  list: {
    empty:
      'Nobody has raised a hand. When somebody does, it shows here, and you alone can open it. Every seat can write a few times a week; nobody has to.',
    second: 'Came to you because nobody answered where it was sent first',
    same: '{count, plural, one {The same person as in one other request here} other {The same person as in # other requests here}}',
    mark: 'Mark of one person, without a name',
    named: 'Signed with the name {name}',
    noWords: 'No words were added.',
    closed: 'This does not open',
    whyClosed:
      'It was sealed to a key that is not on this computer (an older one, if you began anew), or it was changed on the way. It cannot be answered. Nobody can tell you who sent it; they see “sent”, and can write again.',
    read: 'Read',
    readText: 'The sender then sees that it was read.',
    answer: 'Answer',
    toCare: 'Put on the care list',
    onCare: 'On the care list',
  },
  five: {
    title: 'Five minutes, please',
    none: 'Nobody is waiting for five minutes.',
    raised: 'raised at {time}',
    withWords: 'Read what they wrote',
    now: 'Come now',
    soon: 'In ten minutes',
    other: 'Someone else is coming',
    otherWords: 'Someone else is coming to you.',
    done: 'Answered: {what}',
  },
  reply: {
    title: 'Your answer',
    words: 'In your own words',
    begin: 'Begin with',
    talk: {
      thanks: 'Thank you for telling me. When does it suit you: before the shift, or after?',
      today: 'I am at my desk today until the end of the shift. Come by whenever you like.',
      walk: 'Shall we go for a short walk at your next break? I will arrange for your calls.',
    },
    fiveMinutes: {
      take: 'Take the five minutes now. I will see to the queue.',
      ten: 'I am with you in ten minutes.',
      code: 'Go off the phone with the agreed code; I stand behind it.',
    },
    wrongAtWork: {
      thanks: 'Thank you. I will look into it and tell you here what I find out.',
      more: 'What would have to change first? A sentence is enough.',
      known: 'It is known, and somebody is at it. I will tell the team when it is done.',
    },
    left: 'There is room for a few more words.',
    long: 'That is too long for one answer: please shorten it.',
    missing: 'Please write a word or two.',
    send: 'Send',
    sent: 'Sent. Their companion looks for it by itself: within a minute after “five minutes”, otherwise within the hour.',
    sealed: 'Sealed for the sender alone.',
  },

  trouble: {
    wrongPassphrase: 'That passphrase does not open it. Nothing was changed.',
    tooManyTries: 'Too many tries. Please wait half a minute before the next one; nothing was changed.',
    keystoreLost:
      'This computer’s keystore no longer gives out its part of the key. If you have exported the key, bring the file; otherwise begin anew.',
    badInput: 'That is not a mailbox file of Sidetone. Nothing was changed.',
    notAllowed: 'That file belongs to another person’s mailbox. Nothing was changed.',
    notFound: 'It is no longer there: the sender has taken it back, or its time is over. Nothing was sent.',
    noteClosed: 'The sender has taken it back, or its time is over. Nothing was sent.',
    noteUnreadable: 'It cannot be answered, because it does not open.',
    tooLarge: 'That is more than can be kept here. Please shorten it; nothing was changed.',
    mailboxGone: 'Their mailbox takes nothing at the moment: not set up, or its key has ended.',
    changedMeanwhile: 'That was changed elsewhere meanwhile. Nothing was overwritten; please look again.',
  },
};
