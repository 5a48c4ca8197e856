import { z } from 'zod';
import { day, instant } from '../clock.ts';
import { errorCode } from '../errors.ts';
import { id } from '../hub-contract/shapes.ts';
import { introduction, sealedPraise } from '../note.ts';
import { wallPraise } from '../praise.ts';
import { byId, nothing, type SeatExchange } from './shapes.ts';

/** Whom a person has told their name, so that praise can come to them alone (L5). */
export const ownIntroduction = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  to: z.strictObject({ mailbox: id, name: z.string() }),
  /** `waiting`: sent when the hub can be reached. `refused`: it cannot be sent, and `why` says why. */
  state: z.enum(['waiting', 'there', 'lowering', 'refused']),
  why: errorCode.nullable(),
  /** When it runs out. */
  until: instant,
});
export type OwnIntroduction = z.infer<typeof ownIntroduction>;

/** Praise that only this seat could open. */
export const ownPraise = z.strictObject({
  day,
  what: z.string(),
  why: z.string(),
  /** The lead it came from. */
  from: z.string(),
});
export type OwnPraise = z.infer<typeof ownPraise>;

export const ownPraises = z.strictObject({
  /** The newest first; those that were taken back or have run out are left out. */
  introductions: z.array(ownIntroduction),
  /** The newest first. */
  praises: z.array(ownPraise),
  /** What hangs on the team's wall, the same for everyone in it; null before the hub has told. */
  wall: z.array(wallPraise).nullable(),
});
export type OwnPraises = z.infer<typeof ownPraises>;

/** Somebody who introduced themselves, as a lead opens it. */
export const introduced = z.strictObject({
  note: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string(),
  until: instant,
});
export type Introduced = z.infer<typeof introduced>;

/** L5 from both sides: the seat's, and the open mailbox's of a lead in the app. */
export const praiseCalls = {
  ownPraises: { input: nothing, output: ownPraises },
  /** Kept before anything is sent. Refused as `raiseHand` is. */
  introduce: { input: z.strictObject({ to: id, name: introduction.shape.name.max(60) }), output: ownPraises },
  takeBackIntroduction: { input: byId, output: ownPraises },
} as const satisfies Record<string, SeatExchange>;

/** Both want an open mailbox: `mailboxLocked`. */
export const sealedPraiseCalls = {
  introductions: { input: nothing, output: z.strictObject({ introductions: z.array(introduced) }) },
  /** Refused with `notFound` once it was taken back, and `tooLarge`. */
  sealPraise: {
    input: z.strictObject({ note: introduced.shape.note, praise: sealedPraise.omit({ answer: true }) }),
    output: nothing,
  },
} as const satisfies Record<string, SeatExchange>;
