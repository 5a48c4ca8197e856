import { z } from 'zod';
import type { CheckIn } from './check-in.ts';
import type { Pulse } from './pulse.ts';
import { type ReportTier, reportTier, type Tier } from './strain/tier.ts';
import { type HardCall, type Stressor, stressorNumber, stressors } from './stressor.ts';
import { themeNumber } from './theme.ts';
import { week, type Week } from './week.ts';

/** What a seat reports, in the order of the attribute byte, 1–10 (PRIVACY, "The report"). Stable for ever. */
export const attributes = [
  'mood',
  'calm',
  'tier',
  'stressor',
  'pulse.1',
  'pulse.2',
  'pulse.3',
  'pulse.4',
  'pulse.5',
  'theme',
] as const;
export const attribute = z.enum(attributes);
export type Attribute = z.infer<typeof attribute>;

/** What is asked every second week and belongs to the site alone: the pulse's items (H4) and what to say upward (H6). */
export const voiceAttributes = [
  'pulse.1',
  'pulse.2',
  'pulse.3',
  'pulse.4',
  'pulse.5',
  'theme',
] as const satisfies readonly Attribute[];
export type VoiceAttribute = (typeof voiceAttributes)[number];

/** Whether the pulse and the themes are asked in a week: every second one, everywhere the same. */
export function isPulseWeek(of: Week): boolean {
  return of % 2 === 0;
}

/** The attribute's number in a message, 1–10. */
export function attributeNumber(of: Attribute): number {
  return attributes.indexOf(of) + 1;
}

/** The value byte of a dummy: spent like any other, counted nowhere. */
export const dummyValue = 255;

/** The values each attribute may take; anything else but `dummyValue` is refused by the hub. */
export const valueRange: Record<Attribute, { from: number; to: number }> = {
  mood: { from: 1, to: 5 },
  calm: { from: 1, to: 5 },
  tier: { from: 1, to: 3 },
  stressor: { from: 0, to: 12 },
  'pulse.1': { from: 1, to: 5 },
  'pulse.2': { from: 1, to: 5 },
  'pulse.3': { from: 1, to: 5 },
  'pulse.4': { from: 1, to: 5 },
  'pulse.5': { from: 1, to: 5 },
  theme: { from: 0, to: 12 },
};

/** Whether a value byte is one the attribute may carry. */
export function isReportable(of: Attribute, value: number): boolean {
  const { from, to } = valueRange[of];
  return value === dummyValue || (Number.isInteger(value) && value >= from && value <= to);
}

/** On: rows travel. Paused: dummies until the person goes on. Off: dummies for good. Nobody else can tell which. */
export const sharing = z.enum(['on', 'paused', 'off']);
export type Sharing = z.infer<typeof sharing>;

/** Why a row is a dummy, for the person's own eyes. */
export const dummyReason = z.enum([
  'noConsent',
  'withdrawn',
  'paused',
  'off',
  'fewShifts',
  'notThisWeek',
  /** The pulse was asked in this week and not answered. */
  'notAnswered',
  /** The person has turned the early notice off, so no tier is worked out. */
  'noticeOff',
]);
export type DummyReason = z.infer<typeof dummyReason>;

/** One row of a week's report: a value, or a dummy and why. */
export const row = z.strictObject({
  attribute,
  value: z.int().min(0).max(12).nullable(),
  dummy: dummyReason.nullable(),
});
export type Row = z.infer<typeof row>;

export const weekReportShape = z.strictObject({ week, rows: z.array(row).length(attributes.length) });
export type WeekReport = z.infer<typeof weekReportShape>;

/** A week of one person, as far as it has gone. Only shifts begun after consent are in it. */
export interface PersonWeek {
  week: Week;
  checkIns: readonly Pick<CheckIn, 'shiftId' | 'mood' | 'calm'>[];
  hardCalls: readonly Pick<HardCall, 'stressor' | 'strength'>[];
  /** The tier after the week's last shift; null when the person has turned the early notice off. */
  tier: Tier | null;
  /** The week's pulse, or null; one of a week without a pulse does not travel. */
  pulse: Pulse | null;
  sharing: Sharing;
  /** Whether the person has agreed to the consent text as it is now. */
  agreed: boolean;
}

/** Fewer shifts with a check-in than this and the week is all dummies: one bad day must not be the week. */
export const fewestShifts = 2;

/** The ten rows that will leave for a week: exactly these, and nothing else about the person. */
export function weekReport(person: PersonWeek): WeekReport {
  const { checkIns, hardCalls, tier, pulse } = person;
  const shifts = new Set(checkIns.map((c) => c.shiftId)).size;
  const withheld: DummyReason | null = !person.agreed
    ? 'noConsent'
    : person.sharing !== 'on'
      ? person.sharing
      : shifts < fewestShifts
        ? 'fewShifts'
        : null;

  const said: Record<Attribute, number | DummyReason> = {
    mood: meanStep(checkIns.map((c) => c.mood)),
    calm: meanStep(checkIns.map((c) => c.calm)),
    tier: tier === null ? 'noticeOff' : (reportTier(tier) satisfies ReportTier),
    stressor: leadingStressor(hardCalls),
    ...pulseRows(person.week, pulse),
  };
  const rows = attributes.map((attribute): Row => {
    const value = withheld ?? said[attribute];
    return typeof value === 'number'
      ? { attribute, value, dummy: null }
      : { attribute, value: null, dummy: value };
  });
  return { week: person.week, rows };
}

/** The five answers and the theme's number (0 for none chosen), or why there are none. */
function pulseRows(week: Week, pulse: Pulse | null): Record<VoiceAttribute, number | DummyReason> {
  const asked = isPulseWeek(week);
  const said = asked ? pulse : null;
  const none = asked ? 'notAnswered' : 'notThisWeek';
  return {
    'pulse.1': said?.wornOut ?? none,
    'pulse.2': said?.stress ?? none,
    'pulse.3': said?.recovered ?? none,
    'pulse.4': said?.workload ?? none,
    'pulse.5': said?.supported ?? none,
    theme: said ? (said.theme ? themeNumber(said.theme) : 0) : none,
  };
}

/** Mean of steps, rounded half up. */
function meanStep(of: readonly number[]): number {
  return Math.round(of.reduce((sum, v) => sum + v, 0) / of.length);
}

/** Number of the week's most frequent stressor, 0 for none. Ties go to the greater total strength, then to the chips' order. */
function leadingStressor(calls: PersonWeek['hardCalls']): number {
  const weight = (id: Stressor) => {
    const own = calls.filter((c) => c.stressor === id);
    return own.length * 1000 + own.reduce((sum, c) => sum + c.strength, 0);
  };
  const first = stressors.reduce((best, id) => (weight(id) > weight(best) ? id : best));
  return weight(first) > 0 ? stressorNumber(first) : 0;
}
