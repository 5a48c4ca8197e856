import type { BreaksTaken, CheckIn, Step } from '../check-in.ts';
import type { Day } from '../clock.ts';
import type { Pulse } from '../pulse.ts';
import type { HardCall } from '../stressor.ts';
import type { Felt } from './day-score.ts';

/** One rostered day, as the detector takes it. An overnight shift is one day, the one it began. */
export interface StrainDay {
  day: Day;
  checkIns: readonly Felt[];
  /** Sum of the strengths of the day's hard calls. */
  stressorLoad: number;
  /** What the last end-of-shift check-in said; null when it did not. */
  breaks: BreaksTaken | null;
  /** The pulse's "worn out by work", on the days it was answered. */
  wornOut: Step | null;
}

/** What of a journal the detector works from, in any order. */
export interface StrainJournal {
  checkIns: readonly (Felt & Pick<CheckIn, 'day' | 'at' | 'breaks'>)[];
  hardCalls: readonly Pick<HardCall, 'day' | 'strength'>[];
  /** Days on the roster or with a shift opened: on those without a check-in the chart holds still. */
  rostered?: readonly Day[];
  pulses?: readonly Pick<Pulse, 'day' | 'wornOut'>[];
}

/** The rostered days of a journal, oldest first, each once; rows go by the day of their shift, never by their instant. */
export function strainDays(journal: StrainJournal): StrainDay[] {
  const days = new Map<Day, StrainDay & { checkIns: Felt[] }>();
  const on = (day: Day) => {
    const known = days.get(day) ?? { day, checkIns: [], stressorLoad: 0, breaks: null, wornOut: null };
    days.set(day, known);
    return known;
  };
  for (const day of journal.rostered ?? []) on(day);
  for (const c of journal.checkIns.toSorted((a, b) => a.at - b.at)) {
    const day = on(c.day);
    day.checkIns.push(c);
    day.breaks = c.breaks ?? day.breaks;
  }
  for (const call of journal.hardCalls) on(call.day).stressorLoad += call.strength;
  for (const { day, wornOut } of journal.pulses ?? []) on(day).wornOut = wornOut;
  return byDay([...days.values()]);
}

/** Oldest first. ISO days sort as text. */
export function byDay<T extends { day: Day }>(days: readonly T[]): T[] {
  return days.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
