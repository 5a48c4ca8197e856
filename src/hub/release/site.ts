import type { NoisedCounts, SiteWeek } from '../../shared/release.ts';
import type { Week } from '../../shared/week.ts';
import { addBins, addCounts, type Counts, rowsOf } from './counts.ts';
import type { Draw } from './draw.ts';
import { type Charge, noised } from './ledger.ts';
import { byGroup, type UnitCount, type UnitRelease } from './unit.ts';

/** Fewer released units, or fewer rows in them, and a site shows nothing. */
const fewestUnits = 2;
const fewestRows = 20;

/** A site's week decided. */
export interface SiteRelease {
  outcome: SiteWeek;
  /** The units whose rows are in the sum. */
  units: readonly number[];
  charges: readonly Charge[];
}

/**
 * The sum of the units that were released this week with this week alone, with noise on every count.
 *
 * A held week never enters a sum, not later either, and neither does a release that brought held weeks along. So each
 * site's sum is made of whole unit releases, and nothing smaller than a unit's release can be worked out by taking one
 * from another; one held unit beside released ones stays out for good (PRIVACY, "SITE").
 */
export function releaseSite(
  week: Week,
  units: readonly { count: UnitCount; release: UnitRelease }[],
  draw: Draw,
): SiteRelease {
  const entering = units
    .filter(({ release: { outcome } }) => outcome.state === 'released' && outcome.weeks.length === 1)
    .map(({ count }) => count);
  const [first, ...rest] = entering;
  if (!first || entering.length < fewestUnits) return tooSmall(week);
  const sum = rest.reduce((so, { counts }) => addCounts(so, counts), first.counts);
  if (rowsOf(sum) < fewestRows) return tooSmall(week);

  return {
    outcome: { state: 'released', week, counts: noisedSum(sum, draw) },
    units: entering.map(({ unit }) => unit),
    charges: entering.flatMap(({ unit }) =>
      (['site.mood', 'site.calm', 'site.tier', 'site.groups'] as const).map((number) => ({
        unit,
        week,
        number,
      })),
    ),
  };
}

function tooSmall(week: Week): SiteRelease {
  return { outcome: { state: 'tooSmall', week }, units: [], charges: [] };
}

function noisedSum({ mood, calm, tier, stressor }: Counts, draw: Draw): NoisedCounts {
  const bins = (number: 'site.mood' | 'site.calm' | 'site.tier' | 'site.groups', counts: readonly number[]) =>
    counts.map((count) => Math.max(noised(number, count, draw), 0));
  return {
    mood: bins('site.mood', mood),
    calm: bins('site.calm', calm),
    tier: bins('site.tier', tier),
    groups: bins('site.groups', [stressor[0] ?? 0, ...byGroup(stressor)]),
  };
}

/** The organisation's week: the sum of its noised sites, of which at least two must be out. No new noise is needed. */
export function wholeOf(week: Week, sites: readonly SiteWeek[]): SiteWeek {
  const out = sites.flatMap((site) => (site.state === 'released' && site.week === week ? [site.counts] : []));
  const [first, ...rest] = out;
  if (!first || rest.length === 0) return { state: 'tooSmall', week };
  const counts = rest.reduce<NoisedCounts>(
    (sum, next) => ({
      mood: addBins(sum.mood, next.mood),
      calm: addBins(sum.calm, next.calm),
      tier: addBins(sum.tier, next.tier),
      groups: addBins(sum.groups, next.groups),
    }),
    first,
  );
  return { state: 'released', week, counts };
}
