import { describe, expect, it, vi } from 'vitest';
import {
  aCheckIn,
  aDayGoal,
  aHardCall,
  aPulse,
  aRoutineSession,
  aShift,
  someDay,
} from '../../tests/factories.ts';
import { goodBreakInputs, rightInRosterFile } from '../../tests/break-inputs.ts';
import { aSeat } from '../../tests/seat.ts';
import { Refusal } from '../shared/errors.ts';
import { noBreakPolicy } from '../shared/nudge/break-settings.ts';
import { defaultPreferences } from '../shared/preferences.ts';
import { type SeatCallName, seatContract, type SeatInput } from '../shared/seat-contract.ts';
import { answer, answerAll, type CallEvent, type SeatHandlers } from './answer.ts';
import { breakCalls } from './breaks/break-handlers.ts';
import { noBreaks } from './breaks/breaks-now.ts';
import { type SeatCallOptions, seatCalls } from './handlers.ts';
import { openAtDesk } from './desk/at-desk.ts';
import { mailboxCalls } from './desk/calls.ts';
import { insertCheckIn } from './journal/check-ins.ts';
import { noKeystore } from './journal/lock.ts';
import { insertHardCall } from './journal/hard-calls.ts';
import { insertShift } from './journal/shifts.ts';

const app = 'app://sidetone/';
const notThis = () => Promise.reject(new Error('not in this test'));

/** The door of an open seat that has a shift, a check-in and a hard call; `calls` are what got through to a handler. */
function aDoor(changes: Partial<SeatHandlers> = {}) {
  const { seat } = aSeat();
  insertShift(seat.journal, aShift());
  insertCheckIn(seat.journal, aCheckIn());
  insertHardCall(seat.journal, aHardCall());
  const calls: string[] = [];
  const log: string[] = [];
  const withSeat: SeatCallOptions['withSeat'] = (work) => {
    calls.push('seat');
    return Promise.resolve(seat).then(work);
  };
  const handlers: SeatHandlers = {
    situation: notThis,
    setPreferences: (some) => ({ ...defaultPreferences, ...(some.theme && { theme: some.theme }) }),
    createJournal: notThis,
    unlock: notThis,
    unlockWithRecoveryCode: notThis,
    changePin: notThis,
    lock: notThis,
    restoreCopy: notThis,
    setJournalAside: notThis,
    chooseJournal: notThis,
    leaveJournal: notThis,
    addJournal: notThis,
    nameJournal: notThis,
    deleteEverything: notThis,
    snapshot: notThis,
    keepSnapshots: notThis,
    openSnapshot: notThis,
    siteHelp: () => null,
    hub: notThis,
    startDemo: notThis,
    demoState: notThis,
    demoNextWeek: notThis,
    callState: notThis,
    dismissHardCallOffer: notThis,
    policy: notThis,
    wish: notThis,
    wishDone: notThis,
    computer: notThis,
    browseForFolder: notThis,
    callSetup: notThis,
    setCallSource: notThis,
    setCallPage: notThis,
    renewCallToken: notThis,
    changeCallPort: notThis,
    ...mailboxCalls(
      openAtDesk({
        folder: () => '',
        keystore: noKeystore,
        clock: seat.clock,
        hub: () => null,
        opening: () => 1,
        look: () => {},
      }),
    ),
    ...seatCalls({
      withSeat,
      language: () => 'en',
      changed: () => {},
      mayJoin: () => {},
    }),
    ...breakCalls({
      withSeat,
      clock: { look: () => calls.push('look'), now: () => noBreaks },
      call: () => ({ phase: 'idle', since: seat.clock.now() }),
      policy: () => noBreakPolicy,
      changed: () => {},
    }),
    ...changes,
  };
  const door = {
    handlers,
    isTrusted: (url: string) => url === app,
    log: (line: string) => void log.push(line),
  };
  const call = (name: unknown, input: unknown, from = app) => answer(door, from, name, input);
  return { seat, door, call, calls, log };
}

const someFingerprint = Array(16).fill('ab12').join(' ');

/** One good input for each call. */
const good: { [N in SeatCallName]: SeatInput<N> } = {
  situation: {},
  setPreferences: { theme: 'dark' },
  createJournal: { pin: '2468', name: null },
  unlock: { pin: '2468' },
  changePin: { pin: '2468', newPin: '1357' },
  unlockWithRecoveryCode: { recoveryCode: 'ABCD', newPin: null },
  lock: {},
  restoreCopy: { pin: '2468' },
  setJournalAside: {},
  ownPraises: {},
  introduce: { to: 3, name: 'Mei' },
  takeBackIntroduction: { id: aCheckIn().id },
  introductions: {},
  sealPraise: { note: 'ab'.repeat(32), praise: { day: '2026-03-02', what: 'stayed calm', why: 'it helped' } },
  leadNotes: {},
  reportFolder: {},
  keepReports: { to: null },
  putReport: { name: 'sidetone-week-2026-02-19-Blue.csv', content: 'QQ==' },
  setLeadNotes: { wheels: [], corrections: [] },
  chooseJournal: { id: aCheckIn().id },
  leaveJournal: {},
  addJournal: {},
  nameJournal: { name: 'Ming' },
  today: {},
  recordsBetween: { from: '2026-03-01', to: '2026-03-31' },
  beginShift: {},
  endShift: {},
  recordCheckIn: { phase: 'start', mood: 3, calm: 3 },
  editCheckIn: { id: aCheckIn().id, mood: 4 },
  deleteCheckIn: { id: aCheckIn().id },
  putBackCheckIn: aCheckIn({ id: '00000000-0000-4000-8000-000000000101' }),
  recordHardCall: { stressor: 'tool_fail', strength: 1 },
  editHardCall: { id: aHardCall().id, strength: 3 },
  deleteHardCall: { id: aHardCall().id },
  putBackHardCall: aHardCall({ id: '00000000-0000-4000-8000-000000000201' }),
  recordRoutineSession: { routine: 'sigh', seconds: 300, before: 3 },
  rateRoutineSession: { id: aRoutineSession().id, after: 4 },
  deleteRoutineSession: { id: aRoutineSession().id },
  putBackRoutineSession: aRoutineSession({ id: '00000000-0000-4000-8000-000000000301' }),
  routineSessionsBetween: { from: '2026-03-01', to: '2026-03-31' },
  goalNow: {},
  setDayGoal: { day: someDay, goal: 'lunch outside' },
  deleteDayGoal: { day: someDay },
  putBackDayGoal: aDayGoal(),
  dayGoalsBetween: { from: '2026-03-01', to: '2026-03-31' },
  patterns: { to: '2026-03-31' },
  pulses: {},
  recordPulse: { wornOut: 2, stress: 3, recovered: 4, workload: 4, supported: 5, theme: 'breaks' },
  editPulse: { id: aPulse().id, wornOut: 3, theme: 'systems' },
  deletePulse: { id: aPulse().id },
  putBackPulse: aPulse({ id: '00000000-0000-4000-8000-000000000401', theme: 'targets' }),
  putOffPulse: {},
  strain: {},
  setStrain: { on: false },
  notice: {},
  putHelpAway: {},
  siteHelp: {},
  policy: {},
  wish: {},
  wishDone: { id: 1 },
  computer: {},
  browseForFolder: {},
  leaving: {},
  ourTeam: {},
  setSharing: { sharing: 'paused' },
  readInvite: { hub: 'https://hub.example', code: 'ABCD' },
  joinTeam: { hub: 'https://hub.example', code: 'ABCD', consent: 1 },
  agree: { consent: 1 },
  withdraw: {},
  leaveTeam: {},
  ...goodBreakInputs,
  hands: {},
  lookUpRecipients: {},
  confirmRecipient: { mailbox: 3, fingerprint: someFingerprint },
  raiseHand: { content: { kind: 'talk', words: '', name: null }, to: 3, second: null },
  lowerHand: { id: aCheckIn().id },
  workReport: { kind: 'queue' },
  mailbox: {},
  setUpMailbox: { passphrase: 'a long passphrase', anew: false },
  openMailbox: { passphrase: 'a long passphrase' },
  lockMailbox: {},
  importMailbox: { text: '{}', filePassphrase: 'another one', passphrase: 'a long passphrase' },
  exportMailbox: { passphrase: 'a long passphrase' },
  openRequests: {},
  mailboxLive: {},
  readRequest: { note: 'ab'.repeat(32) },
  answerRequest: { note: 'ab'.repeat(32), reply: { answer: 'soon', words: '' } },
  careList: {},
  putCare: {
    record: 'ab'.repeat(16),
    version: 0,
    closed: false,
    content: { who: '', note: null, slot: null, nextContact: null, followUps: [], outcome: null },
  },
  newCareRecord: {},
  fellows: {},
  handOver: { record: 'ab'.repeat(16), mailbox: 4, fingerprint: someFingerprint },
  exportJournal: { format: 'csv' },
  previewImport: { content: 'AAAA', moods: {} },
  takeImport: { content: 'AAAA', moods: { meh: 3 } },
  lastImport: {},
  undoImport: {},
  deleteEverything: { sure: true, moved: false },
  snapshot: {},
  keepSnapshots: { folder: '/media/desk' },
  openSnapshot: { content: 'AAAA', recoveryCode: 'ABCD', pin: '2468', name: null },
  callState: {},
  dismissHardCallOffer: {},
  callSetup: {},
  setCallSource: { source: 'telephony' },
  setCallPage: { pageOrigin: 'https://desk.example' },
  renewCallToken: {},
  changeCallPort: {},
  hub: { name: 'me', input: {} },
  startDemo: {},
  demoState: {},
  demoNextWeek: {},
};

/** Never right, wherever they stand: wrong in type, range or size. */
const wrongValues = [
  undefined,
  null,
  -1,
  1.5,
  1e15,
  Number.NaN,
  '',
  'x'.repeat(100_000),
  [],
  [{}],
  { wrong: 1 },
  true,
];
/** A file of any letters is looked into first; any name may be a mood's. */
const rightInImport = (field: string, value: unknown) =>
  field === 'content' ? value === 'x'.repeat(100_000) : JSON.stringify(value) === '{"wrong":1}';

/** The few places where one of them is right. */
const right: Partial<Record<SeatCallName, (field: string, value: unknown) => boolean>> = {
  setPreferences: (_field, value) => value === undefined,
  createJournal: (_field, value) => value === null,
  unlockWithRecoveryCode: (field, value) => (field === 'newPin' ? value === null : value === ''),
  editCheckIn: (field, value) => field !== 'id' && value === undefined,
  editHardCall: (field, value) => field !== 'id' && value === undefined,
  putBackCheckIn: (field, value) =>
    (['energy', 'breaks'].includes(field) && value === null) ||
    (['words', 'tags'].includes(field) && Array.isArray(value) && value.length === 0) ||
    (field === 'note' && value === ''),
  recordRoutineSession: (field, value) => field === 'before' && value === null,
  rateRoutineSession: (field, value) => field === 'after' && value === null,
  putBackRoutineSession: (field, value) => ['shiftId', 'before', 'after'].includes(field) && value === null,
  setDayGoal: (field, value) => field !== 'day' && (value === undefined || value === ''),
  putBackDayGoal: (field, value) => (field === 'went' ? value === null : field !== 'day' && value === ''),
  setCallPage: (_field, value) => value === null,
  restoreCopy: (_field, value) => value === null,
  nameJournal: (_field, value) => value === null,
  raiseHand: (field, value) => field === 'second' && value === null,
  setUpMailbox: (field, value) => field === 'anew' && value === true,
  putCare: (field, value) => field === 'closed' && value === true,
  recordPulse: (field, value) => field === 'theme' && value === null,
  editPulse: (field, value) =>
    field !== 'id' && (value === undefined || (field === 'theme' && value === null)),
  putBackPulse: (field, value) => field === 'theme' && value === null,
  setStrain: (field, value) => field === 'on' && value === true,
  setLeadNotes: (_field, value) => Array.isArray(value) && value.length === 0,
  readInvite: (field, value) => field === 'code' && value === '',
  joinTeam: (field, value) => field === 'code' && value === '',
  changePin: (field, value) => field === 'pin' && value === null,
  setBreakSettings: (_field, value) => value === undefined || value === true,
  previewRoster: rightInRosterFile,
  takeRoster: rightInRosterFile,
  previewImport: rightInImport,
  takeImport: rightInImport,
  deleteEverything: (_field, value) => value === true,
  keepSnapshots: (_field, value) => value === null,
  keepReports: (_field, value) => value === null,
  putReport: (field, value) => field === 'content' && value === 'x'.repeat(100_000),
  openSnapshot: (field, value) =>
    field === 'content'
      ? value === 'x'.repeat(100_000)
      : field === 'recoveryCode'
        ? value === ''
        : value === null,
  hub: (field, value) => field === 'input' && typeof value === 'object' && value !== null && 'wrong' in value,
};

function* wrongInputs(name: SeatCallName): Generator {
  yield* [undefined, null, 3, 'x', [], [good[name]], true];
  yield { ...good[name], extra: 1 };
  for (const field of Object.keys(good[name])) {
    for (const value of wrongValues) {
      if (!right[name]?.(field, value)) yield { ...good[name], [field]: value };
    }
  }
}

describe('every call of the contract', () => {
  const names = Object.keys(seatContract).filter((name): name is SeatCallName => name in good);

  it('is in this table', () => {
    expect(names).toHaveLength(Object.keys(good).length);
  });

  it.each(names)('%s takes good input', (name) => {
    expect(seatContract[name].input.safeParse(good[name]).success).toBe(true);
  });

  it.each(names)(
    '%s refuses wrong types, ranges, sizes and extra fields, and writes nothing',
    async (name) => {
      const { seat, call, calls } = aDoor();
      const before = seat.journal.serialize();
      for (const input of wrongInputs(name)) {
        expect(await call(name, input)).toEqual({
          ok: false,
          error: expect.objectContaining({ code: expect.stringMatching(/^(badInput|tooLarge)$/) }),
        });
      }
      expect(calls).toEqual([]);
      expect(seat.journal.serialize().equals(before)).toBe(true);
    },
  );

  it.each(names)('%s is not for strangers', async (name) => {
    const { call, calls } = aDoor();
    for (const from of ['', 'https://example.com/', 'app://sidetone.example/'])
      expect(await call(name, good[name], from)).toEqual({ ok: false, error: { code: 'notAllowed' } });
    expect(calls).toEqual([]);
  });
});

describe('what the refusal says', () => {
  it.each([
    ['recordCheckIn', { ...good.recordCheckIn, mood: 6 }, { code: 'badInput', field: 'mood' }],
    ['recordCheckIn', { ...good.recordCheckIn, mood: '3' }, { code: 'badInput', field: 'mood' }],
    ['recordCheckIn', { ...good.recordCheckIn, note: 'secret' }, { code: 'badInput' }],
    ['recordHardCall', { stressor: 'boredom', strength: 1 }, { code: 'badInput', field: 'stressor' }],
    ['editCheckIn', { ...good.editCheckIn, note: 'n'.repeat(4001) }, { code: 'tooLarge', field: 'note' }],
    ['editCheckIn', { ...good.editCheckIn, tags: Array(13).fill('t') }, { code: 'tooLarge', field: 'tags' }],
    [
      'editCheckIn',
      { ...good.editCheckIn, tags: ['a', 't'.repeat(41)] },
      { code: 'tooLarge', field: 'tags.1' },
    ],
    ['putBackCheckIn', { ...good.putBackCheckIn, at: 1_700_000_000 }, { code: 'badInput', field: 'at' }],
    ['unlock', { pin: '123' }, { code: 'badInput', field: 'pin' }],
    ['unlock', { pin: 'p'.repeat(65) }, { code: 'tooLarge', field: 'pin' }],
  ] as const)('%s %#: the code and the place, never the content', async (name, input, error) => {
    const { call } = aDoor();
    expect(await call(name, input)).toEqual({ ok: false, error });
  });

  it.each(['editCheckIn', 'deleteCheckIn', 'editHardCall', 'deleteHardCall'] as const)(
    '%s of an unknown id: not found, and nothing written',
    async (name) => {
      const { seat, call } = aDoor();
      const before = seat.journal.serialize();
      const id = '00000000-0000-4000-8000-999999999999';
      expect(await call(name, { ...good[name], id })).toEqual({ ok: false, error: { code: 'notFound' } });
      expect(seat.journal.serialize().equals(before)).toBe(true);
    },
  );

  it.each([[undefined], [null], [3], ['fly'], ['__proto__'], ['toString'], ['constructor']])(
    'a call %s: not found',
    async (name) => {
      const { call } = aDoor();
      expect(await call(name, {})).toEqual({ ok: false, error: { code: 'notFound' } });
    },
  );
});

/** A door behind which Today fails. */
function throwing(error: unknown) {
  return aDoor({
    today() {
      throw error;
    },
  });
}

describe('what a handler throws', () => {
  it.each([
    [new Refusal('journalLocked'), { code: 'journalLocked' }],
    [new Refusal('badInput', 'day'), { code: 'badInput', field: 'day' }],
    [Object.assign(new Error('full'), { code: 'SQLITE_FULL' }), { code: 'diskFull' }],
    [Object.assign(new Error('full'), { code: 'ENOSPC' }), { code: 'diskFull' }],
    [
      Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' }),
      { code: 'journalDamaged', field: 'content' },
    ],
  ])('expected, is told: %s', async (thrown, error) => {
    const { call, log } = throwing(thrown);
    expect(await call('today', {})).toEqual({ ok: false, error });
    expect(log).toEqual([]);
  });

  it.each([
    [new TypeError('note: I cried today'), 'today: TypeError'],
    ['a note', 'today: string'],
    [null, 'today: object'],
  ])('unexpected, is logged by its kind alone', async (thrown, line) => {
    const { call, log } = throwing(thrown);
    expect(await call('today', {})).toEqual({ ok: false, error: { code: 'unexpected' } });
    expect(log).toEqual([line]);
  });

  it('or gives in another shape than the contract’s, does not get out', async () => {
    const { door, log } = aDoor();
    const wrong: object = { handlers: { ...door.handlers, today: () => ({ day: 'yesterday', secret: 1 }) } };
    const answered = await answer({ ...door, ...wrong }, app, 'today', {});
    expect(answered).toEqual({ ok: false, error: { code: 'unexpected' } });
    expect(log).toEqual(['today: ZodError']);
  });
});

it('opens one channel, and tells the pages when something changed', async () => {
  const { seat, door } = aDoor();
  const changed = vi.fn<(event: string) => void>();
  const handlers = {
    ...door.handlers,
    ...seatCalls({
      withSeat: (work) => Promise.resolve(seat).then(work),
      language: () => 'en',
      changed,
      mayJoin: () => {},
    }),
  };
  const channels = new Map<string, (event: CallEvent, ...args: unknown[]) => Promise<unknown>>();
  answerAll({ handle: (channel, listener) => void channels.set(channel, listener) }, { ...door, handlers });
  expect([...channels.keys()]).toEqual(['seat']);

  const invoke = (event: CallEvent, ...args: unknown[]) => channels.get('seat')?.(event, ...args);
  const answered = await invoke({ senderFrame: { url: app } }, 'recordCheckIn', good.recordCheckIn);
  expect(answered).toMatchObject({ ok: true, value: { mood: 3 } });
  expect(changed.mock.calls).toEqual([['journal']]);
  expect(await invoke({ senderFrame: null }, 'today', {})).toMatchObject({ error: { code: 'notAllowed' } });
});
