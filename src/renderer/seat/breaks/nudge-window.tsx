import { useLayoutEffect } from 'react';
import { useFreshness, useSeat } from '../../clients/use-seat.ts';
import { applyAppearance } from '../../parts/appearance.ts';
import { Spoken } from '../../parts/spoken.tsx';
import styles from './breaks.module.css';
import { NudgeCard } from './nudge-card.tsx';

/** The small window that shows nothing but the card, for when the seat's own window is not in use. */
export function NudgeWindow() {
  useFreshness();
  const { data } = useSeat('situation', {});
  useLayoutEffect(() => {
    if (data) applyAppearance(data.preferences, data.language);
  }, [data]);
  if (!data) return null;
  return (
    <Spoken language={data.language}>
      <main className={styles.alone}>
        <NudgeCard />
      </main>
    </Spoken>
  );
}
