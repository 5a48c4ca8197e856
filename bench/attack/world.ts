// People as they are, and as the attacker knows they are drawn: mood on a scale of five, three check-ins a day, an AR(1)
// of φ = 0.3, a quarter missing, a fifth shifted by half to one SD (the simulation of SCIENCE.md). Tiers come from the
// seat's own detector and rows from the seat's own week report: what is attacked is what would have been sent.
import { type CheckIn, makeCheckIn, phases, type Step, steps } from '../../src/shared/check-in.ts';
import { addDays } from '../../src/shared/clock.ts';
import { freshStrain, nextStrain } from '../../src/shared/strain/detector.ts';
import type { StrainDay } from '../../src/shared/strain/strain-day.ts';
import type { Tier } from '../../src/shared/strain/tier.ts';
import { type HardCall, type Stressor, stressors } from '../../src/shared/stressor.ts';
import { weekReport } from '../../src/shared/week-report.ts';
import type { Chance } from './chance.ts';

/** The attacked stretch: twelve weeks of five workdays. Before it, eight weeks in which the detector learns. */
export const weeks = 12;
export const daysInWeek = 5;
export const days = weeks * daysInWeek;
const daysBefore = 40;

/** First week of the stretch; the first of a quarter, so that nothing crosses one. */
export const firstWeek = 2925;

export const model = {
  /** Mean mood of people who are well; its SD between people of one team and between teams (12 % of the variance is the
      team's: the median of James 1982). */
  mood: 3.4,
  betweenPeople: 0.47,
  betweenTeams: 0.17,
  /** SD of a person's days, of one check-in around its day, and of what a team shares in a week. */
  day: 0.55,
  checkIn: 0.35,
  teamWeek: 0.2,
  phi: 0.3,
  /** Correlation of calm with mood: of a person's days, and between people, who hardly differ in it (Wilhelm and Schoebi 2007). */
  calmWithMood: 0.6,
  usualCalmWithMood: 0.9,
  /** Share of people at risk: shifted from the first day of the stretch by this many SD of a day. */
  atRisk: 0.2,
  shift: { from: 0.5, to: 1 },
  /** Chance of a week on leave, of a single day away, and of answering one check-in. */
  leaveWeek: 0.08,
  dayAway: 0.04,
  answers: 0.75,
  /** Chance of a day without a hard call, and of one more after each. */
  noHardCall: 0.5,
} as const;

/** One row of a person as it would leave the seat; all four travel or none. */
export interface Row {
  mood: number;
  calm: number;
  tier: number;
  stressor: number;
}

export interface Person {
  /** A slot without a person, whose rows the attacker chooses. */
  ghost: boolean;
  atRisk: boolean;
  /** Rounded mean mood of each day, 1–5; 0 without a check-in. */
  mood: Uint8Array;
  /** The rows of each window of the stretch, null for dummies. */
  rows: ReadonlyMap<Window, readonly (Row | null)[]>;
}

/** What a team shares: how it usually stands above or below other teams, and what each week adds. */
export interface Team {
  usual: number;
  weeks: readonly number[];
}

export function aTeam(chance: Chance): Team {
  return {
    usual: model.betweenTeams * chance.gauss(),
    weeks: Array.from({ length: weeks }, () => model.teamWeek * chance.gauss()),
  };
}

/** Which phases of which days of the stretch somebody checks in at. The attacker knows them all. */
export type Presence = readonly (readonly boolean[])[];

/** Presence of one person who is there from one week up to another; a joiner or a leaver is there for part only. */
export function aPresence(chance: Chance, from = 0, to = weeks): Presence {
  return Array.from({ length: weeks }, (_, week) => {
    const onLeave = week < from || week >= to || chance.coin(model.leaveWeek);
    return Array.from({ length: daysInWeek }, () => {
      const away = onLeave || chance.coin(model.dayAway);
      return phases.map(() => !away && chance.coin(model.answers));
    });
  }).flat();
}

/** Days that one row stands for: five is the week, one is daily. */
export const windows = [5, 3, 1] as const;
export type Window = (typeof windows)[number];

/** How a person is drawn, unless by chance. */
export interface Drawn {
  atRisk?: boolean;
  /** Windows to make rows for. */
  windows?: readonly Window[];
}

/** Draws a person into a team and a presence. The detector has known them for eight weeks before. */
export function aPerson(chance: Chance, team: Team, presence: Presence, drawn: Drawn = {}): Person {
  const { atRisk = chance.coin(model.atRisk), windows: wanted = [daysInWeek] } = drawn;
  const { from, to } = model.shift;
  const shift = atRisk ? model.day * (from + (to - from) * chance.uniform()) : 0;
  const usual = twins(chance, model.usualCalmWithMood).map(
    (x) => model.mood + team.usual + model.betweenPeople * x,
  );
  const favourite = chance.pick(stressors);
  const lived: Day[] = [];
  let state = freshStrain();
  let swing = [0, 0];
  for (let at = -daysBefore; at < days; at++) {
    swing = nextSwing(swing, chance);
    const answered = at < 0 ? phases.map(() => chance.coin(model.answers)) : (presence[at] ?? []);
    const shared = at < 0 ? 0 : (team.weeks[Math.floor(at / daysInWeek)] ?? 0) - shift;
    const checkIns = phases.flatMap((phase, i): CheckIn[] => {
      if (!answered[i]) return [];
      const [mood = 3, calm = 3] = usual.map((own, k) =>
        toStep(own + (swing[k] ?? 0) + shared + model.checkIn * chance.gauss()),
      );
      return [makeCheckIn({ phase, mood, calm }, { id: `${at}`, day: dateOf(at) }, 0, '')];
    });
    const hardCalls = checkIns.length === 0 ? [] : someHardCalls(chance, favourite, at);
    if (checkIns.length > 0) state = nextStrain(state, felt(at, checkIns, hardCalls, chance));
    if (at >= 0) lived.push({ checkIns, hardCalls, tier: state.latest?.tier ?? 'learning' });
  }
  return {
    ghost: false,
    atRisk,
    mood: Uint8Array.from(lived, ({ checkIns }) =>
      checkIns.length === 0 ? 0 : Math.round(mean(checkIns.map(({ mood }) => mood))),
    ),
    rows: new Map(wanted.map((window) => [window, rowsOf(lived, window)])),
  };
}

/** What a ghost slot says every week. */
export const ghostRow: Row = { mood: 3, calm: 3, tier: 1, stressor: 0 };

export const ghost: Person = {
  ghost: true,
  atRisk: false,
  mood: new Uint8Array(days),
  rows: new Map([[daysInWeek, Array.from({ length: weeks }, () => ghostRow)]]),
};

interface Day {
  checkIns: readonly CheckIn[];
  hardCalls: readonly HardCall[];
  tier: Tier;
}

/** A day as the detector takes it. */
function felt(
  at: number,
  checkIns: readonly CheckIn[],
  hardCalls: readonly HardCall[],
  chance: Chance,
): StrainDay {
  return {
    day: dateOf(at),
    checkIns,
    stressorLoad: hardCalls.reduce((sum, { strength }) => sum + strength, 0),
    breaks: chance.pick(['all', 'all', 'some', 'none'] as const),
    wornOut: null,
  };
}

/** Mood and calm of the day around what is usual: AR(1), correlated. */
function nextSwing([mood = 0, calm = 0]: readonly number[], chance: Chance): number[] {
  const { phi, day, calmWithMood } = model;
  const fresh = day * Math.sqrt(1 - phi ** 2);
  const [a = 0, b = 0] = twins(chance, calmWithMood);
  return [phi * mood + fresh * a, phi * calm + fresh * b];
}

/** Two standard normals with a correlation. */
function twins(chance: Chance, correlation: number): number[] {
  const first = chance.gauss();
  return [first, correlation * first + Math.sqrt(1 - correlation ** 2) * chance.gauss()];
}

function someHardCalls(chance: Chance, favourite: Stressor, at: number): HardCall[] {
  const calls: HardCall[] = [];
  while (!chance.coin(model.noHardCall)) {
    calls.push({
      id: '',
      shiftId: '',
      day: dateOf(at),
      at: 0,
      stressor: chance.coin(0.5) ? favourite : chance.pick(stressors),
      strength: chance.pick([1, 2, 2, 3] as const),
    });
  }
  return calls;
}

/** What the seat itself would report of each window; null where it would send dummies. */
function rowsOf(lived: readonly Day[], window: Window): (Row | null)[] {
  return Array.from({ length: days / window }, (_, i) => {
    const own = lived.slice(i * window, (i + 1) * window);
    const checkIns = own.flatMap((day) => day.checkIns);
    const { rows } = weekReport({
      week: firstWeek,
      // A window under a week seldom has two shifts: in it each check-in stands for a shift of its own.
      checkIns: window === daysInWeek ? checkIns : checkIns.map((each, k) => ({ ...each, shiftId: `${k}` })),
      hardCalls: own.flatMap((day) => day.hardCalls),
      tier: own.at(-1)?.tier ?? 'learning',
      pulse: null,
      sharing: 'on',
      agreed: true,
    });
    const [mood, calm, tier, stressor] = rows.map(({ value }) => value ?? null);
    const complete = isNumber(mood) && isNumber(calm) && isNumber(tier) && isNumber(stressor);
    return complete ? { mood, calm, tier, stressor } : null;
  });
}

function isNumber(x: number | null | undefined): x is number {
  return typeof x === 'number';
}

function mean(of: readonly number[]): number {
  return of.reduce((sum, x) => sum + x, 0) / of.length;
}

function toStep(x: number): Step {
  return steps[Math.min(Math.max(Math.round(x), 1), 5) - 1] ?? 3;
}

/** Workdays as dates, Monday to Friday, the eight weeks before included. */
const dates = Array.from({ length: daysBefore + days }, (_, i) =>
  addDays('2026-01-05', Math.floor(i / daysInWeek) * 7 + (i % daysInWeek)),
);

function dateOf(at: number): string {
  return dates[at + daysBefore] ?? '2026-01-05';
}
