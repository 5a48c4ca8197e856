/** The month grid of a lead's own teams: kind about streaks, and no target on how anyone feels. */
export const months = {
  title: 'Months',
  intro:
    'How the months of your teams went, from the released weeks alone. A month counts once three of its weeks are out.',
  grid: 'Months of your teams',
  team: 'Team',
  cell: '{team}, {month}: {state}',
  state: {
    steady: 'steady',
    heavier: 'heavier',
    running: 'not out yet',
    few: 'too few weeks came out',
    tooSmall: 'too small to show',
    none: 'no weeks yet',
  },
  said: {
    steady: 'A steady month.',
    heavier: 'A heavier month.',
    running: 'Not out yet.',
    few: 'Too few weeks came out.',
    tooSmall: 'Too small to show.',
    none: 'No weeks yet.',
  },
  short: {
    steady: 'steady',
    heavier: 'heavier',
    running: '…',
    few: 'too few',
    tooSmall: 'too small',
    none: '–',
  },
  soFar: '{state}, so far',
  streak: {
    steady: 'The {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} steady month in a row.',
    heavier:
      'The {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} heavier month in a row: the work needs a look, not the people.',
  },
  why: {
    steady: 'Steady: in most of its weeks fewer than half found it heavy, and not more than is usual here.',
    half: 'Heavier: in most of its weeks half or more found it heavy.',
    aboveUsual:
      'Heavier: a whole band more found it heavy than in the three months before. That can still be chance, about once in {times} months of a team that has not changed.',
    few: 'Fewer than three of its weeks came out. That says nothing about the team, and there is nothing to do.',
    running: 'Its weeks are still coming out.',
    tooSmall:
      'Fewer than eight seats had joined. Among so few, a number about the team would be a number about a person.',
    none: 'No week of this month was there to come out.',
  },
  weeks: 'Its weeks: {weeks}.',
  wentWell: 'What went well',
  needsCare: 'What needs care',
  nothingWritten: 'Nothing is written yet.',
  write: 'Write about this month',
  edit: 'Change what is written',
  formTitle: 'About {month}',
  lines:
    'One line for each; about the work, not about a person. The leads of this team read it, and nobody else.',
  linesFault: 'At most {lines} lines of at most 200 characters.',
  targets: 'Targets',
  targetsWhy:
    'A target can stand on changes to the work that are done, and on figures of the telephony. There is none on mood, calm or strain: it would only buy happy taps. None on handling time either: it would hurry people. What stays empty has none.',
  noTargets: 'No target is set.',
  target: {
    actionsDone: 'Changes to the work that are done, at least',
    queueSeconds: 'Waiting time in seconds, at most',
    occupancy: 'Occupancy in %, at most',
    lostBreaks: 'Lost breaks a day, at most',
  },
  progress: {
    actionsDone: 'Changes done: {value} of at least {goal}',
    queueSeconds: 'Waiting time: {value}, at most {goal}',
    occupancy: 'Occupancy: {value}, at most {goal}',
    lostBreaks: 'Lost breaks a day: {value}, at most {goal}',
    unknown: 'no figures',
    met: 'reached',
    open: 'not there yet',
    missed: 'not reached',
  },
  saved: 'Saved.',
  changed:
    'Another lead has written about this month meanwhile. What you typed is still here; saving again puts it in the place of theirs.',
  theirs: 'What they wrote',
  how: 'How a month is judged',
  howText:
    'A week belongs to the month in which most of its days lie. A month is heavier when half or more found it heavy in most of its released weeks, or when the middle of its weeks lies a whole band above the middle of the three months before; else it is steady. Held weeks count where they came out. The same rules for every team; a heavier month speaks of the work.',
  notSaid: {
    compare:
      'Teams are not to be ranked by it: they take different calls, and their bands are rounded apart.',
    chance: 'A single heavier month can be chance; two in a row are less often.',
  },
  empty:
    'No team has results yet. Once your administrator has given you a team and its first week has begun, its months appear here.',
};
