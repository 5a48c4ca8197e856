import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { breathAt, breathLength, type BreathMoment, sessionLength } from '../../../shared/breath.ts';
import { type BreathRoutine, holdsBreath } from '../../../shared/routine.ts';
import { Button } from '../../parts/button.tsx';
import { useSituation } from '../situation.ts';
import { useBell } from './bell.ts';
import styles from './breathe.module.css';
import { Ring } from './ring.tsx';
import { SoundOptions } from './sound-options.tsx';
import { useBreath } from './use-breath.ts';
import { useLessMotion } from './use-less-motion.ts';
import { useOnCall } from './use-on-call.ts';
import { useVoice } from './use-voice.ts';

/** From this length on, in seconds, minutes are said; below it breaths. */
const longForm = 90;

/** What is said at a moment; the circle itself moves every frame without drawing the page anew. */
interface Shown {
  phase: BreathMoment['phase'];
  secondsLeft: number;
  /** The minute, or the breath, one is in. */
  part: number;
}

interface PacerProps {
  routine: BreathRoutine;
  seconds: number;
  /** Finished, or stopped before. */
  onOver: (seconds: number) => void;
}

/** Breathes along: a circle that fills and empties with the word inside, or a ring and words for those who want less motion. */
export function Pacer({ routine, seconds, onOver }: PacerProps) {
  const { t } = useTranslation();
  const { sound, spoken } = useSituation().preferences;
  const lessMotion = useLessMotion();
  const onCall = useOnCall();
  const ring = useBell();
  const say = useVoice();
  const air = useRef<HTMLDivElement>(null);
  const { id, phases } = routine;

  const length = sessionLength(phases, seconds);
  const isLong = seconds >= longForm;
  const partLength = isLong ? 60_000 : breathLength(phases);
  const [isPaused, setPaused] = useState(false);
  const [shown, setShown] = useState<Shown>(() => ({ ...breathAt(phases, 0), part: 1 }));
  const breathed = useRef(0);
  const said = useRef<Shown | null>(null); // a frame may come before the page was drawn anew; one turn, one bell

  useBreath(!isPaused && !onCall, (at) => {
    if (breathed.current >= length) return; // a last frame may come after the end
    breathed.current = at;
    if (at >= length) return onOver(length / 1000);
    const { phase, secondsLeft, fullness } = breathAt(phases, at);
    air.current?.style.setProperty('--fullness', String(fullness));
    const now = { phase, secondsLeft, part: Math.floor(at / partLength) + 1 };
    const before = said.current;
    if (now.phase !== before?.phase) {
      if (before && sound) ring(phase.kind);
      if (spoken) say?.(t(`domain.breath.${phase.kind}`));
    } else if (now.secondsLeft === before.secondsLeft && now.part === before.part) return;
    said.current = now;
    setShown(now);
  });

  const word = isPaused || onCall ? t('routines.paused') : t(`domain.breath.${shown.phase.kind}`);
  const parts = { now: shown.part, all: Math.round((isLong ? seconds * 1000 : length) / partLength) };
  return (
    <div className={styles.pacer}>
      <h1>{t(`domain.routine.${id}`)}</h1>
      <p role="status" className="visually-hidden">
        {!onCall && word}
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
      <p className={styles.soft}>{isLong ? t('routines.minuteOf', parts) : t('routines.breathOf', parts)}</p>
      <div className={styles.row}>
        {!onCall && (
          <Button autoFocus onPress={() => setPaused(!isPaused)}>
            {isPaused ? t('routines.goOn') : t('routines.pause')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => onOver(breathed.current / 1000)}>
          {t('routines.stop')}
        </Button>
      </div>
      <SoundOptions bell={t('routines.sound')} withVoice={say !== null} />
      <p className={styles.soft}>{t(holdsBreath(routine) ? 'domain.caution' : 'domain.cautionShort')}</p>
    </div>
  );
}
