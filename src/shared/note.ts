import { z } from 'zod';
import { day } from './clock.ts';

/** What a raised hand asks for (S8). Ids are stable for ever. */
export const noteKinds = ['talk', 'fiveMinutes', 'wrongAtWork'] as const;
export const noteKind = z.enum(noteKinds);
export type NoteKind = z.infer<typeof noteKind>;

/**
 * What a note says: all of it chosen and typed by its sender. There is no place for anything that was worked out about
 * them, and what has one is refused: a lead could demand it.
 */
export const noteContent = z.strictObject({
  kind: noteKind,
  /** In the sender's own words; may be empty. */
  words: z.string(),
  /** The name by which they introduce themselves, or null. */
  name: z.string().min(1).nullable(),
});
export type NoteContent = z.infer<typeof noteContent>;

/**
 * Somebody tells a lead who they are, so that praise can come to them alone (L5). It asks for nothing, says nothing of how
 * they are, and can be taken back like any note.
 */
export const introduction = z.strictObject({
  kind: z.literal('introduction'),
  name: z.string().trim().min(1),
});
export type Introduction = z.infer<typeof introduction>;

/** All that a note can carry. */
export const noteBody = z.union([noteContent, introduction]);
export type NoteBody = z.infer<typeof noteBody>;

export function isIntroduction(body: NoteBody): body is Introduction {
  return body.kind === 'introduction';
}

/** One-tap answers to a note, or only words. */
export const replyAnswers = ['now', 'soon', 'words'] as const;
export const replyContent = z.strictObject({ answer: z.enum(replyAnswers), words: z.string() });
export type ReplyContent = z.infer<typeof replyContent>;

/** Praise to somebody who introduced themselves: who it is about is whoever can open it. */
export const sealedPraise = z.strictObject({
  answer: z.literal('praise'),
  /** The lead's calendar day. */
  day,
  what: z.string().trim().min(1),
  why: z.string().trim().min(1),
});
export type SealedPraise = z.infer<typeof sealedPraise>;

/** All that an answer can carry. */
export const replyBody = z.union([replyContent, sealedPraise]);
export type ReplyBody = z.infer<typeof replyBody>;

export function isPraise(body: ReplyBody): body is SealedPraise {
  return body.answer === 'praise';
}

/** Bytes that a note's or a reply's JSON is padded to, so that its length says nothing. */
export const noteLength = 512;

/** A note's JSON, its fields always in the same order. */
export function noteText(body: NoteBody): string {
  const { kind, name } = body;
  return JSON.stringify(isIntroduction(body) ? { kind, name } : { kind, words: body.words, name });
}

/** A reply's JSON. */
export function replyText(body: ReplyBody): string {
  if (!isPraise(body)) return JSON.stringify({ answer: body.answer, words: body.words });
  const { answer, day: on, what, why } = body;
  return JSON.stringify({ answer, day: on, what, why });
}

/** How many bytes may still be typed into a note or a reply, by its JSON; negative when it is too long. */
export function bytesLeft(json: string): number {
  let used = 0;
  for (const character of json) {
    const code = character.codePointAt(0) ?? 0;
    used += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return noteLength - used;
}

/** How far a note is, as its sender and its recipient see it. */
export const noteState = z.enum(['sent', 'read', 'answered', 'withdrawn', 'expired']);
export type NoteState = z.infer<typeof noteState>;

const aDay = 24 * 3_600_000;

/** Everything sealed expires, and is forgotten some time after it has been closed. */
export const noteLife = 90 * aDay;
export const noteMemory = 30 * aDay;

/** Hours after which an unanswered note goes to the second mailbox, if its sender chose one. */
export const secondAfter = { from: 1, to: 72 };
