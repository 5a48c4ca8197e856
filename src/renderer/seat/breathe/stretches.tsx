import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import styles from './breathe.module.css';
import { type QuietProps, QuietRoutine } from './quiet-routine.tsx';
import { Stretch, stretches } from './stretch.tsx';

/** Six stretches one after the other, by themselves or by the press of a button. */
export function Stretches(props: QuietProps) {
  const { t } = useTranslation();
  const [ahead, setAhead] = useState(0);
  return (
    <QuietRoutine {...props} words={t('routines.move.caution')}>
      {(elapsed) => {
        const turn = Math.floor((elapsed / props.seconds) * stretches.length) + ahead;
        const step = stretches[Math.min(turn, stretches.length - 1)] ?? 'walk';
        return (
          <>
            <Stretch step={step} />
            <div role="status" className={styles.step}>
              <h2>{t(`routines.move.step.${step}.title`)}</h2>
              <p>{t(`routines.move.step.${step}.text`)}</p>
            </div>
            {step !== stretches.at(-1) && (
              <Button kind="quiet" onPress={() => setAhead(ahead + 1)}>
                {t('routines.move.next')}
              </Button>
            )}
          </>
        );
      }}
    </QuietRoutine>
  );
}
