import {
  Chart as ChartJs,
  type ChartData,
  type ChartOptions,
  LinearScale,
  type ScriptableContext,
} from 'chart.js';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import annotation from 'chartjs-plugin-annotation';
import { useMemo } from 'react';
import { Chart } from 'react-chartjs-2';
import type { YearChartProps } from './chart-props.ts';
import styles from './chart.module.css';
import { type Palette, usePalette } from './palette.ts';

ChartJs.register(LinearScale, MatrixController, MatrixElement, annotation);

const mostDays = 31;
/** Room between two cells, in px. */
const between = { columns: 4, rows: 2 };

/**
 * A month a column, a day a row, each day in the colour of its mood with an outline, so that light sand shows on paper
 * too. What a day was in words is for the page to say.
 */
export function YearChart({ months, cells, chosen, onPoint }: YearChartProps) {
  const palette = usePalette();
  const data = useMemo(() => dataOf(cells, months.length, palette), [cells, months, palette]);
  const options = useMemo(
    () => optionsOf({ months, chosen, onPoint }, palette),
    [months, chosen, onPoint, palette],
  );
  return (
    <div className={`${styles.room} ${styles.year}`} aria-hidden="true">
      <Chart key={palette.version} type="matrix" data={data} options={options} />
    </div>
  );
}

/** Before the first layout there is no room. */
const room = ({ chart }: ScriptableContext<'matrix'>) => chart.chartArea ?? { width: 0, height: 0 };

function dataOf(
  cells: YearChartProps['cells'],
  columns: number,
  { moods, edge }: Palette,
): ChartData<'matrix'> {
  return {
    datasets: [
      {
        label: 'days',
        data: cells.map(({ month, day }) => ({ x: month, y: day })),
        backgroundColor: cells.map(({ mood }) => moods[mood - 1] ?? edge),
        borderColor: edge,
        borderWidth: 1,
        borderRadius: 3,
        width: (context) => Math.max(0, room(context).width / columns - between.columns),
        height: (context) => Math.max(0, room(context).height / mostDays - between.rows),
      },
    ],
  };
}

function optionsOf(
  { months, chosen, onPoint }: Pick<YearChartProps, 'months' | 'chosen' | 'onPoint'>,
  { soft, ink, font }: Palette,
): ChartOptions<'matrix'> {
  const bare = { grid: { display: false }, border: { display: false } };
  return {
    animation: false,
    maintainAspectRatio: false,
    onHover({ x, y }, _elements, { scales }) {
      const month = Math.round(scales.x?.getValueForPixel(x ?? 0) ?? -1);
      const day = Math.round(scales.y?.getValueForPixel(y ?? 0) ?? -1);
      onPoint({ month, day });
    },
    scales: {
      x: {
        ...bare,
        type: 'linear',
        position: 'top',
        min: -0.5,
        max: months.length - 0.5,
        afterBuildTicks: (axis) => void (axis.ticks = months.map((_, value) => ({ value }))),
        ticks: {
          color: soft,
          font,
          autoSkip: false,
          maxRotation: 0,
          callback: (value) => months[Number(value)] ?? '',
        },
      },
      y: {
        ...bare,
        type: 'linear',
        reverse: true,
        min: 0.5,
        max: mostDays + 0.5,
        afterBuildTicks: (axis) => void (axis.ticks = [1, 8, 15, 22, 29].map((value) => ({ value }))),
        ticks: { color: soft, font },
      },
    },
    plugins: {
      legend: { display: false },
      tooltip: { enabled: false },
      annotation: {
        annotations: chosen
          ? [
              {
                type: 'box',
                xMin: chosen.month - 0.5,
                xMax: chosen.month + 0.5,
                yMin: chosen.day - 0.5,
                yMax: chosen.day + 0.5,
                backgroundColor: 'transparent',
                borderColor: ink,
                borderWidth: 2,
                borderRadius: 4,
              },
            ]
          : [],
      },
    },
  };
}
