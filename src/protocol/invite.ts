import { equalBytes } from '@noble/curves/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { Refusal } from '../shared/errors.ts';
import { type InviteBundle, inviteBundle, type SealedInvite } from '../shared/hub-contract/seats.ts';
import { codeBytes, printCode, readCode } from './printed-code.ts';

// An invite code is made on the administrator's device and goes to the agent on paper. The hub sees a locator worked out
// from it and a bundle authenticated under it, and can therefore neither use an invite nor change the keys in it.

const purpose = 'invite';

/** A new invite code, as it is printed. */
export function newInviteCode(): string {
  return printCode(randomBytes(codeBytes), purpose);
}

/** The 16 bytes of an invite code as typed. Throws `Refusal('inviteUnknown')` when it cannot be one. */
export function readInviteCode(text: string): Uint8Array {
  const code = readCode(text, purpose);
  if (!code) throw new Refusal('inviteUnknown');
  return code;
}

/** What the hub knows an invite by, 64 hex digits: HKDF-SHA256 of the code. */
export function inviteLocator(code: Uint8Array): string {
  return bytesToHex(derive(code, 'invite-locator'));
}

/** The bundle authenticated under the code: what the administrator's device hands to the hub. */
export function sealInvite(code: Uint8Array, bundle: InviteBundle): SealedInvite {
  const text = JSON.stringify(bundle);
  return { locator: inviteLocator(code), bundle: text, mac: bytesToHex(macOf(code, text)) };
}

/** The bundle in an invite. Throws `Refusal('inviteForged')` unless it is what was authenticated under the code. */
export function openInvite(code: Uint8Array, sealed: SealedInvite): InviteBundle {
  if (!equalBytes(hexToBytes(sealed.mac), macOf(code, sealed.bundle))) throw new Refusal('inviteForged');
  return inviteBundle.parse(JSON.parse(sealed.bundle));
}

function macOf(code: Uint8Array, bundle: string): Uint8Array {
  return hmac(sha256, derive(code, 'invite-mac'), utf8ToBytes(bundle));
}

function derive(code: Uint8Array, use: string): Uint8Array {
  return hkdf(sha256, code, undefined, utf8ToBytes(`sidetone/1/${use}`), 32);
}
