import { z } from 'zod';
import { day } from '../clock.ts';
import { type Exchange, id, idInPath, nothing } from './shapes.ts';

/** A peak day (大促, 3·15) that a lead has marked for the teams of a unit: its seats then remind shorter and gentler. */
export const surgeDay = z.strictObject({
  day,
  /** What is on that day; may be empty. */
  what: z.string().trim().max(40),
});
export type SurgeDay = z.infer<typeof surgeDay>;

/** Peak days that one unit may have ahead of it. */
export const mostSurgeDays = 60;

const calendar = z.strictObject({
  /** The day it is at the site. */
  today: day,
  /** From today on, the next first. */
  days: z.array(surgeDay),
});
export type SurgeCalendar = z.infer<typeof calendar>;

/** That somebody with a mailbox is away, by their own word: until and including a day, and who covers meanwhile. */
export const away = z.strictObject({ until: day, cover: id.nullable() });
export type Away = z.infer<typeof away>;

const ownAway = z.strictObject({ away: away.nullable() });

/** L10 and L11: peak days, and who is away. Each change answers with the whole. */
export const reliefExchanges = {
  surgeDays: {
    method: 'GET',
    path: '/v1/units/:unit/surge-days',
    who: 'lead',
    input: z.strictObject({ unit: idInPath }),
    output: calendar,
  },
  /** Marks a day, or changes what is on it. Also the undo of `removeSurgeDay`. */
  putSurgeDay: {
    method: 'PUT',
    path: '/v1/units/:unit/surge-days/:day',
    who: 'lead',
    input: z.strictObject({ unit: idInPath, ...surgeDay.shape }),
    output: calendar,
  },
  removeSurgeDay: {
    method: 'DELETE',
    path: '/v1/units/:unit/surge-days/:day',
    who: 'lead',
    input: z.strictObject({ unit: idInPath, day }),
    output: calendar,
  },
  ownAway: { method: 'GET', path: '/v1/mailbox/away', who: 'recipient', input: nothing, output: ownAway },
  /** `null` when one is back. The cover is a mailbox that an entry could be handed to, or nobody. */
  setAway: { method: 'PUT', path: '/v1/mailbox/away', who: 'recipient', input: ownAway, output: ownAway },
} as const satisfies Record<string, Exchange>;
