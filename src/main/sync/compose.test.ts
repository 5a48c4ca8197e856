import { hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import own from '../../../docs/vectors/sidetone.json' with { type: 'json' };
import { decodeMessage } from '../../protocol/message.ts';
import { openReport } from '../../protocol/seal.ts';
import { hour, instantOf } from '../../shared/clock.ts';
import { attributes, dummyValue, type WeekReport } from '../../shared/week-report.ts';
import { composeWeek, sendWindow } from './compose.ts';

const week = 2930;
const { bundle } = own.invite;
const keys = new Map([[bundle.reportKey.id, hexToBytes(own.seal.secretKey)]]);
const reportKey = { id: bundle.reportKey.id, key: bundle.reportKey.publicKey };
const tokens = attributes.map((_, i) => ({ nonce: `0${i}`.repeat(32), output: `a${i}`.repeat(64) }));
const values: Partial<Record<string, number>> = { mood: 2, calm: 5, tier: 3, stressor: 0 };
const report: WeekReport = {
  week,
  rows: attributes.map((attribute) => {
    const value = values[attribute] ?? null;
    return { attribute, value, dummy: value === null ? 'notThisWeek' : null };
  }),
};
const inTheWeek = instantOf('2026-03-02', bundle.zone, 9);
const atNoon = instantOf('2026-03-05', bundle.zone, 12);

/** A draw that gives the same share of the range each time. */
const share = (of: number) => (below: number) => Math.min(below - 1, Math.floor(below * of));

async function opened(set: Awaited<ReturnType<typeof composeWeek>>) {
  return Promise.all(set.map(async ({ sealed }) => decodeMessage(await openReport(sealed, keys))));
}

describe('the week’s set', () => {
  it('carries each row alone, with its own token, and dummies for the rest', async () => {
    const set = await composeWeek({ bundle, week, reportKey, unit: 7, tokens, report }, inTheWeek, share(0));
    expect(set.map(({ attribute }) => attribute)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const messages = await opened(set);
    expect(messages.map(({ value }) => value)).toEqual([2, 5, 3, 0, ...Array(6).fill(dummyValue)]);
    for (const [i, message] of messages.entries()) {
      expect(message).toMatchObject({ attribute: i + 1, unit: 7, week });
      expect(message.nonce).toEqual(hexToBytes(tokens[i]?.nonce ?? ''));
      expect(message.output).toEqual(hexToBytes(tokens[i]?.output ?? ''));
    }
  });

  it('carries no value without tokens, and never the same random bytes', async () => {
    const material = { bundle, week, reportKey, unit: 7, tokens: null, report };
    const sets = [await composeWeek(material, 0, share(0)), await composeWeek(material, 0, share(0))];
    const messages = (await Promise.all(sets.map(opened))).flat();
    expect(messages.map(({ value }) => value)).toEqual(Array(20).fill(dummyValue));
    expect(new Set(messages.map(({ nonce }) => nonce.join())).size).toBe(20);
    expect(new Set(messages.map(({ output }) => output.join())).size).toBe(20);
  });

  it('is all dummies with real tokens when there is no report', async () => {
    const set = await composeWeek(
      { bundle, week, reportKey, unit: 7, tokens, report: null },
      inTheWeek,
      share(0),
    );
    const messages = await opened(set);
    expect(messages.map(({ value }) => value)).toEqual(Array(10).fill(dummyValue));
    expect(messages[9]?.nonce).toEqual(hexToBytes(tokens[9]?.nonce ?? ''));
  });
});

describe('the send times', () => {
  it('fall between the last shift’s close and half way to the release', () => {
    const { from, until, closes } = sendWindow(week, bundle);
    expect([from, until, closes]).toEqual([atNoon, atNoon + 24 * hour, atNoon + 48 * hour]);
  });

  it('are each drawn alone, in what is left of the window', async () => {
    const { from, until, closes } = sendWindow(week, bundle);
    const anyTime = fc.integer({ min: inTheWeek, max: closes - 1 });
    const draws = fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), {
      minLength: 10,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(anyTime, draws, async (now, shares) => {
        let drawn = 0;
        const draw = (below: number) => share(shares[drawn++] ?? 0)(below);
        const set = await composeWeek({ bundle, week, reportKey, unit: 7, tokens, report }, now, draw);
        expect(drawn).toBe(10);
        for (const { sealed, sendAt } of set) {
          expect(sealed.length).toBe(177);
          expect(sendAt).toBeGreaterThanOrEqual(Math.max(from, now));
          expect(sendAt).toBeLessThan(now <= from ? until : closes);
        }
      }),
      { numRuns: 15 },
    );
  });
});
