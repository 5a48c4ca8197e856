import { z } from 'zod';
import { day } from './clock.ts';

// A huddle (L4) as it is kept: its form, its day and its parts in the order in which they are said. What its parts may
// begin with is put together in huddle-brief.ts.

/** Before the shift, after it, and once a week. */
export const huddleForms = ['before', 'after', 'weekly'] as const;
export const huddleForm = z.enum(huddleForms);
export type HuddleForm = z.infer<typeof huddleForm>;

/** What a huddle can be made of. Ids are stable for ever: kept huddles have them. */
export const huddlePartIds = [
  'week',
  'peak',
  'changes',
  'goals',
  'problem',
  'goodCall',
  'praise',
  'wentWell',
  'hard',
  'takeOn',
] as const;
export type HuddlePartId = (typeof huddlePartIds)[number];

/** The parts of each form, in the order in which it begins. */
export const partsOf: Record<HuddleForm, readonly HuddlePartId[]> = {
  before: ['week', 'peak', 'changes', 'goals', 'problem', 'goodCall', 'praise'],
  after: ['wentWell', 'hard', 'takeOn'],
  weekly: ['week', 'changes', 'goals', 'wentWell', 'hard', 'problem', 'takeOn', 'praise'],
};

/** Characters in a part: more cannot be said in its share of five minutes. */
export const longestPart = 600;

export const huddlePart = z.strictObject({
  id: z.enum(huddlePartIds),
  words: z.string().trim().min(1).max(longestPart),
});
export type HuddlePart = z.infer<typeof huddlePart>;

/** A huddle as its lead wrote it; a part that is left out is not in it, and none is in it twice. */
export const huddle = z.strictObject({
  day,
  form: huddleForm,
  parts: z
    .array(huddlePart)
    .min(1)
    .max(huddlePartIds.length)
    .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length),
});
export type Huddle = z.infer<typeof huddle>;

/** A huddle is five minutes; the page marks them and lets it go on. */
export const huddleMinutes = 5;
