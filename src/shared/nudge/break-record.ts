import { z } from 'zod';
import { day, instant } from '../clock.ts';
import { nudgeRule } from './rule.ts';

/** Why a break is due. `own`: the person took one. */
export const breakReasons = ['roster', 'hourly', 'hardCall', 'own'] as const;
export type BreakReason = (typeof breakReasons)[number];

/** What became of it. `natural`: the person rested anyway. `missed`: its time went by. */
export const breakFates = ['open', 'running', 'taken', 'skipped', 'natural', 'missed'] as const;
export type BreakFate = (typeof breakFates)[number];

/** One break that was due, and what became of it, as the journal keeps it. */
export const breakRecord = z.strictObject({
  /** What it was due for: the same occasion never comes twice. */
  occasion: z.string().min(1).max(80),
  day,
  because: z.enum(breakReasons),
  dueAt: instant,
  /** From then on it is not offered any more. */
  lapsesAt: instant,
  seconds: z.int().min(1).max(7200),
  /** How often it was offered since it was due, or since it was put off. */
  offers: z.int().min(0),
  /** Since when it is being offered. */
  offeredAt: instant.nullable(),
  /** When an offer closed without an answer, or a break was cut short by a call. */
  closedAt: instant.nullable(),
  /** Put off until then. */
  notBefore: instant.nullable(),
  postponed: z.int().min(0),
  fate: z.enum(breakFates),
  begunAt: instant.nullable(),
  settledAt: instant.nullable(),
});
export type BreakRecord = z.infer<typeof breakRecord>;

/** A break that has just become due. */
export function dueBreak(
  some: Pick<BreakRecord, 'occasion' | 'day' | 'because' | 'dueAt' | 'lapsesAt' | 'seconds'>,
): BreakRecord {
  return {
    ...some,
    offers: 0,
    offeredAt: null,
    closedAt: null,
    notBefore: null,
    postponed: 0,
    fate: 'open',
    begunAt: null,
    settledAt: null,
  };
}

export const isOpen = ({ fate }: BreakRecord): boolean => fate === 'open';
export const stands = (record: BreakRecord): boolean => isOpen(record) && record.offeredAt !== null;

/** The card appears. */
export function offered(record: BreakRecord, now: number): BreakRecord {
  return { ...record, offers: record.offers + 1, offeredAt: now, notBefore: null };
}

/** The card goes without an answer: a call came, or nobody looked. */
export function closed(record: BreakRecord, now: number): BreakRecord {
  return { ...record, offeredAt: null, closedAt: now };
}

/** Put off by the person. It counts anew, and stays open long enough to come back. */
export function putOff(record: BreakRecord, until: number): BreakRecord {
  return {
    ...record,
    offers: 0,
    offeredAt: null,
    closedAt: null,
    notBefore: until,
    postponed: record.postponed + 1,
    lapsesAt: Math.max(record.lapsesAt, until + nudgeRule.afterPutOff),
  };
}

/** The person begins the break. */
export function begun(record: BreakRecord, now: number): BreakRecord {
  return { ...record, fate: 'running', offeredAt: null, begunAt: now };
}

/** The person has come back: however long it was, it was a break. */
export function ended(record: BreakRecord, now: number): BreakRecord {
  return settled(record, 'taken', now);
}

/** A call came into the break. Half a break is a break; less is offered once more, after the call. */
export function cutShort(record: BreakRecord, now: number): BreakRecord {
  const rested = now - (record.begunAt ?? now);
  if (record.because === 'own' || rested * 2 >= record.seconds * 1000) return ended(record, now);
  return { ...closed(record, now), fate: 'open', offers: Math.max(1, record.offers), begunAt: null };
}

/** It is over with. */
export function settled(
  record: BreakRecord,
  fate: 'taken' | 'skipped' | 'natural' | 'missed',
  now: number,
): BreakRecord {
  return { ...record, fate, offeredAt: null, notBefore: null, settledAt: now };
}
