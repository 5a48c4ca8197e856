/** Talk guides for a team lead. Our own wording throughout; the constructs and their sources are in docs/science.md. */
export const guides = {
  title: 'Talk guides',
  intro: 'A page to read before a talk, not a form to fill in. Take what fits and leave the rest.',
  source: 'Source of the idea: {source}. The words are ours.',
  when: {
    states: 'Somebody takes on a task: how much to show, and how much to leave to them?',
    grow: 'Somebody wants to get somewhere and is stuck.',
    praise: 'You heard something good, and it should stay.',
    correction: 'One call went wrong, and you would like the next one to go better.',
    calming: 'A caller shouts, or a colleague has just put the headset down.',
    qaDispute: 'Quality and agent see a call differently.',
    balance: 'You, for a change.',
  },
  oneTask: 'One task, two questions',
  pick: 'Pick one',
  pickHow: 'Pick a part, and one question at a time stands here.',
  draft: 'In three parts',
  notKept: 'What you type here is kept nowhere. It is gone when you leave the page, unless you copy it.',
  copy: 'Copy the draft',
  clear: 'Clear',

  states: {
    title: 'Four states',
    intro:
      'The same person is in different states for different tasks. Ask about one task, never about the person.',
    source: 'situational leadership, Hersey & Blanchard 1969',
    able: 'Can they do this task today?',
    willing: 'Do they want to do it now?',
    yes: 'Yes',
    notYet: 'Not yet',
    direct: {
      name: 'Show the way',
      when: 'Not able yet, not willing now',
      do: 'Small steps, a clear example, someone beside them. Look at what makes it unattractive: it is often the work.',
      say: '“Let us do the first one together. I will show you, then you try, and I stay.”',
      avoid: 'Avoid: “You just have to want it.”',
    },
    coach: {
      name: 'Coach',
      when: 'Not able yet, willing now',
      do: 'Practise, early and short feedback, questions before answers. Give time off the queue for it.',
      say: '“What was easy, what was hard? What would you try on the next one?”',
      avoid: 'Avoid: saving all feedback for the month’s end.',
    },
    motivate: {
      name: 'Ask and back',
      when: 'Able, not willing now',
      do: 'Ask what is in the way and listen to the end. Change one thing that you can change, soon.',
      say: '“You do this well, and lately it seems to cost more. What is in the way?”',
      avoid: 'Avoid: a bonus or a speech where the rota was the reason.',
    },
    delegate: {
      name: 'Hand over',
      when: 'Able and willing',
      do: 'Give the whole task with its decisions. Agree when to talk, then stay out of it.',
      say: '“It is yours. What do you need from me, and when shall we talk?”',
      avoid: 'Avoid: handing over the work and keeping the decisions.',
    },
  },

  grow: {
    title: 'GROW questions',
    intro: 'Four parts, about five minutes each. One question at a time; then be quiet.',
    source: 'GROW, Whitmore 1992',
    goal: {
      name: 'Goal',
      1: 'What would make these ten minutes worth it for you?',
      2: 'What should be different in four weeks?',
      3: 'How would you notice it on an ordinary shift?',
      4: 'How much of it is in your hands, and how much in mine?',
      5: 'What would be a first small piece of it?',
    },
    reality: {
      name: 'Now',
      1: 'What happens now? Tell me about the last time.',
      2: 'What have you tried, and what did it do?',
      3: 'When is it better, even a little?',
      4: 'What in the work makes it harder than it need be?',
      5: 'Who else is it like this for?',
    },
    options: {
      name: 'Ways',
      1: 'What could you do? And what else?',
      2: 'What would you do if the queue were not there?',
      3: 'What could I change: rota, rules, tools?',
      4: 'What did a colleague do in such a case?',
      5: 'Which of these costs least and helps soonest?',
    },
    will: {
      name: 'Next step',
      1: 'What will you do, and on which day?',
      2: 'What will I do, and by when will you hear of it?',
      3: 'What could get in the way, and what then?',
      4: 'From 1 to 10, how likely is it? What would make it one more?',
      5: 'When do we talk again?',
    },
  },

  praise: {
    title: 'Praise that is heard',
    intro: 'Three parts, in under a minute, on the same day if possible. Particular beats big.',
    source: 'behaviour, impact, appreciation (BIA), common in contact centres',
    behaviour: {
      name: 'What was done',
      how: 'One thing you saw or heard. “On the call about the refund you let her finish.”',
    },
    impact: {
      name: 'What it did',
      how: 'For the caller, a colleague, the queue. “She was calm after two minutes and did not call back.”',
    },
    appreciation: {
      name: 'Thanks',
      how: 'Plain and short. “Thank you. I would like the others to hear it.”',
    },
    ratio: 'Three to five words of praise for each correction. Uneven weeks happen; look at the month.',
  },

  correction: {
    title: 'A correction that helps',
    intro: 'Alone, off the queue, about one call. If the person is upset, first the person, later the call.',
    source: 'behaviour, impact, desired (BID), common in contact centres',
    behaviour: {
      name: 'What was done',
      how: 'As it was, without a judgement. “You offered the refund before asking for the number.”',
    },
    impact: {
      name: 'What it did',
      how: 'The effect, and that you know it was not meant. “It had to be taken back, and he got angry at you.”',
    },
    desired: {
      name: 'What is wished for',
      how: 'One thing to do next time, and what you will do for it. “Number first. I will ask for it to come up on the screen.”',
    },
    ratio: 'Ask at the end: “What did you hear?” Then stop; one correction a talk.',
  },

  calming: {
    title: 'When it boils',
    intro: 'For a heated caller, or a colleague who has just put the headset down.',
    source: 'de-escalation practice; surface acting and its cost: Grandey 2004',
    1: { name: 'Slow down', how: 'Breathe out longer than in. Speak lower and slower than they do.' },
    2: {
      name: 'Let it be said',
      how: 'Do not interrupt the first minute. Say back what you heard, in their words.',
    },
    3: { name: 'Name it', how: '“That would annoy me, too.” A feeling that has been named gets smaller.' },
    4: {
      name: 'One limit, one choice',
      how: '“I want to help. I cannot while I am shouted at. Shall we go on, or shall I call you back?”',
    },
    5: {
      name: 'Afterwards',
      how: 'A minute off the queue. Ask “What do you need?”, not “Are you all right?”.',
    },
  },

  qaDispute: {
    title: 'A disputed score',
    intro:
      'Quality and agent both want the caller to be helped. The talk is about the rule and the call, never about character.',
    source: 'own practice; fairness of appraisal: Holman 2002',
    1: { name: 'Listen first', how: 'The agent tells the call as they lived it, before anyone plays it.' },
    2: { name: 'Play it together', how: 'Stop where opinions part. Write down what is agreed.' },
    3: {
      name: 'Read the rule',
      how: 'What does the form say, word by word? Is there more than one fair reading?',
    },
    4: {
      name: 'Decide or ask',
      how: 'Change the score, keep it with a reason, or take the rule to calibration. Say which, today.',
    },
    5: {
      name: 'Close it',
      how: 'Tell the agent what came of it, in person. Tell quality what was unclear in the form.',
    },
  },

  balance: {
    title: 'Your own balance wheel',
    intro: 'For you alone. How full is each part at present, from 0 to 10? There is no right shape.',
    source: 'a common coaching exercise',
    sleep: 'Sleep',
    body: 'Body and movement',
    work: 'Work load',
    team: 'The team and me',
    learning: 'Learning',
    family: 'Family',
    friends: 'Friends',
    ownTime: 'Time of my own',
    question: 'Which one, a little fuller, would help most? What is a small step this week?',
    history: 'Earlier wheels',
    now: 'At present',
    kept: 'Kept in your own journal on this computer, encrypted like it, and sent to nobody.',
    pageOnly:
      'In a browser nothing of this is kept: print it if you want to keep it. In the app your own journal keeps it.',
    sentence: 'The emptiest part is “{field}”, at {value} of 10. All numbers stand in the table.',
    beforeLine: 'Dashed: the time before.',
    field: 'Part',
    none: 'None yet.',
    remove: 'Remove {day}',
    removed: 'Removed: the wheel of {day}',
    save: 'Keep this wheel',
  },
};
