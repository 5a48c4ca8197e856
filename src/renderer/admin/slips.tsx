import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../parts/button.tsx';
import { Logo } from '../parts/logo.tsx';
import { Notice } from '../parts/states.tsx';
import styles from './slips.module.css';

interface SlipsProps {
  codes: readonly string[];
  /** The hub's address, which goes on every slip. */
  hub: string;
  onDone: () => void;
}

/** Invites as slips to cut and draw from a pile. They carry no name, team or number: nobody can map a slip to a person. */
export function Slips({ codes, hub, onDone }: SlipsProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [printed, setPrinted] = useState(false);
  useEffect(() => {
    if (printed) return;
    const ask = (event: Event) => event.preventDefault(); // leaving loses the codes: the browser asks first
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [printed]);
  return (
    <>
      <header className={`${styles.head} no-print`}>
        <h1>{t('admin.slips.title', { count: codes.length })}</h1>
        <Notice tone="care">{t('admin.slips.once')}</Notice>
        <p className={styles.prose}>{t('admin.slips.how')}</p>
        <div className={styles.row}>
          <Button
            kind="primary"
            onPress={() => {
              print();
              setPrinted(true);
            }}
          >
            <Printer size={18} aria-hidden />
            {t('common.print')}
          </Button>
          <Button
            isDisabled={!printed}
            onPress={() => {
              onDone();
              go('/');
            }}
          >
            {t('admin.slips.done')}
          </Button>
        </div>
      </header>
      <ul className={styles.sheet}>
        {codes.map((code) => (
          <li key={code} className={styles.slip}>
            <p className={styles.name}>
              <Logo size={20} />
              {t('admin.slips.heading')}
            </p>
            <p>{t('admin.slips.step', { button: t('seat.welcome.join') })}</p>
            <dl>
              <dt>{t('admin.slips.address')}</dt>
              <dd>{hub}</dd>
              <dt>{t('admin.slips.code')}</dt>
              <dd className={styles.code}>{code}</dd>
            </dl>
            <p className={styles.small}>{t('admin.slips.valid')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
