import { fakeHub } from '../clients/fake-desk.ts';
import { fakeShift, type FakeWorld, ordinaryTuesday, saidToday } from '../clients/fake-world.ts';
import { ErasedPage } from '../seat/mine/erased-page.tsx';
import { EditCheckIn } from '../seat/records/edit-sheets.tsx';
import { RecoveryCodePage } from '../seat/start/recovery-code-page.tsx';
import { SetAsidePage } from '../seat/start/set-aside-page.tsx';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const stay = () => undefined;
const alone = { joined: null, history: [] };
const empty = { checkIns: [], hardCalls: [], routineSessions: [], tags: [], shift: null };
const welcome: Partial<FakeWorld> = { ...alone, ...empty, stage: 'welcome', hasPin: false, shelf: [] };
const locked: Partial<FakeWorld> = { stage: 'locked' };
const over = { shift: { ...fakeShift, endedAt: fakeShift.begunAt + 15_600_000 } };
const desk = {
  address: 'http://127.0.0.1:4700/',
  lead: { login: 'lead', password: 'simulated', keys: '{}', passphrase: 'simulated' },
  hr: { login: 'hr', password: 'simulated', keys: '{}', passphrase: 'simulated' },
  assistance: { login: 'assistance', password: 'simulated', keys: '{}', passphrase: 'simulated' },
};
const demo: Partial<FakeWorld> = {
  demo: { stage: 'ready', progress: 1, now: fakeShift.begunAt, desk },
  hasPin: false,
};
const goodThing = {
  day: fakeShift.day,
  at: fakeShift.begunAt,
  goal: '',
  went: null,
  good: 'A caller said thank you twice.',
};
const past = ordinaryTuesday();
const saidTwice = {
  checkIns: [...past.checkIns, saidToday(9, 'start', 4, 4), saidToday(13, 'middle', 2, 2)],
  hardCalls: [
    ...past.hardCalls,
    {
      id: '00000000-0000-4000-8000-000000000777',
      shiftId: fakeShift.id,
      day: fakeShift.day,
      at: fakeShift.begunAt + 9_000_000,
      stressor: 'cust_abuse',
      strength: 3,
    },
  ],
} satisfies Partial<FakeWorld>;

/** The seat's window in every state. */
export const seatScreens: readonly Screen[] = [
  seat('welcome', 'welcome', { world: welcome }),
  seat('create', 'create a journal', { world: welcome, acts: ['seat.welcome.alone'] }),
  seat('create-faults', 'create a journal, faults', {
    world: welcome,
    acts: ['seat.welcome.alone', { field: 'seat.create.pin', text: '12' }, 'seat.create.create'],
  }),
  seat('create-without', 'go without a PIN', {
    world: { ...welcome, keystore: false },
    acts: ['seat.welcome.alone', 'seat.create.without'],
  }),
  seat('recovery', 'recovery code', {
    instead: <RecoveryCodePage code="K7QD-2M9X-VT4R-8HFP-6W3N-ZC5J-YB1E-0AGS" onWritten={stay} />,
  }),
  seat('locked', 'locked', { world: locked }),
  seat('locked-wrong', 'wrong PIN', {
    world: locked,
    trouble: { refuse: { unlock: 'wrongPin' } },
    acts: [{ field: 'seat.create.pin', text: '1234' }, 'seat.locked.open'],
  }),
  seat('locked-forgot', 'forgotten PIN', { world: locked, acts: ['seat.locked.forgot'] }),
  seat('trouble-damaged', 'journal damaged', {
    world: { stage: 'trouble', trouble: 'journalDamaged' },
    acts: ['seat.trouble.aside'],
  }),
  seat('trouble-newer', 'journal of a newer version', {
    world: { stage: 'trouble', trouble: 'journalNewer' },
  }),
  seat('trouble-keystore', 'keystore lost', { world: { stage: 'trouble', trouble: 'keystoreLost' } }),
  seat('set-aside', 'journal set aside', {
    instead: <SetAsidePage keptAs="journal-damaged-2026-03-10.db" onDone={stay} />,
  }),
  seat('building', 'demo on its way', {
    world: { ...welcome, demo: { stage: 'building', progress: 0.42, now: null, desk: null } },
  }),
  seat('building-failed', 'demo failed', {
    world: { ...welcome, demo: { stage: 'failed', progress: 0, now: null, desk: null } },
  }),
  seat('today', 'today, asked'),
  seat('today-wide', 'today, wide', { width: 1000, world: saidTwice }),
  seat('today-first', 'today, the very first', { world: { ...alone, ...empty } }),
  seat('today-mood', 'today, one tap in', { acts: ['domain.mood.4'] }),
  seat('today-saved', 'today, saved', { acts: ['domain.mood.4', 'domain.calm.3'] }),
  seat('today-disk-full', 'today, disk full', {
    trouble: { refuse: { recordCheckIn: 'diskFull' } },
    acts: ['domain.mood.2', 'domain.calm.2'],
  }),
  seat('today-note-kept', 'today, note kept over a full disk', {
    trouble: { refuse: { editCheckIn: 'diskFull' } },
    acts: [
      'domain.mood.2',
      'domain.calm.2',
      { field: 'seat.today.note', text: '— … —' },
      'seat.today.saveNote',
    ],
  }),
  seat('today-said', 'today, said before', { world: saidTwice }),
  seat('today-ending', 'end of shift', { acts: ['seat.shift.end'] }),
  seat('today-ending-saved', 'end of shift, saved', {
    acts: ['seat.shift.end', 'domain.mood.3', 'domain.calm.4'],
  }),
  seat('today-over', 'after the shift: rows that will leave', { world: { ...saidTwice, ...over } }),
  seat('today-over-alone', 'after the shift, alone', { world: { ...saidTwice, ...alone, ...over } }),
  seat('today-loading', 'today, loading', { trouble: { never: ['today'] } }),
  seat('today-error', 'today, error', { trouble: { refuse: { today: 'unexpected' } } }),
  seat('hard-call', 'hard call', { acts: ['seat.hardCall.button'] }),
  seat('hard-call-noted', 'hard call, noted', {
    acts: ['seat.hardCall.button', 'domain.stressor.queue_pressure'],
  }),
  seat('edit', 'change a check-in', {
    instead: <EditCheckIn checkIn={saidToday(17, 'end', 2, 3)} tags={['late shift']} onClose={stay} />,
  }),
  seat('help', 'help', { acts: ['common.help'] }),
  seat('mine', 'mine', { path: '/mine' }),
  seat('mine-alone', 'mine, alone and without a PIN', { path: '/mine', world: { ...alone, hasPin: false } }),
  seat('leaving', 'what leaves', { path: '/mine/leaving' }),
  seat('leaving-wide', 'what leaves, wide', { path: '/mine/leaving', width: 1000 }),
  seat('leaving-paused', 'what leaves, paused', {
    path: '/mine/leaving',
    world: { sharing: 'paused', history: [] },
  }),
  seat('leaving-alone', 'what leaves, alone', { path: '/mine/leaving', world: alone }),
  seat('join', 'join a team', { path: '/mine/join', world: alone }),
  seat('join-unknown', 'join, unknown code', {
    path: '/mine/join',
    world: alone,
    trouble: { refuse: { readInvite: 'inviteUnknown' } },
    acts: [
      { field: 'seat.join.hub', text: 'https://hub.example' },
      { field: 'seat.join.code', text: 'ABCD-EFGH' },
      'seat.join.look',
    ],
  }),
  seat('join-found', 'join, whose invite', {
    path: '/mine/join',
    world: alone,
    acts: [
      { field: 'seat.join.hub', text: 'https://hub.example' },
      { field: 'seat.join.code', text: 'ABCD-EFGH' },
      'seat.join.look',
    ],
  }),
  seat('join-consent', 'join, consent', {
    path: '/mine/join',
    world: alone,
    acts: [
      { field: 'seat.join.hub', text: 'https://hub.example' },
      { field: 'seat.join.code', text: 'ABCD-EFGH' },
      'seat.join.look',
      'seat.join.toConsent',
    ],
  }),
  seat('copy', 'keep a copy', { path: '/mine/copy', world: { dayGoals: [goodThing] } }),
  seat('copy-month-saved', 'keep a copy, a month on paper', {
    path: '/mine/copy',
    acts: ['keep.month.save'],
  }),
  seat('copy-month-empty', 'keep a copy, an empty month', {
    path: '/mine/copy',
    world: { ...empty, breakHistory: [] },
  }),
  seat('copy-month-error', 'keep a copy, the month cannot be read', {
    path: '/mine/copy',
    trouble: { refuse: { patterns: 'unexpected' } },
  }),
  seat('look', 'look and sound', { path: '/mine/look' }),
  seat('erase', 'delete everything', { path: '/mine/erase', acts: ['seat.erase.first'] }),
  seat('erased', 'everything is deleted', {
    instead: (
      <ErasedPage
        proof={{
          at: fakeShift.begunAt,
          checkIns: 14,
          hardCalls: 5,
          routineSessions: 3,
          pulses: 2,
          hands: 1,
          workReports: 2,
          introductions: 1,
          praises: 3,
          mailboxes: 1,
          dayGoals: 9,
          earlierMoods: 0,
          files: [
            { name: 'journal.db', gone: true },
            { name: 'keys.json', gone: true },
            { name: 'outbox.db', gone: false },
          ],
        }}
        onDone={stay}
      />
    ),
  }),
  seat('demo', 'demo, today', { world: demo }),
  seat('demo-moving', 'demo, a week goes by', {
    world: { ...demo, demo: { stage: 'moving', progress: 0.6, now: fakeShift.begunAt, desk } },
  }),
  seat('demo-lead', 'demo, the lead’s desk', {
    path: '/lead',
    width: 1000,
    world: { ...demo, desk: fakeHub({ role: 'lead' }) },
  }),
  seat('demo-hr', 'demo, HR', {
    path: '/hr',
    width: 1000,
    world: { ...demo, desk: fakeHub({ role: 'hr' }) },
  }),
];
