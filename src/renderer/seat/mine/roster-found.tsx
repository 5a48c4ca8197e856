import { useTranslation } from 'react-i18next';
import type { RosterPreview } from '../../../shared/seat-contract/roster.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { SearchField } from '../../parts/choice-field.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useDates } from '../../parts/dates.ts';
import { Notice } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import styles from './mine.module.css';
import { ShiftTable } from './shift-table.tsx';

interface RosterFoundProps {
  found: RosterPreview;
  isTaking: boolean;
  onWho: (who: string) => void;
  onTake: () => void;
  onLeave: () => void;
}

/** What a file holds, before anything is taken from it. */
export function RosterFound({ found, isTaking, onWho, onTake, onLeave }: RosterFoundProps) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const { people, who, shifts, count, firstDay, lastDay, leftOut, faultCount } = found;
  const isChosen = people.length === 0 || who !== null;
  const title =
    firstDay && lastDay
      ? t('breaks.roster.found', { count, from: dates.date(firstDay), to: dates.date(lastDay) })
      : isChosen
        ? t('breaks.roster.nothing')
        : t('breaks.roster.who');
  return (
    <Card title={title}>
      {people.length > 0 && (
        <SearchField
          label={t('breaks.roster.whoLabel')}
          value={who}
          onChange={onWho}
          choices={people.map((name) => ({ id: name, text: name }))}
          noMatch={t('breaks.roster.whoNone')}
        />
      )}
      {faultCount > 0 && <Faults found={found} />}
      {shifts.length > 0 && (
        <>
          {count > shifts.length && <p>{t('breaks.roster.firstOf', { count: shifts.length })}</p>}
          <ShiftTable shifts={shifts} />
        </>
      )}
      {leftOut > 0 && <p className={styles.soft}>{t('breaks.roster.leftOut', { count: leftOut })}</p>}
      <div className={styles.row}>
        {count > 0 && faultCount === 0 && (
          <Button kind="primary" isPending={isTaking} onPress={onTake}>
            {t('breaks.roster.take')}
          </Button>
        )}
        <Button kind="quiet" onPress={onLeave}>
          {t('breaks.roster.notThis')}
        </Button>
      </div>
    </Card>
  );
}

function Faults({ found: { faults, faultCount } }: { found: RosterPreview }) {
  const { t } = useTranslation();
  return (
    <>
      <Notice tone="care">{t('breaks.roster.faults', { count: faultCount })}</Notice>
      <DataTable
        caption={t('breaks.roster.faultsCaption')}
        columns={[
          t('breaks.roster.column.row'),
          t('breaks.roster.column.which'),
          t('breaks.roster.column.fault'),
        ]}
        rows={faults.map(({ row, column, code }) => ({
          key: `${row} ${column}`,
          cells: [
            row,
            column ? t(`breaks.roster.columns.${column}`) : t('breaks.roster.wholeRow'),
            t(`breaks.roster.fault.${code}`),
          ],
        }))}
      />
    </>
  );
}
