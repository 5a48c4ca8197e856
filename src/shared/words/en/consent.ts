/**
 * The consent page. `text` is what a person agrees to: whoever changes it raises `consentVersion`, and everyone is asked
 * anew (shared/consent.test.ts holds both together).
 */
export const consent = {
  title: 'Do you want to share?',
  titleAnew: 'The text has changed. Do you still want to share?',
  version: 'Text {version}',
  from: 'Only shifts that begin after you agree count.',
  until: 'Until you decide, only empty envelopes go out. They look like any other.',
  agree: 'I agree and join',
  agreeAnew: 'I agree',
  decline: 'No, I keep it to myself',
  declineAnew: 'No, withdraw',
  read: 'Read what you agreed to',
  text: {
    free: {
      title: 'It is your choice',
      text: 'Saying no has no consequence for your work. Nobody is told who agreed and who did not, and nobody who reads the pages, the database or a backup can tell.',
    },
    what: {
      title: 'What leaves',
      text: 'Ten small rows a week: the rounded mean of mood and of calm, a strain level, the most frequent stressor, and every second week five short questions and one theme. How someone feels can count as data about health (GDPR Art. 9) and as sensitive personal information (PIPL Art. 28). That is why you are asked on a page of its own. No row holds notes, words, tags, times, breaks or your name.',
    },
    why: {
      title: 'What for',
      text: 'To see where teams are under strain and what causes it, so that the work can be changed. It is needed for that only. It must not be used for pay, shifts, appraisal or discipline, and nothing about you is decided by it.',
    },
    who: {
      title: 'Who sees what',
      text: 'Your lead sees bands for a unit of at least eight seats, once a week. HR sees sites. No page shows a row, or how many of a unit took part. Your team sees what your lead sees.',
    },
    where: {
      title: 'Where it goes, and for how long',
      text: 'To the server of your organisation and to nobody else; it keeps counters, not rows. They are deleted when a week is released, at most four weeks later where a week was held back. How often each stressor was named is kept longer, added up over weeks: until four of them are out, at most until the quarter ends. What was released about the team stays. Your own list of what was sent stays on this computer until you delete it.',
    },
    back: {
      title: 'Changing your mind',
      text: 'You can pause, turn it off, withdraw or leave at any time, here, without asking anyone and without giving a reason. Withdrawing stops it at once. What was counted before can no longer be picked out, because it never carried your name.',
    },
    left: {
      title: 'What remains possible',
      text: 'A true number about a team can still hint at people. If everyone else shares theirs, yours can be narrowed down. Whoever runs the server could try to trace you: we make it hard, not impossible. Not the lead, not HR, not the next agent can open your journal; whoever administers this computer could attack it. If your employer records screens, your taps may be recorded.',
    },
    rights: {
      title: 'Your rights',
      text: 'You can see, correct, copy and delete everything on this computer yourself. For all else, and for complaints, there are your works council, the data protection officer and the authority. The page “privacy” of your server, open to everyone in the company, has rules, measurements and keys.',
    },
  },
};
