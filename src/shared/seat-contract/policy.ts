import { policyView } from '../policy.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** S15: what IT has set on this computer, for anyone who sits at it to read. */
export const policyCalls = {
  policy: { input: nothing, output: policyView },
} as const satisfies Record<string, SeatExchange>;
