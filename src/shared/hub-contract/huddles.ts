import { z } from 'zod';
import { day } from '../clock.ts';
import { huddle, huddleForm } from '../huddle.ts';
import { praiseInput, wallPraise } from '../praise.ts';
import { actionEnd } from './actions.ts';
import { type Exchange, id, idInPath, name } from './shapes.ts';

/** A huddle as it is kept. `version` counts the writes: a write names the one it changes, 0 for a new huddle. */
export const keptHuddle = z.strictObject({ ...huddle.shape, version: z.int().min(1), by: name });
export type KeptHuddle = z.infer<typeof keptHuddle>;

/** What a team wants to reach in its work, in its lead's words. Never a number of how people feel: that would buy happy taps. */
export const goalInput = z.strictObject({
  words: z.string().trim().min(1).max(200),
  until: day.nullable(),
  end: actionEnd,
});
export type GoalInput = z.infer<typeof goalInput>;
export const goal = z.strictObject({ id, ...goalInput.shape });
export type Goal = z.infer<typeof goal>;

export const praise = z.strictObject({ id, ...wallPraise.shape });
export type Praise = z.infer<typeof praise>;

/** What is said in a unit's huddles and on its wall. */
export const huddlePage = z.strictObject({
  /** The day it is at the site. */
  today: day,
  /** The newest first, at most `mostHuddles`. */
  huddles: z.array(keptHuddle),
  /** Open ones first, by their day; then those that ended, the newest first. */
  goals: z.array(goal),
  /** The newest first; see `praiseDays`. */
  praises: z.array(praise),
});
export type HuddlePage = z.infer<typeof huddlePage>;

/** Huddles that the history shows: two months of one a day. */
export const mostHuddles = 60;

const ofUnit = { unit: idInPath };
const ofGoal = { ...ofUnit, goal: idInPath };
const ofPraise = { ...ofUnit, praise: idInPath };

/** L4 and L5: what a lead prepares and says. Every answer is the whole page, so that it never guesses. */
export const huddleExchanges = {
  huddlePage: {
    method: 'GET',
    path: '/v1/units/:unit/huddles',
    who: 'lead',
    input: z.strictObject(ofUnit),
    output: huddlePage,
  },
  /** One of each form and day. Refused with `changedMeanwhile` when another lead wrote since. */
  saveHuddle: {
    method: 'PUT',
    path: '/v1/units/:unit/huddles',
    who: 'lead',
    input: z.strictObject({ ...ofUnit, huddle, version: z.int().min(0) }),
    output: huddlePage,
  },
  removeHuddle: {
    method: 'DELETE',
    path: '/v1/units/:unit/huddles/:day/:form',
    who: 'lead',
    input: z.strictObject({ ...ofUnit, day, form: huddleForm }),
    output: huddlePage,
  },
  addGoal: {
    method: 'POST',
    path: '/v1/units/:unit/goals',
    who: 'lead',
    input: z.strictObject({ ...ofUnit, written: goalInput }),
    output: huddlePage,
  },
  editGoal: {
    method: 'PUT',
    path: '/v1/units/:unit/goals/:goal',
    who: 'lead',
    input: z.strictObject({ ...ofGoal, written: goalInput }),
    output: huddlePage,
  },
  removeGoal: {
    method: 'DELETE',
    path: '/v1/units/:unit/goals/:goal',
    who: 'lead',
    input: z.strictObject(ofGoal),
    output: huddlePage,
  },
  addPraise: {
    method: 'POST',
    path: '/v1/units/:unit/praises',
    who: 'lead',
    input: z.strictObject({ ...ofUnit, written: praiseInput }),
    output: huddlePage,
  },
  editPraise: {
    method: 'PUT',
    path: '/v1/units/:unit/praises/:praise',
    who: 'lead',
    input: z.strictObject({ ...ofPraise, written: praiseInput }),
    output: huddlePage,
  },
  removePraise: {
    method: 'DELETE',
    path: '/v1/units/:unit/praises/:praise',
    who: 'lead',
    input: z.strictObject(ofPraise),
    output: huddlePage,
  },
} as const satisfies Record<string, Exchange>;
