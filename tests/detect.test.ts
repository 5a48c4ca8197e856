// `npm run detect -- FILE.csv`, as the process it is.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays } from '../src/shared/clock.ts';
import { aFolder } from './folder.ts';

function detect(text?: string) {
  const file = path.join(aFolder(), 'days.csv');
  if (text !== undefined) writeFileSync(file, text);
  const args = ['scripts/detect.ts', file];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

const header = 'day,phase,mood,calm';

describe('detect', () => {
  it('prints score, ratio and tier of each day, in order of the days', () => {
    const usual = Array.from({ length: 30 }, (_, i) => `${addDays('2026-03-02', i)},start,4,${4 + (i % 2)}`);
    const low = Array.from({ length: 8 }, (_, i) => `${addDays('2026-04-01', i)},start,3,3`);
    const { stdout, status } = detect([header, ...low, ...usual].join('\n'));
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines).toHaveLength(39);
    expect(lines.slice(0, 3)).toEqual([
      'day,score,ratio,tier',
      '2026-03-02,4.000,,learning',
      '2026-03-03,4.500,,learning',
    ]);
    expect(lines.at(-9)).toMatch(/^2026-03-31,4.500,-?0.\d{3},steady$/);
    expect(lines.at(-1)).toMatch(/^2026-04-08,3.000,[12].\d{3},reachOut$/);
  });

  it('takes the files of spreadsheets, a split shift, and skipped check-ins', () => {
    const rows = ['2026-03-02,start,3,4', '2026-03-02,start,1,2', '2026-03-03,mid,,', '2026-03-04,middle,2,'];
    const { stdout } = detect(`\uFEFF${[header, ...rows].join('\r\n')}\r\n`);
    expect(stdout.trimEnd().split('\n').slice(1)).toEqual([
      '2026-03-02,2.500,,learning',
      '2026-03-03,,,learning',
      '2026-03-04,,,learning',
    ]);
  });

  it('says line by line what is wrong, never what was felt, and prints nothing', () => {
    const rows = [
      '2026-02-30,start,3,4',
      '2026-03-02,noon,0,4',
      '2026-03-02,start,3',
      '2026-03-02,end,3,5.5',
    ];
    const { stdout, stderr, status } = detect([header, ...rows].join('\n'));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toEqual([
      'line 2: day must be a date such as 2026-03-02',
      'line 3: phase must be start, mid or end',
      'line 3: mood must be 1 to 5, or empty',
      'line 4: must have 4 fields, has 3',
      'line 5: calm must be 1 to 5, or empty',
    ]);
  });

  it('refuses other columns, and a file it cannot read', () => {
    expect(detect('day,mood\n2026-03-02,3')).toMatchObject({
      status: 1,
      stderr: `line 1: must be ${header}\n`,
    });
    expect(detect()).toMatchObject({ status: 1, stderr: 'The file cannot be read.\n' });
  });
});
