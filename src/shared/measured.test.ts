import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Measured, measured } from './measured.ts';

// The page for everyone shows measured.ts; docs/privacy.md has the same tables. Neither may be changed alone.

/** The rows of the Markdown table whose head begins so, by their first cell; without emphasis. */
function table(head: string): Map<string, string[]> {
  const lines = readFileSync('docs/privacy.md', 'utf8').replaceAll('**', '').split('\n');
  const from = lines.findIndex((line) => line.startsWith(head));
  if (from < 0) throw new Error(`no table begins with ${head}`);
  const rest = lines.slice(from + 2);
  const rows = rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('|')),
  );
  return new Map(
    rows.map((row) => {
      const [first = '', ...cells] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [first, cells] as const;
    }),
  );
}

const said = ({ value, error }: Measured, digits: number) =>
  error === null ? value.toFixed(2) : `${value.toFixed(digits)} ± ${error.toFixed(digits)}`;
const pair = ([mood, strained]: readonly [number, number]) => `${mood.toFixed(2)}, ${strained.toFixed(2)}`;

describe('what is shown to everyone is what docs/privacy.md has:', () => {
  it('gain and who by slots, with the control', () => {
    const rows = table('| slots | gain (bound 2.0)');
    for (const { slots, gain, who, liveGain, liveWho, strangers, comesOut } of measured.units)
      expect(rows.get(String(slots))).toEqual([
        said(gain, 2),
        said(who, 2),
        `+${liveGain}, ${liveWho}`,
        said(strangers, 2),
        `${comesOut} %`,
      ]);
    expect(rows.size).toBe(measured.units.length);
  });

  it('joiners and leavers', () => {
    const rows = table('| one who comes or goes');
    for (const [i, { joiner, leaver }] of measured.changing.entries()) {
      expect(rows.get('joiner: gain, who')?.[i]).toMatch(new RegExp(`^${said(joiner, 1)},`));
      expect(rows.get('leaver: gain, who')?.[i]).toMatch(new RegExp(`^${said(leaver, 1)},`));
    }
  });

  it('all but one colluding', () => {
    const rows = table('| slots | mood, one week');
    for (const { slots, week, twelveWeeks, offsetKnown } of measured.colluding) {
      const [mood, strained, , , twelve, known] = rows.get(String(slots)) ?? [];
      expect([`${mood}, ${strained}`, twelve, known]).toEqual([week, twelveWeeks, offsetKnown].map(pair));
    }
    expect(rows.size).toBe(measured.colluding.length);
  });

  it('the bounds, what guessing alone gives, and what the numbers are still good for', () => {
    const text = readFileSync('docs/privacy.md', 'utf8').replaceAll(/\s+/g, ' ');
    const { bounds, twelve, ghosts, guessing, utility, seeds, sites, command } = measured;
    for (const sentence of [
      `gain (bound ${bounds.gain.toFixed(1)}) | who (bound ${bounds.who})`,
      `on average ${said(twelve.gain, 2)}`,
      `joiner at twelve slots is at ${said(twelve.joiner, 1)}, a leaver at ${said(twelve.leaver, 1)}`,
      `gain ${said(ghosts.eight, 1)} at 8 slots, **${said(ghosts.twelve, 1)}** at 12`,
      `${said(ghosts.twenty, 1)} at 20, ${said(ghosts.thirty, 1)} at 30`,
      `(base ${guessing.mood}) and of whether they are strained (base ${guessing.strained})`,
      `mean mood error ${utility.moodError}`,
      `at-risk count ${utility.strainedError}`,
      `right in ${utility.firstGroup} %`,
      `with at least ${measured.fewestRows} people's rows`,
      `Three seeds with ${sites} attacked sites each`,
      `\`${command}\``,
    ])
      expect(text).toContain(sentence);
    expect(seeds).toBe(3);
  });
});
