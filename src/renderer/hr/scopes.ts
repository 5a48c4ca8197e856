import type { TrendPage } from '../../shared/hub-contract/desks.ts';
import type { NoisedCounts, SiteWeek } from '../../shared/release.ts';
import { stressorGroups, type StressorGroup } from '../../shared/stressor.ts';
import type { Week } from '../../shared/week.ts';
import { type Estimate, estimate, inGroup, steps, strained } from '../desk/noise.ts';

export type MeasureName = 'mood' | 'calm' | 'strained';

/** A week of a site or the organisation, worked out from its noised counts. */
export interface ScopeWeek {
  week: Week;
  measures: Record<MeasureName, Estimate>;
  /** Percent of reports in which the group weighed most. */
  groups: Record<StressorGroup, Estimate>;
}

/** A site, or the whole organisation (`id` 0), and the weeks of it that were shown. */
export interface Scope {
  id: number;
  name: string;
  weeks: ScopeWeek[];
}

/** The organisation first, where at least one of its weeks is out, then the sites. */
export function scopesOf(page: TrendPage): Scope[] {
  const sites = page.sites.map(({ site, name, weeks }) => ({
    id: site,
    name,
    weeks: shownWeeks(weeks, () => 1),
  }));
  const out = (week: Week) => sites.filter(({ weeks }) => weeks.some((shown) => shown.week === week)).length;
  const whole = { id: 0, name: page.organisation, weeks: shownWeeks(page.whole, out) };
  return whole.weeks.length > 0 ? [whole, ...sites] : sites;
}

/** `sums`: how many noised sites are added up in a week, each with noise of its own. */
function shownWeeks(weeks: readonly SiteWeek[], sums: (week: Week) => number): ScopeWeek[] {
  return weeks.flatMap((week) => {
    if (week.state !== 'released') return [];
    const figures = figuresOf(week.counts, sums(week.week));
    return figures ? [{ week: week.week, ...figures }] : [];
  });
}

function figuresOf(counts: NoisedCounts, sums: number): Omit<ScopeWeek, 'week'> | null {
  const mood = estimate(counts.mood, steps, sums);
  const calm = estimate(counts.calm, steps, sums);
  const share = estimate(counts.tier, strained, sums);
  const [customer, emotion, task, organisation] = stressorGroups.map((_, place) =>
    estimate(counts.groups, inGroup(place), sums),
  );
  if (!mood || !calm || !share || !customer || !emotion || !task || !organisation) return null;
  return { measures: { mood, calm, strained: share }, groups: { customer, emotion, task, organisation } };
}

/** The group that weighed most in a week. */
export function heaviest({ groups }: ScopeWeek): StressorGroup {
  return stressorGroups.reduce((most, group) => (groups[group].value > groups[most].value ? group : most));
}
