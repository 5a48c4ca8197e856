import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import type { AnyChartProps } from '../../parts/chart-props.ts';
import { DataTable, type TableRow } from '../../parts/data-table.tsx';
import { whenHere } from '../../parts/when-here.ts';
import styles from './patterns.module.css';
import { useSeen } from './use-seen.ts';

const useCharts = whenHere(() => import('../../parts/any-chart.tsx'));

interface FigureProps {
  title: string;
  /** Chooses what the chart shows. */
  choice?: ReactNode;
  /** Null while there is too little to draw. */
  chart: ReactNode;
  sentence: string;
  /** How to read the chart. */
  about?: ReactNode;
  /** The same numbers, for reading: made when opened with a button; null while there is nothing to read. */
  table: { columns: readonly string[]; rows: () => readonly TableRow[] } | null;
}

/** A chart on its own piece of paper, the sentence that says what it shows, and the table behind it. */
export function Figure({ title, choice, chart, sentence, about, table }: FigureProps) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {choice}
      {chart}
      <figcaption className={styles.sentence}>
        {sentence}
        {about && <span className={styles.about}>{about}</span>}
      </figcaption>
      {table && (
        <div className={`${styles.toggle} no-print`}>
          <Button kind="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
            {t(open ? 'common.hideTable' : 'common.showTable')}
          </Button>
        </div>
      )}
      {table && open && (
        <DataTable
          caption={t('patterns.tableOf', { what: title })}
          columns={table.columns}
          rows={table.rows()}
        />
      )}
    </figure>
  );
}

/** A chart that is drawn when it comes into view; `height` in rem keeps its place until then. */
export function Drawing({ height, ...chart }: AnyChartProps & { height: number }) {
  const [here, seen] = useSeen();
  const room = { minHeight: `${height}rem` };
  return (
    <div ref={here} style={room} className={styles.drawing}>
      {seen && <Drawn {...chart} />}
    </div>
  );
}

function Drawn(chart: AnyChartProps) {
  const charts = useCharts();
  return charts ? <charts.default {...chart} /> : <div aria-busy />;
}
