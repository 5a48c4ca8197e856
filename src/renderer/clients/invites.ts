import { newInviteCode, readInviteCode, sealInvite } from '../../protocol/invite.ts';
import type { HubClient } from './desk-client.ts';

/** As many as the hub takes at once. */
export const mostInvites = 200;

/**
 * Makes invites to a team on this device and gives the hub what it may know of them. The codes come back once, for
 * print; they are kept nowhere. Throws `Refusal` when the hub does, and then none of them is good.
 */
export async function makeInvites(hub: HubClient, team: number, count: number): Promise<string[]> {
  const bundle = await hub.call('teamBundle', { team: String(team) });
  const codes = Array.from({ length: count }, newInviteCode);
  const invites = codes.map((code) => sealInvite(readInviteCode(code), bundle));
  await hub.call('addInvites', { team: String(team), invites });
  return codes;
}
