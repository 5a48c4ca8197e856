import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../../tests/factories.ts';
import { aFolder, filesIn } from '../../../tests/folder.ts';
import { hour } from '../../shared/clock.ts';
import {
  changePin,
  createKeys,
  type KeyPlace,
  unlockWithPin,
  unlockWithRecoveryCode,
  wantsPin,
} from './keys.ts';
import type { Keystore } from './lock.ts';

/** A system keystore stand-in: what it protects only the same keystore reveals. */
function aKeystore(): Keystore {
  const kept = new Map<string, Uint8Array>();
  return {
    available: true,
    protect(bytes) {
      const ticket = crypto.getRandomValues(new Uint8Array(40));
      kept.set(bytesToHex(ticket), bytes.slice());
      return ticket;
    },
    reveal(bytes) {
      const found = kept.get(bytesToHex(bytes));
      if (!found) throw new Error('not mine');
      return found;
    },
  };
}

const noKeystore: Keystore = {
  available: false,
  protect: () => expect.unreachable(),
  reveal: () => expect.unreachable(),
};

function aPlace(keystore = noKeystore) {
  const folder = aFolder();
  return {
    folder,
    keys: path.join(folder, 'journal.keys'),
    tries: path.join(folder, 'journal.tries'),
    keystore,
    clock: fixedClock(),
    cost: { m: 8, t: 1, p: 1 },
  };
}

const refusal = (code: string, field?: string) => expect.objectContaining({ code, ...(field && { field }) });

describe('the key file', () => {
  it.each([
    ['a PIN', '2468', noKeystore],
    ['a PIN and the keystore', '2468', aKeystore()],
    ['the keystore alone', null, aKeystore()],
    ['nothing', null, noKeystore],
  ])('gives the key back for %s', async (_what, pin, keystore) => {
    const place = aPlace(keystore);
    const { key } = await createKeys(place, pin);
    expect(key).toHaveLength(32);
    expect(wantsPin(place)).toBe(pin !== null);
    expect(await unlockWithPin(place, pin)).toEqual(key);
  });

  it('is never written over', async () => {
    const place = aPlace();
    await createKeys(place, '2468');
    const before = filesIn(place.folder);
    await expect(createKeys(place, null)).rejects.toThrow(refusal('journalExists'));
    expect(filesIn(place.folder)).toEqual(before);
  });

  it('gives it for the recovery code, which sets a new PIN and a new keystore secret', async () => {
    const place = aPlace(aKeystore());
    const { key, recoveryCode } = await createKeys(place, '2468');
    const elsewhere: KeyPlace = { ...place, keystore: aKeystore() };
    await expect(unlockWithPin(elsewhere, '2468')).rejects.toThrow(refusal('keystoreLost'));
    expect(await unlockWithRecoveryCode(elsewhere, recoveryCode.toLowerCase(), 'a new phrase')).toEqual(key);
    expect(await unlockWithPin(elsewhere, 'a new phrase')).toEqual(key);
    await expect(unlockWithPin(elsewhere, '2468')).rejects.toThrow(refusal('wrongPin'));
    expect(await unlockWithRecoveryCode(elsewhere, recoveryCode, null)).toEqual(key);
    expect(wantsPin(elsewhere)).toBe(false);
  });

  it('refuses another journal’s recovery code, and leaves the file as it was', async () => {
    const place = aPlace();
    await createKeys(place, '2468');
    const before = filesIn(place.folder);
    const { recoveryCode } = await createKeys(aPlace(), null);
    for (const code of [recoveryCode, 'no code', ''])
      await expect(unlockWithRecoveryCode(place, code, null)).rejects.toThrow(refusal('wrongRecoveryCode'));
    expect(filesIn(place.folder)).toEqual(before);
  });

  it('changes the PIN for who knows it', async () => {
    const place = aPlace();
    const { key, recoveryCode } = await createKeys(place, null);
    await changePin(place, null, '1357');
    await expect(changePin(place, '2468', '1111')).rejects.toThrow(refusal('wrongPin'));
    await expect(unlockWithPin(place, null)).rejects.toThrow(refusal('wrongPin'));
    expect(await unlockWithPin(place, '1357')).toEqual(key);
    expect(await unlockWithRecoveryCode(place, recoveryCode, null)).toEqual(key);
  });

  it('holds neither key, nor PIN, nor recovery secret, and is its owner’s alone', async () => {
    const place = aPlace();
    const { key, recoverySecret } = await createKeys(place, 'correct horse');
    const text = readFileSync(place.keys, 'utf8');
    for (const secret of [bytesToHex(key), bytesToHex(recoverySecret), 'correct horse'])
      expect(text).not.toContain(secret);
    const ownersAlone = process.platform === 'win32' ? 0o666 : 0o600;
    expect(statSync(place.keys).mode & 0o777).toBe(ownersAlone);
    expect(Object.keys(filesIn(place.folder))).toEqual(['journal.keys']);
  });

  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['cut short', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 99))],
    ['of another version', (file: string) => change(file, '"version": 1', '"version": 2')],
    ['without a box', (file: string) => change(file, '"byPin"', '"byPim"')],
  ])('is refused when it is %s', async (_what, damage) => {
    const place = aPlace();
    const { recoveryCode } = await createKeys(place, '2468');
    damage(place.keys);
    expect(() => wantsPin(place)).toThrow(refusal('journalDamaged', 'keys'));
    await expect(unlockWithPin(place, '2468')).rejects.toThrow(refusal('journalDamaged', 'keys'));
    await expect(unlockWithRecoveryCode(place, recoveryCode, null)).rejects.toThrow(
      refusal('journalDamaged', 'keys'),
    );
  });

  it('says that it is damaged, not that a PIN was wrong, where there is no PIN', async () => {
    const place = aPlace();
    await createKeys(place, null);
    const [, box = ''] = /"byPin": "(\w+)"/.exec(readFileSync(place.keys, 'utf8')) ?? [];
    change(place.keys, box, box.replaceAll(/./g, '0'));
    await expect(unlockWithPin(place, null)).rejects.toThrow(refusal('journalDamaged', 'keys'));
  });
});

/** A place whose PIN was typed wrong some times. */
async function afterWrong(times: number) {
  const place = aPlace();
  const { key, recoveryCode } = await createKeys(place, '2468');
  for (let n = 0; n < times; n++)
    await expect(unlockWithPin(place, '1111')).rejects.toThrow(refusal('wrongPin'));
  return { place, key, recoveryCode };
}

describe('wrong PINs', () => {
  it('cost nothing five times, then a delay that outlives the app, for the right one too', async () => {
    const { place, key } = await afterWrong(5);
    const restarted: KeyPlace = { ...place };
    await expect(unlockWithPin(restarted, '2468')).rejects.toThrow(refusal('tooManyTries'));
    place.clock.forward(29_999);
    await expect(unlockWithPin(restarted, '2468')).rejects.toThrow(refusal('tooManyTries'));
    place.clock.forward(1);
    expect(await unlockWithPin(restarted, '2468')).toEqual(key);
  });

  it('are forgotten after the right one', async () => {
    const { place } = await afterWrong(4);
    await unlockWithPin(place, '2468');
    for (let n = 0; n < 5; n++)
      await expect(unlockWithPin(place, '1111')).rejects.toThrow(refusal('wrongPin'));
  });

  it('wait twice as long each time, and never more than an hour', async () => {
    const { place } = await afterWrong(5);
    const waited: number[] = [];
    for (let n = 0; n < 10; n++) {
      let wait = 30_000;
      for (; ; wait += 30_000) {
        place.clock.forward(30_000);
        const code = await unlockWithPin(place, '1111').catch((error: unknown) => error);
        if (code instanceof Error && code.message === 'wrongPin') break;
      }
      waited.push(wait / 30_000);
    }
    expect(waited).toEqual([1, 2, 4, 8, 16, 32, 64, 120, 120, 120]);
  });

  it('are not waited for longer because a clock was once ahead, nor shorter because it was set back', async () => {
    const { place, key } = await afterWrong(5);
    place.clock.forward(-1000 * hour);
    await expect(unlockWithPin(place, '2468')).rejects.toThrow(refusal('tooManyTries'));
    place.clock.forward(29_999);
    await expect(unlockWithPin(place, '2468')).rejects.toThrow(refusal('tooManyTries'));
    place.clock.forward(1);
    expect(await unlockWithPin(place, '2468')).toEqual(key);
  });

  it('do not keep the recovery code out', async () => {
    const { place, key, recoveryCode } = await afterWrong(5);
    expect(await unlockWithRecoveryCode(place, recoveryCode, '1357')).toEqual(key);
    expect(await unlockWithPin(place, '1357')).toEqual(key);
  });

  it('are slowed down too where the count cannot be read', async () => {
    const { place } = await afterWrong(5);
    writeFileSync(place.tries, 'x');
    await expect(unlockWithPin(place, '1111')).rejects.toThrow(refusal('wrongPin'));
    await expect(unlockWithPin(place, '1111')).rejects.toThrow(refusal('tooManyTries'));
  });
});

function change(file: string, from: string, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}
