/** Praise: the form, the wall, the balance with corrections, and praise sealed to one seat (L5). */
export const praise = {
  intro: 'Say it to the person first. Then write it down, in three parts, so that it stays.',
  who: 'Who',
  whoHelp: 'As they would like to be called: a name, several, or a group.',
  whoMissing: 'Please say who.',
  what: 'What they did',
  whatHelp: 'One thing you saw or heard. “let the caller finish before naming the refund”',
  whatMissing: 'Please say what they did.',
  why: 'Why it mattered',
  whyHelp: 'For the caller, a colleague, the queue. “she was calm after two minutes and did not call back”',
  whyMissing: 'Please say why it mattered.',
  day: 'Day',
  warning:
    'The whole team reads the wall for three months. Some people do not like to be praised in public: ask them first.',
  add: 'Hang it on the wall',
  editTitle: 'Edit this praise',
  newTitle: 'Say thank you',

  wall: {
    title: 'On the wall',
    none: 'Nothing hangs here yet.',
    what: '{who}: {what}',
    why: 'Why it mattered: {why}',
    by: '{day} · said by {name}',
    removed: 'Taken down: {who}',
    forgotten: 'After three months it is taken down and forgotten by itself.',
  },

  ratio: {
    title: 'Praise and correction',
    rule: 'Three to five words of praise for each correction, over a month.',
    praised:
      '{count, plural, =0 {No praise} one {One praise} other {# times praised}} in the last four weeks',
    corrected:
      '{count, plural, =0 {no correction counted} one {one correction counted} other {# corrections counted}}',
    both: '{praised}, {corrected}.',
    more: 'That is less than three to one. What went well this week, and whom would it please to hear it?',
    enough: 'That is in balance.',
    count: 'Count a correction',
    uncount: 'Take the last one back',
    own: 'This number is yours alone: it is kept in your own journal on this computer, without a name or a word about anyone, and leaves it never.',
    pageOnly:
      'In a browser nothing of this is kept: the number is gone when you leave the page. In the app your own journal keeps it.',
  },

  seal: {
    title: 'To one person alone',
    text: 'These people introduced themselves to you. Praise to them is sealed: nobody but their own seat can open it.',
    locked: 'Open your mailbox under Requests to see who introduced themselves to you.',
    toMailbox: 'Open the mailbox',
    none: 'Nobody has introduced themselves to you yet. Agents can, on their page “Praise”; until then praise goes to the wall.',
    onlyInApp:
      'Praise to one person alone can be sealed in the app only. From a browser it goes to the wall.',
    to: 'To',
    send: 'Seal and send',
    sent: 'Sealed for {name}. Their seat fetches it within a few hours.',
    tooLong:
      '{over, plural, one {# byte too many.} other {# bytes too many.}} Sealed praise has room for a few sentences.',
  },

  seat: {
    title: 'Praise',
    linkText: 'Kind words for you, and the team’s wall',
    intro: 'What your lead wanted you, or the whole team, to hear.',
    mine: 'For you alone',
    mineNone: 'Nothing has come for you alone.',
    mineFrom: '{day} · from {name}',
    team: 'On the team’s wall',
    teamNone: 'Nothing hangs on your team’s wall yet.',
    teamLater: 'The wall comes with your team’s results; join a team to see it.',
    introduce: {
      title: 'Introduce yourself',
      text: 'Nobody knows which seat is yours. If you like, tell your lead your name: then praise can come to you alone. It is sealed to that lead and lasts 90 days, and you can take it back. It says nothing about how you feel, and joins your name to none of your check-ins.',
      link: 'If you raise a hand to the same lead, they can tell that both came from the same seat.',
      toHands: 'Raise a hand',
      name: 'Your name, as you like to be called',
      nameMissing: 'Please write your name.',
      to: 'Lead',
      send: 'Introduce myself',
      none: 'No lead of yours can be written to yet.',
      confirm: 'To introduce yourself to {names}, compare the fingerprint on the page “Raise a hand” first.',
      waiting: 'Goes to {name} as soon as the hub can be reached.',
      sent: '{name} knows you as “{own}”, until {day}.',
      lowering: 'Being taken back.',
      refused: 'It could not be sent.',
      dismiss: 'Put it away',
      takeBack: 'Take it back',
      left: '{count, plural, =0 {No message is left this week.} one {One message is left this week.} other {# messages are left this week.}} This takes one.',
    },
  },
};
