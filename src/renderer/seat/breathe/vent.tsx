import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import styles from './breathe.module.css';
import { Heading, type QuietProps } from './quiet-routine.tsx';
import { useLessMotion } from './use-less-motion.ts';

/** How long the words take to drift away, in ms; no time at all for those who want less motion. */
const drifting = 2400;

/**
 * Write, and let go. What is written is this component's state and nowhere else: no draft, no call to the app, nothing a
 * browser keeps to fill a form again. It goes with the press, and with the page: another tab, a lock, the window closed.
 */
export function Vent({ routine: { id }, onOver }: QuietProps) {
  const { t } = useTranslation();
  const lessMotion = useLessMotion();
  const [begunAt] = useState(() => performance.now());
  const [text, setText] = useState('');
  const [stage, setStage] = useState<'writing' | 'going' | 'gone'>('writing');
  const box = useId();
  const gone = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (stage === 'gone') gone.current?.focus();
    if (stage !== 'going') return;
    const timer = setTimeout(() => {
      setText('');
      setStage('gone');
    }, drifting);
    return () => clearTimeout(timer);
  }, [stage]);
  const letGo = () => {
    setStage(lessMotion ? 'gone' : 'going');
    if (lessMotion) setText('');
  };
  const over = () => onOver((performance.now() - begunAt) / 1000);

  return (
    <div className={`${styles.pacer} ${styles.vent}`}>
      <Heading>{t(`domain.routine.${id}`)}</Heading>
      {stage === 'writing' && (
        <>
          <p>{t('routines.vent.words')}</p>
          <label htmlFor={box}>{t('routines.vent.label')}</label>
          {/* A new box each time: the old one takes its history of changes along. */}
          <textarea
            className={styles.pad}
            id={box}
            value={text}
            onChange={(event) => setText(event.target.value)}
            rows={7}
            maxLength={20_000}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck={false}
          />
        </>
      )}
      {stage === 'going' && (
        <p className={styles.drifting} style={{ animationDuration: `${drifting}ms` }} aria-hidden="true">
          {text}
        </p>
      )}
      <p
        role="status"
        ref={gone}
        tabIndex={-1}
        className={stage === 'gone' ? styles.word : 'visually-hidden'}
      >
        {stage === 'going' && t('routines.vent.going')}
        {stage === 'gone' && t('routines.vent.gone')}
      </p>
      <div className={styles.row}>
        {stage === 'writing' && (
          <Button kind="primary" isDisabled={text.trim() === ''} onPress={letGo}>
            {t('routines.vent.letGo')}
          </Button>
        )}
        {stage === 'gone' && <Button onPress={() => setStage('writing')}>{t('routines.vent.more')}</Button>}
        {stage !== 'going' && (
          <Button kind={stage === 'gone' ? 'primary' : 'quiet'} onPress={over}>
            {t(stage === 'gone' ? 'routines.vent.done' : 'routines.enough')}
          </Button>
        )}
      </div>
      {stage === 'writing' && <p className={styles.soft}>{t('routines.vent.honest')}</p>}
    </div>
  );
}
