/** Keeping a copy and taking one in: export and import. */
export const keep = {
  fromElsewhere: 'Take something in',
  fromElsewhereText: 'An export of your own, or your moods from Daylio.',
  erasedEarlier:
    '{count, plural, one {# earlier mood} other {# earlier moods}} from another diary went with them.',
  import: {
    title: 'Take something in',
    intro:
      'Sidetone reads its own exports (JSON or CSV) and Daylio’s CSV. You see first what would come in; nothing leaves this computer.',
    choose: 'Choose a file',
    reading: 'Reading the file…',
    kind: {
      json: 'An export of Sidetone (JSON)',
      csv: 'An export of Sidetone (CSV)',
      daylio: 'An export of Daylio',
    },
    span: '{from} to {to}',
    nothingNew: 'Everything in it is in your journal already.',
    known:
      '{count, plural, one {# record is} other {# records are}} in your journal already and will not come twice.',
    leftOut:
      '{count, plural, one {# row is} other {# rows are}} left out: breaks are taken from a JSON export only.',
    noun: {
      shifts: 'Shifts',
      checkIns: 'Check-ins',
      hardCalls: 'Hard calls',
      routineSessions: 'Routines',
      pulses: 'Pulses',
      breaks: 'Breaks',
      roster: 'Rostered shifts',
      dayGoals: 'Goals and good things',
      earlierMoods: 'Earlier moods',
    },
    counts: 'What would come in',
    what: 'What',
    howMany: 'How many',
    earlier:
      'Moods from another diary fill your year in faces on days without a check-in. They know no calm and no shift, so they move neither your trend nor the early notice.',
    moods: 'What do these moods mean here?',
    moodsText: 'Each needs one of the five faces before anything can be taken in.',
    times: '{name} ({count} ×)',
    faults:
      '{count, plural, one {# row is} other {# rows are}} not clear. Nothing is taken until all are; please mend the file and choose it again.',
    faultsCaption: 'Rows that are not clear',
    row: 'Row',
    inList: '{list}, no. {row}',
    fault: {
      kind: 'This kind of row is not known.',
      day: 'The day is not written as 2026-03-02.',
      time: 'The time cannot be read.',
      mood: 'The mood is missing or not 1 to 5.',
      calm: 'The calm is missing or not 1 to 5.',
      value: 'A value in this row is not one that Sidetone knows.',
      shift: 'Its shift is not in the file.',
      record: 'This record is incomplete or has a value that is not allowed.',
    },
    column: { fault: 'What is not clear' },
    take: 'Take it in',
    notThis: 'Not this file',
    taken: '{count, plural, one {# record} other {# records}} came in.',
    undone: 'The import was taken back. What you noted yourself is as it was.',
    last: 'Last import on {when}: {count, plural, one {# record} other {# records}}.',
    undo: 'Take it back',
  },
};
