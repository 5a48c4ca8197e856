import { type CheckIn, makeCheckIn, type MoodWord, type Phase, type Step } from '../../shared/check-in.ts';
import { addDays, type Day, dayAt, instantOf } from '../../shared/clock.ts';
import type { DayGoal } from '../../shared/day-goal.ts';
import { defaultPreferences, type Preferences } from '../../shared/preferences.ts';
import { noArrivals } from './fake-arrivals.ts';
import { ownExport } from './fake-import.ts';
import { quietHands } from './fake-hands.ts';
import { type FakeMailbox, someMailbox } from './fake-mailbox.ts';
import { type FakePraises, somePraises } from './fake-praises.ts';
import type { Arrivals } from '../../shared/seat-contract/arrivals.ts';
import type { Hands } from '../../shared/seat-contract/hands.ts';
import type { PolicyView } from '../../shared/policy.ts';
import type { Pulse } from '../../shared/pulse.ts';
import type { DemoState } from '../../shared/seat-contract/demo.ts';
import type { ReportFolder } from '../../shared/seat-contract/report-folder.ts';
import type { SnapshotState } from '../../shared/seat-contract/moving.ts';
import type { ImportPreview, LastImport } from '../../shared/seat-contract/import.ts';
import type { JournalCard, JournalPlace } from '../../shared/seat-contract/shelf.ts';
import type { Leaving, SentWeek } from '../../shared/seat-contract/leaving.ts';
import type { Situation } from '../../shared/seat-contract/situation.ts';
import type { RoutineSession } from '../../shared/routine-session.ts';
import type { OurTeam } from '../../shared/seat-contract/team.ts';
import type { StrainView } from '../../shared/seat-contract/strain.ts';
import type { Shift } from '../../shared/shift.ts';
import type { ComputerView } from '../../shared/seat-contract/computer.ts';
import type { Wish } from '../../shared/wish.ts';
import type { SiteHelp } from '../../shared/site-help.ts';
import type { HardCall, Strength, Stressor } from '../../shared/stressor.ts';
import { attributes, type Sharing } from '../../shared/week-report.ts';
import type { DeskClient } from './desk-client.ts';
import { type FakeBreaks, ordinaryBreaks } from './fake-breaks.ts';
import { type FakeCalls, noCalls } from './fake-calls.ts';
import { someComputer } from './fake-computer.ts';

/** All that a fake seat holds. */
export interface FakeWorld extends FakeBreaks {
  stage: Situation['stage'];
  trouble: Situation['trouble'];
  language: Situation['language'];
  preferences: Preferences;
  demo: DemoState;
  keystore: boolean;
  hasPin: boolean;
  /** The journals on the fake's computer; the first is the person's own. */
  shelf: JournalCard[];
  copies: Situation['copies'];
  snapshot: SnapshotState;
  /** What any file holds that is looked into. */
  importFound: ImportPreview;
  journalPlace: JournalPlace;
  lastImport: LastImport | null;
  /** How far an import is; null while there is none. */
  importShare: number | null;
  now: number;
  shift: Shift | null;
  /** Oldest first, as the journal gives them. */
  checkIns: CheckIn[];
  hardCalls: HardCall[];
  routineSessions: RoutineSession[];
  /** Oldest first, one a day. */
  dayGoals: DayGoal[];
  tags: string[];
  /** Newest first. */
  pulses: Pulse[];
  pulseAsked: boolean;
  strainOn: boolean;
  /** What the early notice says while it is on. */
  strain: StrainView;
  helpPutAway: boolean;
  siteHelp: SiteHelp | null;
  /** Null for the story's. */
  ourTeam: OurTeam | null;
  joined: Leaving['joined'];
  sharing: Sharing;
  obstacle: Leaving['obstacle'];
  /** Whether there are tokens for the week. */
  tokens: boolean;
  history: SentWeek[];
  calls: FakeCalls;
  policy: PolicyView;
  computer: ComputerView;
  wish: Wish | null;
  arrivals: Arrivals;
  hands: Hands;
  mailbox: FakeMailbox;
  praises: FakePraises;
  /** Null while reports go nowhere. */
  reportFolder: ReportFolder | null;
  /** What the lead's and HR's pages reach; null is offline. */
  desk: DeskClient | null;
}

export const fakeZone = 'Asia/Shanghai';
const someDay: Day = '2026-03-10';

export const fakeId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

type SaidThen = [daysAgo: number, hour: number, minute: number, phase: Phase, mood: Step, calm: Step];

/** A fortnight of one person: middling, a hard stretch in the middle, better again. */
const said: SaidThen[] = [
  [12, 9, 3, 'start', 4, 4],
  [12, 13, 10, 'middle', 3, 3],
  [11, 9, 1, 'start', 3, 3],
  [8, 9, 6, 'start', 3, 2],
  [8, 17, 40, 'end', 2, 2],
  [7, 12, 55, 'middle', 2, 1],
  [6, 9, 2, 'start', 3, 3],
  [5, 9, 4, 'start', 3, 4],
  [5, 17, 35, 'end', 4, 4],
  [4, 13, 2, 'middle', 4, 3],
  [1, 9, 5, 'start', 4, 4],
  [1, 17, 42, 'end', 4, 5],
];
const hard: [daysAgo: number, hour: number, stressor: Stressor, strength: Strength][] = [
  [8, 11, 'cust_abuse', 3],
  [7, 10, 'queue_pressure', 2],
  [7, 15, 'queue_pressure', 3],
  [5, 14, 'tool_fail', 1],
  [1, 16, 'queue_pressure', 2],
];

const at = (daysAgo: number, hours: number, minutes = 0) =>
  instantOf(addDays(someDay, -daysAgo), fakeZone, hours, minutes);

function checkInOf([daysAgo, hours, minutes, phase, mood, calm]: SaidThen, index: number): CheckIn {
  const shift = { id: fakeId(100 + daysAgo), day: addDays(someDay, -daysAgo) };
  const checkIn = makeCheckIn({ phase, mood, calm }, shift, at(daysAgo, hours, minutes), fakeId(200 + index));
  const words: MoodWord[] = mood <= 2 ? ['drained', 'irritated'] : mood >= 4 ? ['relaxed'] : [];
  return phase === 'end' ? { ...checkIn, energy: mood, breaks: mood <= 2 ? 'none' : 'some', words } : checkIn;
}

/** A shift that began at nine on the fake's day. */
export const fakeShift: Shift = {
  id: fakeId(100),
  day: someDay,
  zone: fakeZone,
  begunAt: at(0, 9),
  endedAt: null,
};

/** A check-in of the fake's day, for screens that need one more. */
export function saidToday(hours: number, phase: Phase, mood: Step, calm: Step): CheckIn {
  return checkInOf([0, hours, 5, phase, mood, calm], 90 + hours);
}

const pastCheckIns = said.map(checkInOf);
const pastHardCalls = hard.map(([daysAgo, hours, stressor, strength], index): HardCall => {
  const shiftId = fakeId(100 + daysAgo);
  return {
    id: fakeId(300 + index),
    shiftId,
    day: addDays(someDay, -daysAgo),
    at: at(daysAgo, hours, 20),
    stressor,
    strength,
  };
});

const sentWeek: SentWeek = {
  week: 2930,
  firstDay: '2026-02-26',
  lastDay: '2026-03-04',
  rows: attributes.map((attribute, index) => ({
    attribute,
    value: [3, 2, 2, 7][index] ?? null,
    dummy: index < 4 ? null : 'notThisWeek',
    fate: index === 2 ? 'notCounted' : 'counted',
  })),
};

/** An ordinary Tuesday at twenty past one: four hours into a shift, in a team, nothing said yet today. */
export function ordinaryTuesday(): FakeWorld {
  return {
    stage: 'open',
    trouble: null,
    language: 'en',
    preferences: defaultPreferences,
    demo: { stage: 'off', progress: 0, now: null, desk: null },
    keystore: true,
    hasPin: true,
    shelf: [{ id: fakeId(1), number: 1, name: null }],
    copies: [],
    snapshot: { folder: null, file: null, savedAt: null, reachable: false, offered: null },
    importFound: ownExport,
    journalPlace: { away: null, gone: [] },
    lastImport: null,
    importShare: null,
    now: at(0, 13, 20),
    shift: fakeShift,
    checkIns: [...pastCheckIns],
    hardCalls: [...pastHardCalls],
    routineSessions: [],
    dayGoals: [],
    pulses: [],
    pulseAsked: false,
    strainOn: true,
    strain: { on: true, tier: 'steady', after: fakeShift.day, scoredDays: 64, reasons: [], helped: [] },
    helpPutAway: false,
    siteHelp: null,
    ourTeam: null,
    tags: ['late shift', 'Lin at the next desk', 'headache'],
    joined: {
      hub: 'https://hub.example',
      team: 'Returns, early',
      fingerprint: '3f9c 07d1 a2b8 55e0 91c4 6d7f 0e2a b813 4cc9 f05e 7721 d8a6 1b90 63ef 2d4a 58c7',
      consent: { since: at(30, 9), isCurrent: true },
    },
    sharing: 'on',
    obstacle: null,
    tokens: true,
    history: [sentWeek],
    ...ordinaryBreaks(),
    calls: noCalls(),
    policy: { file: null, inForce: {}, faults: [] },
    computer: someComputer(),
    wish: null,
    arrivals: noArrivals,
    hands: quietHands(),
    mailbox: someMailbox(at(0, 13, 20)),
    praises: somePraises(at(0, 13, 20)),
    reportFolder: null,
    desk: null,
  };
}

/** The calendar day it is for the fake. */
export function fakeToday({ now }: FakeWorld): Day {
  return dayAt(now, fakeZone);
}
