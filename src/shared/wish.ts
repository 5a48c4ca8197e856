import { z } from 'zod';
import { slip } from './deep-link.ts';

/** Something that a person asked of the companion from outside its window: tray, shortcut, command line or link. */
export const wish = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['checkIn', 'hardCall', 'help', 'breathe']), id: z.int() }),
  z.strictObject({ is: z.literal('join'), id: z.int(), slip }),
]);
export type Wish = z.infer<typeof wish>;

type WithoutId<T> = T extends Wish ? Omit<T, 'id'> : never;
export type NewWish = WithoutId<Wish>;

/** A wish is of a moment, in ms: who opens a journal later than this no longer waits for it. */
export const wishLasts = 10 * 60_000;
