import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { RunningBreak } from '../../../shared/seat-contract/breaks.ts';
import { suggestionFor } from '../../../shared/suggestion.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/states.tsx';
import { routinePath } from '../breathe/routine-path.ts';
import { useHelps } from '../breathe/use-helps.ts';
import { useLessMotion } from '../breathe/use-less-motion.ts';
import { useSituation } from '../situation.ts';
import styles from './breaks.module.css';

/** A break that is on: a ring that fills without a number, and the way back at any time. */
export function BreakPage({ running }: { running: RunningBreak }) {
  const { t } = useTranslation();
  const { now } = useSituation();
  const [, go] = useLocation();
  const lessMotion = useLessMotion();
  const end = useSeatCall('endBreak');
  const { because, begunAt, seconds, isFull } = running;
  const kind = because === 'hardCall' ? 'reset' : 'break';
  const helps = useHelps();
  const suggested = helps && suggestionFor(seconds, helps);
  const isStill = isFull || lessMotion;
  return (
    <div className={styles.page}>
      <h1>{t(`breaks.page.title.${kind}`)}</h1>
      <svg viewBox="0 0 100 100" className={styles.ring} aria-hidden="true">
        <circle cx="50" cy="50" r="46" />
        <circle
          cx="50"
          cy="50"
          r="46"
          pathLength={1}
          className={isStill ? undefined : styles.filling}
          style={{
            animationDuration: `${seconds}s`,
            animationDelay: `-${Math.max(0, now - begunAt)}ms`, // a window opened later joins in
          }}
        />
      </svg>
      <p role="status" className={styles.words}>
        {isFull ? t('breaks.page.full') : t(`breaks.page.${kind}`)}
      </p>
      {end.error && <Trouble error={end.error} />}
      <div className={styles.row}>
        <Button kind={isFull ? 'primary' : 'plain'} isPending={end.isPending} onPress={() => end.mutate({})}>
          {isFull ? t('breaks.page.back') : t('breaks.page.leave')}
        </Button>
        {!isFull && suggested && (
          <Button kind="quiet" onPress={() => go(routinePath({ ...suggested, atOnce: true }))}>
            {t(`domain.routine.${suggested.routine.id}`)}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t('breaks.page.call')}</p>
    </div>
  );
}
