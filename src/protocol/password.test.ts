import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkPassword, hashPassword, stretch, usualCost } from './password.ts';

const cost = { m: 32, t: 1, p: 1 };

describe('a password', () => {
  it('accepts the password and no other', async () => {
    const phc = await hashPassword('correct horse', { cost });
    expect(phc).toMatch(/^\$argon2id\$v=19\$m=32,t=1,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(await checkPassword('correct horse', phc)).toBe(true);
    expect(await checkPassword('correct hors', phc)).toBe(false);
    expect(await hashPassword('correct horse', { cost })).not.toBe(phc);
  });

  it('typed with a full-width keyboard it is the same password', async () => {
    const phc = await hashPassword('ＡＢＣ１２３密码', { cost });
    expect(await checkPassword('ABC123密码', phc)).toBe(true);
  });

  it('gives what argon2id elsewhere gives, at the cost asked for and at the usual one', async () => {
    const salt = new Uint8Array(16).fill(5);
    for (const { m, t, p } of [{ m: 64, t: 3, p: 2 }, usualCost]) {
      const message = Buffer.from('1234');
      const expected = argon2Sync('argon2id', {
        message,
        nonce: salt,
        parallelism: p,
        tagLength: 32,
        memory: m,
        passes: t,
      });
      expect(Buffer.from(await stretch('1234', salt, { m, t, p }))).toEqual(expected);
    }
  });

  it('what is no hash matches nothing', async () => {
    const phc = await hashPassword('x', { cost });
    for (const broken of [
      '',
      'x',
      phc.slice(0, -1),
      phc.replace('argon2id', 'argon2i'),
      phc.replace('v=19', 'v=16'),
    ]) {
      expect(await checkPassword('x', broken)).toBe(false);
    }
  });
});
