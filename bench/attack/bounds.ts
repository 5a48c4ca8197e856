// The bounds of PRIVACY.md, each held against what was measured.
import { type Figure, pooled } from './gain.ts';
import type { CollusionResult, Result, SizeResult } from './jobs.ts';
import { meanUtility } from './utility.ts';

export interface Bound {
  what: string;
  measured: number;
  limit: number;
  /** Whether the measured figure may be at most or at least the limit. */
  side: 'most' | 'least';
  holds: boolean;
}

function atMost(what: string, measured: number, limit: number): Bound {
  return { what, measured, limit, side: 'most', holds: measured <= limit };
}

function atLeast(what: string, measured: number, limit: number): Bound {
  return { what, measured, limit, side: 'least', holds: measured >= limit };
}

/** That a figure is what it is where there is nothing to find, give or take three of its standard errors. */
function nothing(what: string, { value, error }: Figure, blind: number): Bound {
  return atMost(`${what}, off ${blind}`, Math.abs(value - blind), 3 * error);
}

/** What seeds found for a size, in the order of the seeds. */
export function bySize(results: readonly Result[]): Map<number, SizeResult[]> {
  const all = results.flatMap((result) => (result.kind === 'seed' ? result.sizes : []));
  return Map.groupBy(all, ({ size }) => size);
}

/** Every bound, that the leaky control breaks the two it must break, and that nothing is found where nothing is. */
export function boundsOf(results: readonly Result[]): Bound[] {
  const sizes = [...bySize(results)].flatMap(([size, all]) => boundsOfSize(size, all));
  const collusion = results.flatMap((result) => (result.kind === 'collusion' ? result.targets : []));
  const isolation = results.flatMap((result) =>
    result.kind === 'isolation'
      ? [atLeast(`fewest slots any sums come down to, seed ${result.seed}`, result.isolation.fewestSlots, 5)]
      : [],
  );
  return [...sizes, ...collusion.flatMap(boundsOfCollusion), ...isolation];
}

/** What the bench says at its end, and what it exits with: not 0 as soon as one bound is broken. */
export function verdict(bounds: readonly Bound[]): { words: string; exitCode: 0 | 1 } {
  const broken = bounds.filter(({ holds }) => !holds).length;
  if (broken > 0) return { words: `${broken} bounds are broken.`, exitCode: 1 };
  return { words: 'All bounds hold.', exitCode: 0 };
}

function boundsOfSize(size: number, all: readonly SizeResult[]): Bound[] {
  const utility = meanUtility(all.map((each) => each.utility));
  const bounds = [
    atMost(`n=${size} gain, points`, pooled(all.map(({ gain }) => gain)).value, 2),
    atMost(`n=${size} who`, pooled(all.map(({ who }) => who)).value, 0.57),
    atLeast(`n=${size} control: live k=5 gain, points`, pooled(all.map(({ live }) => live.gain)).value, 2),
    atLeast(`n=${size} control: live k=5 who`, pooled(all.map(({ live }) => live.who)).value, 0.57),
    nothing(`n=${size} control: strangers' gain, points`, pooled(all.map((each) => each.strangers.gain)), 0),
    nothing(`n=${size} control: strangers' who`, pooled(all.map((each) => each.strangers.who)), 0.5),
  ];
  if (size !== 12) return bounds;
  return [
    ...bounds,
    atMost('n=12 mean mood error', utility.mood, 0.2),
    atMost('n=12 at-risk count error', utility.strained, 1.1),
    atLeast('n=12 first group right', utility.firstGroup, 0.7),
  ];
}

function boundsOfCollusion({ size, target, week, through, bag }: CollusionResult): Bound[] {
  const limit = week.base + (target === 'tier' ? 0.02 : 0.12);
  return [
    atMost(`n=${size} all but one, one week: ${target}`, week.right, limit),
    atMost(`n=${size} all but one, a full bag: ${target}`, bag.right, limit),
    // The tables of collude.ts are only as good as their agreement with the release itself.
    atMost(`n=${size} tables less release: ${target}`, Math.abs(week.right - through), 0.03),
  ];
}
