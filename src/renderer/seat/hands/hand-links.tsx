import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSeat } from '../../clients/use-seat.ts';
import styles from './hands.module.css';
import { isUp } from './is-up.ts';
import { WorkReportButton } from './work-report.tsx';

/** On Today, quietly: a hand to raise or those that are up, and what is wrong with the work. Nothing without a team. */
export function HandLinks() {
  const { t } = useTranslation();
  const joined = useSeat('leaving', {}).data?.joined;
  const hands = useSeat('hands', {}).data?.hands;
  if (!joined || !hands) return null;
  const up = hands.filter(isUp);
  return (
    <div className={styles.links}>
      <Link href="/hands" className={styles.link}>
        {up.length > 0 ? t('hands.openLink', { count: up.length }) : t('hands.link')}
      </Link>
      <WorkReportButton />
    </div>
  );
}
