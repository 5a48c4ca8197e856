import type { ShareBand, UnitWeek } from '../../shared/release.ts';
import { releaseRules } from '../../shared/release-rules.ts';
import {
  type Stressor,
  type StressorGroup,
  stressorGroups,
  stressors,
  stressorTable,
} from '../../shared/stressor.ts';
import { quarterOf, type Week } from '../../shared/week.ts';
import { addBins, addCounts, type Counts, rowsOf } from './counts.ts';
import type { Draw } from './draw.ts';
import { type Charge, noised, type PublishedNumber } from './ledger.ts';
import { bandOf, drawOffset, levelsOf } from './rounding.ts';

const { fewestSlots, highestFloor, longestWait } = releaseRules;

/** Released weeks that single stressor names are pooled over, at least. */
const weeksOfNames = 4;
/** A stressor group is listed from this many rows, noise included, for each week in the release. */
const listedFrom = 3;

/** What a unit carries from one release to the next: all that is left of weeks whose counters are gone. */
export interface UnitMemory {
  /** The unit's own offset, in twentieths of a step; null before it is drawn. */
  offset: number | null;
  /** Held weeks, oldest first. */
  bag: readonly { week: Week; counts: Counts }[];
  /** Rows by stressor, 0–12, of the released weeks that wait for their names. */
  pool: { weeks: readonly Week[]; stressor: readonly number[] };
  /** The newest names that were published. */
  names: readonly Stressor[];
}

export const noMemory: UnitMemory = { offset: null, bag: [], pool: { weeks: [], stressor: [] }, names: [] };

/** A unit's week as it was counted. */
export interface UnitCount {
  unit: number;
  week: Week;
  /** Slots enrolled, the quarter's figure. */
  slots: number;
  counts: Counts;
}

/** A unit's week decided: what is published, what is charged for it, and what is kept for later. */
export interface UnitRelease {
  outcome: UnitWeek;
  charges: readonly Charge[];
  memory: UnitMemory;
}

/**
 * Decides what is published of a unit's week (PRIVACY, "The release"). The floor, the rounding and the noise are drawn
 * here, so this runs once for a unit and week and its outcome is stored.
 */
export function releaseUnit(of: UnitCount, before: UnitMemory, draw: Draw): UnitRelease {
  const { unit, week, slots, counts } = of;
  if (slots < fewestSlots) return { outcome: { state: 'tooSmall', week }, charges: [], memory: noMemory };

  const offset = before.offset ?? drawOffset(draw);
  const memory = stillGood({ ...before, offset }, week);
  // What the next week could not use any more goes with this release and not only with that one.
  const kept = (after: UnitMemory) => stillGood(after, week + 1);
  const floor = fewestSlots + draw.below(highestFloor - fewestSlots + 1);
  const rows = rowsOf(counts);
  if (rows < floor || rows * 2 < slots) {
    // A week under eight rows never waits: in the bag one person would weigh more than any released week lets them.
    if (rows < fewestSlots)
      return { outcome: { state: 'discarded', week }, charges: [], memory: kept(memory) };
    const bag = [...memory.bag, { week, counts }];
    return { outcome: { state: 'held', week }, charges: [], memory: kept({ ...memory, bag }) };
  }

  const weeks = [...memory.bag.map((held) => held.week), week];
  const all = memory.bag.reduce((sum, held) => addCounts(sum, held.counts), counts);
  const pooled = poolNames(memory, weeks, all.stressor, draw);
  const charged = (number: PublishedNumber) => (each: Week) => ({ unit, week: each, number });
  return {
    outcome: {
      state: 'released',
      week,
      weeks,
      ...levelsOf(all.mood, all.calm, offset, draw),
      strained: strainedBand(all, weeks.length, slots, draw),
      groups: listGroups(all.stressor, weeks.length, draw),
      names: [...pooled.memory.names],
    },
    charges: [
      ...everyWeek.flatMap((number) => weeks.map(charged(number))),
      ...pooled.weeks.map(charged('unit.names')),
    ],
    memory: kept(pooled.memory),
  };
}

/** Numbers that every release of a unit has; the names come every fourth week. */
const everyWeek = ['unit.mood', 'unit.calm', 'unit.strained', 'unit.groups'] as const;

/** What a week can still use: nothing that has waited too long, or from another quarter, when other people may be in the unit. */
function stillGood({ offset, bag, pool, names }: UnitMemory, week: Week): UnitMemory {
  const sameQuarter = (other: Week) => quarterOf(other) === quarterOf(week);
  return {
    offset,
    bag: bag.filter((held) => sameQuarter(held.week) && week - held.week <= longestWait),
    pool: pool.weeks.every(sameQuarter) ? pool : noMemory.pool,
    names,
  };
}

function strainedBand(all: Counts, weeks: number, slots: number, draw: Draw): ShareBand {
  const rows = rowsOf(all);
  const [, watch = 0, strain = 0] = all.tier;
  const strained = noised('unit.strained', watch + strain, draw, weeks);
  return bandOf(Math.min(Math.max(strained, 0), rows), rows, slots);
}

/** Rows by stressor group, in the order of `stressorGroups`, from rows by stressor number. */
export function byGroup(stressor: readonly number[]): number[] {
  return stressorGroups.map((group) =>
    stressorTable.reduce((sum, each, i) => sum + (each.group === group ? (stressor[i + 1] ?? 0) : 0), 0),
  );
}

function listGroups(stressor: readonly number[], weeks: number, draw: Draw): StressorGroup[] {
  const rows = byGroup(stressor).map((count) => noised('unit.groups', count, draw, weeks));
  return heaviest(stressorGroups, rows, listedFrom * weeks);
}

/** Adds a release to the pool; with four weeks in it their names are drawn and the pool begins anew. */
function poolNames(
  { offset, pool, names }: UnitMemory,
  released: readonly Week[],
  stressor: readonly number[],
  draw: Draw,
): { weeks: readonly Week[]; memory: UnitMemory } {
  const weeks = [...pool.weeks, ...released];
  const sum = addBins(stressor, pool.stressor);
  if (weeks.length < weeksOfNames) {
    return { weeks: [], memory: { offset, bag: [], pool: { weeks, stressor: sum }, names } };
  }
  const rows = stressors.map((_, i) => noised('unit.names', sum[i + 1] ?? 0, draw));
  // More than one person can give in as many weeks, by two rows at least: no name stands for one person.
  const listed = heaviest(stressors, rows, weeks.length + 2);
  return { weeks, memory: { ...noMemory, offset, names: listed } };
}

/** Those with at least `from`, the heaviest first; ties in the table's order. */
function heaviest<T>(of: readonly T[], rows: readonly number[], from: number): T[] {
  return of
    .map((each, i) => ({ each, rows: rows[i] ?? 0 }))
    .filter((entry) => entry.rows >= from)
    .toSorted((a, b) => b.rows - a.rows)
    .map((entry) => entry.each);
}
