import { z } from 'zod';
import { keyLog } from '../key-log.ts';
import { type Exchange, hex, nothing } from './shapes.ts';

/** What anyone may ask: seats follow it, and whoever wants to check the hub can. */
export const publicExchanges = {
  /** Every key the hub has had or will have within its notice, oldest first. `notFound` before it has been set up. */
  keyLog: {
    method: 'GET',
    path: '/v1/keys',
    who: 'anyone',
    input: nothing,
    output: z.strictObject({ org: hex(16), entries: keyLog }),
  },
} as const satisfies Record<string, Exchange>;
