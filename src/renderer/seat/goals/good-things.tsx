import { Pencil, Sun, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import type { DayGoal } from '../../../shared/day-goal.ts';
import { firstOfTwelveMonths } from '../../../shared/patterns.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Empty, Trouble } from '../../parts/states.tsx';
import { UndoNotice } from '../../parts/undo-notice.tsx';
import records from '../records/records.module.css';
import { useSituation } from '../situation.ts';
import { EditDay } from './edit-day.tsx';
import { Went } from './goal-card.tsx';
import styles from './goals.module.css';

/** So many at first, and with each press. */
const page = 5;

/** Good things and goals of twelve months, the latest first; each can be changed or deleted, and a deletion undone. */
export function GoodThings({ today }: { today: Day }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(page);
  const [deleted, setDeleted] = useState<DayGoal | null>(null);
  const goals = useSeat('dayGoalsBetween', { from: firstOfTwelveMonths(today), to: today });
  const remove = useSeatCall('deleteDayGoal');
  const putBack = useSeatCall('putBackDayGoal');
  const error = remove.error ?? putBack.error;
  if (goals.error) return <Trouble error={goals.error} retry={() => void goals.refetch()} />;
  if (!goals.data) return null;
  const latest = goals.data.toReversed();
  const good = latest.filter((day) => day.good !== '').length;
  return (
    <Card title={t('goals.good.title')}>
      {good > 0 && <p className={styles.soft}>{t('goals.good.count', { count: good })}</p>}
      {error && <Trouble error={error} />}
      {deleted && (
        <UndoNotice onUndo={() => putBack.mutate(deleted, { onSuccess: () => setDeleted(null) })}>
          {t('goals.good.deleted', { what: deleted.good || deleted.goal })}
        </UndoNotice>
      )}
      {latest.length === 0 && !deleted && <Empty>{t('goals.good.empty')}</Empty>}
      <ul className={records.list}>
        {latest.slice(0, shown).map((day) => (
          <GoodDay
            key={day.day}
            goal={day}
            onDelete={() => remove.mutate({ day: day.day }, { onSuccess: setDeleted })}
          />
        ))}
      </ul>
      {latest.length > shown && (
        <div className="no-print">
          <Button kind="quiet" onPress={() => setShown(shown + page)}>
            {t('goals.good.more')}
          </Button>
        </div>
      )}
    </Card>
  );
}

function GoodDay({ goal, onDelete }: { goal: DayGoal; onDelete: () => void }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const [isEditing, setEditing] = useState(false);
  const what = goal.good || goal.goal;
  return (
    <li className={records.record}>
      <span className={records.drawings}>
        <Sun size={24} aria-hidden="true" />
      </span>
      <div className={records.said}>
        <p>{what}</p>
        <p className={records.soft}>
          {dates.day(goal.day)}
          {goal.good !== '' && goal.goal !== '' && ` · ${goal.goal}`}
        </p>
        <Went goal={goal} />
      </div>
      <div className={records.buttons}>
        <AriaButton
          className={records.icon ?? ''}
          aria-label={t('goals.good.edit', { what })}
          onPress={() => setEditing(true)}
        >
          <Pencil size={17} aria-hidden="true" />
        </AriaButton>
        <AriaButton
          className={records.icon ?? ''}
          aria-label={t('goals.good.remove', { what })}
          onPress={onDelete}
        >
          <Trash2 size={17} aria-hidden="true" />
        </AriaButton>
      </div>
      {isEditing && <EditDay goal={goal} onClose={() => setEditing(false)} />}
    </li>
  );
}
