/** The privacy desk, and what it shares with the page for everyone: rules, prices, keys. */
export const privacy = {
  title: 'Privacy desk',
  intro: 'What the rules did, and what they cost. There is no result of anyone on this page.',

  rules: {
    title: 'The thresholds in force',
    slots:
      'A unit has at least {fewestSlots} seats. Smaller teams are joined with a neighbour at the same site; units stay for the quarter.',
    floor:
      'A week comes out from {fewestSlots} to {highestFloor} reports on. The exact number is drawn for each unit and week, so that it cannot be used to count who took part.',
    half: 'At least half of the seats must have reported. How many did is never shown.',
    wait: 'A week with too little waits for the next, at most {longestWait} weeks and within its quarter; then it is thrown away. Under {fewestSlots} reports it never waits.',
    site: 'A site comes out with at least {fewestUnits} units and {fewestRows} reports between them. A week that was held never enters its sum.',
    audit:
      'Before anything comes out the audit asks whether it could be narrowed down, with all that is out already, to fewer than {fewestTogether} seats. Then it is refused.',
    levels:
      'Mood and calm are rounded to a half step at random, with a hidden offset, and kept between 2 and 4.',
  },

  prices: {
    title: 'What each number costs',
    text: 'ε says how much one person’s row can change the chances of what is shown: the smaller, the more hidden. Each number is published once for a week, and nothing outside this table ever is.',
    column: { number: 'Number', epsilon: 'ε a week, for each seat', weeks: 'Weeks a quarter, at most' },
    none: 'none: random rounding',
    number: {
      'unit-mood': 'Team: mood',
      'unit-calm': 'Team: calm',
      'unit-strained': 'Team: share who find it heavy',
      'unit-groups': 'Team: groups of causes',
      'unit-names': 'Team: single causes, over four weeks',
      'site-mood': 'Site: mood',
      'site-calm': 'Site: calm',
      'site-tier': 'Site: strain',
      'site-groups': 'Site: groups of causes',
      'site-pulse-1': 'Site: pulse, worn out by work',
      'site-pulse-2': 'Site: pulse, stress',
      'site-pulse-3': 'Site: pulse, recovered before shifts',
      'site-pulse-4': 'Site: pulse, workload',
      'site-pulse-5': 'Site: pulse, support and fairness',
      'site-theme': 'Site: themes to be heard',
    },
    budget:
      'A quarter’s budget is each number once for each of its weeks (thirteen, or every second one): ε = {budget} for each seat. As a formal guarantee that says little; what counts is the noise on each number, and the attack that was run on it. The ledger is there so that nothing is published twice, or beside it.',
  },

  spent: {
    title: 'This quarter, by site',
    column: {
      site: 'Site',
      seats: 'Seats joined / people',
      units: 'Units',
      siteSpent: 'Site’s numbers: ε of {budget}',
      unitSpent: 'Units’ numbers: ε of {budget}, the most of any',
    },
    notSaid: 'not said: under {from} units',
    none: 'There is no site yet.',
    ghost:
      '{site}: {enrolled} seats have joined, but only {headcount} people work there. Please ask your administrator to look into it.',
  },

  withheld: {
    title: 'What came out, and what did not: {site}',
    choose: 'Site',
    column: { week: 'Week', site: 'The site’s sum', units: 'Its units', why: 'Why' },
    out: 'came out',
    notOut: 'too small to show',
    units: {
      none: 'all came out',
      fewer: 'fewer than half did not',
      more: 'half or more did not',
      notSaid: 'not said',
    },
    reason: {
      held: 'too little: waits for the next week',
      later: 'waited, and came out with a later week',
      lapsed: 'waited too long: thrown away',
      tooFew: 'too little even to wait: thrown away',
      tooSmall: 'fewer than eight seats at the site',
      voided: 'not counted: the server was put back from a backup',
      audit: 'refused by the audit',
    },
    nothingYet:
      'No week has come out at this site yet. Each week stands here from its release on, with what was withheld and why.',
    why: 'You are never told which unit it was, how many exactly, or that it was all of them; and where a site has fewer than {from} units, nothing at all about them. Whoever knows the teams could otherwise tell which people had not taken part. Taking part is free: there is nobody to ask and nothing to do.',
  },

  refusals: {
    title: 'What the audit refused',
    none: 'Nothing in the last thirteen weeks. By the rules it cannot come to that: a refusal would mean a fault in them.',
    some: 'By the rules it cannot come to this. Please tell whoever runs the server, and the makers.',
    column: { week: 'Week', what: 'What' },
    unit: 'a unit of {site}',
    site: 'the sum of {site}',
  },

  keys: {
    title: 'The server’s keys',
    text: 'Every seat shows this line under “What leaves this computer”. If a seat shows another, it was given other keys. The line changes with every key that is announced.',
    log: 'Key log',
    column: { number: 'Number', kind: 'What for', key: 'Key', from: 'In force from', announced: 'Announced' },
    kind: { release: 'signing results', token: 'tokens', report: 'sealing reports' },
    first: 'the beginning',
    notice:
      'A new key stands here at least four weeks before it is used. Seats follow the log and send nothing to a key that is not in it.',
  },

  everyone: {
    title: 'For everyone in the company',
    text: 'The page at {address} says all this without signing in, with what was measured. It can be printed for the notice board.',
    open: 'Open the page',
  },

  notSaid: {
    who: 'It does not say who took part, or how many, or in which unit too few did. Please do not ask.',
    anonymous:
      'That a rule was kept does not prove that nobody can be guessed at. What was measured stands on the page for everyone.',
    server:
      'It is what the server says of itself. Whoever runs the server could change the code; signatures prove sameness, not honest counting.',
  },
};
