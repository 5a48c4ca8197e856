import { aHand, quietHands, someRecipients } from '../clients/fake-hands.ts';
import { ordinaryTuesday } from '../clients/fake-world.ts';
import type { Hands, Recipient } from '../../shared/seat-contract/hands.ts';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const path = '/hands';
const { now } = ordinaryTuesday();
const hour = 3_600_000;
const uuid = (n: number) => `00000000-0000-4000-8000-00000000710${n}`;
const withHands = (some: Partial<Hands>) => ({ hands: { ...quietHands(), ...some } });
const trusted = (trust: Recipient['trust']) =>
  withHands({ recipients: someRecipients.map((each) => ({ ...each, trust })) });

const long =
  '今天连着三个电话都在骂人，中间没有停过。我想缓一缓，也想知道遇到这种情况可不可以先挂断，等下班以前能不能找个地方说几句话。'.repeat(
    3,
  );
const compose = [
  'hands.what.kind.talk',
  { field: 'hands.what.words', text: 'Could we speak tomorrow, before the shift?' },
] as const;

/** One in every state there is, the newest first. */
const everyState = withHands({
  left: { note: 1, work: 3 },
  hands: [
    aHand(now - 60_000, {
      id: uuid(1),
      state: 'waiting',
      content: { kind: 'fiveMinutes', words: '', name: null },
      second: { mailbox: 5, kind: 'hr', name: 'Hana Novák', afterHours: 8 },
    }),
    aHand(now - hour, { id: uuid(2), state: 'read' }),
    aHand(now - 26 * hour, {
      id: uuid(3),
      state: 'answered',
      content: { kind: 'wrongAtWork', words: 'The new form loses what we type.', name: 'Mei' },
      replies: [
        { answer: 'soon', words: '' },
        { answer: 'words', words: 'Thank you, Mei. IT looks at it today; I will tell everyone at noon.' },
      ],
    }),
    aHand(now - 30 * hour, { id: uuid(4), state: 'sent', lowering: true }),
    aHand(now - 200 * hour, { id: uuid(5), state: 'withdrawn' }),
    aHand(now - 300 * hour, { id: uuid(6), state: 'refused', why: 'mailboxGone' }),
    aHand(now - 2300 * hour, { id: uuid(7), state: 'expired' }),
  ],
  workReports: [
    { id: uuid(8), at: now - 600_000, day: '2026-03-10', kind: 'queue', state: 'waiting' },
    { id: uuid(9), at: now - hour, day: '2026-03-10', kind: 'systemDown', state: 'counted' },
  ],
});

/** Raising a hand, what becomes of it, and the same-day work report, in every state. */
export const handsScreens: readonly Screen[] = [
  seat('hands', 'raise a hand', { path }),
  seat('hands-compose', 'raise a hand, before it is sent', { path, acts: compose }),
  seat('hands-second', 'raise a hand, a second person', {
    path,
    acts: [...compose, 'hands.second.title'],
  }),
  seat('hands-long', 'raise a hand, too long', {
    path,
    acts: ['hands.what.kind.talk', { field: 'hands.what.words', text: long }],
  }),
  seat('hands-raised', 'a hand is raised', { path, acts: [...compose, 'hands.send'] }),
  seat('hands-lowered', 'a hand is lowered', { path, acts: [...compose, 'hands.send', 'hands.own.lower'] }),
  seat('hands-states', 'raised hands in every state', {
    path,
    world: everyState,
    acts: ['hands.own.earlier'],
  }),
  seat('hands-delete', 'a hand that is over is deleted', {
    path,
    world: everyState,
    acts: ['hands.own.earlier', 'hands.own.forget'],
  }),
  seat('hands-wide', 'raise a hand, wide', { path, width: 1000, world: everyState, acts: compose }),
  seat('hands-new', 'raise a hand, key to compare', { path, world: trusted('new') }),
  seat('hands-compared', 'raise a hand, key compared', {
    path,
    world: trusted('new'),
    acts: ['hands.compare.same'],
  }),
  seat('hands-changed', 'raise a hand, key changed', { path, world: trusted('changed') }),
  seat('hands-used-up', 'raise a hand, five used up', {
    path,
    world: withHands({ left: { note: 0, work: 0 } }),
    acts: ['hands.what.kind.talk'],
  }),
  seat('hands-no-tokens', 'raise a hand, envelopes to come', {
    path,
    world: withHands({ left: { note: null, work: null } }),
  }),
  seat('hands-offline', 'raise a hand, server away', { path, world: withHands({ trouble: 'offline' }) }),
  seat('hands-offline-nobody', 'raise a hand, server away and nobody known', {
    path,
    world: withHands({ trouble: 'offline', recipients: [] }),
  }),
  seat('hands-nobody', 'raise a hand, nobody to write to', { path, world: withHands({ recipients: [] }) }),
  seat('hands-not-joined', 'raise a hand, no team', {
    path,
    world: { ...withHands({ recipients: [] }), joined: null },
  }),
  seat('hands-disk-full', 'raise a hand, disk full', {
    path,
    trouble: { refuse: { raiseHand: 'diskFull' } },
    acts: [...compose, 'hands.send'],
  }),
  seat('hands-loading', 'raise a hand, loading', { path, trouble: { never: ['hands'] } }),
  seat('hands-error', 'raise a hand, error', { path, trouble: { refuse: { hands: 'unexpected' } } }),
  seat('work-report', 'what is wrong with the work', { acts: ['hands.work.button'] }),
  seat('work-report-said', 'what is wrong with the work, said', {
    acts: ['hands.work.button', 'hands.work.kind.queue'],
  }),
  seat('today-answered', 'today, a hand was answered', {
    world: { ...everyState, arrivals: { unread: { answer: 1, praise: 0 }, notify: true } },
  }),
];
