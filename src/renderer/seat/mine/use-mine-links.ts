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
  type LucideIcon,
  Monitor,
  MonitorDown,
  Palette,
  Send,
  Ticket,
  UsersRound,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Leaving } from '../../../shared/seat-contract/leaving.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { useSituation } from '../situation.ts';
import { managedRows } from './managed-rows.ts';

/** A page below "Mine", with how things stand there. */
export interface MineLink {
  to: string;
  icon: LucideIcon;
  what: string;
  now: string;
}

const link = (to: string, icon: LucideIcon, what: string, now: string, isThere = true): MineLink[] =>
  isThere ? [{ to, icon, what, now }] : [];

/** The pages below "Mine" that there are for this person now, in their order. */
export function useMineLinks(leaving: Leaving | undefined): MineLink[] {
  const { t } = useTranslation();
  const { hasPin, demo } = useSituation();
  const leavingNow = useLeavingNow(leaving);
  const callsNow = useCallsNow();
  const managedNow = useManagedNow();
  const isAlone = leaving?.joined === null;
  const isJoined = Boolean(leaving?.joined);

  const pin = [
    t(hasPin ? 'mine.pin.title' : 'mine.pin.titleFirst'),
    t(hasPin ? 'mine.pin.now' : 'mine.pin.nowFirst'),
  ] as const;
  return [
    ...link('/mine/leaving', Send, t('seat.mine.leaving'), leavingNow),
    ...link('/mine/join', Ticket, t('seat.mine.joinTeam'), t('seat.mine.joinTeamText'), isAlone),
    ...link('/praise', Heart, t('praise.seat.title'), t('praise.seat.linkText')),
    ...link('/hands', Hand, t('hands.title'), t('hands.linkText')),
    ...link('/team', UsersRound, t('team.title'), t('team.linkText'), isJoined),
    ...link('/mine/calls', Headphones, t('calls.mine.title'), callsNow),
    ...link('/mine/breaks', Coffee, t('breaks.settings.link'), t('breaks.settings.linkText')),
    ...link('/mine/roster', CalendarClock, t('breaks.roster.link'), t('breaks.roster.linkText')),
    ...link('/mine/copy', Download, t('seat.mine.copy'), t('seat.mine.copyFormats')),
    ...link('/mine/pin', KeyRound, ...pin, !demo),
    ...link('/mine/move', MonitorDown, t('moving.page.link'), t('moving.page.linkText'), !demo),
    ...link('/mine/shelf', UsersRound, t('shelf.page.link'), t('shelf.page.linkText'), !demo),
    ...link('/mine/computer', Monitor, t('tray.page.title'), t('tray.page.linkText')),
    ...link('/mine/managed', Building2, t('policy.page.link'), managedNow ?? '', managedNow !== null),
    ...link('/mine/look', Palette, t('seat.mine.look'), t('seat.mine.lookText')),
    ...link('/mine/erase', Eraser, t('seat.mine.delete'), t('seat.mine.deleteText')),
  ];
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

/** What IT has set, in one line; null where there is no policy to read about, nor one with a fault. */
function useManagedNow(): string | null {
  const { t } = useTranslation();
  const { data } = useSeat('policy', {});
  if (!data?.file) return null;
  const count = managedRows(data.inForce, t, false).length;
  return data.faults.length > 0 ? t('policy.page.faulty') : t('policy.page.linkText', { count });
}
