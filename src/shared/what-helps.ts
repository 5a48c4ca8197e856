import { z } from 'zod';
import { type Routine, type RoutineId, routineId, routines } from './routine.ts';
import type { RoutineSession } from './routine-session.ts';

/** How sure it is that a routine goes along with feeling better: too few ratings to say, perhaps, likely. */
export const sureness = ['few', 'maybe', 'likely'] as const;

/** What one routine did for one person so far. */
export const help = z.strictObject({
  routine: routineId,
  sessions: z.int(),
  /** Sessions with a mood before and one after. */
  rated: z.int(),
  /** Mean mood before the rated ones, 1–5; null without one. */
  meanBefore: z.number().nullable(),
  /** Mean of after − before in steps, −4 to 4; null without a rated session. */
  meanChange: z.number().nullable(),
  sure: z.enum(sureness),
});
export type Help = z.infer<typeof help>;

/** Fewest rated sessions that say anything: with four, even four better ones come by chance too often (p = .06). */
export const fewestRated = 5;
/** Chance at most this large, if the routine did nothing, of as many better ones. */
const likelyBelow = 0.05;

type Rated = Pick<RoutineSession, 'routine' | 'before' | 'after'>;

/**
 * Per routine that was done: how often, and whether it was followed by a better mood, surest first. The rule is the sign
 * test (Dixon & Mood 1946, 10.1080/01621459.1946.10501898), which asks nothing of five ordinal steps but their order;
 * sessions without a change count half for and half against, so that many of them pull towards "no difference" (Coakley &
 * Heise 1996, Biometrics 52, 1242). It cannot tell the routine's help from that of a pause as such: docs/science.md.
 */
export function whatHelps(sessions: readonly Rated[]): Help[] {
  const rows = [...Map.groupBy(sessions, ({ routine }) => routine)].map(([routine, done]) =>
    helpOf(routine, done),
  );
  const rank = ({ sure }: Help) => -sureness.indexOf(sure);
  return rows
    .toSorted(
      (a, b) => rank(a.help) - rank(b.help) || a.chance - b.chance || b.help.sessions - a.help.sessions,
    )
    .map(({ help }) => help);
}

/**
 * The order in which routines are offered: those that likely help, surest first; all others keep their place. A page that
 * looked different each day would be hard to find one's way on, and "hard to tell" is no reason to move anything.
 */
export function gentleOrder(helps: readonly Help[]): { routine: Routine; help: Help | null }[] {
  const likely = helps.filter(({ sure }) => sure === 'likely').map(({ routine }) => routine);
  const place = ({ id }: Routine) => (likely.includes(id) ? likely.indexOf(id) : likely.length);
  return routines
    .toSorted((a, b) => place(a) - place(b))
    .map((routine) => ({ routine, help: helps.find((help) => help.routine === routine.id) ?? null }));
}

function helpOf(routine: RoutineId, done: readonly Rated[]): { help: Help; chance: number } {
  const pairs = done.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [{ before, change: after - before }],
  );
  const changes = pairs.map(({ change }) => change);
  const rated = changes.length;
  const same = changes.filter((change) => change === 0).length;
  const better = changes.filter((change) => change > 0).length + Math.floor(same / 2);
  const chance = chanceOfAtLeast(better, rated);
  const mean = (values: readonly number[]) =>
    rated === 0 ? null : values.reduce((sum, value) => sum + value, 0) / rated;
  const meanBefore = mean(pairs.map(({ before }) => before));
  const meanChange = mean(changes);
  const sure = rated < fewestRated ? 'few' : chance <= likelyBelow ? 'likely' : 'maybe';
  return { help: { routine, sessions: done.length, rated, meanBefore, meanChange, sure }, chance };
}

/** The chance that a fair coin shows heads at least `heads` times in `tosses`. In logarithms: 0.5 to the 1,100th is 0. */
function chanceOfAtLeast(heads: number, tosses: number): number {
  let exactly = tosses * Math.log(0.5); // of `tosses` heads, then of one less each time
  let chance = 0;
  for (let n = tosses; n >= heads; n--) {
    chance += Math.exp(exactly);
    exactly += Math.log(n / (tosses - n + 1));
  }
  return Math.min(chance, 1);
}
