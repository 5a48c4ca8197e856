import { z } from 'zod';

/** An invite as a link carries it: it fills in the page for joining, and joins nothing. */
export const linkedSlip = z.strictObject({
  hub: z.url({ protocol: /^https?$/ }).max(200),
  code: z.string().regex(/^[0-9A-Za-z -]{4,120}$/),
});
export type LinkedSlip = z.infer<typeof linkedSlip>;

/** Something that a person asked of the companion from outside its window: tray, shortcut, command line or link. */
export const wish = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['checkIn', 'hardCall', 'help', 'breathe']), id: z.int() }),
  z.strictObject({ is: z.literal('join'), id: z.int(), slip: linkedSlip }),
]);
export type Wish = z.infer<typeof wish>;

type WithoutId<T> = T extends Wish ? Omit<T, 'id'> : never;
export type NewWish = WithoutId<Wish>;

/** A wish is of a moment, in ms: who opens a journal later than this no longer waits for it. */
export const wishLasts = 10 * 60_000;
