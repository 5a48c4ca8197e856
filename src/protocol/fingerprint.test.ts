import { describe, expect, it } from 'vitest';
import own from '../../docs/vectors/sidetone.json' with { type: 'json' };
import { fingerprint } from './fingerprint.ts';

describe('the fingerprint', () => {
  it('changes with every key, and with nothing else', () => {
    const { bundle } = own.invite;
    const usual = fingerprint(bundle);
    expect(usual).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    const elsewhere = { ...bundle, team: 'Morning', site: 'Wuxi' };
    expect(fingerprint(elsewhere)).toBe(usual);
    const key = 'ee'.repeat(32);
    const changes = [
      { org: 'ee'.repeat(16) },
      { tokenKey: key },
      { releaseKey: key },
      { reportKey: { ...bundle.reportKey, publicKey: key } },
      { reportKey: { ...bundle.reportKey, id: 4 } },
    ];
    for (const change of changes) expect(fingerprint({ ...bundle, ...change })).not.toBe(usual);
  });
});
