/** Below "Mine": when rows go, what stands in their way, how to take consent back, and the PIN. */
export const mine = {
  when: {
    each: 'Ten messages, each alone, at a moment drawn for it between {from} and {by}.',
    again:
      'What gets no answer is tried again until {until}; then it is deleted and stands here as “not counted”.',
    tokensMissing:
      'There are no tokens for this week yet, so only empty envelopes could go. Your rows are kept and take their place as soon as tokens come. That is so while your unit has fewer than eight seats, and while the server cannot be reached.',
    dummies:
      'An empty envelope looks like any other and is counted nowhere. Ten envelopes go every week, whatever you do: that is why nobody who reads pages, database or backups can tell who has paused, turned it off or worked too little.',
  },
  obstacle: {
    title: 'Something is in the way',
    since: 'Since {when}, as far as is known.',
    offline: {
      what: 'The server cannot be reached.',
      do: 'Nothing is lost: it is tried again by itself. If this computer is online and it lasts for days, tell IT.',
    },
    wrongCertificate: {
      what: 'Something answers in the server’s place: its certificate is not the one on your invite.',
      do: 'Nothing was sent to it. If it happens in this network only, something stands between you and the server; tell IT.',
    },
    certificateExpired: {
      what: 'The server’s certificate is out of date, or this computer’s clock is wrong.',
      do: 'Nothing is lost: it is tried again by itself. Look at the date of this computer, and tell IT.',
    },
    hubAnsweredBadly: {
      what: 'Something answers in the server’s place, perhaps a sign-in page of the network.',
      do: 'Nothing was sent to it that it could use. Sign in to the network, or tell IT.',
    },
    wrongToken: {
      what: 'The server used another key than the one on your invite.',
      do: 'None of your rows was sent. Compare the server’s key below with a colleague’s; if theirs looks the same, tell the administrator and the works council.',
    },
    keysChanged: {
      what: 'The server showed keys that do not fit what everyone was told.',
      do: 'Nothing is sent until that is cleared up. Compare the server’s key below with a colleague’s, and tell the administrator and the works council.',
    },
    resultsChanged: {
      what: 'The server showed results that do not fit the ones before.',
      do: 'They are not shown; what leaves this computer is not touched by it. Tell the administrator.',
    },
    wrongWeek: {
      what: 'The server’s clock and this computer’s do not agree on the week.',
      do: 'Look at the date and the time zone of this computer, or tell IT. Until then only empty envelopes go.',
    },
    tokensAlreadyIssued: {
      what: 'This week’s tokens were already given out, to an earlier copy of this journal.',
      do: 'This week goes as empty envelopes. The next week is as usual; there is nothing to do.',
    },
    notJoined: {
      what: 'The server no longer knows this seat.',
      do: 'Nothing is counted any more. Leave the team here and join again with a new slip.',
    },
    other: 'It is tried again by itself. If it lasts for days, tell IT.',
  },
  fate: {
    arrived: 'arrived, counts nothing',
    explained:
      '“Not counted” means: the server refused it or did not answer in time. It was deleted, and is sent by nobody later.',
  },
  compare: {
    title: 'How to compare it',
    steps: {
      read: 'Read the first two groups and the last two to a colleague on your team, or look at theirs.',
      paper: 'Or compare it with the printed page “privacy” on your notice board.',
      not: 'A page on the screen that the same server sends proves nothing: a false server would show its own key.',
      differs: 'If yours differs from everyone else’s, turn sharing off and tell the works council.',
    },
  },
  consent: {
    title: 'Your consent',
    none: 'You have not agreed, or have withdrawn. Only empty envelopes go out.',
    anew: 'The text has changed since you agreed. Until you decide, only empty envelopes go out.',
    read: 'Read and decide',
    withdraw: 'Withdraw or delete',
  },
  sharing: {
    wayText:
      'A week that is on its way already stays as it was made up. To stop that too, withdraw your consent.',
    changed: 'Changed.',
  },
  withdraw: {
    title: 'Withdraw or delete',
    intro: 'Each of these is yours alone to decide. Nobody is told.',
    takenBack: 'What can be taken back',
    column: { where: 'Where your rows are', after: 'After withdrawing' },
    place: {
      here: 'On this computer, not sent yet',
      way: 'On the way in this moment',
      counted: 'Counted at the server, not released yet',
      held: 'In a week the server holds back',
      released: 'In a released result',
      list: 'In your own list of what was sent',
    },
    after: {
      here: 'gone at once: empty envelopes take their place',
      way: 'may still be counted',
      counted:
        'cannot be picked out: only counters, deleted at the release; stressors, added up over weeks, by the end of the quarter',
      held: 'cannot be picked out: only counters, kept four weeks more at most',
      released: 'stays: nobody can tell which part was yours, not even you',
      list: 'stays for you alone, until you delete it',
    },
    consentTitle: 'Withdraw consent, stay in the team',
    consentText:
      'From this moment no row of yours leaves. Empty envelopes go on, so that nobody who reads pages, database or backups can tell. You can agree again at any time; only shifts that begin after that count.',
    consent: 'Withdraw my consent',
    done: 'Withdrawn. No row of yours leaves any more.',
    again: 'Agree again',
    leaveTitle: 'Leave the team',
    eraseTitle: 'Delete everything',
    eraseText: 'The journal, its keys, what was not sent, and your place in the team.',
    erase: 'To the page for deleting',
  },
  voices: {
    title: 'What you say by choice',
    text: 'Only when you press a button, and never with the rows above.',
    hand: 'A raised hand: what you ask for, your words, your name if you add it, and the number of your seat, by which they know the same person again. All of it is sealed on this computer for the one you chose, and for your second person if you named one. It leaves at once, or as soon as the server can be reached. The server sees that somebody writes to that person, not what and not who. It ends when you lower it, or after 90 days.',
    work: 'A work report: one of four words and your team. No mood, no name, no number. It leaves the same day or not at all, and is shown as you said it to your leads and your team: they may guess who.',
    introduction:
      'An introduction, if you make one on the page “Praise”: your name, sealed for one lead, in the way of a raised hand. About every four hours this computer then asks whether praise has come. It ends when you take it back, or after 90 days.',
    blank:
      'Every week this computer fetches ten blank slips for them, whether you use any or not. While a hand is open it asks the server how that hand is, by an address only that hand has.',
    none: 'You have not said anything this way.',
    sent: 'What you said so far',
    to: 'Raised hand, {name}',
    toTwo: 'Raised hand, {name}; then {second}',
    report: 'Work report: {kind}',
    kind: {
      systemDown: 'system down',
      abusiveCaller: 'abusive caller',
      noRelief: 'no relief',
      queue: 'queue',
    },
    state: {
      waiting: 'waiting to be sent',
      sent: 'sent',
      read: 'read',
      answered: 'answered',
      withdrawn: 'lowered',
      expired: 'over after 90 days',
      refused: 'could not be sent',
      counted: 'counted',
      notCounted: 'not counted',
    },
    column: { when: 'When', what: 'What', state: 'What became of it' },
  },
  asks: {
    title: 'What this computer asks by itself',
    text: 'Every seat that has joined asks the same, whatever is in its rows.',
    keys: 'The server’s keys, at least once a week. The question says nothing about you.',
    tokens:
      'Its unit and the tokens of the week, every week, and the team’s results after each release: in the name of this seat’s number, which is no name.',
    recipients:
      'Who can be written to, whenever the page “Raise a hand”, “Praise” or this one is opened. It names the team, and nobody in it.',
  },
  pin: {
    title: 'Change the PIN',
    titleFirst: 'Set a PIN',
    now: 'For the journal on this computer.',
    nowFirst: 'So that nobody else at this account can open it.',
    intro:
      'The PIN opens your journal on this computer. Your recovery code stays as it is and still opens it, too.',
    old: 'The PIN as it is now',
    fresh: 'New PIN or passphrase',
    change: 'Change the PIN',
    set: 'Set the PIN',
    same: 'That is the PIN you have. Please choose another.',
    done: 'Done. The new PIN opens your journal from now on.',
  },
};
