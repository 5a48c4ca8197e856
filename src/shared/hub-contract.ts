import { z } from 'zod';
import { accountExchanges } from './hub-contract/accounts.ts';
import { actionExchanges } from './hub-contract/actions.ts';
import { administrationExchanges } from './hub-contract/administration.ts';
import { deskExchanges } from './hub-contract/desks.ts';
import { huddleExchanges } from './hub-contract/huddles.ts';
import { monthExchanges } from './hub-contract/months.ts';
import { operationsExchanges } from './hub-contract/operations.ts';
import { publicExchanges } from './hub-contract/public.ts';
import { privacyExchanges } from './hub-contract/privacy.ts';
import { helpExchanges } from './hub-contract/help.ts';
import { upkeepExchanges } from './hub-contract/upkeep.ts';
import { mailboxExchanges } from './hub-contract/mailboxes.ts';
import { reliefExchanges } from './hub-contract/relief.ts';
import { seatExchanges } from './hub-contract/seats.ts';
import { teamBoardExchanges } from './hub-contract/team-board.ts';
import { voiceExchanges } from './hub-contract/voices.ts';

/** Every HTTP exchange with the hub, by who asks; each part lies in a file of its own. */
export const hubContract = {
  ...publicExchanges,
  ...seatExchanges,
  ...accountExchanges,
  ...administrationExchanges,
  ...upkeepExchanges,
  ...deskExchanges,
  ...actionExchanges,
  ...huddleExchanges,
  ...operationsExchanges,
  ...privacyExchanges,
  ...voiceExchanges,
  ...teamBoardExchanges,
  ...mailboxExchanges,
  ...helpExchanges,
  ...reliefExchanges,
  ...monthExchanges,
};

export type HubCallName = keyof typeof hubContract;
export type HubInput<N extends HubCallName> = z.input<(typeof hubContract)[N]['input']>;
export type HubParsed<N extends HubCallName> = z.output<(typeof hubContract)[N]['input']>;
export type HubOutput<N extends HubCallName> = z.output<(typeof hubContract)[N]['output']>;

/** The calls that desk pages may make over the bridge; a page never speaks as a seat. */
export const deskCalls = [
  'signIn',
  'signOut',
  'me',
  'takeUpAccount',
  'myUnits',
  'unitPage',
  'addAction',
  'editAction',
  'removeAction',
  'huddlePage',
  'saveHuddle',
  'removeHuddle',
  'addGoal',
  'editGoal',
  'removeGoal',
  'addPraise',
  'editPraise',
  'removePraise',
  'importOperations',
  'trends',
  'privacyDesk',
  'keyLog',
  'workReports',
  'surgeDays',
  'putSurgeDay',
  'removeSurgeDay',
  'ownAway',
  'setAway',
  'months',
  'writeMonth',
] as const satisfies readonly HubCallName[];
export type DeskCallName = (typeof deskCalls)[number];

/** A desk call as it crosses the bridge. */
export const hubCall = z.strictObject({
  name: z.enum(deskCalls),
  input: z.record(z.string(), z.unknown()),
});

/** RFC 9457 problem document; `code` is one of `errorCodes`. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  field: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;
