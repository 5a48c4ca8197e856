import type { Hub } from '../hub/hub.ts';
import { addToCounts } from '../hub/store/counting.ts';
import { reportingUnit } from '../hub/store/unit.ts';
import { runDue } from '../hub/timetable.ts';
import { settingsOf } from '../main/journal/settings.ts';
import { addDays, type Day } from '../shared/clock.ts';
import { defaultWeekPlan, firstDayOf, type Week, weekTimes } from '../shared/week.ts';
import { type Colleague, live, makeUpWeek, type StoryClock } from './colleague.ts';
import type { Dice } from './dice.ts';
import { dayOf, daysFrom } from './story.ts';

/** The hub and everyone at it but the person. */
export interface Everyone {
  hub: Hub;
  /** The hub's time. */
  clock: StoryClock;
  colleagues: readonly Colleague[];
  /** Whether somebody's rows travel the whole protocol, a connection for each, instead of being entered at the hub. */
  sends: (colleague: Colleague) => boolean;
  dice: Dice;
  /** First day of the story. */
  began: Day;
}

/** Told how far something is, 0–1. */
export type Progress = (share: number) => void;

const minute = 60_000;
const plan = defaultWeekPlan;

/** Everyone lives a week on their own seat. */
export async function liveWeek({ colleagues, dice, began }: Everyone, week: Week): Promise<void> {
  const first = firstDayOf(week, plan);
  for (const colleague of colleagues) {
    const { persona, site, zone, seat, clock } = colleague;
    colleague.report = null;
    for (const day of daysFrom(first, addDays(first, 7)))
      await live(seat, clock, dayOf(persona, day, began, site, zone, dice));
    await makeUpWeek(colleague, weekTimes(week, plan, zone).ends - minute);
  }
}

/** Enters the week's rows of these people into the counters through the store, as if they had been sent. */
async function countDirectly(hub: Hub, colleagues: readonly Colleague[], week: Week): Promise<void> {
  const additions = [];
  for (const { team, report } of colleagues) {
    const unit = await reportingUnit(hub.store, team, week);
    if (unit === null || !report) continue;
    for (const { attribute, value } of report.rows)
      if (value !== null) additions.push({ unit, week, attribute, value, n: 1 });
  }
  await addToCounts(hub.store, additions);
}

/** Seats at work at once: while one waits for the thread pool or the hub, another goes on. */
const atOnce = 8;

async function byGroups(
  colleagues: readonly Colleague[],
  work: (one: Colleague) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < colleagues.length; from += atOnce)
    await Promise.all(colleagues.slice(from, from + atOnce).map(work));
}

/** Seats fetch their tokens and seal the week's rows; the hub's time must lie in the week. */
export async function sealWeek({ colleagues, sends }: Everyone, progress: Progress): Promise<void> {
  const senders = colleagues.filter(sends);
  let done = 0;
  await byGroups(senders, async ({ seat, sync, report }) => {
    const settings = settingsOf(seat.journal);
    await sync.prepare(settings);
    if (report) await sync.compose(settings, report);
    progress(++done / senders.length);
  });
}

/** Each site in the order of its release: seats send in the last minute of the window, and the week is released. */
export async function closeWeek(
  { hub, clock, colleagues, sends }: Everyone,
  week: Week,
  progress: Progress,
): Promise<void> {
  await countDirectly(
    hub,
    colleagues.filter((one) => !sends(one)),
    week,
  );
  const releaseOf = ({ zone }: Colleague) => weekTimes(week, plan, zone).releases;
  const releases = [...new Set(colleagues.map(releaseOf))].toSorted((a, b) => a - b);
  let done = 0;
  for (const release of releases) {
    clock.set(release - minute);
    const here = colleagues.filter((c) => releaseOf(c) === release);
    await byGroups(here.filter(sends), async ({ sync }) => void (await sync.sendDue()));
    clock.set(release + minute);
    await runDue(hub);
    progress(++done / releases.length);
  }
}
