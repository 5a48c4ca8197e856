import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './breathe.module.css';
import { type QuietProps, QuietRoutine } from './quiet-routine.tsx';

/** Five minutes with closed eyes; the window is dim meanwhile, help and the way out stay where they are. */
export function Rest(props: QuietProps) {
  const { t } = useTranslation();
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.dim = '';
    return () => void delete dataset.dim;
  }, []);
  return (
    <QuietRoutine {...props} words={t('routines.rest.words')}>
      {() => <p className={styles.soft}>{t('routines.rest.dim')}</p>}
    </QuietRoutine>
  );
}
