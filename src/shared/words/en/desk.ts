/** The lead's and HR's desks. Answers first, in words; never more certain than the numbers are. */
export const desk = {
  lead: 'Team lead',
  hr: 'HR',
  assistance: 'Assistance programme',
  thisWeek: 'This week',
  trends: 'Trends',
  look: 'Language and look',
  tooSmall: 'Too small to show',
  onlyInApp:
    'Requests open only in the Sidetone app, on your own computer. A page from a server never holds the key to them.',
  /** Between the members of a list. */
  listGap: ', ',

  signIn: {
    login: 'Sign-in name',
    loginMissing: 'Please enter your sign-in name.',
    password: 'Password',
    passwordMissing: 'Please enter your password.',
    show: 'Show the password',
  },
  newPassword: {
    label: 'Choose a password',
    rule: 'At least {least} characters. A few words in a row are easy to keep in mind and hard to guess.',
    short: '{missing, plural, one {One more character is needed.} other {# more characters are needed.}}',
  },
  takeUp: {
    title: 'Take up your account',
    text: 'This link is yours and works once. Choose a password; from then on you sign in with it.',
    submit: 'Set the password and go on',
  },
  trouble: {
    offline: 'The server cannot be reached right now. Nothing was changed or lost; please try again shortly.',
    hubAnsweredBadly: 'The server gave an answer that cannot be trusted, so it was not used. Please tell IT.',
    notAllowed: 'This account belongs to another desk. Sign out to use a different one.',
    notSignedIn: 'You were signed out meanwhile. Please sign in again to go on.',
    tooManyTries: 'Too many tries. Nothing was changed; please wait a few minutes.',
  },

  measure: { mood: 'Mood', calm: 'Calm', strained: 'Finding it heavy', groups: 'What weighs' },
  level: {
    mood: { low: 'low', ratherLow: 'rather low', middle: 'okay', ratherHigh: 'fairly good', high: 'good' },
    calm: {
      low: 'tense',
      ratherLow: 'rather tense',
      middle: 'neither tense nor calm',
      ratherHigh: 'fairly calm',
      high: 'calm',
    },
  },
  band: {
    veryFew: 'Very few are finding it heavy.',
    few: 'Few are finding it heavy.',
    some: 'Some are finding it heavy.',
    many: 'Many are finding it heavy.',
    half: 'Half or more are finding it heavy.',
  },
  bandShort: { veryFew: 'very few', few: 'few', some: 'some', many: 'many', half: 'half or more' },
  percent: {
    plain: '{value}%',
    under: 'under {below}%',
    between: '{from}–{below}%',
    andMore: '{from}% or more',
  },

  unit: {
    choose: 'Team',
    none: 'No team has results yet. Once your administrator has given you a team and its first week has begun, it appears here.',
    week: '{count, plural, one {Week of {days}} other {{days}, # weeks together}} · {site}',
    seats:
      '{enrolled, plural, one {# seat has joined} other {# seats have joined}}; {headcount, plural, one {# person works} other {# people work}} here.',
    ghost: 'There are more seats than people: please ask your administrator to look into it.',
    next: 'The next results come on {moment}, local time in {site}.',
  },

  how: {
    title: 'How is the team?',
    answer: 'Mood was {mood}, and the team was {calm}. {band}',
  },
  move: {
    mood: {
      up: 'Mood has risen twice in a row.',
      down: 'Mood has fallen twice in a row.',
    },
    calm: {
      up: 'The team has grown calmer twice in a row.',
      down: 'The team has grown more tense twice in a row.',
    },
    strained: {
      up: 'More are finding it heavy, twice in a row.',
      down: 'Fewer are finding it heavy, twice in a row.',
    },
    none: 'Nothing has moved the same way twice in a row.',
    twiceUp: 'up twice in a row',
    twiceDown: 'down twice in a row',
  },
  beside: {
    both: 'Beside {site} as a whole, mood is {mood, select, above {clearly better} below {clearly lower} other {about the same}} and the team is {calm, select, above {clearly calmer} below {clearly more tense} other {about as calm}}.',
    above: 'Clearly higher here.',
    close: 'About the same here.',
    below: 'Clearly lower here.',
  },
  weighs: {
    title: 'What weighs on it?',
    answer: '{count, plural, one {Most of all: {groups}.} other {Heaviest first: {groups}.}}',
    nothing: 'Nothing stood out this week.',
    nothingShort: 'nothing stood out',
    names: 'Over four weeks together, these stood out:',
    namesLater: 'Single causes appear once four weeks are out.',
    namesNone: 'No single cause stood out over four weeks together.',
  },
  tile: { level: '{level} of 5', site: 'Site: {figure}', next: 'then: {group}' },

  trend: {
    title: '{count, plural, one {The last week} other {The last # weeks}}',
    team: 'team',
    site: 'site',
    levelSaid: '{word} ({level})',
    levelSentence:
      '{steady, select, yes {{low} in {count, plural, one {the one week} other {each of # weeks}} that came out.} other {Between {low} and {high} in {count} weeks; lowest in {days}.}}',
    bandSaid: '{band} ({percent})',
    bandWeeks: '{band} in {count, plural, one {# week} other {# weeks}}',
    bandSentence: 'Found it heavy: {bands}.',
    groupsCaption: 'Which causes stood out in which week',
    heaviest: 'heaviest',
    stoodOut: 'stood out',
    notOut: 'did not stand out',
    groupsSentence:
      '{group} stood out in {weeks} of {count, plural, one {# week} other {# weeks}}. A full dot is the heaviest of its week.',
    groupsNone: 'Nothing stood out in {count, plural, one {# week} other {# weeks}}.',
  },
  table: { week: 'Week', of: '{what}, week by week' },
  /** Short, for the chart; and whole, for the table. */
  gap: {
    held: 'held',
    discarded: 'thrown away',
    tooSmall: 'too small',
    joined: 'came later',
    voided: 'void',
  },

  gapSaid: {
    held: 'held',
    discarded: 'thrown away',
    tooSmall: 'too small to show',
    joined: 'came out with a later week',
    voided: 'not counted, the server was put back from a backup',
  },

  state: {
    nothingYet: {
      title: 'Not enough yet',
      when: 'The first results can come on {moment}, local time in {site}, for the week of {days}.',
      what: 'Then you will see here how the team was (mood, calm, how many are finding it heavy, as a band) and what weighs on it; later also the weeks beside each other. Nothing is shown that could point at one person.',
    },
    held: {
      title: 'The week of {days} is held',
      text: 'Too little came in to show it without pointing at people. It waits and comes out together with the next week that has enough; after four weeks it is thrown away. Taking part is free, so there is nobody to ask and nothing to do.',
    },
    discarded: {
      title: 'The week of {days} was thrown away',
      text: 'Too little came in to show it without pointing at people, or to let it wait. It is deleted and will not come back. Taking part is free, so there is nobody to ask and nothing to do.',
    },
    voided: {
      title: 'The week of {days} is not counted',
      text: 'The server was put back from a backup, so what it had counted of this week could not be relied upon. It is deleted and will not come back. Nobody did anything wrong; the next full week counts again.',
    },
    tooSmall: {
      title: 'Too small to show',
      text: 'Fewer than eight seats have joined here. Among so few, a number about the team would be a number about a person, so there is none. Results begin by themselves with the first full week that has enough seats.',
    },
    older: 'Below is the newest week that came out: {days}.',
  },

  scope: {
    choose: 'Show',
    whole: 'all sites together',
    site: 'site',
    title: 'Sites',
    sites: 'Sites side by side',
    column: 'Site',
    seatsColumn: 'Seats joined / people',
    seats: '{enrolled, number} / {headcount, number}',
    week: 'The week of {days}',
    spread: '± is how far the added noise alone may have moved a number, in 19 weeks of 20.',
    nothingYet:
      'No site has results yet. A site appears with the first week in which at least two of its units came out with at least 20 reports between them.',
    over: '{name}: {count, plural, one {# week} other {# weeks}}',
    bandSays:
      'The line is the week’s figure. The shaded band is how far the noise that protects people may have moved it, in 19 weeks of 20.',
    groups: 'What weighs, over time',
    groupsSay: 'Share of reports in which a group was the most frequent cause, with the same band of noise.',
  },
  change: {
    up: '{what} rose from {before} ({against, select, quarter {a quarter earlier} other {first {weeks} weeks}}) to {after} (last {weeks} weeks): more than noise alone explains.',
    down: '{what} fell from {before} ({against, select, quarter {a quarter earlier} other {first {weeks} weeks}}) to {after} (last {weeks} weeks): more than noise alone explains.',
    same: '{what}: {before} ({against, select, quarter {a quarter earlier} other {first {weeks} weeks}}), {after} (last {weeks} weeks). Noise alone could explain the difference.',
    early: 'Too early to say whether it moved: that takes {weeks} weeks.',
  },

  moved: {
    title: 'What moved?',
    mood: { up: 'mood rose', down: 'mood fell' },
    calm: { up: 'calmer', down: 'more tense' },
    strained: { up: 'more are finding it heavy', down: 'fewer are finding it heavy' },
    nothing: 'nothing moved by more than noise',
    early: 'too early to say',
    how: 'The last four weeks against the four a quarter earlier (or the first four of a younger trend). About one such finding in twenty is still noise.',
  },

  made: {
    title: 'How these numbers are made',
    sites: 'You see sites and the organisation: never a team, never a person.',
    thresholds:
      'A site is shown for a week when at least two of its units came out, with at least 20 reports between them. A unit has at least eight seats; a week with too little is held and never enters a sum.',
    noise:
      'Before anything is shown, every count gets random noise (two-sided geometric, ε = {epsilon} each for mood, calm, strain and causes), drawn once and never again.',
    whole: 'The organisation is the sum of its noised sites, in weeks in which at least two were shown.',
    budget:
      'Privacy spent on this page: ε = {week} a week for each seat, {quarter} a quarter, beside what the pulse shows. The privacy desk adds it all up; nothing beyond its table is ever published.',
  },
  notSaid: {
    title: 'What these numbers do not say',
    unit: {
      team: 'This is about the team. A true number about a team can still hint at people.',
      who: 'They do not say who took part, or how many. Taking part is free; please do not ask.',
      rounded:
        'Mood and calm are moved by a hidden amount of up to 0.2, always the same for a team, and rounded to a half step at random; 2 also stands for less, 4 for more. A single half step can be chance; only two moves the same way get an arrow.',
      noised:
        'The share who find it heavy, and the causes, carry added noise: they can be one band, or one place, off. ± is how far noise alone may move a figure of the site.',
      self: 'All of it is self-reported, in a week’s coarse steps, and no diagnosis. One person can lie once.',
      colleagues: 'If everyone else shares theirs, one person’s can be narrowed down.',
      server: 'Whoever runs the server could try to trace people. We make it hard, not impossible.',
      target:
        'A heavy week speaks of the work, not of anyone’s worth. As a target it would only buy happy taps.',
    },
    site: {
      people: 'They are about sites. A true number about many people can still hint at some.',
      who: 'They do not say who took part, and how many only roughly; no team can be worked out of them.',
      noised: 'A small step can be noise. Believe a change that is larger than the band, or that lasts.',
      why: 'They say when something moved, not why, and not whether a measure caused it.',
      self: 'All of it is self-reported, with no validated instrument, and no diagnosis. One person can lie once.',
      server: 'Whoever runs the server could try to trace people. We make it hard, not impossible.',
      target:
        'They are no measure of a site’s managers or people. As a target they would only buy happy taps.',
    },
  },
};
