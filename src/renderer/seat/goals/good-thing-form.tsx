import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import { longestGoodThing } from '../../../shared/day-goal.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useDraft } from '../drafts.tsx';
import styles from './goals.module.css';

interface GoodThingFormProps {
  day: Day;
  /** As the journal has it; empty for none. */
  saved: string;
}

/** One line for one good thing; what is typed stays until it is on the disk. */
export function GoodThingForm({ day, saved }: GoodThingFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useDraft(`good ${day}`, saved);
  const set = useSeatCall('setDayGoal');
  const isNew = text.trim() !== saved;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (isNew) set.mutate({ day, good: text });
  };
  return (
    <form onSubmit={keep} className={styles.form}>
      <TextField
        label={t('goals.good.label')}
        value={text}
        onChange={setText}
        maxLength={longestGoodThing}
        autoComplete="off"
      />
      {set.error && <Trouble error={set.error} />}
      {isNew && (
        <div>
          <Button type="submit" isPending={set.isPending}>
            {t('goals.good.keep')}
          </Button>
        </div>
      )}
      <p role="status" className={styles.soft}>
        {saved !== '' && !isNew && t('goals.good.kept')}
      </p>
    </form>
  );
}
