// What the lead still gets: how far the released numbers lie from the rows they were made of.
import { byGroup } from '../../src/hub/release/unit.ts';
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import { type StressorGroup, stressorGroups } from '../../src/shared/stressor.ts';
import { mean } from './observe.ts';
import { countRows, publish, rowsIn } from './publish.ts';
import type { Case } from './site.ts';
import { firstWeek, type Row, weeks } from './world.ts';

export interface Utility {
  /** Mean distance of the released mood from the mean of the rows, in steps. */
  mood: number;
  /** Mean distance of the best reading of the strained band from the rows at watch or worse. */
  strained: number;
  /** Share of weeks in which the group that leads by three rows or more is listed first. */
  firstGroup: number;
  /** Share of weeks that come out, alone or in a bag. */
  released: number;
}

interface Week {
  rows: readonly Row[];
  mood: number;
  band: number;
  groups: readonly StressorGroup[];
}

/** Over the single-week releases of the cases. */
export function measureUtility(cases: readonly Case[]): Utility {
  let out = 0;
  const released = cases.flatMap(({ people, others, seed }) =>
    publish(people, others, seededDraw(seed)).unit.flatMap((outcome): Week[] => {
      if (outcome.state !== 'released') return [];
      out += outcome.weeks.length;
      if (outcome.weeks.length > 1) return [];
      const rows = rowsIn(people, outcome.week - firstWeek);
      return [{ rows, mood: outcome.mood, band: outcome.strained.from, groups: outcome.groups }];
    }),
  );
  return {
    mood: mean(released.map(({ rows, mood }) => Math.abs(mood - mean(rows.map((row) => row.mood))))),
    strained: strainedError(released),
    firstGroup: firstGroupRight(released),
    released: out / (cases.length * weeks),
  };
}

/** The mean of what several seeds found. */
export function meanUtility(all: readonly Utility[]): Utility {
  const over = (of: keyof Utility) => mean(all.map((each) => each[of]));
  return {
    mood: over('mood'),
    strained: over('strained'),
    firstGroup: over('firstGroup'),
    released: over('released'),
  };
}

const strainedRows = (rows: readonly Row[]) => rows.filter(({ tier }) => tier >= 2).length;

/** A band is read as the median count that had it: the reading with the least mean error. */
function strainedError(released: readonly Week[]): number {
  const byBand = Map.groupBy(released, ({ band }) => band);
  const errors = [...byBand.values()].flatMap((same) => {
    const counts = same.map(({ rows }) => strainedRows(rows)).toSorted((a, b) => a - b);
    const median = counts[Math.floor(counts.length / 2)] ?? 0;
    return counts.map((count) => Math.abs(count - median));
  });
  return mean(errors);
}

/** A group leads when it has three rows more than the next. */
const clearLead = 3;

function firstGroupRight(released: readonly Week[]): number {
  const right = released.flatMap(({ rows, groups }) => {
    const counts = byGroup(countRows(rows).stressor);
    const [first = 0, second = 0] = counts.toSorted((a, b) => b - a);
    if (first - second < clearLead) return [];
    return groups[0] === stressorGroups[counts.indexOf(first)] ? 1 : 0;
  });
  return mean(right);
}
