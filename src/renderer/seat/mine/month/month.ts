import { addDays, type Day } from '../../../../shared/clock.ts';
import type { DayGoal } from '../../../../shared/day-goal.ts';
import type { BreakRecord } from '../../../../shared/nudge/break-record.ts';
import { type PatternDay, type StressorCount, stressorCounts } from '../../../../shared/patterns.ts';
import type { HardCall } from '../../../../shared/stressor.ts';
import { lastOfMonth } from '../../patterns/months.ts';

/** A day of the month in numbers. */
export interface MonthDay extends PatternDay {
  /** Breaks that were due, and those of them in which the person rested. */
  breaks: { rested: number; due: number };
}

/** What a month comes to, before it is said in any language. Words, tags and notes are never a part of it. */
export interface Month {
  /** Its first day. */
  first: Day;
  /** Its weeks from Monday to Sunday; null where a day belongs to another month. */
  weeks: (Day | null)[][];
  /** Days of which something is known, oldest first. */
  days: MonthDay[];
  /** Most frequent first. */
  stressors: StressorCount[];
  /** Latest first. */
  good: { day: Day; good: string }[];
}

/** What of a journal a month is made from; what lies outside the month does not count. */
export interface MonthRecords {
  days: readonly PatternDay[];
  hardCalls: readonly Pick<HardCall, 'day' | 'stressor'>[];
  breaks: readonly Pick<BreakRecord, 'day' | 'fate'>[];
  goals: readonly Pick<DayGoal, 'day' | 'good'>[];
}

export function monthOf(first: Day, records: MonthRecords): Month {
  const last = lastOfMonth(first);
  const within = ({ day }: { day: Day }) => day >= first && day <= last;
  const known = new Map(records.days.filter(within).map((each) => [each.day, each]));
  const breaks = Map.groupBy(records.breaks.filter(within), ({ day }) => day);
  const days = [...new Set([...known.keys(), ...breaks.keys()])].toSorted();
  return {
    first,
    weeks: weeksOf(first, last),
    days: days.map((day) => ({
      ...(known.get(day) ?? { day, mood: null, calm: null, hardCalls: 0 }),
      breaks: restedOf(breaks.get(day) ?? []),
    })),
    stressors: stressorCounts(records.hardCalls.filter(within)),
    good: records.goals
      .filter(within)
      .filter(({ good }) => good !== '')
      .map(({ day, good }) => ({ day, good }))
      .toReversed(),
  };
}

export const isBlank = ({ days, good }: Month): boolean => days.length + good.length === 0;

function restedOf(breaks: readonly Pick<BreakRecord, 'fate'>[]): MonthDay['breaks'] {
  const rested = breaks.filter(({ fate }) => fate === 'taken' || fate === 'natural').length;
  return { rested, due: breaks.length };
}

function weeksOf(first: Day, last: Day): (Day | null)[][] {
  const monday = addDays(first, -((new Date(`${first}T00:00Z`).getUTCDay() + 6) % 7));
  const weeks: (Day | null)[][] = [];
  for (let from = monday; from <= last; from = addDays(from, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, i) => addDays(from, i)).map((day) =>
        day < first || day > last ? null : day,
      ),
    );
  return weeks;
}
