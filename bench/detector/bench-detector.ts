// How often the detector is wrong, and how soon it is right, on people whose days are known: the tables of docs/science.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { baseWorld } from './agents.ts';
import { baseFigures, caseFigures, lowFromTheFirstDay, tierShares, triedFigures } from './cases.ts';
import type { Figure, Figures } from './figures.ts';

const began = performance.now();
const perYear = (f: Figure) => `${f.value.toFixed(2)} [${f.from.toFixed(2)}–${f.to.toFixed(2)}]`;
const percent = (f: Figure) =>
  `${(100 * f.value).toFixed(0)} % [${(100 * f.from).toFixed(0)}–${(100 * f.to).toFixed(0)}]`;
const days = (f: Figure | null) => (f ? `${f.value} [${f.from}–${f.to}]` : '–');
const three = ({ falseAlarms, detected, delay }: Figures) => [
  perYear(falseAlarms),
  percent(detected),
  days(delay),
];

function table(title: string, head: string[], rows: string[][]) {
  console.log(`\n${title}\n\n| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

console.log(
  '95 % intervals in brackets; alarms per person and year of 230 workdays; delay in workdays, median.',
);

const base = baseFigures(baseWorld.agents);
table(
  'Base case: 3 × 1,000 people, a fifth shifted by 0.5–1 SD',
  ['detector', 'false alarms', 'detected in 60 days', 'delay', 'in alarm before'],
  base.map(({ name, figures }) => [name, ...three(figures), `${(100 * figures.already).toFixed(0)} %`]),
);

const robust = caseFigures();
table(
  'Otherwise than assumed: 2,000 people a case, half of them shifted; the seat, then its first numbers',
  [
    'case',
    ...['seat', 'first'].flatMap((of) => [`${of}: false alarms`, 'detected', 'delay', 'steps down after']),
  ],
  robust.map(({ name, seat, first }) => [
    name,
    ...three(seat),
    days(seat.stepDown),
    ...three(first),
    days(first.stepDown),
  ]),
);

const low = lowFromTheFirstDay(baseWorld.agents, [5, 10, 20, 60]);
table(
  'Low from the first day (level 1.5–2.1): told to reach out',
  ['within workdays', 'share'],
  low.map(({ days, told }) => [`${days}`, percent(told)]),
);

const healthy = tierShares(baseWorld.agents);
table(
  'Tiers over a year of people who stay as they are',
  ['tier', 'share of days'],
  healthy.map(({ tier, share }) => [tier, `${(100 * share).toFixed(1)} %`]),
);

const tried = triedFigures();
table(
  'Tried, on 4,000 other people, half of them shifted',
  ['numbers', 'false alarms', 'detected in 60 days', 'delay', 'steps down after'],
  tried.map(({ name, figures, stepDown }) => [name, ...three(figures), days(stepDown)]),
);

mkdirSync('dist-bench', { recursive: true });
writeFileSync('dist-bench/detector.json', JSON.stringify({ base, robust, low, healthy, tried }, null, 2));
console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s; written to dist-bench/detector.json`);
