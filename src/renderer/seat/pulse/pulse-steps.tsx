import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Step, steps } from '../../../shared/check-in.ts';
import { type PulseInput, type PulseItem, pulseItems } from '../../../shared/pulse.ts';
import { type Theme, themes } from '../../../shared/theme.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { Trouble } from '../../parts/states.tsx';
import styles from './pulse.module.css';

type Answers = Pick<PulseInput, PulseItem>;

interface PulseStepsProps {
  onSaved: () => void;
  /** Beside the way back: the way out. */
  beside: ReactNode;
}

/** One sentence after the other, each answered by a tap or a key from 1 to 5; then a theme or none, which saves. */
export function PulseSteps({ onSaved, beside }: PulseStepsProps) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<Partial<Answers>>({});
  const [place, setPlace] = useState(0);
  const record = useSeatCall('recordPulse');
  const id = useId();
  const item = pulseItems[place];

  // A new sentence takes the focus, so that it is read out and the digits answer it.
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (place > 0) sentence.current?.focus({ preventScroll: true });
  }, [place]);

  const answer = (step: Step) => {
    if (!item) return;
    setAnswers({ ...answers, [item]: step });
    setPlace(place + 1);
  };
  const save = (theme: Theme | null) => {
    if (isComplete(answers) && !record.isPending)
      record.mutate({ ...answers, theme }, { onSuccess: onSaved });
  };
  const byKey = (event: KeyboardEvent) => {
    const step = steps.find((s) => String(s) === event.key);
    if (step && !event.ctrlKey && !event.altKey && !event.metaKey) answer(step);
  };

  return (
    // The buttons inside answer to the pointer and to their own keys; this adds the digits.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.steps} onKeyDown={byKey}>
      {place === 0 && <p>{t('pulse.intro')}</p>}
      <p ref={sentence} id={id} tabIndex={-1} className={styles.sentence}>
        {item ? t(`pulse.item.${item}`) : t('pulse.themeQuestion')}
      </p>
      {item ? (
        <>
          <OneOf
            key={item}
            label={t(`pulse.item.${item}`)}
            value={answers[item] ?? null}
            onChoose={answer}
            chips={steps.map((step) => ({ id: step, text: t(`pulse.scale.${step}`) }))}
          />
          <p className={styles.soft}>
            {t('pulse.place', { now: place + 1, all: pulseItems.length })} · {t('pulse.keys')}
          </p>
        </>
      ) : (
        <>
          <p className={styles.soft}>{t('pulse.themeHint')}</p>
          <OneOf
            label={t('pulse.themeQuestion')}
            value={null}
            onChoose={save}
            chips={themes.map((theme) => ({ id: theme, text: t(`pulse.theme.${theme}`) }))}
          />
          {record.error && <Trouble error={record.error} />}
        </>
      )}
      <div className={styles.row}>
        {!item && (
          <Button isPending={record.isPending} onPress={() => save(null)}>
            {t('pulse.themeNone')}
          </Button>
        )}
        {place > 0 && (
          <Button kind="quiet" onPress={() => setPlace(place - 1)}>
            {t('common.back')}
          </Button>
        )}
        {beside}
      </div>
    </div>
  );
}

function isComplete(answers: Partial<Answers>): answers is Answers {
  return pulseItems.every((item) => answers[item] !== undefined);
}
