import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './held.module.css';

/** Beside something that IT has fixed: it shows what is set, and cannot be pressed. */
export function HeldNote() {
  const { t } = useTranslation();
  return (
    <p className={styles.held}>
      <Lock size={16} aria-hidden="true" />
      {t('policy.set')}
    </p>
  );
}
