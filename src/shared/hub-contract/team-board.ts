import { z } from 'zod';
import { day } from '../clock.ts';
import { wallPraise } from '../praise.ts';
import { workKind } from '../voice.ts';
import { loggedAction } from './actions.ts';
import { surgeDay } from './relief.ts';
import { type Exchange, hex, id } from './shapes.ts';

/** How many weeks back a team is told of what was changed about its work. */
export const boardWeeks = 26;

/** Same-day work reports of a unit as they were said: on which day, what, how often. */
export const workCount = z.strictObject({ day, kind: workKind, n: z.int().min(1) });
export type WorkCount = z.infer<typeof workCount>;

/** An action as its lead wrote it down. Seats review it themselves, by the releases that they have checked. */
export const boardAction = loggedAction.omit({ reviews: true });

/** S16: what a team is told of the work around it, the same for everyone in it. */
export const teamBoard = z.strictObject({
  /** What was changed about the work in the last half year, the newest first. */
  actions: z.array(boardAction),
  /** The last 14 days, oldest first: what the lead sees of them. */
  workReports: z.array(workCount),
  /** Peak days ahead, the next first (L10). */
  surgeDays: z.array(surgeDay),
  /** What hangs on the wall, the newest first (L5). */
  praises: z.array(wallPraise),
});
export type TeamBoard = z.infer<typeof teamBoard>;

export const teamBoardExchanges = {
  /** Opened by the door that all seats of the team share: asking names the team, and nobody in it. */
  teamBoard: {
    method: 'POST',
    path: '/v1/teams/board',
    who: 'anyone',
    input: z.strictObject({ team: id, door: hex(16) }),
    output: teamBoard,
  },
} as const satisfies Record<string, Exchange>;
