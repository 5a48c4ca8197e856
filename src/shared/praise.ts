import { z } from 'zod';
import { day } from './clock.ts';

/** The three parts that make praise heard (L5): who, what they did, and why it mattered. None may be empty. */
export const praiseInput = z.strictObject({
  day,
  /** As the lead writes it: a name, several, or "the night shift". The whole team reads it. */
  who: z.string().trim().min(1).max(80),
  what: z.string().trim().min(1).max(200),
  why: z.string().trim().min(1).max(200),
});
export type PraiseInput = z.infer<typeof praiseInput>;

/** Praise as it hangs on the team's wall. */
export const wallPraise = z.strictObject({
  ...praiseInput.shape,
  /** The lead who said it. */
  by: z.string(),
});
export type WallPraise = z.infer<typeof wallPraise>;

/** Days that praise hangs on the wall: then it is forgotten, for it names people. */
export const praiseDays = 91;
