import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import type { TrendChartProps } from '../parts/chart-props.ts';
import { DataTable, type TableRow } from '../parts/data-table.tsx';
import { whenHere } from '../parts/when-here.ts';
import styles from './chart-figure.module.css';

const useCharts = whenHere(() => import('../parts/chart.tsx'));

interface ChartFigureProps extends TrendChartProps {
  title: string;
  /** The same numbers, for reading: opened with a button under the chart. */
  table: { columns: readonly string[]; rows: readonly TableRow[] };
}

/** A chart, the sentence that says what it shows, and the table behind it. */
export function ChartFigure({ title, table, ...chart }: ChartFigureProps) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const charts = useCharts();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {charts ? <charts.default {...chart} /> : <div className={styles.room} aria-busy />}
      <figcaption className={styles.sentence}>{chart.sentence}</figcaption>
      <div className={`${styles.toggle} no-print`}>
        <Button kind="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'common.hideTable' : 'common.showTable')}
        </Button>
      </div>
      {open && <DataTable caption={t('desk.table.of', { what: title })} {...table} />}
    </figure>
  );
}
