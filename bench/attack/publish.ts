// What the attacker gets to see: a unit and its site, window after window, through the real release code.
import { type Cell, type Counts, countsFrom, unitAttributes } from '../../src/hub/release/counts.ts';
import type { Draw } from '../../src/hub/release/draw.ts';
import { releaseSite } from '../../src/hub/release/site.ts';
import { noMemory, releaseUnit, type UnitMemory } from '../../src/hub/release/unit.ts';
import { type Voices, voicesFrom } from '../../src/hub/release/voices.ts';
import type { SiteWeek, UnitWeek } from '../../src/shared/release.ts';
import { type Fineness, shownAt } from './fineness.ts';
import { days, firstWeek, type Person, type Row, type Window } from './world.ts';

type Released = Extract<UnitWeek, { state: 'released' }>;

/** A unit's window as it is shown; levels may be finer than the release has them. */
export type ShownWeek =
  | Exclude<UnitWeek, Released>
  | (Omit<Released, 'mood' | 'calm'> & { mood: number; calm: number });

export interface Published {
  /** One of each for every window of the stretch. */
  unit: readonly ShownWeek[];
  site: readonly SiteWeek[];
}

/** The hub's counters for some rows. */
export function countRows(rows: readonly Row[]): Counts {
  return countsFrom(
    rows.flatMap((row) =>
      unitAttributes.map((attribute): Cell => ({ attribute, value: row[attribute], n: 1 })),
    ),
  );
}

/**
 * Pulse and themes as the worst case has them: everyone's answers repeat their row, so that each is one more look at it.
 * Items 1–3 are the mood, 4 the calm, 5 whether they are strained, and the theme is the stressor.
 */
export function voicesOf(rows: readonly Row[]): Voices {
  return voicesFrom(
    rows.flatMap((row): Cell[] => [
      ...(['pulse.1', 'pulse.2', 'pulse.3'] as const).map((attribute) => ({
        attribute,
        value: row.mood,
        n: 1,
      })),
      { attribute: 'pulse.4', value: row.calm, n: 1 },
      { attribute: 'pulse.5', value: row.tier, n: 1 },
      { attribute: 'theme', value: row.stressor, n: 1 },
    ]),
  );
}

/** The rows that people report in a window. */
export function rowsIn(people: readonly Person[], at: number, window: Window = 5): Row[] {
  return people.flatMap((person) => person.rows.get(window)?.[at] ?? []);
}

/** Publishes the whole stretch of a unit that shares its site with another one, as built or in a fineness. */
export function publish(
  people: readonly Person[],
  others: readonly Person[],
  draw: Draw,
  window: Window = 5,
  fineness?: Fineness,
): Published {
  const unit: ShownWeek[] = [];
  const site: SiteWeek[] = [];
  let memories: UnitMemory[] = [noMemory, noMemory];
  for (let at = 0; at < days / window; at++) {
    const week = firstWeek + at;
    const released = [people, others].map((members, i) => {
      const count = {
        unit: i + 1,
        week,
        slots: members.length,
        counts: countRows(rowsIn(members, at, window)),
      };
      const voices = voicesOf(rowsIn(members, at, window));
      return { count, release: releaseUnit(count, memories[i] ?? noMemory, draw), voices };
    });
    memories = released.map(({ release }) => release.memory);
    const offset = memories[0]?.offset ?? 0;
    unit.push(
      ...released.slice(0, 1).map(({ release: { outcome } }): ShownWeek => {
        if (!fineness || outcome.state !== 'released') return outcome;
        const rows = outcome.weeks.flatMap((each) => rowsIn(people, each - firstWeek, window));
        return { ...outcome, ...shownAt(fineness, countRows(rows), outcome.weeks.length, offset, draw) };
      }),
    );
    site.push(releaseSite(week, released, draw).outcome);
  }
  return { unit, site };
}
