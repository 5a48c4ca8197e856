import { describe, expect, it, vi } from 'vitest';
import { aCheckIn, aHardCall, aShift } from '../../tests/factories.ts';
import { aSeat } from '../../tests/seat.ts';
import { good, wrongInputs } from '../../tests/seat-inputs.ts';
import { Refusal } from '../shared/errors.ts';
import { noBreakPolicy } from '../shared/nudge/break-settings.ts';
import { defaultPreferences } from '../shared/preferences.ts';
import { type SeatCallName, seatContract } from '../shared/seat-contract.ts';
import { answer, answerAll, type CallEvent, type SeatHandlers } from './answer.ts';
import { breakCalls } from './breaks/break-handlers.ts';
import { noBreaks } from './breaks/breaks-now.ts';
import { type SeatCallOptions, seatCalls } from './handlers.ts';
import { openAtDesk } from './desk/at-desk.ts';
import { mailboxCalls } from './desk/calls.ts';
import { importCalls } from './import/handlers.ts';
import { insertCheckIn } from './journal/check-ins.ts';
import { noKeystore } from './journal/lock.ts';
import { insertHardCall } from './journal/hard-calls.ts';
import { insertShift } from './journal/shifts.ts';

const app = 'app://sidetone/';
const notHere = () => {
  throw new Error('not in this test');
};
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
    journalPlace: notThis,
    bringJournalHere: notThis,
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
        opened: () => {},
      }),
    ),
    ...seatCalls({
      withSeat,
      language: () => 'en',
      changed: () => {},
      mayJoin: () => {},
    }),
    ...importCalls({ withSeat, imports: notHere, language: () => 'en', changed: () => {} }),
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
