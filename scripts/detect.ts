// Runs the seat's detector on a file of one's own: `npm run detect -- FILE.csv`, columns day,phase,mood,calm.
import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { step } from '../src/shared/check-in.ts';
import { day } from '../src/shared/clock.ts';
import { followStrain } from '../src/shared/strain/detector.ts';
import type { StrainDay } from '../src/shared/strain/strain-day.ts';

const header = 'day,phase,mood,calm';
const stepOrEmpty = z.literal(['', '1', '2', '3', '4', '5']);
const line = z.tuple([day, z.literal(['start', 'mid', 'middle', 'end']), stepOrEmpty, stepOrEmpty]);
const expected = [
  'day must be a date such as 2026-03-02',
  'phase must be start, mid or end',
  'mood must be 1 to 5, or empty',
  'calm must be 1 to 5, or empty',
];

/** Says what is wrong and ends. What the file holds is somebody's mood: it is never repeated in an error. */
function giveUp(...complaints: string[]): never {
  for (const complaint of complaints) console.error(complaint);
  process.exit(1);
}

function textOf(file: string | undefined): string {
  if (file === undefined) giveUp(`Usage: npm run detect -- FILE.csv (with the columns ${header})`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    giveUp('The file cannot be read.');
  }
}

/**
 * The rostered days of a file, in whatever order its rows are. A row without mood or calm is a check-in that was skipped:
 * its day counts as worked, and nothing else.
 */
function daysOf(text: string): StrainDay[] {
  const [first = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (first !== header) giveUp(`line 1: must be ${header}`);

  const days = new Map<string, StrainDay & { checkIns: StrainDay['checkIns'][number][] }>();
  const complaints: string[] = [];
  for (const [i, row] of rows.entries()) {
    if (row === '') continue;
    const at = `line ${i + 2}`;
    const fields = row.split(',');
    if (fields.length !== 4) {
      complaints.push(`${at}: must have 4 fields, has ${fields.length}`);
      continue;
    }
    const parsed = line.safeParse(fields);
    if (!parsed.success) {
      complaints.push(...parsed.error.issues.map(({ path }) => `${at}: ${expected[Number(path[0])]}`));
      continue;
    }
    const [day, phase, ...felt] = parsed.data;
    const on = days.get(day) ?? { day, checkIns: [], stressorLoad: 0, breaks: null, wornOut: null };
    days.set(day, on);
    const [mood, calm] = felt.map((value) => step.safeParse(Number(value)).data);
    if (mood && calm) on.checkIns.push({ phase: phase === 'mid' ? 'middle' : phase, mood, calm });
  }
  if (complaints.length > 0) giveUp(...complaints);
  return [...days.values()];
}

const rows = followStrain(daysOf(textOf(process.argv[2]))).map(({ day, score, ratio, tier }) => ({
  day,
  score: score?.toFixed(3),
  ratio: ratio?.toFixed(3),
  tier,
}));
process.stdout.write(stringify(rows, { header: true, columns: ['day', 'score', 'ratio', 'tier'] }));
