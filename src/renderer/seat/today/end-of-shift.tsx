import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Today } from '../../../shared/seat-contract/records.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Trouble } from '../../parts/states.tsx';
import { GoalCard } from '../goals/goal-card.tsx';
import { Ask } from './ask.tsx';
import { Said } from './said.tsx';
import styles from './today.module.css';

interface EndOfShiftProps {
  today: Today;
  onEnded: () => void;
  onStay: () => void;
}

/**
 * Before a shift ends: the last check-in, which ends it, and then energy and breaks; always possible to leave without any
 * of it.
 */
export function EndOfShift({ today, onEnded, onStay }: EndOfShiftProps) {
  const { t } = useTranslation();
  const endShift = useSeatCall('endShift');
  const before = today.checkIns.findLast((c) => c.shiftId === today.shift?.id && c.phase === 'end');
  const [savedId, setSavedId] = useState(before?.id);
  const said = today.checkIns.find((c) => c.id === savedId);
  const over = today.shift !== null && today.shift.endedAt !== null;
  return (
    <>
      <Card title={said ? t('seat.today.before') : t('seat.shift.endTitle')}>
        {said ? (
          <Said checkIn={said} tags={today.tags} isNew />
        ) : (
          <Ask guess="end" fixed onSaved={({ id }) => setSavedId(id)} />
        )}
        {endShift.error && <Trouble error={endShift.error} />}
        <div className={styles.row}>
          {over ? (
            <Button kind="primary" onPress={onEnded}>
              {t('common.done')}
            </Button>
          ) : (
            <>
              <Button
                kind={said ? 'primary' : 'plain'}
                isPending={endShift.isPending}
                onPress={() => endShift.mutate({}, { onSuccess: onEnded })}
              >
                {said ? t('seat.shift.endNow') : t('seat.shift.endWithout')}
              </Button>
              <Button kind="quiet" onPress={onStay}>
                {t('seat.shift.stay')}
              </Button>
            </>
          )}
        </div>
      </Card>
      {said && <GoalCard isOver />}
    </>
  );
}
