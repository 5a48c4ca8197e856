import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CheckIn, type Phase, phases, type Step, steps } from '../../../shared/check-in.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { OneOf } from '../../parts/chips.tsx';
import { FiveSteps } from '../../parts/five-steps.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useStored } from './stored.ts';
import styles from './today.module.css';

interface AskProps {
  guess: Phase;
  /** The part of the shift is known and not asked: at its end. */
  fixed?: boolean;
  onSaved: (checkIn: CheckIn) => void;
}

/** Two taps, or two keys from 1 to 5: a mood and a calm step, in any order. The second saves. */
export function Ask({ guess, fixed = false, onSaved }: AskProps) {
  const { t } = useTranslation();
  const [chosenPhase, setPhase] = useState<Phase | null>(null);
  const [mood, setMood] = useState<Step | null>(null);
  const [calm, setCalm] = useState<Step | null>(null);
  const record = useSeatCall('recordCheckIn');
  const stored = useStored();
  const calmQuestion = useId();
  const calmRow = useRef<HTMLDivElement>(null);

  // The digits work only while the focus is in here (WCAG 2.1.4), so it begins here.
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus({ preventScroll: true }), []);

  const phase = chosenPhase ?? guess;
  const choose = (m: Step | null, c: Step | null) => {
    if (record.isPending) return;
    setMood(m);
    setCalm(c);
    if (m === null || c === null) return;
    const input = { phase, mood: m, calm: c };
    record.mutate(input, {
      onSuccess: (checkIn) => {
        stored(checkIn);
        onSaved(checkIn);
      },
    });
  };
  const byKey = (event: KeyboardEvent) => {
    const step = steps.find((s) => String(s) === event.key);
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    const forCalm = mood !== null || calmRow.current?.contains(document.activeElement);
    if (forCalm) choose(mood, step);
    else choose(step, calm);
  };

  return (
    // The buttons inside answer to the pointer and to their own keys; this adds the digits.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={here} tabIndex={-1} className={styles.ask} onKeyDown={byKey}>
      <FiveSteps scale="mood" value={mood} onChoose={(step) => choose(step, calm)} />
      <p id={calmQuestion} className={styles.question}>
        {t('seat.today.calmQuestion')}
      </p>
      <div ref={calmRow}>
        <FiveSteps scale="calm" value={calm} onChoose={(step) => choose(mood, step)} />
      </div>
      {record.error && <Trouble error={record.error} retry={() => choose(mood, calm)} />}
      {!fixed && (
        <OneOf
          label={t('seat.today.phaseLabel')}
          value={phase}
          onChoose={setPhase}
          chips={phases.map((id) => ({ id, text: t(`domain.phase.${id}`) }))}
        />
      )}
      <p className={styles.soft}>{t('seat.today.keys')}</p>
    </div>
  );
}
