import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useOwnWindow } from '../desk/own-window.ts';
import { Card } from '../parts/card.tsx';
import styles from './lead.module.css';

/** L8: the way from the desk to the lead's own seat. Nothing of either is known to the other. */
export function PersonToo() {
  const { t } = useTranslation();
  const isBrowser = useOwnWindow() !== null;
  return (
    <div className="no-print">
      <Card title={t('leadWork.person.title')}>
        <p className={styles.prose}>{t('leadWork.person.text')}</p>
        {isBrowser ? (
          <p className={styles.facts}>{t('leadWork.person.inApp')}</p>
        ) : (
          <p>
            <Link href="~/">{t('leadWork.person.open')}</Link>
          </p>
        )}
      </Card>
    </div>
  );
}
