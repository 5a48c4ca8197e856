import { expect, it } from 'vitest';
import own from '../../docs/vectors/sidetone.json' with { type: 'json' };
import { fingerprint } from './fingerprint.ts';

it('the fingerprint changes with every key that is announced, and with nothing else', () => {
  const { bundle } = own.invite;
  const usual = fingerprint(bundle);
  expect(usual).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  const elsewhere = { ...bundle, team: 'Morning', site: 'Wuxi' };
  expect(fingerprint(elsewhere)).toBe(usual);
  const { sequence, hash } = bundle.keyLog;
  const changes = [
    { org: 'ee'.repeat(16) },
    { keyLog: { sequence, hash: 'ee'.repeat(32) } },
    { keyLog: { sequence: sequence + 1, hash } },
  ];
  for (const change of changes) expect(fingerprint({ ...bundle, ...change })).not.toBe(usual);
});
