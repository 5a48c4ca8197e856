import { nothingOffered, ordinaryBreaks, someOffer } from '../clients/fake-breaks.ts';
import { fakeId, fakeShift, type FakeWorld } from '../clients/fake-world.ts';
import { BreakScreen } from '../seat/breaks/break-screen.tsx';
import { NudgeCard } from '../seat/breaks/nudge-card.tsx';
import styles from '../seat/breaks/breaks.module.css';
import { RosterFound } from '../seat/mine/roster-found.tsx';
import { SubPage } from '../seat/mine/sub-page.tsx';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const { breakPlanning, rosterFile } = ordinaryBreaks();
const stay = () => undefined;
const now = fakeShift.begunAt + 15_600_000; // twenty past one
const owed = { because: 'roster' as const, at: now - 600_000, seconds: 300 };
const running = {
  occasion: 'roster:1',
  because: 'roster' as const,
  begunAt: now - 120_000,
  seconds: 300,
  isFull: false,
};
const offering = (some: Partial<typeof someOffer> = {}) => ({
  breaks: { ...nothingOffered, offer: { ...someOffer, ...some }, why: null, next: null },
});
const waiting = (some: Partial<typeof nothingOffered>) => ({ breaks: { ...nothingOffered, ...some } });
const everything = {
  breakPlanning: {
    settings: {
      ...breakPlanning.settings,
      quiet: { from: '12:00', to: '13:00' },
      hours: { from: '22:00', to: '06:00', days: [1, 2, 3, 4, 5] },
      surgeDays: ['2026-05-01'],
      surgeDeclined: ['2026-06-18'],
      holdMeToIt: true,
    },
    agreedCodes: ['AUX2'],
    teamSurgeDays: [
      { day: '2026-03-15', what: '3·15' },
      { day: '2026-06-18', what: '' },
    ],
  },
};
const hardCallNow: Partial<FakeWorld> = {
  hardCalls: [
    {
      id: fakeId(778),
      shiftId: fakeShift.id,
      day: fakeShift.day,
      at: now - 60_000,
      stressor: 'cust_abuse',
      strength: 3,
    },
  ],
};
const faults = [
  { row: 4, column: 'day' as const, code: 'day' as const },
  { row: 9, column: 'ends' as const, code: 'time' as const },
  { row: 12, column: 'breaks' as const, code: 'breakOutside' as const },
  { row: 31, column: null, code: 'overlap' as const },
];
const found = (some: Partial<typeof rosterFile>) => (
  <SubPage title="…">
    <RosterFound
      found={{ ...rosterFile, ...some }}
      isTaking={false}
      onWho={stay}
      onTake={stay}
      onLeave={stay}
    />
  </SubPage>
);
const people = ['0123 Lin', '0124 Wu', '0125 Chen'];

/** Breaks in every state: the card, the break itself, Today's sentence, settings, roster. */
export const breakScreens: readonly Screen[] = [
  seat('nudge', 'a break is offered', { world: offering() }),
  seat('nudge-reset', 'a reset is offered', { world: offering({ because: 'hardCall', seconds: 40 }) }),
  seat('nudge-again', 'the missed break, once more, on a peak day', {
    world: offering({ again: true, surge: true }),
  }),
  seat('nudge-held', 'held to it: skipping asks once', {
    world: offering({ because: 'hourly', exits: { later: [5], skip: 'afterAsking' } }),
    acts: ['breaks.offer.skip'],
  }),
  seat('nudge-late', 'an answer that came too late', {
    world: offering(),
    trouble: { refuse: { skipBreak: 'notFound' } },
    acts: ['breaks.offer.skip'],
  }),
  seat('nudge-alone', 'the small window', {
    world: offering(),
    instead: (
      <main className={styles.alone}>
        <NudgeCard />
      </main>
    ),
  }),
  seat('break', 'a break is on', { world: waiting({ running, why: 'running', next: null }) }),
  seat('break-full', 'a break is full', {
    world: waiting({ running: { ...running, isFull: true }, why: 'running', next: null }),
  }),
  seat('break-reset', 'a reset is on', {
    world: waiting({ running: { ...running, because: 'hardCall', seconds: 60 }, why: 'running', next: null }),
  }),
  seat('break-screen', 'a break over a whole monitor', {
    width: 1280,
    world: waiting({ running, why: 'running', next: null }),
    instead: <BreakScreen onLeave={stay} />,
    bare: true,
  }),
  seat('today-reset', 'today, a reset after a hard call', { world: hardCallNow }),
  seat('hard-call-reset', 'a hard call noted, with a reset', {
    world: { hardCalls: [] },
    acts: ['seat.hardCall.button', 'domain.stressor.cust_abuse'],
  }),
  seat('next-call', 'today, a break fits after this call', { world: waiting({ why: 'call', next: owed }) }),
  seat('next-owed', 'today, a break is owed', { world: waiting({ next: owed }) }),
  seat('next-none', 'today, no break planned', { world: waiting({ next: null }) }),
  seat('next-off', 'today, outside the shift', { world: waiting({ why: 'noShift', next: null }) }),
  seat('pause-choice', 'today, pausing nudges', { acts: ['breaks.next.pause'] }),
  seat('paused', 'today, nudges are paused', {
    world: waiting({ why: 'paused', pausedUntil: now + 1_800_000 }),
  }),
  seat('quiet', 'today, in the quiet period', {
    world: waiting({ why: 'quiet', quietUntil: now + 1_800_000 }),
  }),
  seat('next-error', 'today, breaks failed', { trouble: { refuse: { breaks: 'unexpected' } } }),
  seat('breaks', 'break settings', { path: '/mine/breaks' }),
  seat('breaks-all', 'break settings, all in use', { path: '/mine/breaks', world: everything, width: 1000 }),
  seat('breaks-empty', 'break settings, no break yet', { path: '/mine/breaks', world: { breakHistory: [] } }),
  seat('breaks-error', 'break settings, error', {
    path: '/mine/breaks',
    trouble: { refuse: { breakPlanning: 'unexpected', breaksBetween: 'unexpected' } },
  }),
  seat('roster', 'roster', { path: '/mine/roster' }),
  seat('roster-none', 'roster, none yet', {
    path: '/mine/roster',
    world: { roster: { shifts: [], lastDay: null, canUndo: false } },
  }),
  seat('roster-cleared', 'roster, forgotten, with undo', {
    path: '/mine/roster',
    acts: ['breaks.roster.clear'],
  }),
  seat('roster-error', 'roster, error', {
    path: '/mine/roster',
    trouble: { refuse: { roster: 'unexpected' } },
  }),
  seat('roster-found', 'roster, before it is taken', { instead: <main>{found({})}</main> }),
  seat('roster-who', 'roster, whose shifts', {
    instead: (
      <main>{found({ people, shifts: [], count: 0, firstDay: null, lastDay: null, leftOut: 0 })}</main>
    ),
  }),
  seat('roster-faults', 'roster, rows that are not clear', {
    instead: <main>{found({ faults, faultCount: 61 })}</main>,
  }),
  seat('roster-nothing', 'roster, nothing in the file', {
    instead: <main>{found({ shifts: [], count: 0, firstDay: null, lastDay: null, leftOut: 0 })}</main>,
  }),
];
