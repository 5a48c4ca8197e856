import { z } from 'zod';
import { day } from '../clock.ts';
import { patterns } from '../patterns.ts';
import type { SeatExchange } from './shapes.ts';

/** Own patterns (S6): worked out in the app, so that ten years of history make a small answer. */
export const patternCalls = {
  /** The twelve months that end with `to`'s; no note, word or tag is in it. */
  patterns: { input: z.strictObject({ to: day }), output: patterns },
} as const satisfies Record<string, SeatExchange>;
