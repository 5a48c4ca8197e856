import type { BreathPhase } from '../../../shared/breath.ts';
import styles from './breathe.module.css';

/** A ring that goes on once a second: fuller while breathing in, emptier while breathing out. */
export function Ring({ phase, secondsLeft }: { phase: BreathPhase; secondsLeft: number }) {
  const left = secondsLeft / phase.seconds;
  const part = phase.kind === 'out' ? left : 1 - left + 1 / phase.seconds;
  return (
    <svg viewBox="0 0 100 100" className={styles.ring}>
      <circle cx="50" cy="50" r="46" />
      <circle cx="50" cy="50" r="46" pathLength={1} strokeDasharray={`${part} 1`} />
    </svg>
  );
}
