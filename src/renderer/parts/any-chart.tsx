import { CausesChart } from './causes-chart.tsx';
import type { AnyChartProps } from './chart-props.ts';
import TrendChart from './chart.tsx';
import { YearChart } from './year-chart.tsx';

/** Any of the charts. One piece of script: once the first is drawn, no other has to wait, not even for print. */
export default function AnyChart(props: AnyChartProps) {
  switch (props.kind) {
    case 'trend':
      return <TrendChart {...props} />;
    case 'year':
      return <YearChart {...props} />;
    case 'causes':
      return <CausesChart {...props} />;
  }
}
