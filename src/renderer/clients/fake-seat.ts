import { makeCheckIn } from '../../shared/check-in.ts';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import {
  type SeatCallName,
  type SeatEvent,
  seatEvents,
  type SeatInput,
  type SeatOutput,
  type SeatParsed,
} from '../../shared/seat-contract.ts';
import type { Situation } from '../../shared/seat-contract/situation.ts';
import { isRunning, type Shift } from '../../shared/shift.ts';
import { arrivalHandlers } from './fake-arrivals.ts';
import { callHandlers } from './fake-calls.ts';
import { computerHandlers } from './fake-computer.ts';
import { fakePatterns } from './fake-patterns.ts';
import { find, put, take } from './fake-records.ts';
import { reportFolderHandlers } from './fake-report-folder.ts';
import { goalHandlers } from './fake-goals.ts';
import { routineHandlers } from './fake-routines.ts';
import { breakHandlers } from './fake-breaks.ts';
import { handHandlers } from './fake-hands.ts';
import { importHandlers } from './fake-import.ts';
import { leavingHandlers } from './fake-leaving.ts';
import { mailboxHandlers } from './fake-mailbox.ts';
import { praiseHandlers } from './fake-praises.ts';
import { fakeId, fakeToday, fakeZone, type FakeWorld, ordinaryTuesday } from './fake-world.ts';
import { beginOnShelf, shelfHandlers } from './fake-shelf.ts';
import { strainHandlers } from './fake-strain.ts';
import { fakeTeam } from './fake-team.ts';
import type { HubInput } from '../../shared/hub-contract.ts';
import type { SeatClient } from './seat-client.ts';

/** How a fake goes wrong: calls that are refused, calls that never answer. */
export interface Trouble {
  refuse?: Partial<Record<SeatCallName, ErrorCode>>;
  never?: readonly SeatCallName[];
}

/** A seat in memory: what is recorded is there, nothing else is. */
export interface FakeSeat extends SeatClient {
  readonly world: FakeWorld;
  /** May be changed while it runs. */
  readonly trouble: Trouble;
}

type Handlers = { [N in SeatCallName]: (input: SeatParsed<N>) => SeatOutput<N> | Promise<SeatOutput<N>> };

/** Calls that change nothing; after any other the pages read anew. */
const reads: ReadonlySet<SeatCallName> = new Set([
  'situation',
  'snapshot',
  'journalPlace',
  'previewImport',
  'importProgress',
  'lastImport',
  'today',
  'recordsBetween',
  'routineSessionsBetween',
  'goalNow',
  'dayGoalsBetween',
  'patterns',
  'pulses',
  'strain',
  'notice',
  'siteHelp',
  'leaving',
  'ourTeam',
  'breaks',
  'breakPlanning',
  'breaksBetween',
  'roster',
  'previewRoster',
  'readInvite',
  'exportJournal',
  'hands',
  'arrivals',
  'lookUpRecipients',
  'mailbox',
  'openRequests',
  'mailboxLive',
  'careList',
  'ownPraises',
  'introductions',
  'leadNotes',
  'reportFolder',
  'putReport', // the page that saves asks again by itself
  'newCareRecord',
  'fellows',
  'hub',
  'demoState',
  'callState',
  'callSetup',
  'policy',
  'wish',
  'computer',
  'browseForFolder',
]);

/** A seat client over a fake world: an ordinary Tuesday unless said otherwise. */
export function fakeSeat(some: Partial<FakeWorld> = {}, trouble: Trouble = {}): FakeSeat {
  const world = { ...ordinaryTuesday(), ...some };
  const listeners = new Set<(event: SeatEvent) => void>();
  const handlers = handlersOf(world);
  return {
    world,
    trouble,
    async call<N extends SeatCallName>(name: N, input: SeatInput<N>) {
      if (trouble.never?.includes(name)) return new Promise<never>(() => {});
      const code = trouble.refuse?.[name];
      if (code) throw new Refusal(code);
      const answer = await handlers[name](input as SeatParsed<N>); // the pages' own input; nothing to parse here
      if (!reads.has(name)) for (const listener of listeners) for (const event of seatEvents) listener(event);
      return answer;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function handlersOf(world: FakeWorld): Handlers {
  let lastId = 9000;
  const newId = () => fakeId(++lastId);

  const running = (): Shift => {
    if (!world.shift || !isRunning(world.shift, world.now))
      world.shift = {
        id: newId(),
        day: fakeToday(world),
        zone: fakeZone,
        begunAt: world.now,
        endedAt: null,
      };
    return world.shift;
  };
  return {
    ...appHandlers(world),
    ...breakHandlers(world),
    ...callHandlers(world),
    ...computerHandlers(world),
    ...arrivalHandlers(world),
    ...handHandlers(world, { newId, zone: fakeZone }),
    ...mailboxHandlers(world),
    ...praiseHandlers(world, newId),
    ...importHandlers(world),
    ...reportFolderHandlers(world),
    today: () => {
      const day = world.shift?.day ?? fakeToday(world);
      return {
        day,
        shift: world.shift,
        checkIns: world.checkIns.filter((c) => c.day === day),
        hardCalls: world.hardCalls.filter((c) => c.day === day),
        tags: world.tags,
      };
    },
    recordsBetween: ({ from, to }) => ({
      checkIns: world.checkIns.filter((c) => c.day >= from && c.day <= to),
      hardCalls: world.hardCalls.filter((c) => c.day >= from && c.day <= to),
    }),
    beginShift: running,
    endShift: () => {
      if (!world.shift || !isRunning(world.shift, world.now)) throw new Refusal('noRunningShift');
      world.shift = { ...world.shift, endedAt: world.now };
      return world.shift;
    },
    recordCheckIn: (input) => {
      const shift = running();
      if (input.phase === 'end') world.shift = { ...shift, endedAt: world.now };
      return put(world.checkIns, makeCheckIn(input, shift, world.now, newId()));
    },
    editCheckIn: ({ id, ...changes }) =>
      put(world.checkIns, { ...find(world.checkIns, id), ...said(changes) }),
    deleteCheckIn: ({ id }) => take(world.checkIns, id),
    putBackCheckIn: (checkIn) => put(world.checkIns, checkIn),
    recordHardCall: (input) => {
      const { id: shiftId, day } = running();
      return put(world.hardCalls, { id: newId(), shiftId, day, at: world.now, ...input });
    },
    editHardCall: ({ id, ...changes }) =>
      put(world.hardCalls, { ...find(world.hardCalls, id), ...said(changes) }),
    deleteHardCall: ({ id }) => take(world.hardCalls, id),
    putBackHardCall: (call) => put(world.hardCalls, call),
    ...routineHandlers(world, newId),
    ...goalHandlers(world),
    patterns: ({ to }) => fakePatterns(world, to),
    ...strainHandlers(world),
    ...leavingHandlers(world),
    ourTeam: () => world.ourTeam ?? fakeTeam(world.now),
    exportJournal: ({ format }) => ({
      fileName: `sidetone.${format}`,
      mediaType: format === 'csv' ? 'text/csv' : 'application/json',
      text: JSON.stringify(world.checkIns),
    }),
    deleteEverything: () => {
      const proof = {
        at: world.now,
        checkIns: world.checkIns.length,
        hardCalls: world.hardCalls.length,
        routineSessions: world.routineSessions.length,
        pulses: world.pulses.length,
        hands: world.hands.hands.length,
        workReports: world.hands.workReports.length,
        introductions: world.praises.own.introductions.length,
        praises: world.praises.own.praises.length,
        mailboxes: 0,
        dayGoals: world.dayGoals.length,
        earlierMoods: 0,
        files: [
          { name: 'journal.db', gone: true },
          { name: 'keys.json', gone: true },
          { name: 'outbox.db', gone: true },
        ],
      };
      Object.assign(world, { stage: 'welcome', ...nothingSaid(), joined: null });
      return proof;
    },
  };
}

/** What the app itself answers, journal or not. */
function appHandlers(world: FakeWorld) {
  return {
    situation: (): Situation => ({
      stage: world.stage,
      trouble: world.trouble,
      preferences: world.preferences,
      language: world.preferences.language ?? world.language,
      demo: world.demo.stage !== 'off',
      keystore: world.keystore,
      hasPin: world.hasPin,
      copies: world.copies,
      shelf: world.shelf,
      chosen: world.stage === 'who' ? null : (world.shelf[0]?.id ?? null),
      opening: Number(world.stage === 'open'),
      pinNeeded: world.shelf.length > 1,
      now: world.now,
      zone: fakeZone,
    }),
    setPreferences: (changes) => (world.preferences = { ...world.preferences, ...said(changes) }),
    createJournal: ({ pin, name }) => {
      Object.assign(world, { stage: 'open', hasPin: pin !== null, ...nothingSaid() });
      beginOnShelf(world, name);
      world.joined = null;
      return { recoveryCode: 'K7QD-2M9X-VT4R-8HFP-6W3N-ZC5J-YB1E-0AGS' };
    },
    unlock: () => open(world),
    unlockWithRecoveryCode: () => open(world),
    changePin: () => {
      world.hasPin = true;
      return {};
    },
    lock: () => {
      world.stage = 'locked';
      return {};
    },
    ...shelfHandlers(world),
    setJournalAside: () => {
      world.stage = 'welcome';
      return { keptAs: 'journal-damaged-2026-03-10.db' };
    },
    siteHelp: () => world.siteHelp,
    hub: async ({ name, input }) => {
      if (!world.desk) return { ok: false, error: { code: 'offline' } };
      return { ok: true, value: await world.desk.call(name, input as HubInput<typeof name>) }; // a fake trusts its page
    },
    startDemo: () => (world.demo = { stage: 'building', progress: 0.1, now: null, desk: null }),
    demoState: () => world.demo,
    demoNextWeek: () => (world.demo = { ...world.demo, stage: 'moving', progress: 0.2 }),
  } satisfies Partial<Handlers>;
}

const nothingSaid = () => ({
  checkIns: [],
  hardCalls: [],
  routineSessions: [],
  pulses: [],
  dayGoals: [],
  shift: null,
});

function open(world: FakeWorld) {
  world.stage = 'open';
  return {};
}

/** An edit names only what changes; a key that is there without a value changes nothing. */
function said<T extends object>(changes: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
