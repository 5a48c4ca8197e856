/** S16: the lead's own page of the team, as an agent reads it, and whether it can be believed. */
export const team = {
  title: 'Our team',
  linkText: 'What your lead sees, what was changed, and whether it helped',
  intro:
    'Your lead’s page of the team, made on this computer from the same results. Of what is said in check-ins, your lead sees nothing more than this.',
  notJoined:
    'Once this seat has joined a team, the team’s results stand here as your lead has them, with what was changed about the work.',
  nothingYet:
    'The first results come after the first week in which this seat counts. Then they stand here, each once it has been checked.',
  changed: {
    title: 'What was changed, and did it help?',
    none: 'Your lead has not written anything down yet. What they write down stands here, with whether it helped.',
    notTold: 'This computer has not been told yet. It asks once a day, by itself.',
    chance: 'One band, or half a step, can be chance. Compared on this computer.',
    asOf: 'As it was told on {when}.',
  },
  checked: {
    title: 'Checked on this computer',
    good: '{count, plural, one {One result is} other {# results are}} signed and linked to the one before. Everyone on the team was given the same.',
    newest: 'The newest is of {days}.',
    none: 'Nothing has been released yet.',
    seen: 'Last seen on {when}.',
    neverSeen: 'The server has not shown any results yet.',
    trouble: 'Something is not right',
    old: 'What stands on this page are the last results that were good.',
    honest: 'That shows that everyone was given the same. It does not show that the server counted honestly.',
    fetched:
      'What was changed about the work, and what was said of it, comes about once a day, whether anybody looks at it or not. This computer names the team for it, and nobody in it.',
  },
};
