import { z } from 'zod';
import { actionReview } from '../action-review.ts';
import { day } from '../clock.ts';
import { operationsDay } from '../operations.ts';
import { signalRules } from '../signals.ts';
import { workAction } from '../work-action.ts';
import { type Exchange, id, idInPath, name } from './shapes.ts';

/** Words a lead types about an action; the team reads them (S16). */
const words = z.string().trim().min(1).max(200);

/** What was changed about the work of a unit, as its lead writes it down. */
export const actionInput = z.strictObject({
  /** From the list; null with words of one's own. */
  action: workAction.nullable(),
  words: words.nullable(),
  /** Who sees to it, as the team would say it. */
  owner: name,
  begun: day,
  due: day.nullable(),
  /** The finding it answers, if one. */
  from: z.enum(signalRules).nullable(),
});
export type ActionInput = z.infer<typeof actionInput>;

/** How an action ended; null while it goes on. */
export const actionEnd = z
  .strictObject({ state: z.enum(['done', 'dropped']), on: day, why: words.nullable() })
  .nullable();
export type ActionEnd = z.infer<typeof actionEnd>;

/** An action of a unit with what came after it. */
export const loggedAction = z.strictObject({
  id,
  ...actionInput.shape,
  end: actionEnd,
  /** The lead who wrote it down. */
  by: name,
  reviews: z.array(actionReview),
});
export type LoggedAction = z.infer<typeof loggedAction>;

/** The log of a unit, the newest first. */
export const actionLog = z.strictObject({ actions: z.array(loggedAction) });
export type ActionLog = z.infer<typeof actionLog>;

/** A team's days as they were imported, oldest first. */
export const teamOperations = z.strictObject({ team: id, name, days: z.array(operationsDay) });

const ofUnit = { unit: idInPath };
const ofAction = { ...ofUnit, action: idInPath };

/** The log of what was changed about the work. Every answer is the whole log, so that a page never guesses. */
export const actionExchanges = {
  addAction: {
    method: 'POST',
    path: '/v1/units/:unit/actions',
    who: 'lead',
    input: z.strictObject({ ...ofUnit, written: actionInput }),
    output: actionLog,
  },
  editAction: {
    method: 'PUT',
    path: '/v1/units/:unit/actions/:action',
    who: 'lead',
    input: z.strictObject({ ...ofAction, written: actionInput, end: actionEnd }),
    output: actionLog,
  },
  removeAction: {
    method: 'DELETE',
    path: '/v1/units/:unit/actions/:action',
    who: 'lead',
    input: z.strictObject(ofAction),
    output: actionLog,
  },
} as const satisfies Record<string, Exchange>;
