import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckIn } from '../../../shared/check-in.ts';
import { CalmWave } from '../../parts/calm-wave.tsx';
import { MoodFace } from '../../parts/mood-face.tsx';
import { Afterwards } from '../records/afterwards.tsx';
import styles from './today.module.css';

interface SaidProps {
  checkIn: CheckIn;
  /** Own tags for reuse. */
  tags: readonly string[];
  /** Just saved: read out, with room to add something. */
  isNew: boolean;
}

/** A saved check-in, and what may be added to it. */
export function Said({ checkIn, tags, isNew }: SaidProps) {
  const { t } = useTranslation();
  const { mood, calm } = checkIn;
  const words = { mood: t(`domain.mood.${mood}`), calm: t(`domain.calm.${calm}`) };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <>
      <div className={styles.said}>
        <MoodFace mood={mood} size={44} />
        <CalmWave calm={calm} size={44} />
        <h2 ref={heading} tabIndex={-1}>
          {isNew ? t('seat.today.saved', words) : t('seat.today.said', words)}
        </h2>
      </div>
      {isNew && (
        <>
          <p className={styles.soft}>{t('seat.today.more')}</p>
          <Afterwards checkIn={checkIn} tags={tags} />
        </>
      )}
    </>
  );
}
