import type { NoisedCounts, NoisedVoices, SiteWeek } from '../../shared/release.ts';
import { isPulseWeek, voiceAttributes } from '../../shared/week-report.ts';
import { releaseRules } from '../../shared/release-rules.ts';
import type { Week } from '../../shared/week.ts';
import { addBins, addCounts, type Counts, rowsOf } from './counts.ts';
import type { Draw } from './draw.ts';
import { type Charge, noised, type PublishedNumber } from './ledger.ts';
import { byGroup, type UnitCount, type UnitRelease } from './unit.ts';
import { addVoices, fewestVoices, mapVoices, type Voices } from './voices.ts';

const { fewestUnits, fewestRows } = releaseRules;

/** A unit's week as the site's sum takes it: what was decided of the unit, and what its people said for the site alone. */
export interface DecidedUnit {
  count: UnitCount;
  release: UnitRelease;
  voices: Voices;
}

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
 * from another; one held unit beside released ones stays out for good (PRIVACY, "SITE"). Pulse and themes come every second
 * week, of the same units, and only where twenty people said something of each.
 */
export function releaseSite(week: Week, units: readonly DecidedUnit[], draw: Draw): SiteRelease {
  const entering = units.filter(
    ({ release: { outcome } }) => outcome.state === 'released' && outcome.weeks.length === 1,
  );
  const [first, ...rest] = entering;
  if (!first || entering.length < fewestUnits) return tooSmall(week);
  const sum = rest.reduce((so, { count }) => addCounts(so, count.counts), first.count.counts);
  if (rowsOf(sum) < fewestRows) return tooSmall(week);

  const counts = noisedSum(sum, draw);
  const said = isPulseWeek(week) ? rest.reduce((so, each) => addVoices(so, each.voices), first.voices) : null;
  const voices = said && fewestVoices(said) >= fewestRows ? noisedVoices(said, draw) : null;
  const numbers = voices ? [...everyWeek, ...everySecondWeek] : everyWeek;
  return {
    outcome: { state: 'released', week, counts, voices },
    units: entering.map(({ count }) => count.unit),
    charges: entering.flatMap(({ count: { unit } }) => numbers.map((number) => ({ unit, week, number }))),
  };
}

const everyWeek: readonly PublishedNumber[] = ['site.mood', 'site.calm', 'site.tier', 'site.groups'];
const everySecondWeek = voiceAttributes.map((attribute) => `site.${attribute}` as const);

function noisedVoices(voices: Voices, draw: Draw): NoisedVoices {
  return mapVoices(voices, (n, attribute) => Math.max(noised(`site.${attribute}`, n, draw), 0));
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
  const out = sites.flatMap((site) => (site.state === 'released' && site.week === week ? [site] : []));
  const [first, ...rest] = out;
  if (!first || rest.length === 0) return { state: 'tooSmall', week };
  const counts = rest.reduce<NoisedCounts>(
    (sum, { counts: next }) => ({
      mood: addBins(sum.mood, next.mood),
      calm: addBins(sum.calm, next.calm),
      tier: addBins(sum.tier, next.tier),
      groups: addBins(sum.groups, next.groups),
    }),
    first.counts,
  );
  const heard = out.flatMap(({ voices }) => voices ?? []);
  const [loudest, ...others] = heard;
  const voices = loudest && others.length > 0 ? mapVoices(others.reduce(addVoices, loudest), (n) => n) : null;
  return { state: 'released', week, counts, voices };
}
