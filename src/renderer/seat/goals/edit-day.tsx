import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DayGoal, goalOutcomes, longestGoal, longestGoodThing } from '../../../shared/day-goal.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { TextField } from '../../parts/field.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/states.tsx';
import styles from './goals.module.css';

/** Changes what was said of a day: the goal, how it went, the good thing. */
export function EditDay({ goal: saved, onClose }: { goal: DayGoal; onClose: () => void }) {
  const { t } = useTranslation();
  const [{ goal, went, good }, setTyped] = useState(saved);
  const set = useSeatCall('setDayGoal');
  const save = (event: FormEvent) => {
    event.preventDefault();
    set.mutate({ day: saved.day, goal, went, good }, { onSuccess: onClose });
  };
  const change = (part: Partial<DayGoal>) => setTyped((typed) => ({ ...typed, ...part }));
  return (
    <Sheet title={t('goals.edit')} isOpen onClose={onClose}>
      <form onSubmit={save} className={styles.form}>
        <TextField
          label={t('goals.good.label')}
          value={good}
          onChange={(text) => change({ good: text })}
          maxLength={longestGoodThing}
          autoComplete="off"
        />
        <TextField
          label={t('goals.label')}
          value={goal}
          onChange={(text) => change({ goal: text })}
          maxLength={longestGoal}
          autoComplete="off"
        />
        {goal.trim() !== '' && (
          <OneOf
            label={t('goals.how')}
            value={went}
            onChoose={(outcome) => change({ went: outcome })}
            chips={goalOutcomes.map((id) => ({ id, text: t(`goals.went.${id}`) }))}
          />
        )}
        {set.error && <Trouble error={set.error} />}
        <div className={styles.row}>
          <Button type="submit" kind="primary" isPending={set.isPending}>
            {t('common.save')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
