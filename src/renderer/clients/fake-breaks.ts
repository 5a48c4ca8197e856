import { addDays, hour, instantOf } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import {
  type BreakFate,
  type BreakReason,
  type BreakRecord,
  dueBreak,
} from '../../shared/nudge/break-record.ts';
import { defaultBreakSettings, pauseUntil } from '../../shared/nudge/break-settings.ts';
import { minute } from '../../shared/nudge/rule.ts';
import type { RosterShift } from '../../shared/roster/roster.ts';
import type { BreakOffer, BreakPlanning, BreaksNow } from '../../shared/seat-contract/breaks.ts';
import type { Roster, RosterPreview } from '../../shared/seat-contract/roster.ts';

/** What a fake seat holds of breaks and the roster. */
export interface FakeBreaks {
  breaks: BreaksNow;
  breakPlanning: BreakPlanning;
  breakHistory: BreakRecord[];
  roster: Roster;
  /** What any file is read as. */
  rosterFile: RosterPreview;
}

const someDay = '2026-03-10';
const zone = 'Asia/Shanghai';
const at = (day: string, hours: number, minutes = 0) => instantOf(day, zone, hours, minutes);

/** A shift from nine to six with two breaks. */
function shiftOn(day: string): RosterShift {
  const breaks = [at(day, 11), at(day, 15)].map((start, i) => ({
    at: start,
    minutes: 5 + 5 * i,
    code: 'AUX2',
  }));
  return { day, begins: at(day, 9), ends: at(day, 18), breaks };
}

function breakThen(daysAgo: number, hours: number, because: BreakReason, fate: BreakFate): BreakRecord {
  const day = addDays(someDay, -daysAgo);
  const dueAt = at(day, hours);
  return {
    ...dueBreak({
      occasion: `${because}:${dueAt}`,
      day,
      because,
      dueAt,
      lapsesAt: dueAt + hour,
      seconds: 300,
    }),
    fate,
    settledAt: dueAt + 5 * minute,
  };
}

export const someOffer: BreakOffer = {
  occasion: 'roster:1',
  because: 'roster',
  seconds: 300,
  again: false,
  surge: false,
  exits: { later: [5, 10], skip: 'atOnce' },
};

export const nothingOffered: BreaksNow = {
  offer: null,
  running: null,
  why: 'nothingDue',
  next: { because: 'roster', at: at(someDay, 15), seconds: 600 },
  pausedUntil: null,
  quietUntil: null,
};

/** Two weeks on a roster: the break at three is next. */
export function ordinaryBreaks(): FakeBreaks {
  const days = [0, 1, 2, 3, 6, 7, 8].map((days) => addDays(someDay, days));
  return {
    breaks: nothingOffered,
    breakPlanning: { settings: defaultBreakSettings, agreedCodes: [], teamSurgeDays: [] },
    breakHistory: [
      breakThen(7, 11, 'roster', 'natural'),
      breakThen(6, 15, 'roster', 'missed'),
      breakThen(5, 11, 'roster', 'taken'),
      breakThen(4, 14, 'hardCall', 'skipped'),
      breakThen(1, 16, 'hardCall', 'taken'),
      breakThen(0, 11, 'roster', 'taken'),
    ],
    roster: { shifts: days.map(shiftOn), lastDay: addDays(someDay, 20), canUndo: false },
    rosterFile: {
      people: [],
      who: null,
      shifts: days.map(shiftOn),
      count: 21,
      firstDay: someDay,
      lastDay: addDays(someDay, 28),
      leftOut: 8,
      faults: [],
      faultCount: 0,
    },
  };
}

/** What a fake seat answers about breaks and the roster. */
export function breakHandlers(world: FakeBreaks & { now: number }) {
  const become = (some: Partial<BreaksNow>) => (world.breaks = { ...world.breaks, ...some });
  let before: Roster | null = null;
  const change = (roster: Roster): Roster => {
    before = world.roster;
    return (world.roster = { ...roster, canUndo: true });
  };
  return {
    breaks: () => world.breaks,
    startBreak: () => {
      const { occasion, because, seconds } = world.breaks.offer ?? { ...someOffer, because: 'own' as const };
      const running = { occasion, because, seconds, begunAt: world.now, isFull: false };
      return become({ offer: null, running, why: 'running' });
    },
    putBreakOff: ({ minutes }: { minutes: number }) =>
      become({
        offer: null,
        why: 'nothingDue',
        next: { because: 'roster', at: world.now + minutes * minute, seconds: 300 },
      }),
    skipBreak: () => become({ offer: null, why: 'nothingDue' }),
    endBreak: () => become({ running: null, why: 'nothingDue' }),
    pauseNudges: ({ for: length }: { for: '30m' | '1h' | 'shift' }) =>
      become({ why: 'paused', pausedUntil: pauseUntil(length, world.now, at(someDay, 18)) }),
    resumeNudges: () => become({ why: 'nothingDue', pausedUntil: null }),
    breakPlanning: () => world.breakPlanning,
    setBreakSettings: (changes: object) =>
      (world.breakPlanning = {
        ...world.breakPlanning,
        settings: { ...world.breakPlanning.settings, ...changes },
      }),
    breaksBetween: ({ from, to }: { from: string; to: string }) => ({
      breaks: world.breakHistory.filter(({ day }) => day >= from && day <= to),
    }),
    roster: () => world.roster,
    previewRoster: ({ who }: { who: string | null }) => {
      const { rosterFile } = world;
      if (rosterFile.people.length === 0 || who) return { ...rosterFile, who };
      return { ...rosterFile, shifts: [], count: 0, leftOut: 0, firstDay: null, lastDay: null };
    },
    takeRoster: () =>
      change({ ...world.roster, shifts: world.rosterFile.shifts, lastDay: world.rosterFile.lastDay }),
    clearRoster: () => change({ shifts: [], lastDay: null, canUndo: true }),
    undoRoster: () => {
      if (!before) throw new Refusal('notFound');
      return (world.roster = { ...before, canUndo: false });
    },
  };
}
