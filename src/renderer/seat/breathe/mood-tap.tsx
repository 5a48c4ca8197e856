import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { type Step, steps } from '../../../shared/check-in.ts';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { FiveSteps } from '../../parts/five-steps.tsx';
import styles from './breathe.module.css';

interface MoodTapProps {
  title: string;
  /** Null for whoever would rather not say. */
  onChoose: (mood: Step | null) => void;
  children?: ReactNode;
}

/** The mood in one tap, or one key from 1 to 5, or none at all. */
export function MoodTap({ title, onChoose, children }: MoodTapProps) {
  const { t } = useTranslation();
  // The digits work only while the focus is in here (WCAG 2.1.4), so it begins here.
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus({ preventScroll: true }), []);
  const byKey = (event: KeyboardEvent) => {
    const step = steps.find((s) => String(s) === event.key);
    if (step && !event.ctrlKey && !event.altKey && !event.metaKey) onChoose(step);
  };
  return (
    // The buttons inside answer to the pointer and to their own keys; this adds the digits.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={here} tabIndex={-1} className={styles.asked} onKeyDown={byKey}>
      {children}
      <h1>{title}</h1>
      <FiveSteps scale="mood" value={null} onChoose={onChoose} />
      <div className={styles.row}>
        <Button kind="quiet" onPress={() => onChoose(null)}>
          {t('routines.skip')}
        </Button>
      </div>
    </div>
  );
}
