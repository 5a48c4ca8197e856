import { useTranslation } from 'react-i18next';
import type { Leaving } from '../../../shared/seat-contract/leaving.ts';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { useSituation } from '../situation.ts';
import styles from './mine.module.css';

/** Those that have words of their own for what to do; the others are said by their code's sentence. */
const known = [
  'offline',
  'wrongCertificate',
  'certificateExpired',
  'hubAnsweredBadly',
  'wrongToken',
  'keysChanged',
  'resultsChanged',
  'wrongWeek',
  'tokensAlreadyIssued',
  'notJoined',
] as const;

/** What stands in the way to the hub, since when, and what the person can do about it. */
export function ObstacleCard({ obstacle: { code, since } }: { obstacle: NonNullable<Leaving['obstacle']> }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const own = known.find((each) => each === code);
  return (
    <Card title={t('mine.obstacle.title')} tone="care">
      <p>{own ? t(`mine.obstacle.${own}.what`) : t(`errors.${code}`)}</p>
      <p>{own ? t(`mine.obstacle.${own}.do`) : t('mine.obstacle.other')}</p>
      <p className={styles.soft}>{t('mine.obstacle.since', { when: dates.moment(since) })}</p>
    </Card>
  );
}
