/** What a lead's team said openly today, and what a lead takes along on paper or by e-mail. */
export const leadReports = {
  title: 'Reports',
  intro:
    'What your pages show, as a file to take along or to send. Nothing more is in it: what is withheld on the page is withheld here.',
  kind: 'Which report',
  kinds: { day: 'A day', week: 'A week', month: 'A month', grid: 'All teams by months' },
  which: { day: 'Day', week: 'Week', month: 'Month' },
  format: { pdf: 'PDF', xlsx: 'XLSX', csv: 'CSV', html: 'HTML' },
  saveAs: {
    pdf: 'Save as PDF',
    xlsx: 'Save as a workbook, XLSX',
    csv: 'Save as CSV',
    html: 'Save as HTML, for an e-mail',
  },
  take: 'Take these weeks along',
  copy: 'Copy for an e-mail',
  copied: 'Copied: paste it into the e-mail.',
  making: 'The file is being made…',
  saved:
    'Saved as {file}. Whoever has the file can read it: please send it only to those who may see these numbers.',
  failed: 'The file could not be made. Nothing was changed; please try again.',
  noFigures: 'No figures were brought in.',
  figure: 'Figure',
  mean: 'Mean',
  day: {
    saidNone: 'Nothing was said that day.',
    due: 'Changes that are due',
    dueOne: '{action}: {owner}, due {day}',
    dueNone: 'No change is due.',
    notSaid:
      'Nothing of how anyone felt that day: that leaves a seat once a week and never sooner. It speaks of the work.',
  },
  month: {
    done: 'Changes to the work that were done',
    doneNone: 'None was marked as done.',
    figures: 'The telephony in this month',
  },
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
