import { useTranslation } from 'react-i18next';
import type { Today } from '../../../shared/seat-contract/records.ts';
import type { Shift } from '../../../shared/shift.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { useDates } from '../../parts/dates.ts';
import { Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import styles from './today.module.css';

interface ShiftLineProps {
  today: Today;
  running: Shift | null;
  onEnd: () => void;
}

/** Since when the shift runs, what the line is doing where that is known, and the way to begin or end the shift. */
export function ShiftLine({ today, running, onEnd }: ShiftLineProps) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const begin = useSeatCall('beginShift');
  const call = useSeat('callState', {});
  const ended = today.shift?.endedAt;
  const phase = call.data?.phase ?? 'idle';
  return (
    <>
      <div className={styles.shift}>
        <span>
          {running
            ? t('seat.shift.running', { time: dates.time(running.begunAt) })
            : ended
              ? t('seat.shift.ended', { time: dates.time(ended) })
              : t('seat.shift.none')}
          {phase !== 'idle' && ` · ${t(`calls.line.${phase}`)}`}
        </span>
        {running ? (
          <Button kind="quiet" onPress={onEnd}>
            {t('seat.shift.end')}
          </Button>
        ) : (
          <Button kind="quiet" isPending={begin.isPending} onPress={() => begin.mutate({})}>
            {t('seat.shift.begin')}
          </Button>
        )}
      </div>
      {begin.error && <Trouble error={begin.error} />}
    </>
  );
}
