import { siteHelp } from '../site-help.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** S9: answered by the app itself, journal or not, from what is kept on this computer. */
export const helpCalls = {
  siteHelp: { input: nothing, output: siteHelp.nullable() },
} as const satisfies Record<string, SeatExchange>;
