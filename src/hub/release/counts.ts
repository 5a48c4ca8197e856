import { type Attribute, valueRange } from '../../shared/week-report.ts';

/** The attributes a unit's week is made of. */
export const unitAttributes = ['mood', 'calm', 'tier', 'stressor'] as const satisfies readonly Attribute[];
export type UnitAttribute = (typeof unitAttributes)[number];

/** Rows at each value of each attribute, the lowest value of its range first. */
export type Counts = Readonly<Record<UnitAttribute, readonly number[]>>;

/** One cell of the hub's counters. */
export interface Cell {
  attribute: Attribute;
  value: number;
  n: number;
}

/** Histograms from the hub's cells, which add up; what is not a unit's attribute is passed over. */
export function countsFrom(cells: readonly Cell[]): Counts {
  return {
    mood: histogramOf(cells, 'mood'),
    calm: histogramOf(cells, 'calm'),
    tier: histogramOf(cells, 'tier'),
    stressor: histogramOf(cells, 'stressor'),
  };
}

/** Rows at each value of an attribute, the lowest of its range first. */
export function histogramOf(cells: readonly Cell[], of: Attribute): number[] {
  const { from, to } = valueRange[of];
  const bins = Array.from({ length: to - from + 1 }, () => 0);
  for (const { attribute, value, n } of cells) {
    if (attribute === of) bins[value - from] = (bins[value - from] ?? 0) + n;
  }
  return bins;
}

/** Sum of a histogram's bins. */
export function total(histogram: readonly number[]): number {
  return histogram.reduce((sum, n) => sum + n, 0);
}

/** Bin by bin. */
export function addBins(a: readonly number[], b: readonly number[]): number[] {
  return a.map((n, i) => n + (b[i] ?? 0));
}

/** Histogram by histogram. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    mood: addBins(a.mood, b.mood),
    calm: addBins(a.calm, b.calm),
    tier: addBins(a.tier, b.tier),
    stressor: addBins(a.stressor, b.stressor),
  };
}

/** Rows that count: the smallest of the attributes, since each travels alone and some may have been lost. */
export function rowsOf(counts: Counts): number {
  return Math.min(...unitAttributes.map((of) => total(counts[of])));
}
