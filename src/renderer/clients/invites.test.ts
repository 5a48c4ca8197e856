import { describe, expect, it } from 'vitest';
import { openInvite, readInviteCode } from '../../protocol/invite.ts';
import { Refusal } from '../../shared/errors.ts';
import type { SealedInvite } from '../../shared/hub-contract/seats.ts';
import type { HubClient } from './desk-client.ts';
import { fakeHub } from './fake-desk.ts';
import { makeInvites } from './invites.ts';

/** A hub that writes down the invites it was given. */
function listening() {
  const given: SealedInvite[] = [];
  const hub = fakeHub({ role: 'administrator' });
  const client: HubClient = {
    call(name, input) {
      if (name === 'addInvites' && 'invites' in input) given.push(...input.invites);
      return hub.call(name, input);
    },
  };
  return { client, given };
}

describe('making invites', () => {
  it('gives codes that open what the hub was given, each its own', async () => {
    const { client, given } = listening();
    const codes = await makeInvites(client, 1, 5);
    expect(new Set(codes).size).toBe(5);
    const bundles = codes.map((code, i) => {
      const sealed = given[i];
      return sealed && openInvite(readInviteCode(code), sealed).team;
    });
    expect(bundles).toEqual(Array.from({ length: 5 }, () => 'Broadband support'));
  });

  it('never shows the hub a code', async () => {
    const { client, given } = listening();
    const codes = await makeInvites(client, 1, 3);
    const seen = JSON.stringify(given);
    for (const code of codes) expect(seen).not.toContain(code);
  });

  it('gives no code when the hub refuses', async () => {
    const hub = fakeHub({ role: 'administrator', refusals: { addInvites: 'offline' } });
    await expect(makeInvites(hub, 1, 3)).rejects.toEqual(new Refusal('offline'));
  });
});
