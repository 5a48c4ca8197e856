import type { Phase, Step } from '../shared/check-in.ts';
import { addDays, type Day, daysBetween, instantOf } from '../shared/clock.ts';
import type { PulseInput } from '../shared/pulse.ts';
import { type Stressor, stressors } from '../shared/stressor.ts';
import type { SeatAction } from '../shared/demo-contract.ts';
import { type Theme, themes } from '../shared/theme.ts';
import { isPulseWeek } from '../shared/week-report.ts';
import { defaultWeekPlan, weekOf } from '../shared/week.ts';
import { type Dice, dice } from './dice.ts';

/** How one simulated person tends to answer. */
export interface Persona {
  /** Usual mood and calm on 1–5. */
  mood: number;
  calm: number;
  /** Share of check-ins that are made at all. */
  answers: number;
  /** First of the two days off in a week, 0–6. */
  dayOff: number;
  /** What is left of yesterday's swing. */
  swing: number;
  /** What happens to this person alone. */
  own: readonly Chapter[];
}

export function aPersona(dice: Dice): Persona {
  return {
    mood: dice.normal(3.5, 0.35),
    calm: dice.normal(3.3, 0.35),
    answers: 0.75 + dice.between(0, 20) / 100,
    dayOff: dice.between(0, 6),
    swing: 0,
    own: [],
  };
}

/** Something that happens for some weeks, counted from the story's beginning. */
interface Chapter {
  from: number;
  to: number;
  mood: number;
  calm: number;
  /** What people name more often meanwhile, how much more, and what they want heard about it. */
  stressor: Stressor;
  weight: number;
  theme: Theme;
}

/** A queue crisis and then a rota that works in the first site; a month of abusive callers in the second. */
const chapters: readonly (Chapter & { site: number })[] = [
  { site: 0, from: 0, to: 6, mood: -0.1, calm: -0.2, stressor: 'roster', weight: 3, theme: 'shift_plan' },
  {
    site: 0,
    from: 2,
    to: 4,
    mood: -0.7,
    calm: -1.1,
    stressor: 'queue_pressure',
    weight: 9,
    theme: 'staffing',
  },
  {
    site: 0,
    from: 7,
    to: 99,
    mood: 0.4,
    calm: 0.4,
    stressor: 'cust_unclear',
    weight: 0.5,
    theme: 'knowledge',
  },
  {
    site: 1,
    from: 6,
    to: 9,
    mood: -0.7,
    calm: -0.9,
    stressor: 'cust_abuse',
    weight: 9,
    theme: 'abuse_rules',
  },
  { site: 2, from: 0, to: 99, mood: 0, calm: 0, stressor: 'tool_fail', weight: 1.5, theme: 'systems' },
];

/**
 * The person in the free chair: usually well, with three hard weeks before the present, so that their own page has something
 * to tell (S7). Their dice are their own, thrown so that it is a watch or a strain and no more.
 */
export function thePerson(): { persona: Persona; dice: Dice } {
  const hard: Chapter = {
    from: 9,
    to: 12,
    mood: -1.1,
    calm: -1.5,
    stressor: 'cust_abuse',
    weight: 6,
    theme: 'abuse_rules',
  };
  return {
    persona: { mood: 3.9, calm: 3.7, answers: 0.9, dayOff: 2, swing: 0, own: [hard] },
    dice: dice(24),
  };
}

/** The place in a person's week, from the first day off, of the last day of work. */
const lastInWeek = 6;

/** Hours into the shift of each check-in. */
const hoursIn: Record<Phase, number> = { start: 0, middle: 4, end: 8 };

/**
 * A day of a simulated person at a site: nothing on a day off, otherwise a shift from nine to five with the check-ins
 * they happened to make (mood and calm follow an AR(1) swing, φ = 0.3, as in SCIENCE.md) and the hard calls they noted.
 * Moves the persona's swing along.
 */
export function dayOf(
  persona: Persona,
  on: Day,
  began: Day,
  site: number,
  zone: string,
  dice: Dice,
): SeatAction[] {
  const dayNumber = daysBetween(began, on);
  const weekNumber = Math.floor(dayNumber / 7);
  const here = [...chapters.filter((c) => c.site === site), ...persona.own];
  const now = here.filter((c) => weekNumber >= c.from && weekNumber <= c.to);
  persona.swing = 0.3 * persona.swing + dice.normal(0, 0.45);

  const inWeek = (((dayNumber - persona.dayOff) % 7) + 7) % 7;
  if (inWeek < 2 || dice.chance(0.04)) return [];

  const shift = (by: (c: Chapter) => number) => now.reduce((sum, c) => sum + by(c), 0);
  const say = (usual: number, extra: number) => toStep(usual + extra + persona.swing + dice.normal(0, 0.45));
  const at = (hours: number) =>
    instantOf(on, zone, 9) + Math.round((hours * 60 + dice.between(0, 25)) * 60_000);

  const hardCalls = dice.weighted([
    [0, 5 + 2 * shift((c) => c.mood)],
    [1, 4],
    [2, 1.5 - shift((c) => c.mood)],
  ]);
  const calls = Array.from({ length: hardCalls }, (): SeatAction => {
    const weights = stressors.map((s) => [s, 1 + shift((c) => (c.stressor === s ? c.weight : 0))] as const);
    return {
      at: at(1 + dice.between(0, 6)),
      hardCall: {
        stressor: dice.weighted(weights),
        strength: dice.weighted([
          [1, 3],
          [2, 4],
          [3, 1],
        ]),
      },
    };
  });
  const phases = (['start', 'middle', 'end'] as const).filter(
    (phase) => phase === 'end' || dice.chance(persona.answers),
  );
  const checkIns = phases.map((phase): SeatAction => ({
    at: at(hoursIn[phase]),
    checkIn: {
      phase,
      mood: say(
        persona.mood,
        shift((c) => c.mood),
      ),
      calm: say(
        persona.calm,
        shift((c) => c.calm),
      ),
    },
    breaks:
      phase === 'end'
        ? dice.weighted([
            ['all', 5 + 3 * shift((c) => c.calm)],
            ['some', 3],
            ['none', 1],
          ])
        : null,
  }));
  const asked = inWeek === lastInWeek && isPulseWeek(weekOf(on, defaultWeekPlan));
  const pulses: SeatAction[] = [];
  if (asked && dice.chance(persona.answers)) pulses.push({ at: at(9), pulse: pulseOf(persona, now, dice) });
  return [...checkIns, ...calls, ...pulses].toSorted((a, b) => a.at - b.at);
}

/** The answers of a pulse, around how somebody usually feels and what happens now. */
function pulseOf(persona: Persona, now: readonly Chapter[], dice: Dice): PulseInput {
  const mood = now.reduce((sum, c) => sum + c.mood, persona.mood);
  const calm = now.reduce((sum, c) => sum + c.calm, persona.calm);
  const say = (level: number) => toStep(dice.normal(level, 0.5));
  return {
    wornOut: say(6 - calm),
    stress: say(6 - calm),
    recovered: say(calm),
    workload: say(calm),
    supported: say(mood),
    theme: dice.chance(0.4)
      ? null
      : dice.weighted(
          themes.map((id) => [id, now.reduce((sum, c) => sum + (c.theme === id ? c.weight : 0), 1)] as const),
        ),
  };
}

function toStep(value: number): Step {
  if (value < 1.5) return 1;
  if (value < 2.5) return 2;
  if (value < 3.5) return 3;
  if (value < 4.5) return 4;
  return 5;
}

/** The days from `from` up to, not including, `to`. */
export function daysFrom(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, i) => addDays(from, i));
}
