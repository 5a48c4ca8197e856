import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../parts/button.tsx';
import styles from './breathe.module.css';

/** Before a routine that holds the breath: who must not, and a way to one without. */
export function HoldCaution({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [agreed, setAgreed] = useState(false);
  if (agreed) return children;
  return (
    <div className={styles.pacer}>
      <h1>{t('routines.holds.title')}</h1>
      <p role="note">{t('domain.caution')}</p>
      <div className={styles.row}>
        <Button autoFocus onPress={() => setAgreed(true)}>
          {t('routines.holds.begin')}
        </Button>
        <Button kind="quiet" onPress={() => go('/breathe/long_exhale', { replace: true })}>
          {t('routines.holds.instead')}
        </Button>
      </div>
    </div>
  );
}
