import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goalOutcomes } from '../../../shared/day-goal.ts';
import type { GoalNow } from '../../../shared/seat-contract/goals.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { Trouble } from '../../parts/states.tsx';
import { GoodThingForm } from './good-thing-form.tsx';
import styles from './goals.module.css';

/** At the end of a shift: how the goal went in one tap, where there was one; and one good thing, for those who like to. */
export function HowItWent({ goals: { day, today } }: { goals: GoalNow }) {
  const { t } = useTranslation();
  const set = useSeatCall('setDayGoal');
  const [writing, setWriting] = useState(false);
  const good = today?.good ?? '';
  const hasGoal = today !== null && today.goal !== '';
  if (!hasGoal && good === '' && !writing)
    return (
      <Button kind="quiet" onPress={() => setWriting(true)}>
        {t('goals.good.ask')}
      </Button>
    );
  return (
    <Card title={hasGoal ? t('goals.how') : t('goals.good.label')}>
      {hasGoal && (
        <>
          <p className={styles.goal}>{today.goal}</p>
          <OneOf
            label={t('goals.how')}
            value={today.went}
            onChoose={(went) => set.mutate({ day, went })}
            chips={goalOutcomes.map((id) => ({ id, text: t(`goals.went.${id}`) }))}
          />
          {set.error && <Trouble error={set.error} />}
        </>
      )}
      <GoodThingForm key={good} day={day} saved={good} />
    </Card>
  );
}
