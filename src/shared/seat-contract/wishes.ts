import { z } from 'zod';
import { wish } from '../wish.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** What the person asked for from outside the window; the page that can do it says that it has. */
export const wishCalls = {
  wish: { input: nothing, output: wish.nullable() },
  wishDone: { input: z.strictObject({ id: z.int().min(1).max(1_000_000) }), output: nothing },
} as const satisfies Record<string, SeatExchange>;
