import { useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { type SurgeCalendar, type SurgeDay, surgeDay } from '../../shared/hub-contract/relief.ts';
import { deskKey, useDeskCall } from '../clients/use-desk.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useDates } from '../parts/dates.ts';
import { DayField } from '../parts/day-field.tsx';
import { TextField } from '../parts/field.tsx';
import { Notice } from '../parts/states.tsx';
import { UndoNotice } from '../parts/undo-notice.tsx';
import styles from './work.module.css';

/** The peak days of a unit's teams: marked, taken off, put back. */
export function SurgeCalendarCard({ unit, page: { today, days } }: { unit: number; page: SurgeCalendar }) {
  const { t } = useTranslation();
  const dates = useDates('UTC'); // only days of the calendar
  const { put, remove } = useSurgeDays(unit);
  const [day, setDay] = useState<Day | null>(null);
  const [what, setWhat] = useState('');
  const [tried, setTried] = useState(false);
  const [removed, setRemoved] = useState<SurgeDay | null>(null);
  const of = { unit: String(unit) };
  const isDay = day !== null && day >= today;
  const isShort = surgeDay.shape.what.safeParse(what).success;
  const error = put.error ?? remove.error;

  const add = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isDay || !isShort) return;
    put.mutate(
      { ...of, day, what },
      {
        onSuccess() {
          setDay(null);
          setWhat('');
          setTried(false);
          setRemoved(null);
        },
      },
    );
  };
  return (
    <Card title={t('relief.calendar')}>
      <p className={styles.soft}>{t('relief.calendarText')}</p>
      {days.length === 0 && <p>{t('relief.none')}</p>}
      <ul className={styles.actions}>
        {days.map((each) => (
          <li key={each.day}>
            <div dir="auto">{[dates.date(each.day), each.what].filter(Boolean).join(' · ')}</div>
            <span className="no-print">
              <Button
                kind="quiet"
                aria-label={t('relief.remove', { day: dates.date(each.day) })}
                onPress={() => remove.mutate({ ...of, day: each.day }, { onSuccess: () => setRemoved(each) })}
              >
                <X size={18} aria-hidden />
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {removed && (
        <UndoNotice onUndo={() => put.mutate({ ...of, ...removed }, { onSuccess: () => setRemoved(null) })}>
          {t('relief.removed', { day: dates.date(removed.day) })}
        </UndoNotice>
      )}
      {error instanceof Refusal && error.code === 'tooLarge' ? (
        <Notice tone="care">{t('relief.full')}</Notice>
      ) : (
        error && <DeskTrouble error={error} />
      )}
      <form className={`${styles.form} no-print`} onSubmit={add} noValidate>
        <div className={styles.days}>
          <DayField
            label={t('relief.day')}
            value={day}
            onChange={setDay}
            fault={tried && !isDay ? t('relief.dayMissing') : undefined}
          />
          <TextField
            label={t('relief.what')}
            help={t('relief.whatHelp')}
            value={what}
            onChange={setWhat}
            fault={tried && !isShort ? t('relief.long') : undefined}
          />
        </div>
        <div className={styles.row}>
          <Button type="submit" isPending={put.isPending}>
            {t('relief.add')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** The calls that change the calendar; each answers with the whole, which takes its place on the page. */
function useSurgeDays(unit: number) {
  const queries = useQueryClient();
  const onSuccess = (page: SurgeCalendar) =>
    queries.setQueryData<SurgeCalendar>(deskKey('surgeDays', { unit: String(unit) }), page);
  return {
    put: useDeskCall('putSurgeDay', { onSuccess }),
    remove: useDeskCall('removeSurgeDay', { onSuccess }),
  };
}
