import { z } from 'zod';
import { day, instant, zoneName } from '../clock.ts';
import { errorCode } from '../errors.ts';
import { language } from '../language.ts';
import { preferences } from '../preferences.ts';
import { nothing, type SeatExchange } from './shapes.ts';
import { journalCard } from './shelf.ts';

/** Where the app is when a window opens. */
export const situation = z.strictObject({
  stage: z.enum([
    /** No journal yet: the first screen. */
    'welcome',
    /** Several journals, none of them chosen: "who is here?" */
    'who',
    /** A journal that wants its PIN. */
    'locked',
    'open',
    /** The journal cannot be opened; `trouble` says why. Nothing was overwritten. */
    'trouble',
  ]),
  trouble: errorCode.nullable(),
  /** Of a journal in trouble, the days of which there is a copy, newest first. */
  copies: z.array(day),
  /** The journals on this computer, as anyone here may see them. */
  shelf: z.array(journalCard),
  /** The one that was turned to; null for a new one, and while nobody has been chosen. */
  chosen: z.uuid().nullable(),
  /** Another number each time a journal has been opened; 0 while none is open. */
  opening: z.int(),
  /** Whether a journal begun here must have a PIN: others use this computer too. */
  pinNeeded: z.boolean(),
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
