import { ordinaryTuesday } from '../clients/fake-world.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { aHand, quietHands } from '../clients/fake-hands.ts';
import { OwnWindowProvider } from '../desk/own-window.ts';
import { Notice } from '../notice/notice.tsx';
import { ownWindow } from './desk-screens.tsx';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const { joined, now } = ordinaryTuesday();
const leaving = '/mine/leaving';
const alone = { joined: null, history: [] };
const anew = joined && { joined: { ...joined, consent: { since: now - 2_600_000_000, isCurrent: false } } };
const withdrawn = joined && { joined: { ...joined, consent: null } };

const answered = aHand(now - 7_200_000, {
  state: 'answered',
  second: { mailbox: 5, kind: 'hr', name: 'Hana Novák', afterHours: 4 },
});
const reported = {
  id: '00000000-0000-4000-8000-000000007100',
  at: now - 3_600_000,
  day: '2026-03-10',
  kind: 'queue',
  state: 'counted',
} as const;

const obstacle = (code: ErrorCode, tokens = false) => ({
  obstacle: { code, since: now - 93_600_000 },
  tokens,
});

/** What leaves, consent and its withdrawal, and the PIN, in the states that an ordinary Tuesday does not have. */
const seatPrivacyScreens: readonly Screen[] = [
  seat('leaving-hub-away', 'what leaves, server away', { path: leaving, world: obstacle('offline') }),
  seat('leaving-wrong-key', 'what leaves, wrong key', { path: leaving, world: obstacle('wrongToken') }),
  seat('leaving-clock', 'what leaves, clocks differ', { path: leaving, world: obstacle('wrongWeek') }),
  seat('leaving-other', 'what leaves, another trouble', {
    path: leaving,
    world: obstacle('unexpected', true),
  }),
  seat('leaving-undo', 'what leaves, paused a moment ago', {
    path: leaving,
    acts: ['seat.leaving.sharing.paused'],
  }),
  seat('leaving-voices', 'what leaves, and what was said by choice', {
    path: leaving,
    world: {
      hands: { ...quietHands(), hands: [answered, aHand(now - 90_000_000)], workReports: [reported] },
    },
  }),
  seat('leaving-anew', 'what leaves, text changed', { path: leaving, world: { ...anew } }),
  seat('leaving-withdrawn', 'what leaves, withdrawn', { path: leaving, world: { ...withdrawn } }),
  seat('leaving-loading', 'what leaves, loading', { path: leaving, trouble: { never: ['leaving'] } }),
  seat('leaving-error', 'what leaves, error', {
    path: leaving,
    trouble: { refuse: { leaving: 'unexpected' } },
  }),
  seat('consent', 'consent, to read again', { path: '/mine/consent' }),
  seat('consent-anew', 'consent, text changed', { path: '/mine/consent', world: { ...anew } }),
  seat('consent-again', 'consent, after a withdrawal', { path: '/mine/consent', world: { ...withdrawn } }),
  seat('withdraw', 'withdraw or delete', { path: '/mine/withdraw' }),
  seat('withdraw-done', 'withdrawn', { path: '/mine/withdraw', acts: ['mine.withdraw.consent'] }),
  seat('withdraw-alone', 'withdraw or delete, alone', { path: '/mine/withdraw', world: alone }),
  seat('withdraw-offline', 'leaving the team, refused', {
    path: '/mine/withdraw',
    trouble: { refuse: { leaveTeam: 'offline' } },
    acts: ['seat.leaving.leave', 'seat.leaving.leaveSure'],
  }),
  seat('pin', 'change the PIN', { path: '/mine/pin' }),
  seat('pin-first', 'set a first PIN', { path: '/mine/pin', world: { hasPin: false } }),
  seat('pin-faults', 'change the PIN, left empty', { path: '/mine/pin', acts: ['mine.pin.change'] }),
  seat('pin-wrong', 'change the PIN, wrong one', {
    path: '/mine/pin',
    trouble: { refuse: { changePin: 'wrongPin' } },
    acts: [
      { field: 'mine.pin.old', text: '1111' },
      { field: 'mine.pin.fresh', text: '2468' },
      { field: 'seat.create.again', text: '2468' },
      'mine.pin.change',
    ],
  }),
];

const notice = (id: string, title: string, hub: Partial<FakeHub> = {}): Screen => ({
  id,
  title: `For everyone: ${title}`,
  width: 1000,
  render: () => (
    <OwnWindowProvider value={ownWindow}>
      <Notice client={fakeHub({ role: null, ...hub })} />
    </OwnWindowProvider>
  ),
});

/** The seat's pages about privacy, and the page for everyone. HR's and the administrator's are among the desks. */
export const privacyScreens: readonly Screen[] = [
  ...seatPrivacyScreens,
  notice('notice', 'the works-council page'),
  notice('notice-offline', 'the works-council page, offline', { refusals: { privacyPage: 'offline' } }),
];
