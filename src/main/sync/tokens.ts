import { z } from 'zod';
import { tokensText, unitText } from '../../protocol/slot.ts';
import { tokenInfo, voiceInfos } from '../../protocol/token.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput } from '../../shared/hub-contract.ts';
import { attributeNumber, attributes } from '../../shared/week-report.ts';
import type { Week } from '../../shared/week.ts';
import type { KeyValue } from '../journal/settings.ts';
import { type AskedToken, askedToken, blindAll, finishAll, heldToken } from './blinds.ts';
import { signAsSlot } from './enrolment.ts';
import { hubRequest } from './hub-request.ts';
import type { Enrolment } from './outbox.ts';
import { askedVoices, keepVoices, putVoices, voicesFor, type WeekVoices } from './voice-tokens.ts';

// A week's ten tokens, from the first blinds to the last use. They live in the journal: whoever holds a token and its
// nonce could recognise the message it was spent in.

const perAttribute = <T extends z.ZodType>(shape: T) => z.array(shape).length(attributes.length);

const weekTokens = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('asked'), unit: z.int(), asked: perAttribute(askedToken) }),
  z.strictObject({
    state: z.literal('held'),
    unit: z.int(),
    tokens: perAttribute(heldToken),
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

/** Where a slot belongs in a week, as the hub says. */
export type SlotPlace = HubOutput<'unitOf'>;

/** Asks where the slot belongs in a week; `unit` is null while the hub has none for it. Throws `Refusal`. */
export function askPlace(settings: KeyValue, joined: Enrolment, week: Week): Promise<SlotPlace> {
  const { hub, slotKey } = joined;
  const signature = signAsSlot(settings, unitText({ slotKey, week }));
  return hubRequest(hub, 'unitOf', { slotKey, week, signature });
}

/** Whether a set was neither got nor refused yet. */
export function isMissing(known: WeekTokens | WeekVoices | null): boolean {
  return known === null || known.state === 'asked';
}

/**
 * Fetches in one request what is missing of a week's tokens, the report's ten (where there is a unit) and the voices, and
 * keeps it. The blinds are in the journal before the hub is asked. Every proof is checked against `tokenKey`, the
 * week's key in the log; when one fails, nothing is kept of the answer: `Refusal('wrongToken')`. Other refusals as the hub gives them; `tokensAlreadyIssued` is remembered for the set it names,
 * since asking again cannot help.
 */
export async function fetchTokens(
  settings: KeyValue,
  joined: Enrolment,
  { unit, team, week, tokenKey }: Pick<SlotPlace, 'unit' | 'team'> & { week: Week; tokenKey: string },
): Promise<void> {
  const { hub, slotKey } = joined;
  const { org } = joined.bundle;
  const wanted = isMissing(tokensFor(settings, week)) ? unit : null;
  const infos = wanted === null ? [] : reportInfos(org, wanted, week);
  const asked = wanted === null ? [] : await reportBlinds(settings, wanted, week, infos, tokenKey);

  const missing = isMissing(voicesFor(settings, week));
  const voiceInfosOf = missing ? voiceInfos({ org, team, week }) : [];
  const askedOfVoices = missing ? await voiceBlinds(settings, team, week, voiceInfosOf, tokenKey) : [];
  if (asked.length + askedOfVoices.length === 0) return;

  const request = {
    slotKey,
    unit: wanted,
    week,
    blinded: asked.map(({ blinded }) => blinded),
    voices: askedOfVoices.map(({ blinded }) => blinded),
  };
  const signature = signAsSlot(settings, tokensText(request));
  try {
    const answer = await hubRequest(hub, 'issueTokens', { ...request, signature });
    const tokens = await finishAll(infos, asked, answer.evaluated);
    const voices = await finishAll(voiceInfosOf, askedOfVoices, answer.voices);
    if (wanted !== null) putTokens(settings, week, { state: 'held', unit: wanted, tokens, composed: false });
    if (missing) keepVoices(settings, week, voices);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'tokensAlreadyIssued') {
      if (error.field === 'voices') putVoices(settings, week, { state: 'refused' });
      else putTokens(settings, week, { state: 'refused' });
    }
    throw error;
  }
}

function reportInfos(org: string, unit: number, week: Week): Uint8Array[] {
  return attributes.map((name) => tokenInfo({ org, unit, week, attribute: attributeNumber(name) }));
}

/** The blinds asked with before, or new ones, kept before they are used. */
async function reportBlinds(
  settings: KeyValue,
  unit: number,
  week: Week,
  infos: readonly Uint8Array[],
  tokenKey: string,
): Promise<readonly AskedToken[]> {
  const before = tokensFor(settings, week);
  if (before?.state === 'asked' && before.unit === unit) return before.asked;
  const asked = await blindAll(infos, tokenKey);
  putTokens(settings, week, { state: 'asked', unit, asked });
  return asked;
}

async function voiceBlinds(
  settings: KeyValue,
  team: number,
  week: Week,
  infos: readonly Uint8Array[],
  tokenKey: string,
): Promise<readonly AskedToken[]> {
  const before = askedVoices(settings, week, team);
  if (before) return before;
  const asked = await blindAll(infos, tokenKey);
  putVoices(settings, week, { state: 'asked', team, asked });
  return asked;
}
