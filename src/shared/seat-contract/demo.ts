import { z } from 'zod';
import { instant } from '../clock.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** How a simulated person signs in, and their mailbox's keys as a file with its passphrase. */
const signIn = z.strictObject({
  login: z.string(),
  password: z.string(),
  keys: z.string(),
  passphrase: z.string(),
});

/** How far the simulated world is. */
export const demoState = z.strictObject({
  stage: z.enum(['off', 'building', 'ready', 'moving', 'failed']),
  /** 0–1 while building or moving. */
  progress: z.number().min(0).max(1),
  now: instant.nullable(),
  /** Where the same desk opens in a browser, with the sign-ins of the simulated people. */
  desk: z
    .strictObject({
      address: z.url(),
      lead: signIn,
      hr: signIn,
      assistance: signIn,
    })
    .nullable(),
});
export type DemoState = z.infer<typeof demoState>;

/** The simulated world. */
export const demoCalls = {
  startDemo: { input: nothing, output: demoState },
  demoState: { input: nothing, output: demoState },
  demoNextWeek: { input: nothing, output: demoState },
} as const satisfies Record<string, SeatExchange>;
