// Loaded when a page first shows a chart, as is all that knows chart.js.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  type ChartDataset,
  type ChartOptions,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  type ScriptableContext,
  Tooltip,
} from 'chart.js';
import annotation, { type AnnotationOptions } from 'chartjs-plugin-annotation';
import { useMemo } from 'react';
import { Chart } from 'react-chartjs-2';
import type { Bars, Line, TrendChartProps } from './chart-props.ts';
import styles from './chart.module.css';
import { type Palette, usePalette } from './palette.ts';

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  annotation,
);

/** Weeks along the bottom, few lines, their names at their ends, numbers on hover. Draws again when the theme changes. */
export default function TrendChart(props: TrendChartProps) {
  const { sentence, size = 'plain' } = props;
  const palette = usePalette();
  const data = useMemo(
    () => ({ labels: [...props.weeks], datasets: datasetsOf(props, palette) }),
    [props, palette],
  );
  const options = useMemo(() => optionsOf(props, palette), [props, palette]);
  const plugins = useMemo(() => [wordsAtTheEnd(props, palette)], [props, palette]);
  return (
    <div className={size === 'small' ? `${styles.room} ${styles.small}` : styles.room}>
      <Chart
        key={palette.version}
        type="line"
        role="img"
        aria-label={sentence}
        data={data}
        options={options}
        plugins={plugins}
      />
    </div>
  );
}

type Dataset = ChartDataset<'line', (number | null)[]> | ChartDataset<'bar', ([number, number] | null)[]>;

function datasetsOf({ lines, bars }: TrendChartProps, palette: Palette): ChartDataset<'line'>[] {
  const sets: Dataset[] = lines.flatMap((line) => [...bandOf(line, palette), lineOf(line, palette)]);
  if (bars) {
    sets.push({
      type: 'bar',
      label: bars.name,
      data: bars.spans.map((span) => span && [span.from, span.to]),
      backgroundColor: barColour(bars, palette.moods[2] ?? palette.soft),
      borderColor: barColour(bars, palette.edge),
      borderWidth: 1,
      borderSkipped: false,
      borderRadius: 4,
      categoryPercentage: 0.9,
      barPercentage: 0.85,
      order: 2,
    });
  }
  return sets as ChartDataset<'line'>[]; // react-chartjs-2 types a chart by one kind; chart.js itself mixes them
}

/** The colour of a bar; one that is open fades away upwards. */
function barColour({ spans }: Bars, colour: string) {
  return ({ chart, dataIndex }: ScriptableContext<'bar'>) => {
    const span = spans[dataIndex];
    const { y } = chart.scales;
    if (!span?.open || !y) return colour;
    const fading = chart.ctx.createLinearGradient(0, y.getPixelForValue(span.from), 0, y.top);
    fading.addColorStop(0.3, colour);
    fading.addColorStop(1, colour.replace('rgb(', 'rgba(').replace(')', ', 0)'));
    return fading;
  };
}

const dash = { own: [], other: [5, 4] };

function lineOf({ name, look, stepped = false, points }: Line, palette: Palette): Dataset {
  const colour = look === 'own' ? palette.accent : palette.soft;
  const many = points.length > 30;
  const radius = look === 'own' ? 4 : 3;
  const isLone = (i: number) => points[i] && !points[i - 1] && !points[i + 1];
  return {
    type: 'line',
    label: name,
    data: points.map((point) => point?.value ?? null),
    borderColor: colour,
    backgroundColor: look === 'own' ? colour : palette.surface,
    borderWidth: look === 'own' ? 2.5 : 1.75,
    borderDash: dash[look],
    stepped: stepped ? 'middle' : false,
    pointStyle: look === 'own' ? 'circle' : 'rectRot',
    // A week between two gaps would vanish without its point; one number for all points is drawn much sooner.
    pointRadius: !many
      ? radius
      : points.some((_, i) => isLone(i))
        ? ({ dataIndex }) => (isLone(dataIndex) ? radius : 0)
        : 0,
    pointHoverRadius: 5,
    order: look === 'own' ? 0 : 1,
  };
}

/** The band of uncertainty: an unseen line below, and one above that fills down to it. */
function bandOf({ name, points }: Line, palette: Palette): Dataset[] {
  if (!points.some((point) => point?.spread)) return [];
  const edge = (sign: 1 | -1): Dataset => ({
    type: 'line',
    label: `${name}${sign}`,
    data: points.map((point) => point && point.value + sign * (point.spread ?? 0)),
    borderWidth: 0,
    pointRadius: 0,
    pointHoverRadius: 0,
    backgroundColor: palette.accentWeak,
    fill: sign === 1 ? '-1' : false,
    order: 3,
  });
  return [edge(-1), edge(1)];
}

function optionsOf({ lines, bars, scale, gaps }: TrendChartProps, palette: Palette): ChartOptions<'line'> {
  const { font, ink, soft, line, surface } = palette;
  const said = (name: string | undefined, i: number) =>
    (bars?.name === name ? bars?.spans[i]?.said : lines.find((l) => l.name === name)?.points[i]?.said) ?? '';
  const endWidth = Math.max(0, ...lines.map(({ name, end = name }) => widthOf(end, font)));
  const marks = scale.marks.map(({ at }) => ({ value: at }));
  const unlined = new Set(scale.marks.filter((mark) => mark.line === false).map(({ at }) => at));
  return {
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    layout: { padding: { right: endWidth + 14, top: 8 } },
    scales: {
      x: {
        offset: true,
        grid: { display: false },
        border: { color: line },
        ticks: { color: soft, font, maxRotation: 0, autoSkipPadding: 16 },
      },
      y: {
        min: scale.from,
        max: scale.to,
        border: { display: false },
        grid: { color: ({ tick }) => (unlined.has(tick.value) ? 'transparent' : line) },
        afterBuildTicks: (axis) => void (axis.ticks = marks),
        ticks: {
          color: soft,
          font,
          autoSkip: false,
          callback: (value) => scale.marks.find(({ at }) => at === value)?.text ?? '',
        },
      },
    },
    plugins: {
      tooltip: {
        filter: ({ dataset, dataIndex }) => said(dataset.label, dataIndex) !== '',
        callbacks: {
          label: ({ dataset, dataIndex }) => `${dataset.label}: ${said(dataset.label, dataIndex)}`,
        },
        usePointStyle: true,
        boxPadding: 6,
        backgroundColor: surface,
        borderColor: line,
        borderWidth: 1,
        titleColor: ink,
        bodyColor: ink,
        titleFont: font,
        bodyFont: font,
        padding: 10,
        cornerRadius: 8,
      },
      annotation: { annotations: gaps.map((gap) => gapBox(gap, palette)) },
    },
  };
}

function gapBox(
  { from, to, text }: TrendChartProps['gaps'][number],
  palette: Palette,
): AnnotationOptions<'box'> {
  return {
    type: 'box',
    drawTime: 'beforeDatasetsDraw',
    xMin: from - 0.5,
    xMax: to + 0.5,
    backgroundColor: palette.paper,
    borderColor: palette.line,
    borderDash: [3, 3],
    borderWidth: 1,
    label: {
      display: true,
      // A word of two Chinese characters stands upright, one over the other; a longer one lies on its side.
      ...(text.length > 2 ? { content: text, rotation: -90 } : { content: Array.from(text), padding: 0 }),
      position: { x: 'center', y: text.length > 2 ? 'center' : 'start' },
      color: palette.soft,
      font: { ...palette.font, weight: 'normal' },
    },
  };
}

/** Writes after each line's last point what it is, and moves words apart that would lie on each other. */
function wordsAtTheEnd({ lines }: TrendChartProps, { font, accent, soft }: Palette): Plugin<'line'> {
  return {
    id: 'wordsAtTheEnd',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, data } = chart;
      const ends = lines.flatMap(({ name, end = name, look, points }) => {
        const set = data.datasets.findIndex(({ label }) => label === name);
        const last = chart.getDatasetMeta(set).data[points.findLastIndex(Boolean)];
        return last ? [{ end, colour: look === 'own' ? accent : soft, y: last.y }] : [];
      });
      let free = chartArea.top;
      ctx.save();
      ctx.font = `600 ${font.size}px ${font.family}`;
      ctx.textBaseline = 'middle';
      for (const { end, colour, y } of ends.toSorted((a, b) => a.y - b.y)) {
        const at = Math.max(y, free);
        free = at + font.size * 1.35;
        ctx.fillStyle = colour;
        ctx.fillText(end, chartArea.right + 8, at);
      }
      ctx.restore();
    },
  };
}

function widthOf(text: string, font: Palette['font']): number {
  const ctx = document.createElement('canvas').getContext('2d');
  if (!ctx) return 0;
  ctx.font = `600 ${font.size}px ${font.family}`;
  return ctx.measureText(text).width;
}
