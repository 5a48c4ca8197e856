import type {
  Level,
  NoisedCounts,
  NoisedVoices,
  ShareBand,
  SiteWeek,
  UnitWeek,
} from '../../shared/release.ts';
import type { Stressor, StressorGroup } from '../../shared/stressor.ts';
import { isPulseWeek } from '../../shared/week-report.ts';
import { defaultWeekPlan, type Week, weekOf } from '../../shared/week.ts';

// A believable story for the gallery and for tests: a queue crisis, a good new rota, a month of abusive callers.

/** The newest released week: Thursday, 19 to Wednesday, 25 February 2026. */
export const lastWeek = weekOf('2026-02-19', defaultWeekPlan);

const few: ShareBand = { from: 0, below: 25 };
const some: ShareBand = { from: 25, below: 50 };
const half: ShareBand = { from: 50, below: null };

type Told = [mood: Level, calm: Level, strained: ShareBand, groups: StressorGroup[], names: Stressor[]];

/** Twelve weeks of one team, oldest first. */
const story: readonly Told[] = [
  [3.5, 3, few, ['customer'], []],
  [3, 3, few, [], []],
  [3, 2.5, some, ['task'], []],
  // The queue crisis.
  [2.5, 2.5, some, ['task', 'organisation'], ['queue_pressure']],
  [2.5, 2, half, ['task', 'organisation'], ['queue_pressure', 'call_long']],
  [2, 2, half, ['task', 'organisation'], ['queue_pressure', 'roster']],
  // The new rota.
  [2.5, 2.5, some, ['task'], ['queue_pressure', 'roster']],
  [3, 3, few, ['task'], ['queue_pressure']],
  [3.5, 3.5, few, [], ['queue_pressure']],
  // The month of abusive callers.
  [3.5, 3, some, ['customer'], ['cust_abuse']],
  [3, 3, some, ['customer', 'emotion'], ['cust_abuse']],
  [2.5, 2.5, some, ['customer', 'emotion'], ['cust_abuse', 'cust_unreasonable', 'emo_mask']],
];

/** The story as a unit's weeks. */
export function storyWeeks(): UnitWeek[] {
  return story.map(([mood, calm, strained, groups, names], i) => {
    const week = lastWeek - story.length + 1 + i;
    return { state: 'released', week, weeks: [week], mood, calm, strained, groups, names };
  });
}

/**
 * Weeks of a site, oldest first, with a pulse in every second one where enough answered it: `share` of its people, from 0 to 1, have a hard
 * time in the week that many weeks ago.
 */
export function siteWeeks(count: number, rows: number, share: (weeksAgo: number) => number): SiteWeek[] {
  return Array.from({ length: count }, (_, i) => {
    const weeksAgo = count - 1 - i;
    const week = lastWeek - weeksAgo;
    const voices = isPulseWeek(week) && rows >= 50 ? voicesOf(rows, share(weeksAgo), i) : null;
    return { state: 'released', week, counts: countsOf(rows, share(weeksAgo), i), voices };
  });
}

/** Counts as noise leaves them; the wobble is the same at every run, so that pictures can be compared. */
function countsOf(rows: number, hard: number, seed: number): NoisedCounts {
  const bin = (share: number, place: number) => Math.max(0, Math.round(rows * share + wobble(seed, place)));
  const easy = 1 - hard;
  const steps = [0.16 * hard, 0.3 * hard + 0.06, 0.3, 0.42 * easy, 0.16 * easy];
  return {
    mood: steps.map((share, i) => bin(share, i)),
    calm: steps.map((share, i) => bin(share, i + 10)),
    tier: [0.95 - hard * 0.75, hard * 0.5 + 0.04, hard * 0.25 + 0.01].map((share, i) => bin(share, i + 20)),
    groups: [0.2 * easy, 0.3, 0.1, 0.15 + 0.25 * hard, 0.15].map((share, i) => bin(share, i + 30)),
  };
}

/** Answers of three in four, worn out where the week is hard, and what they want heard about it. */
function voicesOf(rows: number, hard: number, seed: number): NoisedVoices {
  const said = rows * 0.75;
  const bins = (shares: readonly number[], place: number) =>
    shares.map((share, i) => Math.max(0, Math.round(said * share + wobble(seed, place + i))));
  const worse = [0.1 - hard / 10, 0.2 - hard / 5, 0.3, 0.25 + hard / 5, 0.15 + hard / 10];
  const better = worse.toReversed();
  return {
    'pulse.1': bins(worse, 40),
    'pulse.2': bins(worse, 50),
    'pulse.3': bins([0.05, 0.2, 0.35, 0.3, 0.1], 60),
    'pulse.4': bins(better, 70),
    'pulse.5': bins([0.06, 0.12, 0.27, 0.35, 0.2], 80),
    theme: bins(
      [0.34, 0.05 + hard / 2, 0.16, 0.08, 0.06, 0.01, 0.05, 0.01, 0.01, 0.02, 0.02, 0.01, 0.01],
      90,
    ),
  };
}

/** From −4 to 4, without a pattern to the eye. */
function wobble(seed: number, place: number): number {
  const wild = Math.sin(seed * 12.9898 + place * 78.233) * 43_758.5453;
  return 8 * (wild - Math.floor(wild)) - 4;
}

/** The sums of several sites' weeks, in weeks in which at least two are out. */
export function sumOfSites(sites: readonly (readonly SiteWeek[])[]): SiteWeek[] {
  const weeks = [...new Set(sites.flat().map(({ week }) => week))].toSorted((a, b) => a - b);
  return weeks.map((week) => {
    const out = sites
      .flat()
      .flatMap((each) => (each.week === week && each.state === 'released' ? [each] : []));
    if (out.length < 2) return { state: 'tooSmall', week };
    const heard = out.flatMap(({ voices }) => voices ?? []);
    return {
      state: 'released',
      week,
      counts: out.map(({ counts }) => counts).reduce(added),
      voices: heard.length < 2 ? null : heard.reduce(addedVoices),
    };
  });
}

function added(a: NoisedCounts, b: NoisedCounts): NoisedCounts {
  const sum = (name: keyof NoisedCounts) => a[name].map((n, i) => n + (b[name][i] ?? 0));
  return { mood: sum('mood'), calm: sum('calm'), tier: sum('tier'), groups: sum('groups') };
}

function addedVoices(a: NoisedVoices, b: NoisedVoices): NoisedVoices {
  const sum = (name: keyof NoisedVoices) => a[name].map((n, i) => n + (b[name][i] ?? 0));
  return {
    'pulse.1': sum('pulse.1'),
    'pulse.2': sum('pulse.2'),
    'pulse.3': sum('pulse.3'),
    'pulse.4': sum('pulse.4'),
    'pulse.5': sum('pulse.5'),
    theme: sum('theme'),
  };
}

/** A week that had too few rows, in the place of one that was told. */
export function instead(
  weeks: readonly UnitWeek[],
  weeksAgo: number,
  state: 'held' | 'discarded' | 'tooSmall' | 'voided',
): UnitWeek[] {
  const week: Week = lastWeek - weeksAgo;
  return weeks.map((each) => (each.week === week ? { state, week } : each));
}
