import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { breathAt, type BreathMoment, type Routine } from '../../../shared/routine.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useSituation } from '../situation.ts';
import { useBell } from './bell.ts';
import styles from './breathe.module.css';
import { Ring } from './ring.tsx';
import { useBreath } from './use-breath.ts';
import { useLessMotion } from './use-less-motion.ts';

/** What is said at a moment; the circle itself moves every frame without drawing the page anew. */
interface Shown {
  phase: BreathMoment['phase'];
  secondsLeft: number;
  minute: number;
}

interface PacerProps {
  routine: Routine;
  seconds: number;
  /** Finished, or stopped before. */
  onOver: (seconds: number) => void;
}

/** Breathes along: a circle that fills and empties with the word inside, or a ring and words for those who want less motion. */
export function Pacer({ routine, seconds, onOver }: PacerProps) {
  const { t } = useTranslation();
  const { sound } = useSituation().preferences;
  const setPreferences = useSeatCall('setPreferences');
  const lessMotion = useLessMotion();
  const ring = useBell();
  const air = useRef<HTMLDivElement>(null);
  const { id, phases } = routine;

  const breath = phases.reduce((sum, p) => sum + p.seconds, 0);
  const length = Math.ceil(seconds / breath) * breath; // never ends inside a breath
  const [stage, setStage] = useState<'running' | 'paused'>('running');
  const [shown, setShown] = useState<Shown>(() => ({ ...breathAt(phases, 0), minute: 1 }));
  const breathed = useRef(0);
  const said = useRef(shown); // a frame may come before the page was drawn anew; one turn, one bell

  useBreath(stage === 'running', (at) => {
    if (breathed.current >= length) return; // a last frame may come after the end
    breathed.current = at;
    if (at >= length) return onOver(length);
    const { phase, secondsLeft, fullness } = breathAt(phases, at);
    air.current?.style.setProperty('--fullness', String(fullness));
    const now = { phase, secondsLeft, minute: Math.floor(at / 60) + 1 };
    const before = said.current;
    if (now.phase !== before.phase && sound) ring(phase.kind);
    if (now.phase === before.phase && now.secondsLeft === before.secondsLeft && now.minute === before.minute)
      return;
    said.current = now;
    setShown(now);
  });

  const word = stage === 'paused' ? t('seat.breathe.paused') : t(`domain.breath.${shown.phase.kind}`);
  return (
    <div className={styles.pacer}>
      <h1>{t(`domain.routine.${id}`)}</h1>
      <p role="status" className="visually-hidden">
        {word}
      </p>
      <div className={styles.stage} aria-hidden="true">
        {lessMotion ? (
          <Ring phase={shown.phase} secondsLeft={shown.secondsLeft} />
        ) : (
          <>
            <div className={styles.rim} />
            <div ref={air} className={styles.air} />
          </>
        )}
        <div className={styles.inside}>
          <span className={styles.word}>{word}</span>
          <span className={styles.seconds}>{shown.secondsLeft}</span>
        </div>
      </div>
      <p className={styles.soft}>
        {t('seat.breathe.minuteOf', { now: shown.minute, all: Math.round(seconds / 60) })}
      </p>
      <div className={styles.row}>
        <Button onPress={() => setStage(stage === 'paused' ? 'running' : 'paused')}>
          {stage === 'paused' ? t('seat.breathe.goOn') : t('seat.breathe.pause')}
        </Button>
        <Button kind="quiet" onPress={() => onOver(breathed.current)}>
          {t('seat.breathe.stop')}
        </Button>
      </div>
      <Switch isOn={sound} onChange={(on) => setPreferences.mutate({ sound: on })}>
        {t('seat.breathe.sound')}
      </Switch>
      <p className={styles.soft}>{t('domain.cautionShort')}</p>
    </div>
  );
}
