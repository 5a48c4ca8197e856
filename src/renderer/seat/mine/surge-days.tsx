import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, day as isoDay } from '../../../shared/clock.ts';
import type { SurgeDay } from '../../../shared/hub-contract/relief.ts';
import { Button } from '../../parts/button.tsx';
import { useDates } from '../../parts/dates.ts';
import { TextField } from '../../parts/field.tsx';
import { Switch } from '../../parts/switch.tsx';
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

interface TeamSurgeDaysProps {
  days: readonly SurgeDay[];
  declined: readonly Day[];
  onChange: (declined: Day[]) => void;
}

/** Peak days that the lead has marked for the team; each may be left out for oneself, which nobody is told. */
export function TeamSurgeDays({ days, declined, onChange }: TeamSurgeDaysProps) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  if (days.length === 0) return null;
  const others = declined.filter((day) => days.some((each) => each.day === day)); // those that passed are forgotten
  return (
    <>
      <p className={styles.soft}>{t('breaks.settings.surgeTeam')}</p>
      {days.map(({ day, what }) => (
        <Switch
          key={day}
          isOn={!declined.includes(day)}
          onChange={(isOn) => onChange(isOn ? others.filter((each) => each !== day) : [...others, day])}
        >
          <span dir="auto">{[dates.date(day), what].filter(Boolean).join(' · ')}</span>
        </Switch>
      ))}
    </>
  );
}
