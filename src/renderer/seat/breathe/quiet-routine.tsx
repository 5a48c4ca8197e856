import { type ReactNode, useEffectEvent, useRef, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Routine } from '../../../shared/routine.ts';
import { Button } from '../../parts/button.tsx';
import { useSituation } from '../situation.ts';
import { useBell } from './bell.ts';
import styles from './breathe.module.css';
import { SoundOptions } from './sound-options.tsx';
import { useElapsed } from './use-elapsed.ts';
import { useLessMotion } from './use-less-motion.ts';
import { useOnCall } from './use-on-call.ts';

/** What every routine without a pace is handed. */
export interface QuietProps {
  routine: Routine;
  seconds: number;
  /** Finished, or ended before. */
  onOver: (seconds: number) => void;
}

interface QuietRoutineProps extends QuietProps {
  /** What to do, in a sentence. */
  words: ReactNode;
  /** What there is to see or to choose; told how many seconds have gone by. */
  children?: (elapsed: number) => ReactNode;
}

/** A routine that only takes its time: a line that fills without a number, an end that may ring, a way out throughout. */
export function QuietRoutine({ routine: { id }, seconds, onOver, words, children }: QuietRoutineProps) {
  const { t } = useTranslation();
  const { sound } = useSituation().preferences;
  const lessMotion = useLessMotion();
  const onCall = useOnCall();
  const ring = useBell();
  const elapsed = useElapsed(seconds, () => {
    if (sound && !onCall) ring('rest');
    onOver(seconds);
  });
  return (
    <div className={styles.pacer}>
      <Heading>{t(`domain.routine.${id}`)}</Heading>
      <p>{words}</p>
      {children?.(elapsed)}
      {!lessMotion && (
        <div className={styles.line} aria-hidden="true">
          <div style={{ animationDuration: `${seconds}s` }} />
        </div>
      )}
      <div className={styles.row}>
        <Button onPress={() => onOver(elapsed)}>{t('routines.enough')}</Button>
      </div>
      <SoundOptions bell={t('routines.endBell')} />
    </div>
  );
}

/** Takes the focus when the routine begins, so that it is read out and the keys go on from there. */
export function Heading({ children }: { children: ReactNode }) {
  const here = useRef<HTMLHeadingElement>(null);
  const arrive = useEffectEvent(() => here.current?.focus({ preventScroll: true }));
  useEffect(() => arrive(), []);
  return (
    <h1 ref={here} tabIndex={-1}>
      {children}
    </h1>
  );
}
