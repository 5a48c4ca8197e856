import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { Refusal } from '../shared/errors.ts';
import { voiceNumber, voicePlace, voices, voicesEach } from '../shared/voice.ts';
import { blind, blindEvaluate, evaluate, finalize, PoprfError } from './poprf.ts';

// Tokens are RFC 9497 POPRF outputs, suite ristretto255-SHA512: the hub evaluates a blinded nonce under public info and
// proves that it used the pinned key, but learns neither the nonce nor the output until the token is spent.

/** What a token is good for. */
export interface TokenPurpose {
  /** The organisation's id, 32 hex digits. */
  org: string;
  /** The unit's number; for a voice what `voicePlace` says. */
  unit: number;
  week: number;
  /** The attribute's number, 1–10; for a voice its `voiceNumber`. */
  attribute: number;
}

/** A token asked for and not answered yet: keep it until the answer is there, and ask again with the same bytes. */
export interface BlindedToken {
  /** 32 random bytes, the token's input. */
  nonce: Uint8Array;
  /** Secret scalar, 32 bytes. */
  blind: Uint8Array;
  /** The group element that is sent, 32 bytes. */
  blinded: Uint8Array;
  /** The pinned key tweaked with the info, 32 bytes: what the proof is checked against. */
  tweakedKey: Uint8Array;
}

/** The hub's answer: the evaluated element, 32 bytes, and the DLEQ proof, 64 bytes. */
export interface IssuedToken {
  element: Uint8Array;
  proof: Uint8Array;
}

/**
 * A new POPRF key pair for the hub, 32 bytes each; from a seed of 32 bytes always the same (RFC 9497, 3.2.1
 * DeriveKeyPair). A key is the same for any info.
 */
export function makeTokenKey(seed: Uint8Array = randomBytes(32)): {
  secretKey: Uint8Array;
  publicKey: Uint8Array;
} {
  return ristretto255_oprf.poprf(new Uint8Array()).deriveKeyPair(seed, utf8ToBytes('sidetone/1/token-key'));
}

/** The public info of a token: `org|unit|week|attribute` in ASCII, numbers in decimal. */
export function tokenInfo({ org, unit, week, attribute }: TokenPurpose): Uint8Array {
  return utf8ToBytes(`${org}|${unit}|${week}|${attribute}`);
}

/** The public infos of a slot's voices for a week, in the order they are asked for: all notes, then all work reports. */
export function voiceInfos({ org, team, week }: { org: string; team: number; week: number }): Uint8Array[] {
  return voices.flatMap((voice) => {
    const purpose = { org, unit: voicePlace(voice, team), week, attribute: voiceNumber[voice] };
    return Array.from({ length: voicesEach }, () => tokenInfo(purpose));
  });
}

/** Blinds a nonce (32 random bytes unless given) for a token under `info` (RFC 9497, 3.3.3 Blind). */
export async function blindToken(
  tokenPublicKey: Uint8Array,
  info: Uint8Array,
  nonce: Uint8Array = randomBytes(32),
): Promise<BlindedToken> {
  return { nonce, ...(await blind(nonce, info, tokenPublicKey)) };
}

/** The hub's part (RFC 9497, 3.3.3 BlindEvaluate). Throws `Refusal('badInput')` for bytes that are no group element. */
export async function issueToken(
  tokenSecretKey: Uint8Array,
  info: Uint8Array,
  blinded: Uint8Array,
): Promise<IssuedToken> {
  try {
    const { evaluated, proof } = await blindEvaluate(tokenSecretKey, blinded, info);
    return { element: evaluated, proof };
  } catch (error) {
    throw refusalOf(error, new Refusal('badInput', 'blinded'));
  }
}

/**
 * Checks the hub's proof against the pinned key and unblinds: the token, 64 bytes (RFC 9497, 3.3.3 Finalize). Throws
 * `Refusal('wrongToken')` when the proof fails, which is also what an answer made with another key or info does.
 */
export async function finishToken(
  info: Uint8Array,
  { nonce, ...asked }: BlindedToken,
  { element, proof }: IssuedToken,
): Promise<Uint8Array> {
  try {
    return await finalize(info, { input: nonce, ...asked, evaluated: element, proof });
  } catch (error) {
    throw refusalOf(error, new Refusal('wrongToken'));
  }
}

/** The token for a nonce as the key's holder works it out, 64 bytes (RFC 9497, 3.3.3 Evaluate); compare in constant time. */
export function tokenOutput(
  tokenSecretKey: Uint8Array,
  info: Uint8Array,
  nonce: Uint8Array,
): Promise<Uint8Array> {
  return evaluate(tokenSecretKey, nonce, info);
}

/** What the other side sent and the group does not take is refused; anything else is a fault of ours. */
function refusalOf(error: unknown, refusal: Refusal): unknown {
  return error instanceof PoprfError ? refusal : error;
}
