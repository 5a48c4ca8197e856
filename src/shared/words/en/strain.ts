/** S7, told to oneself first: gentle enough to be wrong, never a diagnosis. */
export const strain = {
  line: {
    usual: 'How your last weeks look',
    news: 'There is something to read about your last weeks',
  },
  title: 'Your last weeks',
  tier: {
    learning: 'Getting to know your days',
    steady: 'Steady',
    watch: 'Keep an eye on it',
    strain: 'Heavy',
    reachOut: 'Time to talk to someone',
  },
  text: {
    learning:
      '{scored} of {needed} days with a check-in so far. After that your days can be held against your own usual ones.',
    steady: 'Your days look like your usual ones. That need not mean that all is well: you know best.',
    watch: 'Something weighs a little more than usual. It may well pass by itself.',
    strain: 'For a while your days have been heavier than is usual for you. Work is often the reason.',
    reachOut:
      'You’ve reported lower than usual for a while now. Talking to someone you trust is a good next step, whoever it is.',
  },
  after: 'As it stands after {date}.',
  guess: 'This is a guess from what you said, and it may be wrong.',
  own: 'This page is for you alone. If you share with a team, only a step from 1 to 3 leaves with the week’s rows.',
  notEnough:
    'After your first shifts with a check-in, this page says how your days compare with your usual ones.',
  whyTitle: 'What it goes by',
  why: {
    lowDays: { title: 'Lower days', text: 'Mood and calm were lower than is usual for you.' },
    stressorLoad: {
      title: 'More that was hard',
      text: 'More hard calls, or harder ones, than is usual for you.',
    },
    breaksMissed: {
      title: 'Breaks that fell away',
      text: 'Of the last five shifts’ breaks, half or more were missing. That is about how work is arranged.',
    },
    wornOut: { title: 'Worn out by work', text: 'You said so in your last pulse.' },
    absolute: {
      title: 'Low for five days',
      text: 'Your last five days were low, whatever is usual for you.',
    },
  },
  mostly: 'Most of all: {what}.',
  days: 'Days behind “{reason}”',
  daySaid: '{day}: {mood}',
  helpedTitle: 'What has helped before',
  doTitle: 'What you can do',
  talk: 'Someone to talk to',
  breathe: 'Take a breath',
  pulses: 'Your pulses',
  howTitle: 'How it is worked out',
  how: {
    rule: 'Your days are held against your own usual ones, by fixed rules that are written down. One bad day changes nothing.',
    only: 'It knows only what you tapped: mood, calm, hard calls, breaks, the pulse. It never reads your notes.',
    wrong:
      'Tried on invented people, it was wrong about once in three years for someone whose days never changed. In life expect more than that.',
  },
  switchTitle: 'Early notice',
  switch: 'Work this out for me',
  isOn: 'It is on. It is worked out on this computer, whenever you look.',
  isOff: 'It is off. Nothing is worked out, and nothing is shown.',
  row: 'If you share with a team while it is off, the row for the strain level leaves as an empty envelope.',
};
