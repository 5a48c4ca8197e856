import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js';
import { useMemo } from 'react';
import { Chart } from 'react-chartjs-2';
import type { CausesChartProps } from './chart-props.ts';
import styles from './chart.module.css';
import { type Palette, usePalette } from './palette.ts';

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** Room for the words at the right end, in letter sizes. */
const endRoom = 3.4;

/** Causes from the most frequent down (Pareto): a bar with its number, and a line that adds them up. */
export function CausesChart({ causes, sentence }: CausesChartProps) {
  const palette = usePalette();
  const data = useMemo(() => dataOf(causes, palette), [causes, palette]);
  const options = useMemo(() => optionsOf(palette), [palette]);
  const plugins = useMemo(() => [numbers(causes, palette)], [causes, palette]);
  return (
    <div className={styles.room} style={{ height: `${causes.length * 2.25 + 1}rem` }}>
      <Chart
        key={palette.version}
        type="bar"
        role="img"
        aria-label={sentence}
        data={data}
        options={options}
        plugins={plugins}
      />
    </div>
  );
}

function dataOf(causes: CausesChartProps['causes'], palette: Palette) {
  const line: ChartDataset<'line', number[]> = {
    type: 'line',
    label: 'share',
    data: causes.map(({ share }) => share),
    xAxisID: 'share',
    borderColor: palette.soft,
    backgroundColor: palette.surface,
    borderWidth: 1.75,
    borderDash: [5, 4],
    pointRadius: 3,
    clip: false,
    order: 0,
  };
  const bars: ChartDataset<'bar', number[]> = {
    type: 'bar',
    label: 'calls',
    data: causes.map(({ calls }) => calls),
    xAxisID: 'x',
    backgroundColor: palette.accentWeak,
    borderColor: palette.accent,
    borderWidth: 1,
    borderRadius: 4,
    categoryPercentage: 0.9,
    barPercentage: 0.8,
    order: 1,
  };
  // react-chartjs-2 types a chart by one kind; chart.js itself mixes them.
  const datasets = [line, bars] as unknown as ChartDataset<'bar', number[]>[];
  return { labels: causes.map(({ name }) => name), datasets };
}

function optionsOf({ ink, line, font }: Palette): ChartOptions<'bar'> {
  const unseen = { display: false, min: 0 };
  return {
    indexAxis: 'y',
    animation: false,
    maintainAspectRatio: false,
    layout: { padding: { right: font.size * endRoom } },
    scales: {
      x: { ...unseen, grace: '5%' },
      share: { ...unseen, axis: 'x', max: 1 },
      y: {
        grid: { display: false },
        border: { color: line },
        ticks: { color: ink, font, autoSkip: false },
      },
    },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
  };
}

/** Writes each bar's number on it, and at the right end what the causes so far make up. */
function numbers(causes: CausesChartProps['causes'], { font, ink, soft }: Palette): Plugin<'bar'> {
  return {
    id: 'numbers',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.font = `${font.size}px ${font.family}`;
      ctx.textBaseline = 'middle';
      for (const [i, bar] of chart.getDatasetMeta(1).data.entries()) {
        const cause = causes[i];
        if (!cause) continue;
        ctx.fillStyle = ink;
        ctx.fillText(String(cause.calls), chartArea.left + 8, bar.y);
        ctx.fillStyle = soft;
        ctx.fillText(cause.said, chartArea.right + 8, bar.y);
      }
      ctx.restore();
    },
  };
}
