import type { Day } from '../../../shared/clock.ts';
import { type Huddle, type HuddleForm, type HuddlePartId, longestPart } from '../../../shared/huddle.ts';

/** A huddle while it is written: every part of it with what stands in it, and those left out. */
export interface Draft {
  day: Day;
  form: HuddleForm;
  /** The kept version it goes on from; 0 for one that is new. */
  version: number;
  parts: readonly { id: HuddlePartId; words: string }[];
  out: readonly { id: HuddlePartId; words: string }[];
}

/** Moves a part one place up (−1) or down (1); at the end it stays where it is. */
export function moved(draft: Draft, id: HuddlePartId, by: -1 | 1): Draft {
  const from = draft.parts.findIndex((part) => part.id === id);
  const part = draft.parts[from];
  const to = from + by;
  if (!part || to < 0 || to >= draft.parts.length) return draft;
  const parts = draft.parts.filter((each) => each !== part);
  return { ...draft, parts: parts.toSpliced(to, 0, part) };
}

export function rewritten(draft: Draft, id: HuddlePartId, words: string): Draft {
  return { ...draft, parts: draft.parts.map((part) => (part.id === id ? { id, words } : part)) };
}

/** Leaves a part out; what was written in it comes back with it. */
export function leftOut(draft: Draft, id: HuddlePartId): Draft {
  return {
    ...draft,
    parts: draft.parts.filter((part) => part.id !== id),
    out: [...draft.out, ...draft.parts.filter((part) => part.id === id)],
  };
}

export function putBack(draft: Draft, id: HuddlePartId): Draft {
  return {
    ...draft,
    parts: [...draft.parts, ...draft.out.filter((part) => part.id === id)],
    out: draft.out.filter((part) => part.id !== id),
  };
}

/** What is kept and shown of a draft: the parts in which something stands. */
export function written({ day, form, parts }: Draft): Huddle {
  return {
    day,
    form,
    parts: parts.map(({ id, words }) => ({ id, words: words.trim() })).filter(({ words }) => words !== ''),
  };
}

/** Characters too many in a part; 0 when it fits. */
export function tooLong(words: string): number {
  return Math.max(0, words.trim().length - longestPart);
}
