import {
  type Level,
  type ShareBand,
  type SiteWeek,
  steadyMove,
  type UnitWeek,
} from '../../shared/release.ts';
import type { TeamPage } from '../../shared/seat-contract/team.ts';
import { type StressorGroup, stressorGroups } from '../../shared/stressor.ts';
import type { Week } from '../../shared/week.ts';
import { type Estimate, estimate, steps, strained } from '../desk/noise.ts';
import type { WeekWords } from '../desk/week-words.ts';

export type Released = Extract<UnitWeek, { state: 'released' }>;
export type LevelName = 'mood' | 'calm';
export type Move = -1 | 0 | 1;

/** What the lead's page is made of, worked out from released results and nothing else. */
export interface UnitView {
  /** The newest week, whatever its state; null before the first could have been released. */
  latest: UnitWeek | null;
  /** The newest week with numbers. */
  shown: Released | null;
  released: Released[];
  /** Weeks that were held and came out with a later one. */
  joined: ReadonlySet<Week>;
  /** −1, 0, 1: two moves the same way in the last three releases. */
  moves: { mood: Move; calm: Move; strained: Move };
  /** The site in the week that is shown. */
  site: SiteFigures | null;
}

/** What each part of the twelve weeks is drawn from. */
export interface TrendProps {
  page: TeamPage;
  view: UnitView;
  days: WeekWords;
}

export interface SiteFigures {
  mood: Estimate;
  calm: Estimate;
  strained: Estimate;
}

export function unitView(page: Pick<TeamPage, 'weeks' | 'siteWeeks'>): UnitView {
  const released = page.weeks.filter((week) => week.state === 'released');
  const shown = released.at(-1) ?? null;
  return {
    latest: page.weeks.at(-1) ?? null,
    shown,
    released,
    joined: new Set(released.flatMap(({ week, weeks }) => weeks.filter((other) => other !== week))),
    moves: {
      mood: steadyMove(released.map(({ mood }) => mood)),
      calm: steadyMove(released.map(({ calm }) => calm)),
      strained: steadyMove(released.map(({ strained }) => strained.from)),
    },
    site: shown && siteFigures(page.siteWeeks, shown.week),
  };
}

/** The site's figures in a week with the uncertainty of their noise; null where it was not shown. */
export function siteFigures(weeks: readonly SiteWeek[], of: Week): SiteFigures | null {
  const found = weeks.find(({ week }) => week === of);
  if (found?.state !== 'released') return null;
  const { counts } = found;
  const mood = estimate(counts.mood, steps);
  const calm = estimate(counts.calm, steps);
  const share = estimate(counts.tier, strained);
  return mood && calm && share && { mood, calm, strained: share };
}

/** A level may be chance by half a step, the site's mean by its noise; only beyond both is a difference worth a word. */
export function besideSite(level: Level, site: Estimate): 'above' | 'close' | 'below' {
  const reach = 0.5 + site.spread;
  if (level - site.value > reach) return 'above';
  return site.value - level > reach ? 'below' : 'close';
}

/** The word for a level: five for the half steps from 2 to 4. */
export function levelKey(level: Level) {
  return ({ 2: 'low', 2.5: 'ratherLow', 3: 'middle', 3.5: 'ratherHigh', 4: 'high' } as const)[level];
}

/** The word for a band by where it begins: three bands, or five in large units. */
export function bandKey({ from, below }: ShareBand) {
  if (from >= 50) return 'half';
  if (from >= 37.5) return 'many';
  if (from >= 25) return 'some';
  return below === 12.5 ? 'veryFew' : 'few';
}

/** How often each group stood out in the released weeks, the most frequent first. */
export function groupWeeks(released: readonly Released[]): { group: StressorGroup; weeks: number }[] {
  return stressorGroups
    .map((group) => ({ group, weeks: released.filter(({ groups }) => groups.includes(group)).length }))
    .filter(({ weeks }) => weeks > 0)
    .toSorted((a, b) => b.weeks - a.weeks);
}
