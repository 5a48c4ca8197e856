import { useLayoutEffect, useRef } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { UnitMonths } from '../../shared/hub-contract/months.ts';
import type { Month, MonthCell } from '../../shared/month-grid.ts';
import { Sideways } from '../parts/data-table.tsx';
import { monthsShown, monthViews } from './month-view.ts';
import styles from './months.module.css';
import { useMonthWords } from './use-month-words.ts';

interface MonthGridProps {
  units: readonly UnitMonths[];
  chosen: { unit: number; month: Month };
  onChoose: (unit: number, month: Month) => void;
}

const marks: Partial<Record<MonthCell['state'], string | undefined>> = {
  steady: styles.steady,
  heavier: styles.heavier,
};

/** Teams by months. Every cell says its word; the drawing over it is for the eye that looks for a streak. */
export function MonthGrid({ units, chosen, onChoose }: MonthGridProps) {
  const { t } = useTranslation();
  const words = useMonthWords();
  const table = useRef<HTMLTableElement>(null);
  // Where it is wider than the page, the newest months are what one came for.
  useLayoutEffect(() => {
    const scrolls = table.current?.parentElement;
    if (scrolls) scrolls.scrollLeft = scrolls.scrollWidth;
  }, []);
  const months = units[0] ? monthsShown(units[0]) : [];
  return (
    <Sideways label={t('months.grid')}>
      <table ref={table} className={styles.grid}>
        <caption className="visually-hidden">{t('months.grid')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('months.team')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {words.short(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => {
            const team = unit.teams.join(' + ');
            return (
              <tr key={unit.unit}>
                <th scope="row" dir="auto">
                  {team}
                </th>
                {monthViews(unit).map(({ cell }) => (
                  <td key={cell.month}>
                    <ToggleButton
                      className={styles.cell ?? ''}
                      isSelected={unit.unit === chosen.unit && cell.month === chosen.month}
                      onPress={() => onChoose(unit.unit, cell.month)}
                      aria-label={t('months.cell', {
                        team,
                        month: words.month(cell.month),
                        state: words.state(cell),
                      })}
                    >
                      <span
                        className={`${styles.mark} ${marks[cell.state] ?? styles.none}`}
                        data-running={'running' in cell && cell.running}
                      />
                      {words.shortState(cell)}
                    </ToggleButton>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Sideways>
  );
}
