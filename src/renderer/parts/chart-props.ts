import type { Step } from '../../shared/check-in.ts';

// What a chart is told. Apart from chart.tsx, so that a page knows this without chart.js.

/** A value that the chart draws and the words for it, shown on hover. */
export interface Point {
  value: number;
  said: string;
  /** Half the height of the band of uncertainty around it. */
  spread?: number;
}

/** A line with its name at its end. `own` is what the page is about; `other` stands beside it for comparison. */
export interface Line {
  name: string;
  /** What stands at its end; its name unless said otherwise. */
  end?: string;
  look: 'own' | 'other';
  /** Steps for values that come in steps. */
  stepped?: boolean;
  points: readonly (Point | null)[];
}

/** `open`: that and more; drawn fading away upwards. */
export interface Span {
  from: number;
  to: number;
  open?: boolean;
  said: string;
}

/** A share known only as a band: drawn from edge to edge. */
export interface Bars {
  name: string;
  spans: readonly (Span | null)[];
}

/** A word beside the scale; with a hairline unless it names the room between two. */
export interface Mark {
  at: number;
  text: string;
  line?: boolean;
}

export interface TrendChartProps {
  /** One short label per week, oldest first. */
  weeks: readonly string[];
  lines: readonly Line[];
  bars?: Bars;
  scale: { from: number; to: number; marks: readonly Mark[] };
  /** Weeks without a value, and why in a word: places in `weeks`, both ends included. */
  gaps: readonly { from: number; to: number; text: string }[];
  /** What the chart shows, in a sentence, for those who cannot see it. */
  sentence: string;
  size?: 'plain' | 'small';
}

/** A place in a year of days: a column and a row, counted from the left (0) and from the day of the month (1). */
export interface YearPlace {
  month: number;
  day: number;
}

export interface YearChartProps {
  /** One short label per month, oldest first. */
  months: readonly string[];
  /** Days with a mood; a day without has no cell. */
  cells: readonly (YearPlace & { mood: Step })[];
  /** The day that is being looked at. */
  chosen: YearPlace | null;
  /** The pointer is over a place; it may be one that no month has. */
  onPoint: (place: YearPlace) => void;
}

export interface CausesChartProps {
  /** Most frequent first; `share` is what it and those before it make up, 0–1. */
  causes: readonly { name: string; calls: number; share: number; said: string }[];
  /** What the chart shows, in a sentence, for those who cannot see it. */
  sentence: string;
}

/** Any chart, told by its kind: all come in one piece of script, which a page loads when the first is to be seen. */
export type AnyChartProps =
  | ({ kind: 'trend' } & TrendChartProps)
  | ({ kind: 'year' } & YearChartProps)
  | ({ kind: 'causes' } & CausesChartProps);
