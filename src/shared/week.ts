import { z } from 'zod';
import { addDays, type Day, dayAt, daysBetween, hour, instantOf } from './clock.ts';

/**
 * A reporting week, counted from the week of 1970-01-01. That day was a Thursday, the default first day of a week, so
 * week numbers are whole sevens of days; other first days shift by less than a week. Fits the two bytes a message has.
 */
export const week = z.int().min(0).max(65_535);
export type Week = z.infer<typeof week>;

/** How an organisation cuts its weeks: first day (ISO, 1 = Monday … 7 = Sunday) and when the results are published. */
export const weekPlan = z.strictObject({
  firstDay: z.int().min(1).max(7),
  /** Hours from the end of the week to the release, site time: the window in which seats send. */
  settleHours: z.int().min(24).max(96),
});
export type WeekPlan = z.infer<typeof weekPlan>;

/** Thursday to Wednesday, released on Saturday at noon: fresh for Monday's meeting (PRIVACY, "The report"). */
export const defaultWeekPlan: WeekPlan = { firstDay: 4, settleHours: 60 };

const epoch: Day = '1970-01-01';

/** Days from the Thursday at the epoch to the first day this plan begins a week on, 0–6. */
function offset(plan: WeekPlan): number {
  return (plan.firstDay - 4 + 7) % 7;
}

/** The week a day belongs to. */
export function weekOf(on: Day, plan: WeekPlan): Week {
  return Math.floor((daysBetween(epoch, on) - offset(plan)) / 7);
}

/** First day of a week. */
export function firstDayOf(number: Week, plan: WeekPlan): Day {
  return addDays(epoch, number * 7 + offset(plan));
}

/** When a week begins, ends, stops taking late shift ends, and is released, as instants in the site's zone. */
export function weekTimes(number: Week, plan: WeekPlan, zone: string) {
  const first = firstDayOf(number, plan);
  const begins = instantOf(first, zone);
  const ends = instantOf(addDays(first, 7), zone);
  return {
    begins,
    ends,
    /** A shift begun in the week may close until then and still count in it. */
    lastShiftEnd: ends + 12 * hour,
    /** The settle window is `ends` to `releases`. Counted on the wall clock, so that noon stays noon over a clock change. */
    releases: instantOf(addDays(first, 7 + Math.floor(plan.settleHours / 24)), zone, plan.settleHours % 24),
  };
}

/** The first release that is still to come: last week's while it settles, else the running week's. */
export function nextRelease(now: number, zone: string, plan: WeekPlan): { week: Week; at: number } {
  const running = weekOf(dayAt(now, zone), plan);
  const settling = weekTimes(running - 1, plan, zone).releases;
  if (settling > now) return { week: running - 1, at: settling };
  return { week: running, at: weekTimes(running, plan, zone).releases };
}

/** A quarter is thirteen whole weeks, so that a week never lies in two: rosters, units and budgets are fixed for one. */
export const quarterLength = 13;

export function quarterOf(number: Week): number {
  return Math.floor(number / quarterLength);
}
