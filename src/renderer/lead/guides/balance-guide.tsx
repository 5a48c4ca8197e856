import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import { type BalanceField, balanceFields } from '../../../shared/guide.ts';
import type { Wheel as KeptWheel } from '../../../shared/lead-notes.ts';
import { useDesk } from '../../clients/use-desk.ts';
import { DeskTrouble } from '../../desk/desk-trouble.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useDates } from '../../parts/dates.ts';
import { ScaleSlider } from '../../parts/slider.tsx';
import { Trouble, Waiting } from '../../parts/states.tsx';
import { UndoNotice } from '../../parts/undo-notice.tsx';
import { Wheel } from '../../parts/wheel.tsx';
import { useOwnNotes } from '../own-notes.ts';
import styles from './guides.module.css';

const full = 10;
const half = Object.fromEntries(balanceFields.map((field) => [field, 5])) as Record<BalanceField, number>;

/** Wheels that the table shows beside one another. */
const mostShown = 4;

/** The lead's own wheel, of the day it is at the unit's site. */
export function BalanceGuide({ unit }: { unit: number }) {
  const talk = useDesk('huddlePage', { unit: String(unit) });
  if (talk.error && !talk.data) return <DeskTrouble error={talk.error} retry={() => void talk.refetch()} />;
  return talk.data ? <Balance today={talk.data.today} /> : <Waiting />;
}

/** How full each part of a life is, beside the time before. */
function Balance({ today }: { today: Day }) {
  const { t } = useTranslation();
  const { notes, set, isKept, error } = useOwnNotes();
  const before = notes.wheels.find(({ day }) => day < today) ?? null;
  const kept = notes.wheels.find(({ day }) => day === today);
  const [moved, setMoved] = useState<Record<BalanceField, number> | null>(null);
  const fields = moved ?? kept?.fields ?? before?.fields ?? half;

  const keep = () => {
    const others = notes.wheels.filter(({ day }) => day !== today);
    set({ ...notes, wheels: [{ day: today, fields }, ...others] });
  };
  const shown = balanceFields.map((field) => ({
    name: t(`guides.balance.${field}`),
    value: fields[field],
    before: before?.fields[field] ?? null,
  }));
  const least = shown.toSorted((a, b) => a.value - b.value)[0];
  return (
    <>
      <div className={styles.balance}>
        <Card title={t('guides.balance.now')}>
          {balanceFields.map((field) => (
            <ScaleSlider
              key={field}
              label={t(`guides.balance.${field}`)}
              value={fields[field]}
              onChange={(value) => setMoved({ ...fields, [field]: value })}
              full={full}
            />
          ))}
          <div className={`${styles.row} no-print`}>
            <Button kind="primary" onPress={keep}>
              {t('guides.balance.save')}
            </Button>
          </div>
          {error !== null && <Trouble error={error} />}
          <p className={styles.soft}>{t(isKept ? 'guides.balance.kept' : 'guides.balance.pageOnly')}</p>
        </Card>
        <div>
          <Wheel
            fields={shown}
            full={full}
            sentence={t('guides.balance.sentence', { field: least?.name, value: least?.value })}
          />
          {before && <p className={styles.soft}>{t('guides.balance.beforeLine')}</p>}
          <p>{t('guides.balance.question')}</p>
        </div>
      </div>
      <EarlierWheels wheels={notes.wheels} onChange={(wheels) => set({ ...notes, wheels })} />
    </>
  );
}

interface EarlierWheelsProps {
  wheels: readonly KeptWheel[];
  onChange: (wheels: KeptWheel[]) => void;
}

/** The last wheels as a table, and the way to be rid of one. */
function EarlierWheels({ wheels, onChange }: EarlierWheelsProps) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const [removed, setRemoved] = useState<KeptWheel | null>(null);
  const shown = wheels.slice(0, mostShown);
  const remove = (wheel: KeptWheel) => {
    setRemoved(wheel);
    onChange(wheels.filter((each) => each !== wheel));
  };
  const putBack = (wheel: KeptWheel) => {
    setRemoved(null);
    onChange([...wheels, wheel].toSorted((a, b) => (a.day < b.day ? 1 : -1)));
  };
  return (
    <Card title={t('guides.balance.history')}>
      {removed && (
        <UndoNotice onUndo={() => putBack(removed)}>
          {t('guides.balance.removed', { day: dates.date(removed.day) })}
        </UndoNotice>
      )}
      {shown.length === 0 ? (
        <p>{t('guides.balance.none')}</p>
      ) : (
        <>
          <DataTable
            caption={t('guides.balance.history')}
            columns={[t('guides.balance.field'), ...shown.map(({ day }) => dates.date(day))]}
            rows={balanceFields.map((field) => ({
              key: field,
              cells: [t(`guides.balance.${field}`), ...shown.map(({ fields }) => fields[field])],
            }))}
          />
          <div className={`${styles.row} no-print`}>
            {shown.map((wheel) => (
              <Button key={wheel.day} kind="quiet" onPress={() => remove(wheel)}>
                {t('guides.balance.remove', { day: dates.monthDay(wheel.day) })}
              </Button>
            ))}
          </div>
        </>
      )}
    </Card>
  );
}
