import type { TrendChartProps } from '../src/renderer/parts/chart-props.ts';

/** Stands in for a chart where there is no canvas: what a chart says to those who cannot see it. */
export default function ChartWords({ sentence }: TrendChartProps) {
  return <div role="img" aria-label={sentence} />;
}
