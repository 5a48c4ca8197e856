import type { Hand } from '../../../shared/seat-contract/hands.ts';

/** Whether a hand is still raised: it can be lowered, and may still be answered. */
export function isUp({ state }: Hand): boolean {
  return state === 'waiting' || state === 'sent' || state === 'read' || state === 'answered';
}
