import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { otherHub } from '../../../shared/policy.ts';
import type { Leaving } from '../../../shared/seat-contract/leaving.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';

/** S15: IT has settled on another hub than the one this seat has joined. It is said, and nothing is done about it (promise 4). */
export function OtherHubCard({ joined: { hub: old, team } }: { joined: NonNullable<Leaving['joined']> }) {
  const { t } = useTranslation();
  const policy = useSeat('policy', {});
  const hub = policy.data && otherHub(policy.data.inForce, old);
  if (!hub) return null;
  return (
    <Card title={t('policy.hub.title')} tone="care">
      <p>{t('policy.hub.text', { hub, old, team })}</p>
      <Link href="/mine/withdraw">{t('policy.hub.leave')}</Link>
    </Card>
  );
}
