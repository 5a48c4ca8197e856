import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import { type Goal, type GoalInput, goalInput } from '../../../shared/hub-contract/huddles.ts';
import { DeskTrouble } from '../../desk/desk-trouble.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { UndoNotice } from '../../parts/undo-notice.tsx';
import styles from './huddle.module.css';
import { useTalk } from '../use-talk.ts';

interface GoalsCardProps {
  unit: number;
  goals: readonly Goal[];
  today: Day;
}

/** What the team aims at in its work; reached ones stay to be glad of. */
export function GoalsCard({ unit, goals, today }: GoalsCardProps) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const talk = useTalk(unit);
  const [removed, setRemoved] = useState<Goal | null>(null);
  const error = talk.editGoal.error ?? talk.removeGoal.error;
  const of = { unit: String(unit) };

  const edit = ({ id, ...written }: Goal) => talk.editGoal.mutate({ ...of, goal: String(id), written });
  const remove = (goal: Goal) =>
    talk.removeGoal.mutate({ ...of, goal: String(goal.id) }, { onSuccess: () => setRemoved(goal) });
  const putBack = ({ words, until, end }: Goal) =>
    talk.addGoal.mutate({ ...of, written: { words, until, end } }, { onSuccess: () => setRemoved(null) });
  return (
    <div className="no-print">
      <Card title={t('huddle.goal.title')}>
        {goals.length === 0 && <p>{t('huddle.goal.none')}</p>}
        {error && <DeskTrouble error={error} />}
        {removed && (
          <UndoNotice onUndo={() => putBack(removed)}>
            {t('huddle.goal.removed', { goal: removed.words })}
          </UndoNotice>
        )}
        <ul className={styles.list}>
          {goals.map((goal) => {
            const { id, words, until, end } = goal;
            const said = (text: string) => `${text}: ${words}`;
            return (
              <li key={id}>
                <div>
                  <p dir="auto">{words}</p>
                  <p className={styles.soft}>
                    {end
                      ? t(end.state === 'done' ? 'huddle.goal.doneOn' : 'huddle.goal.droppedOn', {
                          day: dates.date(end.on),
                        })
                      : until && t('huddle.goal.facts', { day: dates.date(until) })}
                  </p>
                </div>
                <div className={styles.row}>
                  <Button
                    kind="quiet"
                    aria-label={said(t(end ? 'huddle.goal.again' : 'huddle.goal.done'))}
                    onPress={() =>
                      edit({ ...goal, end: end ? null : { state: 'done', on: today, why: null } })
                    }
                  >
                    {t(end ? 'huddle.goal.again' : 'huddle.goal.done')}
                  </Button>
                  <Button kind="quiet" aria-label={said(t('common.remove'))} onPress={() => remove(goal)}>
                    {t('common.remove')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
        <NewGoal
          busy={talk.addGoal.isPending}
          error={talk.addGoal.error}
          onAdd={(written, onSuccess) => talk.addGoal.mutate({ ...of, written }, { onSuccess })}
        />
      </Card>
    </div>
  );
}

interface NewGoalProps {
  busy: boolean;
  error: unknown;
  onAdd: (written: GoalInput, then: () => void) => void;
}

function NewGoal({ busy, error, onAdd }: NewGoalProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [until, setUntil] = useState<Day | null>(null);
  const [tried, setTried] = useState(false);
  const parsed = goalInput.safeParse({ words, until, end: null });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (parsed.success)
      onAdd(parsed.data, () => {
        setWords('');
        setUntil(null);
        setTried(false);
      });
  };
  return (
    <form className={styles.newGoal} onSubmit={submit} noValidate>
      <TextField
        label={t('huddle.goal.words')}
        help={t('huddle.goal.wordsHelp')}
        value={words}
        onChange={setWords}
        fault={tried && !parsed.success ? t('huddle.goal.wordsMissing') : undefined}
      />
      <DayField label={t('huddle.goal.until')} value={until} onChange={setUntil} />
      {error !== null && error !== undefined && <DeskTrouble error={error} />}
      <div>
        <Button type="submit" isDisabled={busy}>
          {t('huddle.goal.add')}
        </Button>
      </div>
    </form>
  );
}
