import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { fingerprint } from '../../protocol/fingerprint.ts';
import { inviteLocator, openInvite, readInviteCode } from '../../protocol/invite.ts';
import { joinText, leaveText, signSlot, slotKeyFrom } from '../../protocol/slot.ts';
import { Refusal } from '../../shared/errors.ts';
import type { InviteBundle } from '../../shared/hub-contract/seats.ts';
import type { KeyValue } from '../journal/settings.ts';
import { withAuthority } from './hub-address.ts';
import { hubRequest } from './hub-request.ts';
import { disenrol, enrol, type Enrolment, enrolmentIn, type Outbox } from './outbox.ts';

/** Where the journal keeps the slot's secret key. */
const slotSetting = 'sync.slot';
const storedKey = z.string().regex(/^[0-9a-f]{64}$/);

/** An invite as a person types it: the hub's address and the code on the slip. */
export interface TypedInvite {
  hub: string;
  code: string;
}

/** What an invite says before it is used: whose team, and the hub's keys to compare with a colleague's. */
export interface ReadInvite {
  /** The hub's address, with what its certificate is to be checked by. */
  hub: string;
  bundle: InviteBundle;
  fingerprint: string;
}

/**
 * Looks an invite up without using it. Throws `Refusal`: `inviteUnknown`, `inviteUsed`, `inviteExpired` as the hub says,
 * `inviteForged` when what it carries was not made by whoever made the code.
 *
 * A hub with a certificate of its own is not known to the computer yet. Its answer is read all the same, because the code
 * authenticates it, and what it says about the certificate holds from then on; where it says nothing of one, the certificate
 * must be one that the computer trusts: `wrongCertificate`.
 */
export async function readInvite({ hub, code }: TypedInvite): Promise<ReadInvite> {
  const secret = readInviteCode(code);
  const locator = inviteLocator(secret);
  let distrust: Refusal | null = null;
  const sealed = await hubRequest(hub, 'openInvite', { locator }).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code !== 'wrongCertificate') throw error;
    distrust = error;
    return hubRequest(hub, 'openInvite', { locator }, undefined, { anyCertificate: true });
  });
  const bundle = openInvite(secret, sealed);
  if (distrust && !bundle.authority) throw distrust;
  return { hub: withAuthority(hub, bundle.authority), bundle, fingerprint: fingerprint(bundle) };
}

/**
 * Uses an invite: makes the slot's key from the journal's recovery secret, joins, and pins what the invite carried. Asked
 * again after a lost answer it sends the identical request. Throws `Refusal`, also `alreadyJoined`.
 */
export async function join(
  outbox: Outbox,
  settings: KeyValue,
  invite: TypedInvite,
  recoverySecret: Uint8Array,
): Promise<Enrolment> {
  if (enrolmentIn(outbox)) throw new Refusal('alreadyJoined');
  const { hub, bundle } = await readInvite(invite);
  const { publicKey, secretKey } = slotKeyFrom(recoverySecret, bundle.org);
  const locator = inviteLocator(readInviteCode(invite.code));
  const slotKey = bytesToHex(publicKey);
  const signature = signSlot(secretKey, joinText({ locator, slotKey }));
  const { countsFrom, membership } = await hubRequest(hub, 'join', { locator, slotKey, signature });
  settings.set(slotSetting, bytesToHex(secretKey));
  const joined = { hub, bundle, slotKey, countsFrom, membership };
  enrol(outbox, joined);
  return joined;
}

/** Signs as the joined slot. Throws `Refusal('notJoined')` where the journal does not know its key. */
export function signAsSlot(settings: KeyValue, text: string): string {
  const key = slotKeyIn(settings);
  if (!key) throw new Refusal('notJoined');
  return signSlot(key, text);
}

/** The slot's secret key; null in a journal that does not know it. */
export function slotKeyIn(settings: KeyValue): Uint8Array | null {
  const key = storedKey.safeParse(settings.get(slotSetting));
  return key.success ? hexToBytes(key.data) : null;
}

/**
 * Leaves: everything that could still be sent is destroyed at once, also without a connection. What stays is the signed
 * farewell, which `sayFarewells` sends until the hub has answered; a journal put back from before the slot joined cannot
 * sign one.
 */
export function leave(outbox: Outbox, settings: KeyValue, now: number): void {
  const joined = enrolmentIn(outbox);
  if (!joined) throw new Refusal('notJoined');
  const { hub, slotKey } = joined;
  const key = slotKeyIn(settings);
  disenrol(outbox, key && { hub, slotKey, signature: signSlot(key, leaveText(joined)) }, now);
  settings.delete(slotSetting);
}
