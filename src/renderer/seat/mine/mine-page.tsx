import {
  Building2,
  CalendarClock,
  Coffee,
  Download,
  Eraser,
  Hand,
  Headphones,
  Heart,
  KeyRound,
  Lock,
  Monitor,
  MonitorDown,
  Palette,
  Send,
  Ticket,
  UsersRound,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Leaving } from '../../../shared/seat-contract/leaving.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { managedRows } from './managed-rows.ts';
import styles from './mine.module.css';
import { PageLink } from './page-link.tsx';

/** What belongs to the person: what leaves, a copy, the look, the lock, the end of it all. */
export function MinePage() {
  const { t } = useTranslation();
  const { hasPin, demo } = useSituation();
  const leaving = useSeat('leaving', {});
  const lock = useSeatCall('lock');
  const leave = useSeatCall('leaveJournal');
  const leavingNow = useLeavingNow(leaving.data);
  const callsNow = useCallsNow();
  return (
    <div className={styles.page}>
      <h1>{t('seat.mine.title')}</h1>
      {leaving.error && <Trouble error={leaving.error} retry={() => void leaving.refetch()} />}
      <nav className={styles.list} aria-label={t('seat.tabs.mine')}>
        <PageLink to="/mine/leaving" icon={Send} what={t('seat.mine.leaving')} now={leavingNow} />
        {leaving.data?.joined === null && (
          <PageLink
            to="/mine/join"
            icon={Ticket}
            what={t('seat.mine.joinTeam')}
            now={t('seat.mine.joinTeamText')}
          />
        )}
        <PageLink to="/praise" icon={Heart} what={t('praise.seat.title')} now={t('praise.seat.linkText')} />
        <PageLink to="/hands" icon={Hand} what={t('hands.title')} now={t('hands.linkText')} />
        {leaving.data?.joined && (
          <PageLink to="/team" icon={UsersRound} what={t('team.title')} now={t('team.linkText')} />
        )}
        <PageLink to="/mine/calls" icon={Headphones} what={t('calls.mine.title')} now={callsNow} />
        <PageLink
          to="/mine/breaks"
          icon={Coffee}
          what={t('breaks.settings.link')}
          now={t('breaks.settings.linkText')}
        />
        <PageLink
          to="/mine/roster"
          icon={CalendarClock}
          what={t('breaks.roster.link')}
          now={t('breaks.roster.linkText')}
        />
        <PageLink
          to="/mine/copy"
          icon={Download}
          what={t('seat.mine.copy')}
          now={t('seat.mine.copyFormats')}
        />
        {!demo && (
          <PageLink
            to="/mine/pin"
            icon={KeyRound}
            what={t(hasPin ? 'mine.pin.title' : 'mine.pin.titleFirst')}
            now={t(hasPin ? 'mine.pin.now' : 'mine.pin.nowFirst')}
          />
        )}
        {!demo && (
          <PageLink
            to="/mine/move"
            icon={MonitorDown}
            what={t('moving.page.link')}
            now={t('moving.page.linkText')}
          />
        )}
        {!demo && (
          <PageLink
            to="/mine/shelf"
            icon={UsersRound}
            what={t('shelf.page.link')}
            now={t('shelf.page.linkText')}
          />
        )}
        <PageLink
          to="/mine/computer"
          icon={Monitor}
          what={t('tray.page.title')}
          now={t('tray.page.linkText')}
        />
        <ManagedLink />
        <PageLink to="/mine/look" icon={Palette} what={t('seat.mine.look')} now={t('seat.mine.lookText')} />
        <PageLink
          to="/mine/erase"
          icon={Eraser}
          what={t('seat.mine.delete')}
          now={t('seat.mine.deleteText')}
        />
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

/** What leaves, in one line; empty until it is known. */
function useLeavingNow(leaving: Leaving | undefined): string {
  const { t } = useTranslation();
  if (!leaving) return '';
  if (!leaving.joined) return t('seat.mine.leavingAlone');
  const { consent } = leaving.joined;
  if (!consent?.isCurrent) return t(consent ? 'mine.consent.anew' : 'mine.consent.none');
  switch (leaving.sharing) {
    case 'on':
      return t('seat.mine.leavingOn', { team: leaving.joined.team });
    case 'paused':
      return t('seat.mine.leavingPaused');
    case 'off':
      return t('seat.mine.leavingOff');
  }
}

/** How calls become known, in one line; empty until it is known. */
function useCallsNow(): string {
  const { t } = useTranslation();
  const { data: setup } = useSeat('callSetup', {});
  if (!setup) return '';
  return setup.trouble ? t('calls.mine.trouble') : t(`calls.mine.${setup.source}`);
}

/** Only where there is a policy to read about, or one with a fault. */
function ManagedLink() {
  const { t } = useTranslation();
  const { data } = useSeat('policy', {});
  if (!data?.file) return null;
  const count = managedRows(data.inForce, t, false).length;
  return (
    <PageLink
      to="/mine/managed"
      icon={Building2}
      what={t('policy.page.link')}
      now={data.faults.length > 0 ? t('policy.page.faulty') : t('policy.page.linkText', { count })}
    />
  );
}
