import type { NoisedCounts, UnitWeek } from '../../shared/release.ts';
import { type VoiceAttribute, voiceAttributes } from '../../shared/week-report.ts';
import { quarterLength, type Week } from '../../shared/week.ts';
import type { Draw } from './draw.ts';
import { twoSidedGeometric } from './geometric.ts';

type Released = Extract<UnitWeek, { state: 'released' }>;
type UnitNumber = Exclude<keyof Released, 'state' | 'week' | 'weeks'>;

/** Every number that is ever published, named from the contract: what is not in it cannot be shown. */
export type PublishedNumber = `unit.${UnitNumber}` | `site.${keyof NoisedCounts}` | `site.${VoiceAttribute}`;

/**
 * The one table: what each number costs each slot for each week whose rows are in it, as ε in halves. A number added to
 * the contract does not compile until it has its cost here.
 *
 * ε is for one row added or taken away. A row that changes its value costs the same in `unit.strained` and twice as
 * much in the others, which are histograms: it moves two bins. 0 is random rounding, which has no ε: one row moved by
 * one step moves the chance of the level shown by at most 2 ÷ rows, a quarter at eight rows. What that lets through is
 * measured, not proved (docs/privacy.md).
 */
export const ledgerTable = {
  'unit.mood': 0,
  'unit.calm': 0,
  'unit.strained': 2,
  'unit.groups': 2,
  'unit.names': 2,
  'site.mood': 1,
  'site.calm': 1,
  'site.tier': 1,
  'site.groups': 1,
  // In every second week.
  'site.pulse.1': 1,
  'site.pulse.2': 1,
  'site.pulse.3': 1,
  'site.pulse.4': 1,
  'site.pulse.5': 1,
  'site.theme': 1,
} as const satisfies Record<PublishedNumber, number>;

type NoisedNumber = {
  [N in PublishedNumber]: (typeof ledgerTable)[N] extends 0 ? never : N;
}[PublishedNumber];

/**
 * A count with the noise that the table gives the number it goes into. `weeks` is how many weeks' rows of one person
 * may be in it: the noise grows with them, so that waiting for a full bag tells no more about anyone than one week.
 */
export function noised(number: NoisedNumber, count: number, draw: Draw, weeks = 1): number {
  return count + twoSidedGeometric({ over: ledgerTable[number], under: 2 * weeks }, draw);
}

/** One number published of one week of one unit, and so charged to every slot that was enrolled in it. */
export interface Charge {
  unit: number;
  week: Week;
  number: PublishedNumber;
}

/** Weeks of a quarter with a pulse, at most. */
const pulseWeeks = Math.ceil(quarterLength / 2);

const isVoice = (number: string) => voiceAttributes.some((attribute) => number === `site.${attribute}`);

/** The table as a list, for the pages that show it. */
export const priceList = Object.entries(ledgerTable).map(([number, halves]) => ({
  // The keys of an object literal are its type's; TypeScript does not say so.
  number: number as PublishedNumber,
  halves,
  /** Weeks of a quarter in which it is published, at most. */
  weeks: isVoice(number) ? pulseWeeks : quarterLength,
}));

/** ε in halves that a slot can spend in a quarter: each number of the table once for each of the weeks that have it. */
export const quarterBudget = priceList.reduce((sum, { halves, weeks }) => sum + halves * weeks, 0);

/** ε in halves that charges of one unit add up to for each of its slots. */
export function spent(charges: readonly Charge[]): number {
  return charges.reduce((sum, { number }) => sum + ledgerTable[number], 0);
}

const key = ({ unit, week, number }: Charge) => `${unit}|${week}|${number}`;

/**
 * The ledger with new charges in it. A number is published of a week once: whoever asks again gets what is stored, so a
 * second charge is a fault and throws. That is also what keeps a quarter within its budget.
 */
export function charge(ledger: readonly Charge[], charges: readonly Charge[]): Charge[] {
  const seen = new Set(ledger.map(key));
  for (const next of charges) {
    if (seen.has(key(next))) throw new Error(`charged twice: ${next.number} of week ${next.week}`);
    seen.add(key(next));
  }
  return [...ledger, ...charges];
}
