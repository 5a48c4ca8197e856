import { describe, expect, it } from 'vitest';
import own from '../../docs/vectors/sidetone.json' with { type: 'json' };
import { inviteLocator, newInviteCode, openInvite, readInviteCode, sealInvite } from './invite.ts';

const { bundle } = own.invite;

describe('an invite', () => {
  it('carries the bundle to whoever has the code', () => {
    const code = readInviteCode(newInviteCode());
    const sealed = sealInvite(code, bundle);
    expect(sealed.locator).toBe(inviteLocator(code));
    expect(openInvite(code, sealed)).toEqual(bundle);
  });

  it('a hub that changes a key, or makes a bundle of its own, is found out', () => {
    const code = readInviteCode(newInviteCode());
    const sealed = sealInvite(code, bundle);
    const changed = sealed.bundle.replace(bundle.tokenKey, bundle.releaseKey);
    expect(changed).not.toBe(sealed.bundle);
    const forgeries = [
      { ...sealed, bundle: changed },
      { ...sealed, mac: sealInvite(readInviteCode(newInviteCode()), bundle).mac },
      { ...sealInvite(readInviteCode(newInviteCode()), bundle), locator: sealed.locator },
    ];
    for (const forged of forgeries) {
      expect(() => openInvite(code, forged)).toThrow(expect.objectContaining({ code: 'inviteForged' }));
    }
  });
});
