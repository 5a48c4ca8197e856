import { type Agent, workdays } from './agents.ts';
import type { Detector } from './rivals.ts';

/** A figure with its 95 % interval. */
export interface Figure {
  value: number;
  from: number;
  to: number;
}

export interface Figures {
  /** Alarms that begin, per year of somebody whose level never changes. */
  falseAlarms: Figure;
  /** Share of declines on which an alarm begins within the horizon. */
  detected: Figure;
  /** Workdays from a decline's first to the alarm's, both counted; of those detected. Null where none was. */
  delay: Figure | null;
  /** Share already in alarm when the decline begins: neither detected nor missed by our doing. */
  already: number;
  /** Workdays from recovery until the alarm is over, of those in alarm the day before. Null where nobody recovers. */
  stepDown: Figure | null;
}

/** What a detector makes of people. A decline counts as detected when an alarm begins within `horizon` workdays of it. */
export function figuresOf(agents: readonly Agent[], detector: Detector, horizon = 60): Figures {
  const alarms: number[] = [];
  const delays: (number | null)[] = [];
  const stepDowns: number[] = [];
  let already = 0;
  for (const agent of agents) {
    const alarm = detector(agent);
    const begins = alarm.flatMap((on, i) => (on && !alarm[i - 1] ? [i] : []));
    const { shiftedFrom, recoveredFrom } = agent;
    if (shiftedFrom === null) {
      alarms.push(begins.length * (workdays / alarm.length));
      continue;
    }
    const first = begins.find((day) => day >= shiftedFrom && day < shiftedFrom + horizon);
    delays.push(first === undefined ? null : first - shiftedFrom + 1);
    if (alarm[shiftedFrom - 1]) already++;
    if (recoveredFrom !== null && alarm[recoveredFrom - 1]) {
      const over = alarm.indexOf(false, recoveredFrom);
      stepDowns.push((over === -1 ? alarm.length : over) - recoveredFrom + 1);
    }
  }
  const known = delays.filter((d) => d !== null);
  return {
    falseAlarms: meanWithInterval(alarms),
    detected: shareWithInterval(known.length, delays.length),
    delay: medianWithInterval(known),
    already: already / delays.length,
    stepDown: medianWithInterval(stepDowns),
  };
}

/** Normal interval of a mean over people: an alarm makes another of the same person likelier, so a Poisson one is too narrow. */
function meanWithInterval(values: readonly number[]): Figure {
  const value = values.reduce((sum, v) => sum + v, 0) / values.length;
  const squares = values.reduce((sum, v) => sum + (v - value) ** 2, 0);
  const error = Math.sqrt(squares / (values.length - 1) / values.length);
  return { value, from: value - 1.96 * error, to: value + 1.96 * error };
}

/** Wilson 1927. */
export function shareWithInterval(count: number, of: number): Figure {
  const value = count / of;
  const z = 1.96;
  const middle = (value + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((value * (1 - value)) / of + z ** 2 / (4 * of ** 2));
  return { value, from: middle - half, to: middle + half };
}

/** Median with its interval by order statistics (normal approximation of the binomial). */
function medianWithInterval(values: readonly number[]): Figure | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[Math.min(Math.max(Math.round(place), 0), sorted.length - 1)] ?? 0;
  const [middle, half] = [(sorted.length - 1) / 2, 0.98 * Math.sqrt(sorted.length)];
  return { value: at(middle), from: at(middle - half), to: at(middle + half) };
}
