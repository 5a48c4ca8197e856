import { z } from 'zod';
import { day, instant } from './clock.ts';

/** When in a shift a check-in was made. */
export const phases = ['start', 'middle', 'end'] as const;
export const phase = z.enum(phases);
export type Phase = z.infer<typeof phase>;

/** A step from 1 (low, tense, empty) to 5 (high, calm, full). */
export const step = z.literal([1, 2, 3, 4, 5]);
export type Step = z.infer<typeof step>;
export const steps: readonly Step[] = [1, 2, 3, 4, 5];

/** "Did you get your breaks?", asked at the end of a shift. */
export const breaksTaken = z.enum(['none', 'some', 'all']);
export type BreaksTaken = z.infer<typeof breaksTaken>;

/** Optional words for a mood: valence × activation (Russell 1989), six a side. Ids are stable for ever. */
export const moodWords = [
  'cheerful',
  'proud',
  'grateful',
  'relaxed',
  'hopeful',
  'focused',
  'tired',
  'drained',
  'irritated',
  'worried',
  'sad',
  'lonely',
] as const;
export const moodWord = z.enum(moodWords);
export type MoodWord = z.infer<typeof moodWord>;

export const tag = z.string().trim().min(1).max(40);
export const note = z.string().max(4000);

/** What may be said after the two taps; every part optional, and none of it ever leaves the seat. */
const afterwards = {
  energy: step.nullable(),
  breaks: breaksTaken.nullable(),
  words: z.array(moodWord).max(moodWords.length),
  tags: z.array(tag).max(12),
  note,
};

/** The two taps: mood and calm. */
export const checkInInput = z.strictObject({ phase, mood: step, calm: step });
export type CheckInInput = z.infer<typeof checkInInput>;

/** A check-in as the journal keeps it. */
export const checkIn = z.strictObject({
  id: z.uuid(),
  shiftId: z.uuid(),
  /** The rostered day: the day the shift began, also past midnight. */
  day,
  at: instant,
  phase,
  mood: step,
  calm: step,
  ...afterwards,
});
export type CheckIn = z.infer<typeof checkIn>;

/** A later edit: only what changes is named. */
export const checkInEdit = z.strictObject({
  id: z.uuid(),
  mood: step.optional(),
  calm: step.optional(),
  energy: afterwards.energy.optional(),
  breaks: afterwards.breaks.optional(),
  words: afterwards.words.optional(),
  tags: afterwards.tags.optional(),
  note: note.optional(),
});
export type CheckInEdit = z.infer<typeof checkInEdit>;

/** The check-in that two taps make within a shift; everything else starts empty. */
export function makeCheckIn(
  input: CheckInInput,
  shift: { id: string; day: string },
  at: number,
  id: string,
): CheckIn {
  return {
    id,
    shiftId: shift.id,
    day: shift.day,
    at,
    ...input,
    energy: null,
    breaks: null,
    words: [],
    tags: [],
    note: '',
  };
}
