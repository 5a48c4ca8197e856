/** The page for everyone in the company: works council, data protection, anyone. It promises no more than was measured. */
export const notice = {
  title: 'How {organisation} uses Sidetone',
  intro:
    'Sidetone is a companion for people who answer calls. This page says what it collects, what leaves a seat, who sees what, what was measured, and what remains possible. No number of any team is on it. Anyone in the company may read and print it.',
  printed: 'Printed from the server; the key below is worth comparing with the one on a seat.',

  short: {
    title: 'In short',
    voluntary: 'Taking part is voluntary. Nobody is told who takes part, and there are no reminders.',
    journal:
      'The journal is the person’s own: encrypted on the seat, closed to lead, HR and the next agent. Whoever administers the computer could attack it.',
    rows: 'Once a week ten small rows leave each seat that has joined, from everyone alike; from those who do not share they are empty.',
    bands: 'Leads see bands for units of at least eight seats. HR sees sites. No page shows a row.',
    selfReport:
      'All of it is what people say themselves: no camera, no microphone, no keystrokes, no inference about feelings, no diagnosis.',
    named:
      'A name is seen only where a person raises a hand or introduces themselves to somebody. Both can be taken back.',
  },

  stays: {
    title: 'What stays on the seat',
    text: 'Check-ins (mood, calm, energy, breaks), hard calls, notes, words, tags, times, the rows that were sent and what became of them. The person alone can read, copy, correct and delete them.',
  },

  rows: {
    title: 'What leaves a seat: ten rows a week',
    text: 'Each row travels alone, sealed, without name, seat number or time, at a moment drawn for it. With too few shifts, paused, turned off or withdrawn it is an empty envelope that looks like any other and counts nowhere.',
    column: { row: 'Row', values: 'Values', from: 'Worked out from' },
    values: {
      step: '1 to 5',
      tier: '1 steady, 2 watch, 3 strain',
      stressor: '0 none, or one of 12',
      theme: '0 none, or one from a list',
    },
    from: {
      mean: 'the rounded mean of the week',
      tier: 'the person’s own usual, after the last shift',
      most: 'the most frequent of the week',
      pulse: 'a question every second week',
      theme: 'what the person wants heard, every second week',
    },
    fewest:
      'A week needs two shifts with a check-in, begun after consent. No row holds breaks, notes or times.',
  },

  choice: {
    title: 'What else leaves a seat',
    hand: 'A raised hand or an introduction, only when a person sends one: sealed for one recipient, and for a second if the person names one. The server sees that somebody writes to that recipient, not what and not who.',
    work: 'A work report, only when a person sends one: one of four words and the team, shown as said to its leads and its agents for 14 days, without threshold or noise. They may guess who.',
    asks: 'Questions, from every seat alike: for keys, tokens and results about once a week, for help lines about once a week, for what hangs on the team’s board about once a day; for who can be written to when the page for raising a hand is opened. For tokens and results a seat gives a number of its own, which is no name.',
  },

  sees: {
    title: 'Who sees what',
    lead: 'Team leads: once a week, for own units, mood and calm rounded to a half step, the share who find it heavy as one of three bands (five from 40 seats on), the causes that stood out. Never how many reported. Besides that, what was sent to them by choice, and imported figures of the telephony by team and day.',
    team: 'The team: what its lead sees.',
    hr: 'HR: sites and the organisation, with random noise on every count, from which one can tell about how many of a site reported. Never a team.',
    administrator: 'Administrators: how many seats have joined each team, beside its headcount. No results.',
    nobody: 'On no page: a row, a person, who took part.',
  },

  measured: {
    title: 'What was measured',
    how: 'On {day} an attack was run on the very code that releases results ({command}): {sites} simulated sites, {seeds} times. The attacker knows the model, who was present, who reported in which week, every leave day, and reads all weeks together.',
    gain: 'Gain: how many points better than without that person’s data the attacker guesses one person’s mood of a day. Who: how often the one at risk is picked out of two; 0.50 is blind.',
    table: 'Gain and who, by seats in the unit',
    column: {
      slots: 'Seats',
      gain: 'Gain (bound {bound})',
      who: 'Who (bound {bound})',
      live: 'For comparison: a live page from five people on',
      out: 'Weeks that come out',
    },
    live: '+{gain} points, {who}',
    percent: '{value}%',
    controls:
      'Two controls: the live page in the table must be found out, and is. The results of strangers, shown to the attacker in place of the unit’s own, must tell nothing: they gave {least} to {most} points.',
    close:
      'Twelve seats are close to the bound: twelve further runs gave {gain} on average. Units of sixteen and more have real margin.',
    changing: 'One who comes or goes after six weeks: gain',
    changingColumn: { joiner: 'Joiner', leaver: 'Leaver' },
    changingText:
      'At twelve seats twelve further runs gave {joiner} and {leaver}: more than the bound for all others. The level before and after differs by that one person, and no rule takes that away at a fair price. Nobody is isolated by it: the smallest group that any results came down to had {fewest} people’s rows.',
    colluding: 'All but one working together: how often they are right about the one',
    colludingColumn: {
      week: 'One week: mood, heavy',
      twelve: 'Twelve weeks of somebody who never changes',
      known: 'The same, knowing the hidden offset',
    },
    colludingText:
      'Guessing alone is right in {mood} (mood) and {strained} (heavy). One week stays within the bounds (12 points more on mood, 2 on heavy). Twelve weeks of somebody who always says the same are not: if all others work together, they learn whether that person finds it heavy.',
    ghosts:
      'If half of the seats were invented and the attacker chose what they say, the gain on the others is {eight} at 8 seats, {twelve} at 12, {twenty} at 20, {thirty} at 30. That is why seats stand beside the headcount.',
    utility:
      'What the numbers are still good for, at twelve seats: mean mood is off by {mood} on average, the number who find it heavy by {strained}; the first group of causes is right in {first}% of the weeks in which it leads clearly.',
    limits:
      'All this holds in a simulation. Where people differ more from each other, or teams less, the gain is higher. Mood and calm have no mathematical guarantee; they hold by measurement.',
  },

  remains: {
    title: 'What remains possible',
    column: { who: 'Who', stops: 'What stops them', remains: 'What remains' },
    lead: {
      who: 'A curious lead',
      stops: 'One coarse row a week, floors, random rounding, bands, one release',
      remains: 'A true number about a team can still hint at people.',
    },
    others: {
      who: 'All colleagues but one',
      stops: 'Random rounding, noise',
      remains: 'If everyone else shares theirs, one person’s can be narrowed down.',
    },
    ghost: {
      who: 'Invented seats, lies',
      stops: 'One token for each seat, week and row; seats shown beside headcount',
      remains: 'One person can lie once: it is self-reported.',
    },
    changing: {
      who: 'Whoever watches people come and go',
      stops: 'A seat counts from its first full week; units stay for the quarter',
      remains: 'Someone new in a small unit is the easiest to guess at.',
    },
    hr: {
      who: 'HR looking closer',
      stops: 'Sites only, whole units only, audit, budget',
      remains: 'The sum of two units is a noised sum of two teams, and tells about how many reported.',
    },
    server: {
      who: 'Whoever runs the server',
      stops: 'Blind tokens, counters only, each row alone, no log of requests',
      remains:
        'Could try to trace people by watching live, or change the code. We make it hard, not impossible.',
    },
    copy: {
      who: 'Whoever copies the database',
      stops: 'No rows in it; counters are deleted at the release',
      remains:
        'This week’s counters, weeks held back, stressors added up over up to three weeks, the hidden offsets.',
    },
    network: {
      who: 'Whoever watches the network',
      stops: 'Encryption, one size, random moments, empty envelopes',
      remains: 'Sees that a seat has joined, not what it says.',
    },
    computer: {
      who: 'Whoever administers the computers',
      stops: 'PIN and encryption',
      remains: 'Could record keys and screens. If screens are recorded, taps may be recorded.',
    },
    law: 'What the server holds before a release is pseudonymous; only what was released is called anonymous here.',
  },

  rights: {
    title: 'Rights',
    consent:
      'Consent is asked on a page of its own before anything leaves, and asked anew when its text changes (GDPR Art. 9, PIPL Art. 28–29). Only shifts begun after it count.',
    withdraw:
      'It is withdrawn in the app with one press. From then on its rows are empty envelopes; nobody who reads pages, database or backups can tell.',
    erase:
      'The journal and all that was not sent are deleted in the app, with proof. What was counted or released carries no name and can no longer be picked out; it stays.',
    use: 'It must not be used for pay, rosters, appraisal or discipline, and no decision about a person may rest on it.',
    ask: 'Questions and complaints go to the works council, the data protection officer or the authority.',
  },

  check: {
    title: 'How to check it',
    text: 'The rules are in the program’s source with their tests. {command} runs the attack again and fails when a bound is broken. Results are signed and chained, and seats compare them: that shows that everyone was given the same, not that the server counted honestly.',
  },
};
