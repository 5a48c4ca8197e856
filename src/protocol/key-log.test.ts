import { describe, expect, it } from 'vitest';
import { someDay, someZone } from '../../tests/factories.ts';
import { aKeyLog } from '../../tests/key-log.ts';
import { instantOf } from '../shared/clock.ts';
import { keyInForce, type KeyLogEntry } from '../shared/key-log.ts';
import { defaultWeekPlan, weekOf, weekTimes } from '../shared/week.ts';
import { checkKeyLog, headOf, keyNotice } from './key-log.ts';
import { makeReleaseKey } from './release-signature.ts';

const org = '5e'.repeat(16);
const weeks = { weekPlan: defaultWeekPlan, zone: someZone };
const founded = instantOf(someDay, someZone, 9);
const week = weekOf(someDay, defaultWeekPlan);
const isGood = (entries: readonly KeyLogEntry[]) => checkKeyLog(org, entries, weeks);

/** When tokens of a week are first given. */
const firstUse = (of: number) => weekTimes(of - 1, defaultWeekPlan, someZone).begins;

describe('a key log', () => {
  it('stands as it was signed, from its beginning, and in no other way', () => {
    const log = aKeyLog(org, founded);
    log.announce('token', week + 60, founded + 1);
    expect(isGood(log.entries)).toBe(true);
    for (let n = 1; n < log.entries.length; n++) expect(isGood(log.entries.slice(0, n))).toBe(true);

    const [first, second] = log.entries;
    if (!first || !second) throw new Error('too short');
    expect(isGood(log.entries.slice(1))).toBe(false);
    expect(isGood([first, ...log.entries])).toBe(false);
    expect(isGood(log.entries.with(0, second).with(1, first))).toBe(false);
    expect(checkKeyLog('5f'.repeat(16), log.entries, weeks)).toBe(false);
    const changes = [
      { key: 'ab'.repeat(32) },
      { validFrom: 1 },
      { published: founded + 1 },
      { id: 2 },
      { sequence: 3 },
      { previous: first.previous },
      { signature: first.signature },
      { signature: 'junk' },
    ];
    for (const change of changes) expect(isGood(log.entries.with(1, { ...second, ...change }))).toBe(false);
  });

  it('takes a key only from the newest release key, and the next release key from the one before', () => {
    const log = aKeyLog(org, founded);
    const old = log.secrets.get(log.entries[0]?.key ?? '');
    log.announce('release', week + 52, founded);
    log.announce('token', week + 52, founded);
    expect(isGood(log.entries)).toBe(true);
    log.announce('report', week + 52, founded, old);
    expect(isGood(log.entries)).toBe(false);

    const forged = aKeyLog(org, founded);
    forged.announce('release', week + 52, founded, makeReleaseKey().secretKey);
    expect(isGood(forged.entries)).toBe(false);
  });

  it('gives four weeks’ notice, to the millisecond', () => {
    for (const [early, good] of [
      [0, true],
      [-1, false],
    ] as const) {
      const log = aKeyLog(org, founded);
      log.announce('token', week + 60, firstUse(week + 60) - keyNotice - early);
      expect(isGood(log.entries)).toBe(good);
    }
  });

  it('never gives a week another key than the one announced for it', () => {
    const log = aKeyLog(org, founded);
    log.announce('token', week + 60, founded);
    log.announce('token', week + 60, founded + 1);
    expect(isGood(log.entries)).toBe(false);
  });

  it('has one head, and it changes with every entry', () => {
    const log = aKeyLog(org, founded);
    const before = log.head();
    log.announce('report', week + 60, founded);
    expect(log.head()).not.toEqual(before);
    expect(headOf(org, log.entries.slice(0, -1))).toEqual(before);
    expect(() => headOf(org, [])).toThrow('never empty');
  });
});

describe('the key of a week', () => {
  it('is the newest that is good from it or before', () => {
    const log = aKeyLog(org, founded);
    log.announce('token', 3000, founded);
    const idOf = (of: number) => keyInForce(log.entries, 'token', of)?.id;
    expect([idOf(0), idOf(2999), idOf(3000), idOf(65_535)]).toEqual([1, 1, 2, 2]);
    expect(keyInForce([], 'token', 1)).toBeUndefined();
  });
});
