/** From a finding to something done about the work: the lead's log of changes, and the telephony's figures. */
export const leadWork = {
  pages: { label: 'Pages', week: 'This week', months: 'Months' },

  signal: {
    title: 'What stands out',
    none: 'Nothing stands out by the rules. That is a finding, too.',
    strainUp: 'More are finding it heavy, twice in a row.',
    calmDown: 'The team has grown more tense twice in a row.',
    moodDown: 'Mood has fallen twice in a row.',
    groupLeads: '“{group}” led in the last three weeks that came out.',
    groupWithFigure:
      '“{group}” stood out in the weeks with the highest {figures}. They move together; that does not prove a cause.',
    recovery:
      'It has become better twice in a row, after “{action}” began on {day}. That may be why, or it may not.',
    cause: 'Main cause: {cause}.',
    noCause: 'No single cause stands out.',
    suggested: 'What may be done about the work',
    choose: 'Write this down',
    how: 'How these are found',
    howText:
      'By fixed rules over the released weeks: two moves the same way, three weeks in first place, or a cause and a figure of the telephony that rise in the same weeks more often than chance would (once in twenty looks). They speak of the work, never of anyone.',
  },

  figure: {
    queueSeconds: 'waiting time',
    occupancy: 'occupancy',
    handlingSeconds: 'handling time',
    lostBreaks: 'number of lost breaks',
  },
  figureTitle: {
    queueSeconds: 'Waiting time, seconds',
    occupancy: 'Occupancy, %',
    handlingSeconds: 'Handling time, seconds',
    lostBreaks: 'Lost breaks a day',
  },

  change: {
    title: 'What did we change, and did it help?',
    none: 'Nothing is written down yet. One small change to the work, with someone who sees to it and a day, is enough.',
    newest: '“{action}” began on {day}.',
    open: '{count, plural, =0 {No change is under way.} one {# change is under way.} other {# changes are under way.}}',
    all: 'All changes',
    add: 'Write down a change',
    owner: 'Seen to by {owner}',
    begun: 'since {day}',
    due: 'due {day}',
    late: 'was due {day}',
    done: 'done on {day}',
    dropped: 'dropped on {day}',
    why: 'Why: {why}',
    by: 'written down by {name}',
    seen: 'Agents of this team read this list, with whether it helped.',
    removed: 'Taken out: {what}',
    markDone: 'Mark as done',
    reopen: 'Take up again',
  },

  review: {
    after: '{after, plural, =2 {Two weeks on:} other {Four weeks on:}} {found}',
    both: '{bands} {calm}',
    waiting: 'can be looked at from {day}.',
    nothing: 'nothing came out to compare with.',
    bands: {
      fewer2:
        'fewer find it heavy, by two bands. Chance alone rarely does that; other things may have changed too.',
      fewer1: 'fewer find it heavy, by one band. That could be chance.',
      same: 'as many find it heavy, as far as bands can tell.',
      more1: 'more find it heavy, by one band. That could be chance.',
      more2:
        'more find it heavy, by two bands. Chance alone rarely does that; other things may have changed too.',
    },
    calm: {
      up: 'Calm is up by {steps, plural, one {half a step} other {# half steps}}.',
      down: 'Calm is down by {steps, plural, one {half a step} other {# half steps}}.',
    },
  },

  form: {
    titleNew: 'A change to the work',
    titleEdit: 'Edit this change',
    what: 'What is changed',
    own: 'In my own words',
    words: 'In one sentence',
    wordsHelp: 'About the work, not about a person. The team reads it.',
    wordsMissing: 'Please say what is changed.',
    owner: 'Who sees to it',
    ownerHelp: 'A name or a group, such as “IT” or “planning”.',
    ownerMissing: 'Please say who sees to it.',
    begun: 'Begins on',
    begunMissing: 'Please choose a day.',
    due: 'Due by (may stay empty)',
    dueEarly: 'That is before it begins.',
    end: 'How it stands',
    open: 'Under way',
    done: 'Done',
    dropped: 'Dropped',
    why: 'Why, in a word (may stay empty)',
  },

  operations: {
    title: 'The telephony beside it',
    none: 'No figures yet. Bring in waiting time, occupancy, handling time or lost breaks, per team and day, and they stand here beside the weeks.',
    week: '{from} to {to}',
    sentence: 'Between {low} and {high}; highest in the week of {days}.',
    sentenceOne: '{value} in the one week there is.',
    bring: 'Bring in figures',
    intro:
      'A CSV file with a column for the day and at least one of: queue_seconds, occupancy, handling_seconds, lost_breaks. With several teams, a column for the team as well. Columns about people are refused.',
    choose: 'Choose a file',
    template: 'Download a template',
    reading: 'Reading the file…',
    fine: '{rows, plural, one {# row} other {# rows}}, {span}. Nothing is wrong with it.',
    faulty:
      '{faults, plural, one {# row needs a look.} other {# rows need a look.}} Nothing was taken in; the file is as it was.',
    take: 'Take these figures in',
    taken:
      '{rows, plural, one {# row was} other {# rows were}} taken in. A day that was there before was replaced.',
    faultTable: 'What is wrong, line by line',
    line: 'Line',
    column: 'Column',
    fault: 'What is wrong',
  },
  fault: {
    empty: 'There is no row under the heading.',
    noDayColumn: 'No column for the day was found.',
    noFigureColumn: 'No column with a figure was found.',
    personColumn: 'This column is about people. Please take it out: only figures of whole teams belong here.',
    badDay: 'This is not a day, such as 2026-03-02.',
    futureDay: 'This day is still to come.',
    noSuchTeam: 'No team of yours has this name.',
    teamNeeded: 'With several teams, a column has to say which.',
    badNumber: 'This is not a number.',
    outOfRange: 'This number cannot be right.',
    sameDayTwice: 'This team’s day was there already, further up.',
    tooManyRows: 'More than 20,000 rows: please split the file.',
  },
};
