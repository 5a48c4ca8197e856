import type { TrendPage } from '../../shared/hub-contract/desks.ts';
import { type PulseItem, pulseItems } from '../../shared/pulse.ts';
import type { NoisedVoices, SiteWeek } from '../../shared/release.ts';
import { type Theme, themeNumber, themes } from '../../shared/theme.ts';
import { isPulseWeek, voiceAttributes } from '../../shared/week-report.ts';
import { type Week, weekTimes } from '../../shared/week.ts';
import { type Estimate, estimate, shareOf, steps } from '../desk/noise.ts';

/** How a sentence of the pulse is answered, in bands: 1–2, 3, 4–5. */
export const answerBands = ['not', 'partly', 'agree'] as const;
export type AnswerBand = (typeof answerBands)[number];

const weightsOf: Record<AnswerBand, readonly number[]> = {
  not: [100, 100, 0, 0, 0],
  partly: [0, 0, 100, 0, 0],
  agree: [0, 0, 0, 100, 100],
};

/** The band that speaks for something to mend: agreeing that work wears out, not agreeing that there is support. */
export const heavyBand: Record<PulseItem, AnswerBand> = {
  wornOut: 'agree',
  stress: 'agree',
  recovered: 'not',
  workload: 'not',
  supported: 'not',
};

/** How often a theme was chosen, no finer than noise lets it be said. */
export type ThemeBand = 'hardly' | 'few' | 'some' | 'many';

/** Percent from which a theme was chosen by some, and by many. */
export const themeBands = { some: 10, many: 25 } as const;

export interface ItemAnswers {
  /** Mean step, 1–5. */
  mean: Estimate;
  /** Percent of answers. */
  bands: Record<AnswerBand, Estimate>;
}

/** A pulse of a site or the organisation, worked out from its noised answers. */
export interface ScopePulse {
  week: Week;
  items: Record<PulseItem, ItemAnswers>;
  /** All twelve, those chosen most often first. */
  themes: readonly { theme: Theme; band: ThemeBand }[];
}

/** A site, or the whole organisation (`id` 0), and its pulses. */
export interface PulseScope {
  id: number;
  name: string;
  /** The site by whose clock its results come: for the organisation the first. */
  clock: { site: string; zone: string };
  /** Those that were shown, oldest first. */
  pulses: ScopePulse[];
  /** The newest pulse week that was decided, and whether it is among `pulses`; null before the first. */
  newest: { week: Week; state: 'shown' | 'tooSmall' | 'voided' } | null;
}

/** The organisation first, where at least one of its pulses is out, then the sites. */
export function pulseScopesOf({ organisation, sites, whole }: TrendPage): PulseScope[] {
  const heardIn = (week: Week) =>
    sites.filter(({ weeks }) => weeks.some((each) => each.week === week && voicesOf(each) !== null)).length;
  const own = sites.map(({ site, name, zone, weeks }) => ({
    id: site,
    name,
    clock: { site: name, zone },
    pulses: shownPulses(weeks, () => 1),
    newest: newestOf(weeks),
  }));
  const [first] = own;
  if (!first) return [];
  const all = {
    id: 0,
    name: organisation,
    clock: first.clock,
    pulses: shownPulses(whole, heardIn),
    newest: newestOf(whole),
  };
  return all.pulses.length > 0 ? [all, ...own] : own;
}

/** The pulse week that is decided next at a site, and when; null before its first week. */
export function nextPulse(page: TrendPage, { clock }: PulseScope): { week: Week; at: number } | null {
  const known = page.sites.flatMap(({ weeks }) => weeks.map(({ week }) => week));
  if (known.length === 0) return null;
  const last = Math.max(...known);
  const week = isPulseWeek(last) ? last + 2 : last + 1;
  return { week, at: weekTimes(week, page.weekPlan, clock.zone).releases };
}

const voicesOf = (each: SiteWeek) => (each.state === 'released' ? each.voices : null);

function newestOf(weeks: readonly SiteWeek[]): PulseScope['newest'] {
  const last = weeks.findLast(({ week }) => isPulseWeek(week));
  if (!last) return null;
  if (last.state === 'voided') return { week: last.week, state: 'voided' };
  return { week: last.week, state: voicesOf(last) ? 'shown' : 'tooSmall' };
}

/** `sums`: how many noised sites are added up in a week, each with noise of its own. */
function shownPulses(weeks: readonly SiteWeek[], sums: (week: Week) => number): ScopePulse[] {
  return weeks.flatMap((each) => {
    const voices = voicesOf(each);
    const pulse = voices && pulseOf(voices, sums(each.week));
    return pulse ? [{ week: each.week, ...pulse }] : [];
  });
}

function pulseOf(voices: NoisedVoices, sums: number): Omit<ScopePulse, 'week'> | null {
  const histograms = voiceAttributes.flatMap((name) => (name === 'theme' ? [] : [voices[name]]));
  const [wornOut, stress, recovered, workload, supported] = histograms.map((each) => answersOf(each, sums));
  if (!wornOut || !stress || !recovered || !workload || !supported) return null;
  const shares = themes.flatMap((theme) => {
    const share = shareOf(voices.theme[themeNumber(theme)] ?? 0, histograms, sums);
    return share ? [{ theme, share }] : [];
  });
  return {
    items: { wornOut, stress, recovered, workload, supported },
    themes: shares
      .toSorted((a, b) => b.share.value - a.share.value)
      .map(({ theme, share }) => ({ theme, band: themeBand(share) })),
  };
}

function answersOf(histogram: readonly number[], sums: number): ItemAnswers | null {
  const mean = estimate(histogram, steps, sums);
  const [not, partly, agree] = answerBands.map((band) => estimate(histogram, weightsOf[band], sums));
  return mean && not && partly && agree ? { mean, bands: { not, partly, agree } } : null;
}

/** What noise alone could have made of nobody is not told from nobody. */
function themeBand({ value, spread }: Estimate): ThemeBand {
  if (value <= spread) return 'hardly';
  if (value < themeBands.some) return 'few';
  return value < themeBands.many ? 'some' : 'many';
}

/** The sentence with the largest share in the band that speaks for something to mend. */
export function heaviestItem({ items }: ScopePulse): PulseItem {
  const share = (item: PulseItem) => items[item].bands[heavyBand[item]].value;
  return pulseItems.reduce((most, item) => (share(item) > share(most) ? item : most));
}
