import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import { type OperationsFigure, operationsFigures } from '../../shared/operations.ts';
import { ChartFigure } from '../desk/chart-figure.tsx';
import { useNumberWords } from '../desk/number-words.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import type { Line } from '../parts/chart-props.ts';
import { Sheet } from '../parts/sheet.tsx';
import styles from './lead.module.css';
import { OperationsImport } from './operations-import.tsx';
import type { TrendProps } from './unit-view.ts';
import { weekMeans } from './week-means.ts';

type FiguresProps = TrendProps & { page: UnitPage };

/** The telephony's figures over the same weeks (L12): what the work was like, beside how the team was. */
export function OperationsFigures(props: FiguresProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { page } = props;
  const known = operationsFigures.filter((figure) => weekMeans(page, figure).some((mean) => mean !== null));
  return (
    <Card title={t('leadWork.operations.title')}>
      {known.length === 0 && <p className={styles.prose}>{t('leadWork.operations.none')}</p>}
      <div className={styles.pair}>
        {known.map((figure) => (
          <FigureTrend key={figure} figure={figure} {...props} />
        ))}
      </div>
      <div className="no-print">
        <Button onPress={() => setOpen(true)}>{t('leadWork.operations.bring')}</Button>
      </div>
      <Sheet title={t('leadWork.operations.bring')} isOpen={open} onClose={() => setOpen(false)}>
        <OperationsImport unit={page.unit} />
      </Sheet>
    </Card>
  );
}

function FigureTrend({ page, days, figure }: FiguresProps & { figure: OperationsFigure }) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const means = weekMeans(page, figure);
  const known = means.filter((mean) => mean !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const highest = page.weeks[means.indexOf(high)];
  const line: Line = {
    name: t('desk.trend.team'),
    look: 'own',
    points: means.map((mean) => (mean === null ? null : { value: mean, said: numbers.plain(mean) })),
  };
  const top = niceTop(high);
  return (
    <ChartFigure
      title={t(`leadWork.figureTitle.${figure}`)}
      weeks={page.weeks.map(({ week }) => days.start(week))}
      lines={[line]}
      scale={{
        from: 0,
        to: top,
        marks: [0, top / 2, top].map((at) => ({ at, text: numbers.plain(at) })),
      }}
      gaps={[]}
      sentence={
        known.length === 1
          ? t('leadWork.operations.sentenceOne', { value: numbers.plain(high) })
          : t('leadWork.operations.sentence', {
              low: numbers.plain(low),
              high: numbers.plain(high),
              days: highest ? days.days([highest.week]) : '',
            })
      }
      table={{
        columns: [t('desk.table.week'), t(`leadWork.figureTitle.${figure}`)],
        rows: page.weeks.map(({ week }, i) => ({
          key: week,
          cells: [days.days([week]), line.points[i]?.said ?? '–'],
        })),
      }}
    />
  );
}

/** The next round number above: 1, 2 or 5 times a power of ten. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 5, 10].map((times) => times * power).find((top) => top >= value) ?? 10 * power;
}
