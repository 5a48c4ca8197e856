import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/clock.ts';
import { actionInput, type LoggedAction } from '../../shared/hub-contract/actions.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { UndoNotice } from '../parts/undo-notice.tsx';
import { useActionLog } from './use-action-log.ts';
import { OneAction } from './one-action.tsx';
import { useWorkWords } from './use-work-words.ts';
import styles from './work.module.css';

interface ActionListProps {
  unit: number;
  actions: readonly LoggedAction[];
  today: Day;
  onEdit: (action: LoggedAction) => void;
}

/** All changes, the newest first, each with what came after it. One taken out can be put back. */
export function ActionList({ unit, actions, today, onEdit }: ActionListProps) {
  const { t } = useTranslation();
  const words = useWorkWords();
  const log = useActionLog(unit);
  const [removed, setRemoved] = useState<LoggedAction | null>(null);
  const error = log.remove.error ?? log.add.error ?? log.edit.error;
  if (actions.length === 0 && !removed) return null;

  const remove = (action: LoggedAction) =>
    log.remove.mutate(
      { unit: String(unit), action: String(action.id) },
      { onSuccess: () => setRemoved(action) },
    );
  const putBack = async (action: LoggedAction) => {
    const { end } = action;
    const written = actionInput.strip().parse(action);
    const of = { unit: String(unit) };
    const { actions: all } = await log.add.mutateAsync({ ...of, written });
    const before = new Set(actions.map(({ id }) => id));
    const back = all.find(({ id }) => !before.has(id));
    if (end && back) await log.edit.mutateAsync({ ...of, action: String(back.id), written, end });
    setRemoved(null);
  };
  return (
    <Card title={t('leadWork.change.all')}>
      {error && <DeskTrouble error={error} />}
      {removed && (
        <UndoNotice onUndo={() => void putBack(removed)}>
          {t('leadWork.change.removed', { what: words.action(removed) })}
        </UndoNotice>
      )}
      <ul className={styles.actions}>
        {actions.map((action) => (
          <li key={action.id}>
            <OneAction action={action} today={today} />
            <div className={`${styles.row} no-print`}>
              <Button
                kind="quiet"
                aria-label={`${t('common.edit')}: ${words.action(action)}`}
                onPress={() => onEdit(action)}
              >
                {t('common.edit')}
              </Button>
              <Button
                kind="quiet"
                aria-label={`${t('common.remove')}: ${words.action(action)}`}
                onPress={() => remove(action)}
              >
                {t('common.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{t('leadWork.change.seen')}</p>
    </Card>
  );
}
