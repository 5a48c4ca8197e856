import { setImmediate as nextTurn } from 'node:timers/promises';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { tokensText, unitText } from '../../protocol/slot.ts';
import { type BlindedToken, blindToken, finishToken, tokenInfo } from '../../protocol/token.ts';
import { Refusal } from '../../shared/errors.ts';
import { attributeNumber, attributes } from '../../shared/week-report.ts';
import type { Week } from '../../shared/week.ts';
import type { KeyValue } from '../journal/settings.ts';
import { signAsSlot } from './enrolment.ts';
import { hubRequest } from './hub-request.ts';
import type { Enrolment } from './outbox.ts';

// A week's ten tokens, from the first blinds to the last use. They live in the journal: whoever holds a token and its
// nonce could recognise the message it was spent in.

const hex = z.string().regex(/^[0-9a-f]+$/);
const perAttribute = <T extends z.ZodType>(shape: T) => z.array(shape).length(attributes.length);

const weekTokens = z.discriminatedUnion('state', [
  /** Asked for, maybe in vain: a retry must send the identical elements, or the hub takes it for a second set. */
  z.strictObject({
    state: z.literal('asked'),
    unit: z.int(),
    asked: perAttribute(z.strictObject({ nonce: hex, blind: hex, blinded: hex, tweakedKey: hex })),
  }),
  z.strictObject({
    state: z.literal('held'),
    unit: z.int(),
    tokens: perAttribute(z.strictObject({ nonce: hex, output: hex })),
    /** Whether a set with these tokens lies in the outbox. */
    composed: z.boolean(),
  }),
  /** The hub gave this slot's tokens for the week away under other blinds (a journal put back from a copy). */
  z.strictObject({ state: z.literal('refused') }),
]);
export type WeekTokens = z.infer<typeof weekTokens>;
export type HeldTokens = Extract<WeekTokens, { state: 'held' }>;

const setting = 'sync.tokens';
const stored = z.record(z.string(), weekTokens);

function allTokens(settings: KeyValue): Record<string, WeekTokens> {
  return stored.parse(settings.get(setting) ?? {});
}

function putTokens(settings: KeyValue, week: Week, tokens: WeekTokens): void {
  settings.set(setting, { ...allTokens(settings), [week]: tokens });
}

/** What the journal holds for a week; null when nothing was asked yet. */
export function tokensFor(settings: KeyValue, week: Week): WeekTokens | null {
  return allTokens(settings)[week] ?? null;
}

/** Notes that a set with the week's tokens lies in the outbox. */
export function markComposed(settings: KeyValue, week: Week): void {
  const tokens = tokensFor(settings, week);
  if (tokens?.state === 'held') putTokens(settings, week, { ...tokens, composed: true });
}

/** Destroys the tokens of weeks before `week`; of all weeks without it. */
export function dropTokens(settings: KeyValue, before = Infinity): void {
  const kept = Object.entries(allTokens(settings)).filter(([week]) => Number(week) >= before);
  settings.set(setting, Object.fromEntries(kept));
}

/** The unit the slot reports in, in a week; null while the hub has none for it. Throws `Refusal`. */
export async function askUnit(settings: KeyValue, joined: Enrolment, week: Week): Promise<number | null> {
  const { hub, slotKey } = joined;
  const signature = signAsSlot(settings, unitText({ slotKey, week }));
  const { unit } = await hubRequest(hub, 'unitOf', { slotKey, week, signature });
  return unit;
}

/**
 * Fetches a week's ten tokens and keeps them. The blinds are in the journal before the hub is asked. Every proof is
 * checked against `tokenKey`, the week's key in the log: `Refusal('wrongToken')` when one fails, and nothing is kept of the answer. Other
 * refusals as the hub gives them; `tokensAlreadyIssued` is remembered, since asking again cannot help.
 */
export async function fetchTokens(
  settings: KeyValue,
  joined: Enrolment,
  of: { unit: number; week: Week; tokenKey: string },
): Promise<void> {
  const { hub, slotKey, bundle } = joined;
  const { unit, week, tokenKey } = of;
  const infos = attributes.map((name) =>
    tokenInfo({ org: bundle.org, unit, week, attribute: attributeNumber(name) }),
  );
  const asked = await blindsFor(settings, of, infos, tokenKey);
  const blinded = asked.map((token) => token.blinded);
  const signature = signAsSlot(settings, tokensText({ slotKey, unit, week, blinded }));
  try {
    const { evaluated } = await hubRequest(hub, 'issueTokens', { slotKey, unit, week, blinded, signature });
    const tokens: HeldTokens['tokens'] = [];
    for (const [i, token] of asked.entries()) {
      const answer = evaluated[i];
      const info = infos[i];
      if (!answer || !info) throw new Refusal('hubAnsweredBadly');
      const issued = { element: hexToBytes(answer.element), proof: hexToBytes(answer.proof) };
      const output = await finishToken(info, readAsked(token), issued);
      tokens.push({ nonce: token.nonce, output: bytesToHex(output) });
      await nextTurn(); // the app’s windows must not wait for ten proofs
    }
    putTokens(settings, week, { state: 'held', unit, tokens, composed: false });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'tokensAlreadyIssued') {
      putTokens(settings, week, { state: 'refused' });
    }
    throw error;
  }
}

type Asked = Extract<WeekTokens, { state: 'asked' }>['asked'];

function readAsked({ nonce, blind, blinded, tweakedKey }: Asked[number]): BlindedToken {
  return {
    nonce: hexToBytes(nonce),
    blind: hexToBytes(blind),
    blinded: hexToBytes(blinded),
    tweakedKey: hexToBytes(tweakedKey),
  };
}

/** The blinds asked with before, or new ones, kept before they are used. */
async function blindsFor(
  settings: KeyValue,
  { unit, week }: { unit: number; week: Week },
  infos: readonly Uint8Array[],
  tokenKey: string,
): Promise<Asked> {
  const before = tokensFor(settings, week);
  if (before?.state === 'asked' && before.unit === unit) return before.asked;
  const asked: Asked = [];
  for (const info of infos) {
    const { nonce, blind, blinded, tweakedKey } = await blindToken(hexToBytes(tokenKey), info);
    asked.push({
      nonce: bytesToHex(nonce),
      blind: bytesToHex(blind),
      blinded: bytesToHex(blinded),
      tweakedKey: bytesToHex(tweakedKey),
    });
    await nextTurn();
  }
  putTokens(settings, week, { state: 'asked', unit, asked });
  return asked;
}
