import { Lock, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { AwayCard } from './away-card.tsx';
import styles from './mine.module.css';
import { OtherHubCard } from './other-hub-card.tsx';
import { PageLink } from './page-link.tsx';
import { useMineLinks } from './use-mine-links.ts';

/** What belongs to the person: what leaves, a copy, the look, the lock, the end of it all. */
export function MinePage() {
  const { t } = useTranslation();
  const { hasPin, demo } = useSituation();
  const leaving = useSeat('leaving', {});
  const lock = useSeatCall('lock');
  const leave = useSeatCall('leaveJournal');
  const links = useMineLinks(leaving.data);
  return (
    <div className={styles.page}>
      <h1>{t('seat.mine.title')}</h1>
      {leaving.error && <Trouble error={leaving.error} retry={() => void leaving.refetch()} />}
      <AwayCard />
      {leaving.data?.joined && <OtherHubCard joined={leaving.data.joined} />}
      <nav className={styles.list} aria-label={t('seat.tabs.mine')}>
        {links.map((link) => (
          <PageLink key={link.to} {...link} />
        ))}
      </nav>
      {hasPin && (
        <div className={styles.row}>
          <Button isPending={lock.isPending} onPress={() => lock.mutate({})}>
            <Lock size={18} aria-hidden="true" />
            {t('seat.mine.lock')}
          </Button>
          <Button isPending={leave.isPending} onPress={() => leave.mutate({})}>
            <UsersRound size={18} aria-hidden="true" />
            {t('shelf.page.switch')}
          </Button>
        </div>
      )}
      {!hasPin && !demo && <p className={styles.soft}>{t('seat.mine.noPin')}</p>}
      {leaving.data?.joined && !demo && (
        <section className={styles.group}>
          <h2>{t('seat.mine.desks')}</h2>
          <div className={styles.row}>
            <Link href="/lead">{t('seat.mine.lead')}</Link>
            <Link href="/hr">{t('seat.mine.hr')}</Link>
            <Link href="/assistance">{t('seat.mine.assistance')}</Link>
          </div>
        </section>
      )}
    </div>
  );
}
