import { describe, expect, it } from 'vitest';
import { someDay, someZone } from '../../tests/factories.ts';
import { aKeyLog } from '../../tests/key-log.ts';
import { hour, instantOf } from '../shared/clock.ts';
import type { KeyLogEntry } from '../shared/key-log.ts';
import type { SignedRelease } from '../shared/release.ts';
import { defaultWeekPlan } from '../shared/week.ts';
import { followsChain, followsKeyLog, isVoided } from './follow.ts';
import { makeReleaseKey, noPrevious, releaseHash, signRelease } from './release-signature.ts';

const org = '5e'.repeat(16);
const founded = instantOf(someDay, someZone, 9);
const day = 24 * hour;

function aFollower() {
  const log = aKeyLog(org, founded);
  const [release, token, report] = log.entries.map(({ key }) => key);
  const pinned = {
    org,
    weekPlan: defaultWeekPlan,
    zone: someZone,
    reportKey: { id: 1, publicKey: report ?? '' },
    tokenKey: token ?? '',
    releaseKey: release ?? '',
    keyLog: log.head(),
  };
  return { log, pinned };
}
const nothing = { entries: [], at: 0 };

describe('a key log that is looked at again', () => {
  it('may grow, and must keep everything', () => {
    const { log, pinned } = aFollower();
    const seen = { entries: [...log.entries], at: founded };
    expect(followsKeyLog(pinned, nothing, seen.entries)).toBe(true);
    log.announce('token', 3000, founded + day);
    expect(followsKeyLog(pinned, seen, log.entries)).toBe(true);
    const newer = { entries: [...log.entries], at: founded + 2 * day };
    expect(followsKeyLog(pinned, newer, seen.entries)).toBe(false);
    expect(followsKeyLog(pinned, newer, [])).toBe(false);
  });

  it('is refused when it forks: another key in the place of one that was seen', () => {
    const { log, pinned } = aFollower();
    const common = [...log.entries];
    log.announce('token', 3000, founded + day);
    const seen = { entries: [...log.entries], at: founded + day };
    log.entries = common;
    log.announce('token', 3000, founded + day);
    log.announce('report', 3000, founded + day);
    expect(followsKeyLog(pinned, seen, log.entries)).toBe(false);
    expect(followsKeyLog(pinned, nothing, log.entries)).toBe(true);
  });

  it('is refused without the pinned head, or without a key that the invite named', () => {
    const { log, pinned } = aFollower();
    const stranger = aKeyLog(org, founded);
    expect(followsKeyLog(pinned, nothing, stranger.entries)).toBe(false);
    const wrong = [
      { tokenKey: pinned.releaseKey },
      { releaseKey: pinned.tokenKey },
      { reportKey: { id: 2, publicKey: pinned.reportKey.publicKey } },
    ];
    for (const change of wrong)
      expect(followsKeyLog({ ...pinned, ...change }, nothing, log.entries)).toBe(false);
  });

  it('is refused when a key claims to have been announced before the last look, a day’s grace for clocks apart', () => {
    const lookedAt = founded + 100 * day;
    for (const [published, good] of [
      [lookedAt - day, true],
      [lookedAt - day - 1, false],
    ] as const) {
      const { log, pinned } = aFollower();
      const seen: { entries: KeyLogEntry[]; at: number } = { entries: [...log.entries], at: lookedAt };
      log.announce('token', 3000, published);
      expect(followsKeyLog(pinned, seen, log.entries)).toBe(good);
    }
  });
});

const { publicKey, secretKey } = makeReleaseKey();
const keyOf = () => publicKey;

/** Releases of a unit from week 10 on, one for each body, after those given. */
function chainOf(bodies: readonly string[], before: readonly SignedRelease[] = []): SignedRelease[] {
  return bodies.reduce<SignedRelease[]>(
    (chain, body) => {
      const last = chain.at(-1);
      const release = { subject: 'unit:7', week: (last?.week ?? 9) + 1, body };
      return [
        ...chain,
        signRelease(secretKey, { ...release, previous: last ? releaseHash(last) : noPrevious }),
      ];
    },
    [...before],
  );
}
const released = '{"state":"released","n":1}';
const voided = '{"state":"voided","week":1}';

describe('releases that are looked at again', () => {
  it('may go on, also from a later first week', () => {
    const chain = chainOf([released, released, released]);
    expect(followsChain(keyOf, [], [])).toBe(true);
    expect(followsChain(keyOf, [], chain)).toBe(true);
    expect(followsChain(keyOf, chain.slice(0, 2), chain)).toBe(true);
    expect(followsChain(keyOf, chain.slice(0, 2), chain.slice(1))).toBe(true);
  });

  it('are refused when they rewind, skip what was seen, or change it', () => {
    const chain = chainOf([released, released, released]);
    const fork = chainOf(['{"state":"released","n":2}', released], chain.slice(0, 1));
    expect(followsChain(keyOf, chain, chain.slice(0, 2))).toBe(false);
    expect(followsChain(keyOf, chain, [])).toBe(false);
    expect(followsChain(keyOf, chain.slice(0, 1), chain.slice(1))).toBe(false);
    expect(followsChain(keyOf, chain, fork)).toBe(false);
    expect(followsChain(() => makeReleaseKey().publicKey, [], chain)).toBe(false);
  });

  it('may lose weeks only by voiding each of them', () => {
    const chain = chainOf([released, released, released]);
    const putBack = chainOf([voided, voided, released], chain.slice(0, 1));
    expect(followsChain(keyOf, chain, putBack)).toBe(true);
    const half = chainOf([voided, released, released], chain.slice(0, 1));
    expect(followsChain(keyOf, chain, half)).toBe(false);
  });

  it('say themselves whether their week is voided', () => {
    const [one, other] = chainOf([voided, released]);
    if (!one || !other) throw new Error('no chain');
    expect([isVoided(one), isVoided(other), isVoided({ ...one, body: 'no JSON' })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
