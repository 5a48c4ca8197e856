import { setImmediate as nextTurn } from 'node:timers/promises';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { blindToken, finishToken } from '../../protocol/token.ts';
import { Refusal } from '../../shared/errors.ts';

// Sets of tokens as the journal keeps them, in hex: blinded before the hub is asked, finished when it has answered.

const hex = z.string().regex(/^[0-9a-f]+$/);

/** A token asked for, maybe in vain: a retry must send the identical element, or the hub takes it for a second set. */
export const askedToken = z.strictObject({ nonce: hex, blind: hex, blinded: hex, tweakedKey: hex });
export type AskedToken = z.infer<typeof askedToken>;

/** A token that can be spent. */
export const heldToken = z.strictObject({ nonce: hex, output: hex });
export type HeldToken = z.infer<typeof heldToken>;

/** New blinds for a set, one for each info; `tokenKey` is the pinned key in hex. */
export async function blindAll(infos: readonly Uint8Array[], tokenKey: string): Promise<AskedToken[]> {
  const asked: AskedToken[] = [];
  for (const info of infos) {
    const { nonce, blind, blinded, tweakedKey } = await blindToken(hexToBytes(tokenKey), info);
    asked.push({
      nonce: bytesToHex(nonce),
      blind: bytesToHex(blind),
      blinded: bytesToHex(blinded),
      tweakedKey: bytesToHex(tweakedKey),
    });
    await nextTurn(); // the app’s windows must not wait for a whole set
  }
  return asked;
}

/**
 * The tokens of a set that the hub has answered. Every proof is checked against the pinned key: `Refusal('wrongToken')`
 * when one fails, `Refusal('hubAnsweredBadly')` when one is missing.
 */
export async function finishAll(
  infos: readonly Uint8Array[],
  asked: readonly AskedToken[],
  answers: readonly { element: string; proof: string }[],
): Promise<HeldToken[]> {
  const tokens: HeldToken[] = [];
  for (const [i, { nonce, blind, blinded, tweakedKey }] of asked.entries()) {
    const answer = answers[i];
    const info = infos[i];
    if (!answer || !info) throw new Refusal('hubAnsweredBadly');
    const kept = {
      nonce: hexToBytes(nonce),
      blind: hexToBytes(blind),
      blinded: hexToBytes(blinded),
      tweakedKey: hexToBytes(tweakedKey),
    };
    const issued = { element: hexToBytes(answer.element), proof: hexToBytes(answer.proof) };
    tokens.push({ nonce, output: bytesToHex(await finishToken(info, kept, issued)) });
    await nextTurn();
  }
  return tokens;
}
