/** S8 and S20: raising a hand, what becomes of it, and the same-day work report. Nothing here hurries or counts anyone. */
export const hands = {
  title: 'Raise a hand',
  link: 'Raise a hand',
  linkText: 'To your lead, HR or the assistance programme, sealed',
  fromHelp: 'Or raise a hand to someone at work',
  intro:
    'Tell one person at work that you would like something. Only they can open it, and you can lower it again.',
  openLink: '{count, plural, one {Your raised hand} other {Your # raised hands}}',

  notJoined: {
    text: 'A raised hand goes by your team’s server, and this seat has not joined a team. Help is there all the same.',
    join: 'Join a team',
  },
  nobody: {
    title: 'Nobody takes raised hands here yet',
    text: 'As soon as your lead, HR or the assistance programme has set up a mailbox, they stand here. Until then, ask them in person, or look under Help.',
    look: 'Look again',
  },
  trouble: {
    known:
      'The people below are those known last. What you send is kept here, and goes out as soon as it can.',
    nobodyKnown: 'So it is not known yet who takes raised hands.',
  },

  to: {
    title: 'To whom?',
    kind: { lead: 'lead', hr: 'HR', assistance: 'assistance programme' },
    who: '{name} · {kind}',
  },
  compare: {
    title: 'First make sure that it is {name}',
    text: 'Compare these groups with those on {name}’s own screen, or ask {name} to read you the first two and the last two. Then nobody in between can read what you write, whoever runs the server included. It is needed once.',
    print: 'Key of {name}',
    same: 'They are the same',
    differs:
      'If they are not the same, do not write here: speak to {name} another way, and tell your administrator.',
    changedTitle: 'The key of {name} is another one now',
    changedText:
      'It is not the one you compared, and was not handed on from it. That is so when {name} began anew on another computer. It would also be so if somebody had put themselves in between. Nothing is sent there until you have compared again.',
    done: 'Compared. What you write to {name} can be opened by {name} alone.',
  },

  what: {
    title: 'What would you like to say?',
    kind: {
      talk: 'Please talk to me',
      fiveMinutes: 'I need five minutes',
      wrongAtWork: 'Something is wrong at work',
    },
    words: 'In your own words, if you like',
    name: 'Your name, if you want to give it',
    nameText:
      'Without a name, {name} sees only that it comes from a seat of your organisation, and that a later one comes from the same seat.',
    fits: '{count, plural, =0 {Nothing more fits.} one {About one more character fits.} other {About # more characters fit.}}',
    tooLong:
      '{count, plural, one {It is about one character too long.} other {It is about # characters too long.}} Everything is kept as you typed it; please shorten it a little.',
    draft:
      'What you type stays here while this window is open. It is gone when your journal is locked or Sidetone is closed, and leaves only when you press the button.',
  },

  second: {
    title: 'If nobody answers',
    who: 'Who should see it then?',
    nobody: 'nobody else',
    after: 'After how long?',
    hours: '{hours, plural, one {# hour} other {# hours}}',
    whenThen: '{name} ({hours})',
    notCompared: 'Only people whose key you have compared can be chosen here.',
  },

  preview: {
    title: 'What will be sent',
    to: 'To',
    what: 'You say',
    words: 'In your words',
    noWords: 'nothing more',
    name: 'Your name',
    noName: 'not given',
    second: 'If nobody answers',
    sealed:
      'It is sealed on this computer for {name} alone. The server learns that somebody in the organisation wrote to this mailbox, and about when. Whoever watches the server live might guess by the connection.',
    never:
      'Nothing else goes along: no check-in, no hard call, nothing that was worked out about you. The envelope has no place for it.',
  },

  send: 'Send it',
  choose: 'Choose to whom and what first.',
  left: '{count, plural, =0 {This week’s five are used up. New ones come with the next week.} one {You can raise one more this week.} other {You can raise # more this week.}}',
  leftUnknown: 'Kept here until this week’s envelopes have come from the server, which happens by itself.',
  kept: 'It is kept, and on its way to {name}.',

  own: {
    title: 'What you have raised',
    empty: 'What you raise stands here, with whether it was opened and answered.',
    earlier: 'Earlier',
    when: '{when}, to {name}',
    words: 'You wrote',
    second: '{name} sees it too if nobody has answered within {hours}.',
    waiting: 'Kept on this computer. It goes out as soon as the server can be reached.',
    sent: 'Sent. {name} has not opened it yet.',
    read: '{name} has opened it.',
    answered: '{name} has answered.',
    answeredBySomeone: 'It has been answered.',
    withdrawn: 'You have lowered it.',
    expired: 'It has expired: nobody can open it any more.',
    refused: 'It could not be sent, and nothing left.',
    lowering: 'It is being taken back. That is done as soon as the server can be reached.',
    replies: 'Answers',
    answer: {
      now: 'I have time for you now.',
      soon: 'I will come to you soon.',
    },
    lower: 'Lower it',
    lowerThis: 'Lower it: to {name}, {when}',
    settled: 'Settled, take it down',
    settledThis: 'Settled, take it down: to {name}, {when}',
    lowered: 'Lowered. {name} can no longer open it.',
    loweredHere: 'Lowered. It had not left this computer.',
    forget: 'Delete',
    forgetThis: 'Delete: to {name}, {when}',
    forgetText: 'It is over. Delete it from your journal for good?',
    forgetNow: 'Delete for good',
    forgetNot: 'Keep it',
    again: 'Write it again',
    demo: 'In the demo you can answer it yourself, at the lead’s desk; what waits is answered with the next week.',
  },

  work: {
    button: 'Something about the work',
    title: 'What is wrong with the work today?',
    warn: 'One tap sends it at once, without name and without mood. For 14 days your leads and everyone in your team (and in a team that is shown together with yours) see which of the four, on what day and how often, and may guess who. A lead can pass it on in a report. It cannot be taken back.',
    left: '{count, plural, =0 {This week’s five are used up. New ones come with the next week.} one {One more this week.} other {# more this week.}}',
    kind: {
      systemDown: 'System down',
      abusiveCaller: 'Abusive caller',
      noRelief: 'No relief',
      queue: 'Queue',
    },
    today: 'Said today',
    said: '{kind}, {time}',
    state: {
      waiting: 'kept here, and sent as soon as the server can be reached',
      counted: 'counted',
      notCounted: 'not counted: it could not be sent on the same day',
    },
  },
};
