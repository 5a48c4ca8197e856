/** HR's page of the two-week pulse and of what people want heard. The sentences and themes themselves are in `pulse`. */
export const hrPulse = {
  title: 'Pulse',
  intro:
    'Every second week people may answer five sentences and choose one theme to be heard upward. There is no free text, and you see sums of whole sites only.',
  /** A sentence of the pulse, as people read it. */
  quoted: '“{sentence}”',
  nothingYet:
    'A site’s pulse appears with the first week in which its results came out and at least 20 people answered. Until then there is nothing to do: taking part is free.',
  next: 'The next pulse is that of {days}. If enough comes in, it appears on {moment}, local time in {site}.',
  notOut: {
    title: '{name}: the pulse of {days} is not shown',
    tooSmall:
      'Fewer than two units came out, or fewer than 20 people answered. A unit whose week is held stays out of the pulse too, and what it said is not shown later. There is nobody to ask and nothing to do.',
    voided:
      'The server was put back from a backup, so what it had counted could not be relied upon. The next pulse counts again.',
    older: 'Below is the newest one that came out: {days}.',
  },
  said: {
    title: 'What was said? {days}',
    agree: '“{sentence}” weighs most: {share} agree.',
    not: '“{sentence}” weighs most: {share} do not agree.',
    themes: 'To be heard: {themes}.',
    noTheme: 'No theme was chosen more often than noise alone could make it look.',
    gap: '; ',
    notOut: 'not shown this time',
    how: 'Of the five sentences, the one with the largest share on the heavy side; of the themes, up to three that at least one in ten chose.',
  },
  answers: {
    title: 'Five sentences, {name}: {days}',
    say: 'Answers go from 1 (not at all) to 5 (completely) and are shown in three bands.',
    worse: 'Agreeing means heavier.',
    better: 'Agreeing means lighter.',
    band: { not: 'not, or a little (1–2):', partly: 'partly (3):', agree: 'mostly or completely (4–5):' },
  },
  themes: {
    title: 'To be heard upward, {name}: {days}',
    say: 'Each person may choose one theme about how work is arranged, or none. You see in which band it was chosen, and never by whom.',
    caption: 'Themes by how often they were chosen',
    column: { theme: 'Theme', now: 'This time', before: 'The pulse before' },
    band: {
      hardly: 'hardly, or noise',
      few: 'few (under {some}%)',
      some: 'some ({some}–{many}%)',
      many: 'many ({many}% or more)',
    },
    hardly: 'Chosen by hardly anyone, or so few that noise alone could look like it: {themes}.',
  },
  over: '{name}: {count, plural, one {# pulse} other {# pulses}}',
  overSay:
    'The line is the mean answer, 1–5. The shaded band is how far the noise that protects people may have moved it, in 19 pulses of 20.',
  made: {
    asked:
      'The pulse is asked in every second week, the same everywhere, after a shift. Anyone may leave it out.',
    thresholds:
      'A site’s pulse is shown when at least two of its units came out that week and at least 20 people answered each part. What a held unit said is never shown.',
    noise:
      'Before anything is shown, every count gets random noise (two-sided geometric, ε = {epsilon} for each sentence and for the themes), drawn once and never again.',
    budget:
      'Privacy spent on this page: ε = {pulse} a pulse for each seat, {quarter} a quarter at most, beside what Trends shows. The privacy desk adds it all up.',
  },
  notSaid: {
    people: 'They are about sites. A true number about many people can still hint at some.',
    who: 'They do not say who answered, and how many only roughly; no team can be worked out of them.',
    choice: 'Who does not answer may differ from who does: those worn out most may skip it first.',
    noised: 'A small step can be noise. Believe a change that is larger than the band, or that lasts.',
    instrument:
      'The five sentences are our own and no validated instrument. They compare a site with itself over time, not with other companies, and they diagnose nobody.',
    server: 'Whoever runs the server could try to trace people. We make it hard, not impossible.',
    target: 'They are no measure of a site’s managers or people. As a target they would only buy happy taps.',
  },
};
