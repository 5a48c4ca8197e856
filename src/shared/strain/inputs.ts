import type { BreaksTaken, Step } from '../check-in.ts';
import { type Day, daysBetween } from '../clock.ts';
import type { Baseline } from './baseline.ts';
import { type Chart, charted, freshChart } from './chart.ts';
import { newest } from './newest.ts';
import type { StrainRule } from './rule.ts';
import type { StrainDay } from './strain-day.ts';
import type { StrainReason } from './tier.ts';

/** What weighs on a person beside how they feel: it can lift the tier by one step, never more. */
export interface StrainInputs {
  loads: Chart;
  /** The newest shifts' answers, null where there was none. */
  breaks: { day: Day; taken: BreaksTaken | null }[];
  /** The last "worn out by work". */
  wornOut: { day: Day; value: Step } | null;
}

export const freshInputs: StrainInputs = { loads: freshChart, breaks: [], wornOut: null };

/** Breaks are looked at over five shifts, of which three must have answered. */
const breakShifts = 5;
const fewestAnswers = 3;
const missed: Record<BreaksTaken, number> = { none: 1, some: 0.5, all: 0 };

/** Worn out from here, and for as long as a pulse lasts. */
const wornOutFrom = 4;
const pulseDays = 14;

/**
 * A day's stressor load as it goes into its chart: the square root of the sum of strengths, because a count's square root
 * varies by about 1/2 whatever its level (Bartlett 1936), which is the baseline's prior. Null on a day that said nothing.
 */
export function chartedLoad(day: StrainDay): number | null {
  return day.checkIns.length === 0 && day.stressorLoad === 0 ? null : Math.sqrt(day.stressorLoad);
}

/** The inputs after a day; `usualLoad` is null while it is not known, or on a day that said nothing of hard calls. */
export function nextInputs(
  inputs: StrainInputs,
  day: StrainDay,
  usualLoad: Baseline | null,
  rule: StrainRule,
): StrainInputs {
  const load = chartedLoad(day);
  return {
    loads:
      load === null || usualLoad === null
        ? inputs.loads
        : charted(inputs.loads, day.day, load - usualLoad.mean, usualLoad, rule),
    breaks: newest(inputs.breaks, { day: day.day, taken: day.breaks }, breakShifts),
    wornOut: day.wornOut === null ? inputs.wornOut : { day: day.day, value: day.wornOut },
  };
}

/** Those inputs that speak for strain on a day. */
export function speaking({ loads, breaks, wornOut }: StrainInputs, on: Day): StrainReason[] {
  const reasons: StrainReason[] = [];
  if (loads.ratio >= 1) reasons.push({ id: 'stressorLoad', days: loads.behind });

  if (halfMissed(breaks)) {
    const short = breaks.filter(({ taken }) => taken === 'none' || taken === 'some');
    reasons.push({ id: 'breaksMissed', days: short.map(({ day }) => day) });
  }
  if (wornOut && wornOut.value >= wornOutFrom && daysBetween(wornOut.day, on) < pulseDays)
    reasons.push({ id: 'wornOut', days: [wornOut.day] });
  return reasons;
}

/** Half the breaks or more, over the shifts that answered. */
function halfMissed(breaks: StrainInputs['breaks']): boolean {
  let answers = 0;
  let sum = 0;
  for (const { taken } of breaks) {
    if (taken === null) continue;
    answers++;
    sum += missed[taken];
  }
  return answers >= fewestAnswers && sum >= answers / 2;
}
