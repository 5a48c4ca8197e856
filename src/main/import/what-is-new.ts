import type { Day } from '../../shared/clock.ts';
import type { Shift } from '../../shared/shift.ts';
import { breaksBetween } from '../journal/breaks.ts';
import { checkInsBetween } from '../journal/check-ins.ts';
import { dayGoalsBetween } from '../journal/day-goals.ts';
import { earlierMoodsBetween } from '../journal/earlier-moods.ts';
import { hardCallsBetween } from '../journal/hard-calls.ts';
import type { Journal } from '../journal/journal.ts';
import { allPraises, praiseId } from '../journal/praises.ts';
import { pulsesBetween } from '../journal/pulses.ts';
import { rosterBetween } from '../journal/roster.ts';
import { routineSessionsBetween } from '../journal/routine-sessions.ts';
import { shiftsBetween } from '../journal/shifts.ts';
import type { Records } from './file-read.ts';

/** Days before and after every day a journal can hold. */
const always = ['0000-01-01', '9999-12-31'] as const;

const second = (at: number) => Math.floor(at / 1000);

/**
 * The records that the journal does not have yet, each once, in shifts that it has or that come along. Two records of a
 * kind at the same second are the same: a table tells no more than that. `known` is how many were left out.
 */
export function whatIsNew(journal: Journal, from: Records): { fresh: Records; known: number } {
  let known = 0;

  /** Those that are neither in the journal nor earlier in the file, by what makes two of them the same. */
  function notIn<T>(
    there: readonly T[],
    found: readonly T[],
    keysOf: (record: T) => (string | number)[],
  ): T[] {
    const seen = new Set(there.flatMap(keysOf));
    return found.filter((record) => {
      const keys = keysOf(record);
      const isNew = !keys.some((key) => seen.has(key));
      if (!isNew) known += 1;
      for (const key of keys) seen.add(key);
      return isNew;
    });
  }

  const shifts = matchShifts(shiftsBetween(journal, ...always), from.shifts);
  /** Into the shift that the journal or the file has for it; outside any, a routine stands alone. */
  const placed = <T extends { shiftId: string | null; day: Day }>(record: T, at: number): T => ({
    ...record,
    shiftId: shifts.placeOf(record.shiftId, record.day, at),
  });

  const checkIns = notIn(checkInsBetween(journal, ...always), from.checkIns, (one) => [
    one.id,
    second(one.at),
  ]);
  const hardCalls = notIn(hardCallsBetween(journal, ...always), from.hardCalls, (one) => [
    one.id,
    `${second(one.at)} ${one.stressor}`,
  ]);
  const routineSessions = notIn(routineSessionsBetween(journal, ...always), from.routineSessions, (one) => [
    one.id,
    `${second(one.begunAt)} ${one.routine}`,
  ]);
  const pulses = notIn(pulsesBetween(journal, ...always), from.pulses, (one) => [one.id, second(one.at)]);
  const earlierMoods = notIn(earlierMoodsBetween(journal, ...always), from.earlierMoods, (one) => [
    one.id,
    `${second(one.at)} ${one.mood} ${one.note}`,
  ]);
  const breaks = notIn(breaksBetween(journal, ...always), from.breaks, (one) => [one.occasion]);
  const roster = notIn(rosterBetween(journal, ...always), from.roster, (one) => [one.begins]);
  const dayGoals = notIn(dayGoalsBetween(journal, ...always), from.dayGoals, (one) => [one.day]);
  const praises = notIn(allPraises(journal), from.praises, (one) => [praiseId(one)]);
  const fresh = {
    checkIns: checkIns.map((one) => placed(one, one.at)),
    hardCalls: hardCalls.map((one) => placed(one, one.at)),
    routineSessions: routineSessions.map((one) => placed(one, one.begunAt)),
    pulses: pulses.map((one) => placed(one, one.at)),
    breaks,
    roster,
    dayGoals,
    earlierMoods,
    praises,
  };
  return { fresh: { ...fresh, shifts: shifts.fresh(fresh) }, known };
}

type InShifts = Pick<Records, 'checkIns' | 'hardCalls' | 'routineSessions' | 'pulses'>;

const covers = (at: number) => (shift: Shift) => shift.begunAt <= at && at <= (shift.endedAt ?? Infinity);

/** Which of a file's shifts the journal has already. */
function matchShifts(there: readonly Shift[], found: readonly Shift[]) {
  const byId = new Map(there.map((shift) => [shift.id, shift]));
  const byBeginning = new Map(there.map((shift) => [second(shift.begunAt), shift]));
  const byDay = Map.groupBy(there, ({ day }) => day);
  const theirs = new Map(found.map((shift) => [shift.id, shift]));
  const same = (shift: Shift) => byId.get(shift.id) ?? byBeginning.get(second(shift.begunAt));
  return {
    placeOf<Id extends string | null>(id: Id, day: Day, at: number): Id | string {
      const shift = id === null ? undefined : theirs.get(id);
      const place = byDay.get(day)?.find(covers(at)) ?? (shift && same(shift)) ?? shift;
      return place?.id ?? id;
    },
    /** The shifts that come along, none of them left open: those of an export, and of a table's those that are needed. */
    fresh(records: InShifts): Shift[] {
      const lastIn = new Map<string | null, number>();
      const note = (id: string | null, at: number) => lastIn.set(id, Math.max(at, lastIn.get(id) ?? 0));
      for (const { shiftId, at } of [...records.checkIns, ...records.hardCalls, ...records.pulses])
        note(shiftId, at);
      for (const { shiftId, begunAt } of records.routineSessions) note(shiftId, begunAt);
      return found
        .filter((shift) => !same(shift) && (lastIn.has(shift.id) || !byDay.get(shift.day)?.length))
        .map((shift) => ({
          ...shift,
          endedAt: shift.endedAt ?? Math.max(shift.begunAt, lastIn.get(shift.id) ?? 0),
        }));
    },
  };
}
