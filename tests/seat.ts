import path from 'node:path';
import { giveConsent } from '../src/main/consent.ts';
import { throwawayJournal } from '../src/main/journal/open.ts';
import { settingsOf } from '../src/main/journal/settings.ts';
import { consentVersion } from '../src/shared/consent.ts';
import type { Enrolment, SeatSync, Seat, SeatVoices } from '../src/main/seat.ts';
import type { RowFate } from '../src/shared/seat-contract/leaving.ts';
import type { WeekReport } from '../src/shared/week-report.ts';
import { defaultWeekPlan, type Week } from '../src/shared/week.ts';
import { countingIds, type FixedClock, fixedClock, someZone } from './factories.ts';

/** The thread in which files are taken in, from its source. */
export const importThread = path.resolve('src/main/import/thread.ts');

/** The team of the simulated invite. */
export const someEnrolment: Enrolment = {
  hub: 'https://hub.example',
  bundle: {
    org: '0'.repeat(32),
    organisation: 'Harbour Lines',
    site: 'Xiamen',
    zone: someZone,
    team: 'Blue',
    weekPlan: defaultWeekPlan,
    reportKey: { id: 1, publicKey: '1'.repeat(64) },
    tokenKey: '2'.repeat(64),
    releaseKey: '3'.repeat(64),
    keyLog: { sequence: 3, hash: '4'.repeat(64) },
  },
  countsFrom: 0,
};

/** A way to the hub that goes nowhere and remembers what it was handed. */
export interface FakeSync extends SeatSync {
  composed: WeekReport[];
  /** Weeks that are on their way: their rows can no longer be replaced. */
  onTheirWay: Set<Week>;
  fate: Map<Week, RowFate[]>;
  /** How often what waits was replaced by dummies. */
  withheld: number;
  tokens: boolean;
  inTheWay: ReturnType<SeatSync['obstacle']>;
  enrolled: boolean;
  released: ReturnType<SeatSync['results']>;
}

/** Five of each, a hub that takes everything, and nobody to write to. */
const someVoices: SeatVoices = {
  newSecret: () => '5c'.repeat(32),
  mailboxes: () => Promise.resolve([]),
  left: () => 5,
  takeToken: () => ({ week: 2930, nonce: '0e'.repeat(32), output: '0f'.repeat(64) }),
  seal: () => Promise.reject(new Error('nobody to write to')),
  deposit: () => Promise.resolve(),
  status: () => Promise.resolve({ state: 'sent', replies: [] }),
  withdraw: () => Promise.resolve(),
  report: () => Promise.resolve(),
};

export function fakeSync({ enrolled = true }: { enrolled?: boolean } = {}): FakeSync {
  const sync: FakeSync = {
    composed: [],
    onTheirWay: new Set(),
    fate: new Map(),
    withheld: 0,
    tokens: true,
    inTheWay: null,
    enrolled,
    released: { card: null, unit: [], site: [], at: null },
    joined: () => (sync.enrolled ? someEnrolment : null),
    readInvite: () => Promise.resolve({ bundle: someEnrolment.bundle, fingerprint: 'aaaa bbbb' }),
    join() {
      sync.enrolled = true;
      return Promise.resolve(someEnrolment);
    },
    leave() {
      sync.enrolled = false;
      sync.fate.clear();
      return Promise.resolve();
    },
    membership: () => (sync.enrolled ? JSON.stringify(someEnrolment) : null),
    carryOn: () => void (sync.enrolled = true),
    compose(_settings, report) {
      if (sync.onTheirWay.has(report.week)) return Promise.resolve(false);
      sync.composed.push(report);
      return Promise.resolve(true);
    },
    withhold() {
      sync.withheld += 1;
      return Promise.resolve();
    },
    hasTokens: () => sync.tokens,
    obstacle: () => sync.inTheWay,
    fates: (week) => sync.fate.get(week) ?? [],
    trouble: () => null,
    fingerprint: () => 'aaaa bbbb',
    results: () => sync.released,
    board: () => Promise.resolve({ actions: [], workReports: [], surgeDays: [], praises: [] }),
    voices: someVoices,
  };
  return sync;
}

/** A seat with a journal in memory; `enrolled` and with consent from the start unless said otherwise. */
export function aSeat({
  enrolled = true,
  clock = fixedClock(),
}: { enrolled?: boolean; clock?: FixedClock } = {}) {
  const sync = fakeSync({ enrolled });
  const unreported: unknown[] = [];
  const seat: Seat = {
    journal: throwawayJournal(),
    sync,
    clock,
    newId: countingIds(),
    unreported: (error) => void unreported.push(error),
  };
  if (enrolled) giveConsent(settingsOf(seat.journal), consentVersion, clock.now());
  return { seat, sync, clock, unreported };
}
