import type { CheckIn } from './check-in.ts';
import type { Tier } from './strain/tier.ts';

/**
 * Whether to offer the card of help (SCIENCE.md, "Help now"): mood 1 and calm 1 together in a check-in of the shift, or
 * *reach out*. The help itself never hangs on this: its button is on every screen.
 */
export function offersHelp(tier: Tier | null, checkIns: readonly Pick<CheckIn, 'mood' | 'calm'>[]): boolean {
  return tier === 'reachOut' || checkIns.some(({ mood, calm }) => mood === 1 && calm === 1);
}
