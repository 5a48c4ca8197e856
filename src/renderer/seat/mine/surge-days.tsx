import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, day as isoDay } from '../../../shared/clock.ts';
import { Button } from '../../parts/button.tsx';
import { useDates } from '../../parts/dates.ts';
import { TextField } from '../../parts/field.tsx';
import { useSituation } from '../situation.ts';
import styles from './mine.module.css';

/** Peak days that one knows of; what is taken out can be put back by typing it again. */
export function SurgeDays({ days, onChange }: { days: readonly Day[]; onChange: (days: Day[]) => void }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const [typed, setTyped] = useState('');
  const isDay = isoDay.safeParse(typed).success;
  return (
    <>
      <p className={styles.soft}>{t('breaks.settings.surgeText')}</p>
      {days.length === 0 && <p className={styles.soft}>{t('breaks.settings.surgeNone')}</p>}
      <div className={styles.row}>
        {days.map((day) => (
          <Button
            key={day}
            kind="quiet"
            aria-label={t('breaks.settings.surgeRemove', { day: dates.date(day) })}
            onPress={() => onChange(days.filter((d) => d !== day))}
          >
            {dates.date(day)}
            <X size={16} aria-hidden="true" />
          </Button>
        ))}
      </div>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isDay) return;
          onChange([...new Set([...days, typed])].toSorted());
          setTyped('');
        }}
      >
        <TextField type="date" label={t('breaks.settings.surgeDay')} value={typed} onChange={setTyped} />
        <Button type="submit" isDisabled={!isDay}>
          {t('breaks.settings.surgeAdd')}
        </Button>
      </form>
    </>
  );
}
