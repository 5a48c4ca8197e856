import { z } from 'zod';
import { instant, zoneName } from '../clock.ts';
import { errorCode } from '../errors.ts';
import { language } from '../language.ts';
import { preferences } from '../preferences.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** Where the app is when a window opens. */
export const situation = z.strictObject({
  stage: z.enum([
    /** No journal yet: the first screen. */
    'welcome',
    /** A journal that wants its PIN. */
    'locked',
    'open',
    /** The journal cannot be opened; `trouble` says why. Nothing was overwritten. */
    'trouble',
  ]),
  trouble: errorCode.nullable(),
  preferences,
  /** The language in use: the preference, or the nearest to the system's. */
  language,
  /** The simulated world, when this is a demo. */
  demo: z.boolean(),
  /** Whether the operating system keeps a secret for us; without it and without a PIN the journal is not protected. */
  keystore: z.boolean(),
  /** Whether the journal asks for a PIN; without one there is nothing to lock. */
  hasPin: z.boolean(),
  now: instant,
  zone: zoneName,
});
export type Situation = z.infer<typeof situation>;

export const situationCalls = {
  situation: { input: nothing, output: situation },
  setPreferences: { input: preferences.partial(), output: preferences },
} as const satisfies Record<string, SeatExchange>;
