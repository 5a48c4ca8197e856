/** The care list: those who asked, and what was agreed with them. Never a rating, never a list of risks. */
export const care = {
  intro:
    'People who asked for something, and what you agreed with them. Only you can open it. Nobody gets on this list who did not ask.',
  empty:
    'Nobody is on the list. Put somebody on it from a request, or begin with a name, when a talk needs a second one.',
  add: 'Add somebody',
  overdue: 'Was meant for an earlier day',
  today: 'Today',
  later: 'Later',
  open: 'No day set',
  closed: 'Closed',
  closedText:
    'Closed entries are deleted 30 days after they were closed. Until then they can be opened again.',
  next: 'Next contact: {day}',
  late: 'Was meant for {day}. Today is still a good day for it.',
  begunWith: 'Began with a raised hand',
  notes: 'What was said and done',
  earlier: '{count, plural, one {One earlier note} other {# earlier notes}}',
  noNotes: 'Nothing is written down yet.',
  outcome: 'What came of it: {words}',
  noOutcome: 'Closed without a note of what came of it.',
  unreadable: 'This entry does not open with the keys that are here',
  unreadableText:
    'It was sealed to an older key. If that key is on another computer or in an exported file, bring it here. Nothing was deleted.',
  noPrint: 'The care list is not printed: a sheet of paper is read by whoever finds it.',

  note: 'Write a note',
  tooLarge:
    'This entry is full. Take out notes that are no longer needed, or close it and begin a new one; nothing was changed.',
  noteWords: 'What was said, or done',
  when: 'When to be in touch again',
  whenHelp: 'May stay empty.',
  removeNote: 'Remove this note: {words}',
  titleNew: 'On the care list',
  titleEdit: 'Write a note',
  who: 'Who it is',
  whoHelp: 'The name they gave, or how you remember them. Up to 80 characters.',
  whoMissing: 'Please say who it is, in a word.',
  close: 'Close',
  closeTitle: 'Close this entry',
  closeWords: 'What came of it',
  closeText: 'It is deleted in 30 days. Until then you can open it again.',
  closeIt: 'Close it',
  reopen: 'Open again',
  done: { closed: 'Closed: {who}.', saved: 'Saved: {who}.' },

  conflict: {
    title: 'It was changed elsewhere meanwhile',
    text: 'You, on another computer, have saved this entry since you opened it. Nothing is lost: here are both.',
    mine: 'What you were about to save',
    theirs: 'What is there now',
    keepMine: 'Save mine; keep the notes of both',
    keepTheirs: 'Leave what is there',
  },

  handOver: {
    button: 'Hand over',
    title: 'Hand over to a colleague',
    text: 'Your colleague gets a copy sealed to their own key. Yours stays until you close it.',
    to: 'To whom',
    none: 'No colleague has a mailbox yet: another lead of the team, HR, or the assistance programme.',
    compare: 'Compare this with the fingerprint on their own screen:',
    compared: 'I have compared it, with them or on their screen',
    asked: '{who} has agreed that this colleague reads what is written here',
    askedHelp: 'Ask first. If they would rather not, close the entry, or leave it with you.',
    missing:
      'First choose a colleague, and confirm both: that this person agreed, and that you compared the fingerprint.',
    it: 'Hand it over',
    done: '{name} has it now. Yours stays until you close it.',
    twice: '{name} already has this entry. Nothing was handed over a second time.',
  },
};
