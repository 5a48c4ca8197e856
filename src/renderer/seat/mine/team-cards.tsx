import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Leaving } from '../../../shared/seat-contract/leaving.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { useSituation } from '../situation.ts';
import styles from './mine.module.css';

type Joined = NonNullable<Leaving['joined']>;

/** What the person agreed to and since when; the way to read it and to take it back. */
export function ConsentCard({ consent }: Pick<Joined, 'consent'>) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  return (
    <Card title={t('mine.consent.title')} tone={consent?.isCurrent ? 'plain' : 'care'}>
      {!consent && <p>{t('mine.consent.none')}</p>}
      {consent && !consent.isCurrent && <p>{t('mine.consent.anew')}</p>}
      {consent && <p>{t('seat.leaving.since', { when: dates.moment(consent.since) })}</p>}
      <div className={styles.row}>
        <Link href="/mine/consent">{t(consent?.isCurrent ? 'consent.read' : 'mine.consent.read')}</Link>
        <Link href="/mine/withdraw">{t('mine.consent.withdraw')}</Link>
      </div>
    </Card>
  );
}

const steps = ['read', 'paper', 'not', 'differs'] as const;

/** The hub's keys in one line, and how to find out whether everyone has the same. */
export function KeyCard({ joined }: { joined: Joined }) {
  const { t } = useTranslation();
  const { team, hub, fingerprint } = joined;
  return (
    <Card title={t('seat.leaving.keyTitle')}>
      <p className={styles.soft}>{t('seat.leaving.joined', { team, hub })}</p>
      <p className={styles.fingerprint}>{fingerprint}</p>
      <details>
        <summary>{t('mine.compare.title')}</summary>
        <ul className={styles.list}>
          {steps.map((step) => (
            <li key={step}>{t(`mine.compare.steps.${step}`)}</li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
