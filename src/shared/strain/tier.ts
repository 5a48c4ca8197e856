import { z } from 'zod';
import { day } from '../clock.ts';
import type { StrainRule } from './rule.ts';

/** The private tier a seat works out for its own person (docs/science.md). */
export const tiers = ['learning', 'steady', 'watch', 'strain', 'reachOut'] as const;
export type Tier = (typeof tiers)[number];

/** What a report may carry of it: learning and steady are 1, watch 2, strain and reach out 3. */
export type ReportTier = 1 | 2 | 3;

export function reportTier(tier: Tier): ReportTier {
  switch (tier) {
    case 'learning':
    case 'steady':
      return 1;
    case 'watch':
      return 2;
    case 'strain':
    case 'reachOut':
      return 3;
  }
}

/** Why a tier is what it is. `absolute`: low on the scale itself, whatever is usual for the person. */
export const strainReasons = ['lowDays', 'stressorLoad', 'breaksMissed', 'wornOut', 'absolute'] as const;

/** A reason with the days behind it, oldest first; never without a day. */
export const strainReason = z.strictObject({ id: z.enum(strainReasons), days: z.array(day).min(1) });
export type StrainReason = z.infer<typeof strainReason>;

/** What a day's tier hangs on. */
export interface TierFacts {
  /** Too few scored days yet for a baseline. */
  learning: boolean;
  /** The chart of day scores as a share of its limit. */
  ratio: number;
  /** The limit was reached and the alarm has not ended. */
  alarm: boolean;
  /** Scored days at or over the limit in this alarm. */
  strongDays: number;
  /** The last five scored days were low on the scale itself. */
  absolute: boolean;
  /** How many strain inputs hold: stressor load, breaks missed, worn out. */
  inputs: number;
  wornOut: boolean;
}

/** The tier of a day. Inputs lift it by one step at most: steady to watch, or watch to strain. */
export function tierOf(facts: TierFacts, rule: StrainRule): Tier {
  const errors = facts.ratio * rule.limit;
  if (facts.absolute) return 'reachOut';
  if (facts.learning) return 'learning';
  if (errors >= rule.reachOut) return 'reachOut';
  if (facts.ratio >= 1 && facts.strongDays >= rule.longDays) return 'reachOut';
  if (facts.alarm) return 'strain';
  if (errors >= rule.watch) return facts.wornOut ? 'strain' : 'watch';
  return facts.inputs >= 2 ? 'watch' : 'steady';
}
