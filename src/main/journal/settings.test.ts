import { expect, it } from 'vitest';
import { throwawayJournal } from './open.ts';
import { putRecoverySecret, recoverySecretIn, settingsOf } from './settings.ts';

it('gives back what was put, the newest of it, until it is deleted', () => {
  const settings = settingsOf(throwawayJournal());
  expect(settings.get('a')).toBeUndefined();
  for (const value of [1, 'text', null, { list: [1, 2] }]) {
    settings.set('a', value);
    expect(settings.get('a')).toEqual(value);
  }
  settings.delete('a');
  settings.delete('a');
  expect(settings.get('a')).toBeUndefined();
});

it('keeps the recovery secret as bytes, and refuses to make one up', () => {
  const settings = settingsOf(throwawayJournal());
  const secret = new Uint8Array(16).fill(3);
  putRecoverySecret(settings, secret);
  expect(recoverySecretIn(settings)).toEqual(secret);
  settings.delete('recoverySecret');
  expect(() => recoverySecretIn(settings)).toThrow(/expected string/);
});
