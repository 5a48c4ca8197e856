import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '../../../shared/clock.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble, Waiting } from '../../parts/states.tsx';
import { CausesFigure } from './causes-figure.tsx';
import { HelpsFigure } from './helps-figure.tsx';
import { lastOfTwelveMonthsAfter } from './months.ts';
import styles from './patterns.module.css';
import { TrendFigure } from './trend-figure.tsx';
import { usePatternWords } from './use-pattern-words.ts';
import { YearFigure } from './year-figure.tsx';

/** The charts of the twelve months up to a day, and the way to the years before. */
export function TwelveMonths({ today }: { today: Day }) {
  const { t } = useTranslation();
  const words = usePatternWords();
  const [to, setTo] = useState(today);
  const answer = useSeat('patterns', { to });

  if (answer.error) return <Trouble error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting />;
  const patterns = answer.data;
  const { from, months } = patterns;
  const hasEarlier = months.some(({ month }) => `${month}-01` < from);
  const later = lastOfTwelveMonthsAfter(to);
  return (
    <>
      <h2>{t('patterns.charts')}</h2>
      {(hasEarlier || to < today) && (
        <nav className={`${styles.years} no-print`} aria-label={t('patterns.charts')}>
          <span role="status">
            {t('patterns.shown', { from: words.shortMonth(from), to: words.shortMonth(to) })}
          </span>
          <div className={styles.turns}>
            <Button isDisabled={!hasEarlier} onPress={() => setTo(addDays(from, -1))}>
              {t('patterns.yearBack')}
            </Button>
            <Button isDisabled={to >= today} onPress={() => setTo(later < today ? later : today)}>
              {t('patterns.yearOn')}
            </Button>
          </div>
        </nav>
      )}
      <div className={styles.figures}>
        <TrendFigure patterns={patterns} today={today} />
        <CausesFigure patterns={patterns} />
        <YearFigure key={to} patterns={patterns} />
        <HelpsFigure helps={patterns.helps} />
      </div>
    </>
  );
}
