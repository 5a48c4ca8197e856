// The shape of the talk guides (L6): what there is and in which order. The words are in `words/<language>/guides.ts`,
// written by us; constructs and their sources are named there and in docs/science.md.

export const guides = ['states', 'grow', 'praise', 'correction', 'calming', 'qaDispute', 'balance'] as const;
export type Guide = (typeof guides)[number];

/** How to lead someone in one task, by what they can do and what they want to do (Hersey & Blanchard's construct). */
export const guideStates = ['direct', 'coach', 'motivate', 'delegate'] as const;
export type GuideState = (typeof guideStates)[number];

/** The state for a task: able or not yet, willing or not now. */
export function stateFor({ able, willing }: { able: boolean; willing: boolean }): GuideState {
  if (able) return willing ? 'delegate' : 'motivate';
  return willing ? 'coach' : 'direct';
}

/** The four parts of a GROW talk (Whitmore 1992), each with this many questions. */
export const growParts = ['goal', 'reality', 'options', 'will'] as const;
export const growQuestions = [1, 2, 3, 4, 5] as const;

/** The three parts of praise: what was done, what it did, thanks for it. */
export const praiseParts = ['behaviour', 'impact', 'appreciation'] as const;
/** The three parts of a correction: what was done, what it did, what is wished for instead. */
export const correctionParts = ['behaviour', 'impact', 'desired'] as const;

/** The steps of talking a heated moment down, and of a talk about a disputed quality score. */
export const talkSteps = [1, 2, 3, 4, 5] as const;

/** The fields of the balance wheel, each felt from 0 (empty) to 10 (full). */
export const balanceFields = [
  'sleep',
  'body',
  'work',
  'team',
  'learning',
  'family',
  'friends',
  'ownTime',
] as const;
export type BalanceField = (typeof balanceFields)[number];
