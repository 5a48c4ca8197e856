import { z } from 'zod';

/**
 * What is said by choice and not by the week: a note to one recipient, and a same-day work report. Each spends a blind
 * token of its own.
 */
export const voices = ['note', 'work'] as const;
export type Voice = (typeof voices)[number];

/**
 * The number that stands for a voice in a token's public info. Far from the report's 1–10, which a message's byte must
 * hold, so that no token of one can pass for the other. Stable for ever.
 */
export const voiceNumber: Record<Voice, number> = { note: 32, work: 33 };

/**
 * Tokens of each voice for a slot and week: one for every working day. It is enough for somebody who needs to be heard, and
 * so few that one person cannot bury a lead, who gets at most five a week from each slot.
 */
export const voicesEach = 5;

/** Tokens of all voices for a slot and week. */
export const voicesPerWeek = voices.length * voicesEach;

/**
 * The number in the unit's place of a voice's token. A note names none (0): the hub learns no more than that somebody of
 * the organisation writes, and a slot whose team is too small for a unit can write too. A work report names the team,
 * which a slot always has; the hub counts it for the unit.
 */
export function voicePlace(voice: Voice, team: number): number {
  return voice === 'note' ? 0 : team;
}

/** What a same-day work report can say (S20). Ids are stable. */
export const workKinds = ['systemDown', 'abusiveCaller', 'noRelief', 'queue'] as const;
export const workKind = z.enum(workKinds);
export type WorkKind = z.infer<typeof workKind>;
