import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Step } from '../../../shared/check-in.ts';
import { isBreath, type Routine } from '../../../shared/routine.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/states.tsx';
import styles from './breathe.module.css';
import { MoodTap } from './mood-tap.tsx';

/** Whoever leaves sooner, in seconds, has only looked in: nothing to note, nothing to ask. */
const lookedIn = 10;

interface FeltRoutineProps {
  routine: Routine;
  /** Begins without the question: right after a hard call nobody wants one. */
  atOnce?: boolean;
  /** The routine itself; says once when it is over and how many seconds it was done. */
  children: (onOver: (seconds: number) => void) => ReactNode;
}

/** Any routine with the mood before and after it, each one tap and each skippable. Noted as soon as it is over. */
export function FeltRoutine({ routine, atOnce = false, children }: FeltRoutineProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [before, setBefore] = useState<{ mood: Step | null } | null>(atOnce ? { mood: null } : null);
  const record = useSeatCall('recordRoutineSession');
  const rate = useSeatCall('rateRoutineSession');
  const inBreak = useSeat('breaks', {}).data?.running ?? null;
  const leave = () => go(inBreak ? '/break' : '/breathe');

  if (!before) return <MoodTap title={t('routines.before')} onChoose={(mood) => setBefore({ mood })} />;
  if (record.isIdle)
    return children((seconds) => {
      if (seconds < lookedIn) leave();
      else record.mutate({ routine: routine.id, seconds: Math.round(seconds), before: before.mood });
    });

  const { data: session, variables } = record;
  const failure = record.error ?? rate.error;
  const answer = (after: Step | null) => {
    if (after === null) leave();
    else if (session) rate.mutate({ id: session.id, after });
  };
  const retry = () => {
    if (record.error && variables) record.mutate(variables);
    else if (rate.variables) rate.mutate(rate.variables);
  };
  return (
    <div className={styles.pacer}>
      {failure && <Trouble error={failure} retry={retry} />}
      {session && !rate.data && (
        <MoodTap title={t('routines.after')} onChoose={answer}>
          <p role="status">{t(`routines.finished.${isBreath(routine) ? 'breath' : 'other'}`)}</p>
        </MoodTap>
      )}
      {rate.data && <p role="status">{t('routines.rated')}</p>}
      {(failure || rate.data) && (
        <div className={styles.row}>
          <Button autoFocus onPress={leave}>
            {t(inBreak ? 'routines.toBreak' : 'routines.toList')}
          </Button>
        </div>
      )}
    </div>
  );
}
