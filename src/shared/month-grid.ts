import { z } from 'zod';
import { addDays, type Day } from './clock.ts';
import { bandPlace, type UnitWeek } from './release.ts';
import { firstDayOf, type Week, type WeekPlan } from './week.ts';

// The months of a team (L7), from released results and nothing else; docs/months.md gives each rule with its reason.

/** A calendar month, `YYYY-MM`. */
export const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof month>;

/** Months that a lead's grid shows. */
export const gridMonths = 12;

/** A month is held against the team's own usual in so many months before it. */
export const usualMonths = 3;

/** Weeks that the oldest month of the grid, and its usual, reach back: fifteen months, and a little. */
export const gridWeeks = 68;

/** Fewer releases than this say nothing of a month. */
export const fewestReleases = 3;

/**
 * Of a team that has not changed, about one month in so many is called heavier by its usual, at worst: where its share lies
 * at a band's edge (docs/months.md).
 */
export const chanceMonths = 6;

/** Place of the middle band from which a month is heavy by itself: half or more in most releases. */
const heavyPlace = 1.5;

type Released = Extract<UnitWeek, { state: 'released' }>;

export const monthOfDay = (day: Day): Month => day.slice(0, 7);

/** The month in which most days of a week lie, that of its fourth; so no week is cut in two. */
export function monthOfWeek(week: Week, plan: WeekPlan): Month {
  return monthOfDay(addDays(firstDayOf(week, plan), 3));
}

/** So many months, oldest first, up to one. */
export function monthsUntil(last: Month, count: number): Month[] {
  const [year = 0, number = 1] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, i) => {
    const at = year * 12 + number - 1 - (count - 1 - i);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** What a month of a team comes to. */
export type MonthCell = { month: Month } & (
  | {
      state: 'steady' | 'heavier';
      /** Why it is called heavier: half or more in most releases, or a whole band above the team's usual. */
      why: 'half' | 'aboveUsual' | null;
      /** Its releases, oldest first. */
      released: readonly Released[];
      /** Weeks of it are still to come; it counts in no streak. */
      running: boolean;
      /** Months in a row up to this one that came to the same; 0 while it runs. */
      streak: number;
    }
  /** `running`: too early to say. `few`: too few releases. `tooSmall`: the team is. `none`: before its first week. */
  | { state: 'running' | 'few' | 'tooSmall' | 'none' }
);

interface Months {
  /** Oldest first, as they are to be shown (`asOfNow`). */
  weeks: readonly UnitWeek[];
  weekPlan: WeekPlan;
  /** The next week to come out: months it or a later week belongs to are still running. */
  next: Week;
}

/** The cells of some months that follow each other, oldest first. */
export function monthCells(months: readonly Month[], { weeks, weekPlan, next }: Months): MonthCell[] {
  const byMonth = Map.groupBy(weeks, ({ week }) => monthOfWeek(week, weekPlan));
  const releasesIn = (of: Month) => (byMonth.get(of) ?? []).filter((week) => week.state === 'released');
  const runsFrom = monthOfWeek(next, weekPlan);
  const cells: MonthCell[] = [];
  for (const month of months) {
    const all = byMonth.get(month) ?? [];
    const released = releasesIn(month);
    const running = month >= runsFrom;
    if (released.length < fewestReleases) {
      const tooSmall = released.length === 0 && all.some(({ state }) => state === 'tooSmall');
      const state = tooSmall ? 'tooSmall' : running ? 'running' : all.length === 0 ? 'none' : 'few';
      cells.push({ month, state });
      continue;
    }
    const before = monthsUntil(month, usualMonths + 1)
      .slice(0, -1)
      .flatMap(releasesIn);
    const why = whyHeavier(released, before);
    const state = why ? 'heavier' : 'steady';
    const last = cells.at(-1);
    const streak = last?.state === state ? last.streak + 1 : 1;
    cells.push({ month, state, why, released, running, streak: running ? 0 : streak });
  }
  return cells;
}

function whyHeavier(released: readonly Released[], before: readonly Released[]) {
  const middle = middlePlace(released);
  if (middle >= heavyPlace) return 'half';
  const known = before.length >= fewestReleases;
  return known && middle >= middlePlace(before) + 1 ? 'aboveUsual' : null;
}

/** The middle of the bands of strain: 0 few, 1 some, 2 half or more; between two of them where they are even. */
function middlePlace(released: readonly Released[]): number {
  const places = released.map(({ strained }) => bandPlace(strained)).toSorted((a, b) => a - b);
  const half = places.length / 2;
  return ((places[Math.ceil(half) - 1] ?? 0) + (places[Math.floor(half)] ?? 0)) / 2;
}
