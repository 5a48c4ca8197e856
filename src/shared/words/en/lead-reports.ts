/** What a lead's team said openly today, and what a lead takes along on paper or by e-mail. */
export const leadReports = {
  said: {
    title: 'Said openly by the team',
    today: 'Today: {kinds}.',
    todayNone: 'Nothing was said today.',
    times: '{kind} ({n, plural, one {once} other {# times}})',
    none: 'Nothing was said in the last 14 days. With one tap, anyone on the team can say “system down”, “abusive caller”, “no relief” or “queue”; it stands here at once.',
    table: 'Work reports of the last 14 days',
    day: 'Day',
    honest:
      'Each was one tap, sent on purpose, without a name and without mood. You may guess who it was: please look at the work and do not ask. A day without any says nothing; after 14 days they are gone.',
    kind: {
      systemDown: 'system down',
      abusiveCaller: 'abusive caller',
      noRelief: 'no relief',
      queue: 'queue',
    },
  },
};
