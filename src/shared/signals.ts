import { z } from 'zod';
import {
  type OperationsDay,
  type OperationsFigure,
  operationsFigure,
  operationsFigures,
  meanFigure,
} from './operations.ts';
import { rankSum } from './rank-sum.ts';
import { steadyMove, type UnitWeek } from './release.ts';
import { stressor, stressorGroups, type StressorGroup } from './stressor.ts';
import { firstDayOf, week, type WeekPlan } from './week.ts';
import { actionsFor, actionsForGroup, type WorkAction, workAction } from './work-action.ts';
import { addDays } from './clock.ts';

// Rules that turn released results into plain findings (L2). They read nothing that a lead does not see on the page, so
// they cost no privacy; docs/signals.md gives each with its reason.

export const signalRules = [
  'strainUp',
  'calmDown',
  'moodDown',
  'groupLeads',
  'groupWithFigure',
  'recovery',
] as const;
export type SignalRule = (typeof signalRules)[number];

const group = z.enum(stressorGroups);

/** A finding about the work of a team. */
export const signal = z.strictObject({
  rule: z.enum(signalRules),
  /** The released weeks it rests on, oldest first. */
  weeks: z.array(week).min(1),
  /** With `groupLeads` and `groupWithFigure`: the group they speak of. */
  group: group.nullable(),
  /** What weighs most by the newest of them: a single stressor where one stood out, else its group. */
  cause: z.union([z.strictObject({ stressor }), z.strictObject({ group })]).nullable(),
  /** With `groupWithFigure`: the figures that were higher in the weeks in which the group stood out. */
  figures: z.array(operationsFigure),
  /** With `recovery`: the action that came before. */
  after: z.strictObject({ action: workAction.nullable(), day: z.string() }).nullable(),
  suggested: z.array(workAction).max(4),
});
export type Signal = z.infer<typeof signal>;

/** An action as the rules see it: what was done, and from when. */
export interface Begun {
  /** Null for one in the lead's own words. */
  action: WorkAction | null;
  /** The day it began. */
  day: string;
}

/** What the rules look at; weeks oldest first. */
export interface Evidence {
  weeks: readonly UnitWeek[];
  weekPlan: WeekPlan;
  operations: readonly OperationsDay[];
  actions: readonly Begun[];
}

/** So many released weeks with the same group in first place make it a finding. */
export const leadingWeeks = 3;

/**
 * A group and a figure are said to move together when chance alone would do it in one of twenty looks at all pairs of them
 * (Bonferroni).
 */
export const togetherChance = 0.05 / (stressorGroups.length * operationsFigures.length);

/** An action is held to have come before a recovery when it began at most so many weeks before the first better week. */
export const recoveryWeeks = 8;

type Released = Extract<UnitWeek, { state: 'released' }>;

/** The findings of a team, the heaviest first; empty when nothing stands out. */
export function signalsOf(evidence: Evidence): Signal[] {
  const released = evidence.weeks.filter((of) => of.state === 'released');
  return [
    ...moves(released),
    ...leadingGroup(released),
    ...groupsWithFigures(released, evidence),
    ...recovery(released, evidence),
  ];
}

/** The band of strain up, or a level down, twice running: the same two moves an arrow asks for. */
function moves(released: readonly Released[]): Signal[] {
  const rules = [
    { rule: 'strainUp', worse: 1, of: (shown: Released) => shown.strained.from },
    { rule: 'calmDown', worse: -1, of: (shown: Released) => shown.calm },
    { rule: 'moodDown', worse: -1, of: (shown: Released) => shown.mood },
  ] as const;
  const newest = released.slice(-3);
  return rules
    .filter(({ worse, of }) => steadyMove(newest.map(of)) === worse)
    .map(({ rule }) => found(rule, newest));
}

/** The same group in first place in the last three released weeks. */
function leadingGroup(released: readonly Released[]): Signal[] {
  const newest = released.slice(-leadingWeeks);
  const [first] = newest.at(-1)?.groups ?? [];
  const leads = first && newest.length === leadingWeeks && newest.every(({ groups }) => groups[0] === first);
  return leads ? [{ ...found('groupLeads', newest), group: first }] : [];
}

/** Groups that stand out in the weeks in which figures of the telephony are high. */
function groupsWithFigures(released: readonly Released[], evidence: Evidence): Signal[] {
  return stressorGroups.flatMap((of) => {
    const out = released.filter(({ groups }) => groups.includes(of));
    const others = released.filter(({ groups }) => !groups.includes(of));
    const figures = operationsFigures.filter((figure) => {
      const chance = rankSum(weekMeans(out, figure, evidence), weekMeans(others, figure, evidence));
      return chance <= togetherChance;
    });
    if (figures.length === 0) return [];
    const cause = { group: of };
    return [{ ...found('groupWithFigure', out), group: of, cause, figures, suggested: actionsForGroup(of) }];
  });
}

/** A figure's mean over all days of each release, held weeks included; releases without any are left out. */
function weekMeans(
  released: readonly Released[],
  figure: OperationsFigure,
  { operations, weekPlan }: Evidence,
): number[] {
  return released
    .map(({ weeks }) => {
      const firsts = weeks.map((of) => firstDayOf(of, weekPlan));
      const within = ({ day }: OperationsDay) =>
        firsts.some((first) => first <= day && day < addDays(first, 7));
      return meanFigure(operations.filter(within), figure);
    })
    .filter((mean) => mean !== null);
}

/** The band of strain down, or calm up, twice running after an action had begun. */
function recovery(released: readonly Released[], { actions, weekPlan }: Evidence): Signal[] {
  const newest = released.slice(-3);
  const [, better] = newest;
  const recovered =
    steadyMove(newest.map(({ strained }) => strained.from)) < 0 ||
    steadyMove(newest.map(({ calm }) => calm)) > 0;
  if (!better || !recovered) return [];
  const from = firstDayOf(better.week - recoveryWeeks, weekPlan);
  const until = firstDayOf(better.week, weekPlan);
  const before = actions
    .filter(({ day }) => from <= day && day < until)
    .toSorted(byDay)
    .at(-1);
  if (!before) return [];
  const after = { action: before.action, day: before.day };
  return [{ ...found('recovery', newest), after, suggested: [] }];
}

const byDay = (a: Begun, b: Begun) => (a.day < b.day ? -1 : Number(a.day > b.day));

function found(rule: SignalRule, weeks: readonly Released[]): Signal {
  const newest = weeks.at(-1);
  const cause = causeOf(newest);
  return {
    rule,
    weeks: weeks.map((shown) => shown.week),
    group: null,
    cause,
    figures: [],
    after: null,
    suggested:
      cause === null ? [] : 'stressor' in cause ? actionsFor(cause.stressor) : actionsForGroup(cause.group),
  };
}

/** The single stressor that stood out most over four weeks, else the group that stood out most in the newest. */
function causeOf(newest: Released | undefined): Signal['cause'] {
  const name = newest?.names[0];
  const first: StressorGroup | undefined = newest?.groups[0];
  if (name) return { stressor: name };
  return first ? { group: first } : null;
}
