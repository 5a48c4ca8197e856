import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayGoal } from '../../../shared/day-goal.ts';
import type { GoalNow } from '../../../shared/seat-contract/goals.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Trouble } from '../../parts/states.tsx';
import { GoalForm } from './goal-form.tsx';
import styles from './goals.module.css';
import { HowItWent } from './how-it-went.tsx';

interface GoalCardProps {
  /** The shift ends or has ended: time to ask how it went, and for one good thing. */
  isOver: boolean;
}

/** The day's goal: a quiet way to set one, the goal as a sentence, and at the end how it went. None is never missed. */
export function GoalCard({ isOver }: GoalCardProps) {
  const now = useSeat('goalNow', {});
  if (now.error) return <Trouble error={now.error} retry={() => void now.refetch()} />;
  if (!now.data) return null;
  return isOver ? <HowItWent goals={now.data} /> : <GoalOfToday goals={now.data} />;
}

function GoalOfToday({ goals }: { goals: GoalNow }) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const goal = goals.today?.goal ?? '';
  if (writing) return <GoalForm goals={goals} onClose={() => setWriting(false)} />;
  if (goal === '')
    return (
      <Button kind="quiet" onPress={() => setWriting(true)}>
        {t('goals.ask')}
      </Button>
    );
  return (
    <Card
      title={t('goals.title')}
      aside={
        <Button kind="quiet" onPress={() => setWriting(true)}>
          {t('goals.change')}
        </Button>
      }
    >
      <p className={styles.goal}>{goal}</p>
      {goals.today && <Went goal={goals.today} />}
    </Card>
  );
}

/** How it went, once it was said. */
export function Went({ goal: { went } }: { goal: DayGoal }) {
  const { t } = useTranslation();
  return went && <p className={styles.soft}>{t(`goals.said.${went}`)}</p>;
}
