import { z } from 'zod';
import { type Voice, voices, voicesEach, voicesPerWeek } from '../../shared/voice.ts';
import type { Week } from '../../shared/week.ts';
import type { KeyValue } from '../journal/settings.ts';
import { type AskedToken, askedToken, type HeldToken, heldToken } from './blinds.ts';

// A week's tokens for voices, from the first blinds to the last that is spent. They are fetched whether anybody speaks or
// not, so that fetching them says nothing.

const weekVoices = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('asked'),
    team: z.int(),
    asked: z.array(askedToken).length(voicesPerWeek),
  }),
  /** What is left of each; a token is taken out when it goes into a message. */
  z.strictObject({
    state: z.literal('held'),
    note: z.array(heldToken).max(voicesEach),
    work: z.array(heldToken).max(voicesEach),
  }),
  /** The hub gave this slot's voices for the week away under other blinds (a journal put back from a copy). */
  z.strictObject({ state: z.literal('refused') }),
]);
export type WeekVoices = z.infer<typeof weekVoices>;

const setting = 'sync.voices';
const stored = z.record(z.string(), weekVoices);
const allVoices = (settings: KeyValue) => stored.parse(settings.get(setting) ?? {});

/** What the journal holds for a week; null when nothing was asked yet. */
export function voicesFor(settings: KeyValue, week: Week): WeekVoices | null {
  return allVoices(settings)[week] ?? null;
}

export function putVoices(settings: KeyValue, week: Week, of: WeekVoices): void {
  settings.set(setting, { ...allVoices(settings), [week]: of });
}

/** Keeps a whole set, in the order it was asked for. */
export function keepVoices(settings: KeyValue, week: Week, tokens: readonly HeldToken[]): void {
  const of = (voice: Voice) => {
    const from = voices.indexOf(voice) * voicesEach;
    return tokens.slice(from, from + voicesEach);
  };
  putVoices(settings, week, { state: 'held', note: of('note'), work: of('work') });
}

/** The blinds asked with before for the same team, or null. */
export function askedVoices(settings: KeyValue, week: Week, team: number): readonly AskedToken[] | null {
  const before = voicesFor(settings, week);
  return before?.state === 'asked' && before.team === team ? before.asked : null;
}

/** How many tokens of a voice are left for a week. */
export function voicesLeft(settings: KeyValue, voice: Voice, week: Week): number {
  const held = voicesFor(settings, week);
  return held?.state === 'held' ? held[voice].length : 0;
}

/** Takes a token of a voice out of the week's; null when none is left. Part of the transaction that uses it. */
export function takeVoice(settings: KeyValue, voice: Voice, week: Week): HeldToken | null {
  const held = voicesFor(settings, week);
  const token = held?.state === 'held' ? held[voice].at(0) : undefined;
  if (held?.state !== 'held' || !token) return null;
  putVoices(settings, week, { ...held, [voice]: held[voice].slice(1) });
  return token;
}

/** Destroys the tokens of weeks before `week`; of all weeks without it. */
export function dropVoices(settings: KeyValue, before = Infinity): void {
  const kept = Object.entries(allVoices(settings)).filter(([week]) => Number(week) >= before);
  settings.set(setting, Object.fromEntries(kept));
}
