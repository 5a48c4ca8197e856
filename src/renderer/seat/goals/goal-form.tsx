import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestGoal } from '../../../shared/day-goal.ts';
import type { GoalNow } from '../../../shared/seat-contract/goals.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { TextField } from '../../parts/field.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useDraft } from '../drafts.tsx';
import styles from './goals.module.css';

/** One line, or a press on a goal of before; an emptied line takes the goal out again. */
export function GoalForm({
  goals: { day, today, earlier },
  onClose,
}: {
  goals: GoalNow;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const saved = today?.goal ?? '';
  const [text, setText] = useDraft(`goal ${day}`, saved);
  const [picked, setPicked] = useState<string | null>(null);
  const set = useSeatCall('setDayGoal');
  const keep = (goal: string) =>
    set.mutate(
      { day, goal },
      {
        onSuccess: () => {
          setText(goal.trim());
          onClose();
        },
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep(text);
  };
  return (
    <Card title={t('goals.title')}>
      <form onSubmit={submit} className={styles.form}>
        <TextField
          label={t('goals.label')}
          help={t('goals.hint')}
          value={text}
          onChange={setText}
          maxLength={longestGoal}
          autoComplete="off"
          autoFocus
        />
        {earlier.length > 0 && (
          <>
            <p className={styles.soft}>{t('goals.earlier')}</p>
            <OneOf
              label={t('goals.earlier')}
              value={picked}
              onChoose={(goal) => {
                setPicked(goal);
                keep(goal);
              }}
              chips={earlier.map((goal) => ({ id: goal, text: goal }))}
            />
          </>
        )}
        {set.error && <Trouble error={set.error} />}
        <div className={styles.row}>
          <Button type="submit" isPending={set.isPending} isDisabled={text.trim() === saved}>
            {t('goals.set')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
