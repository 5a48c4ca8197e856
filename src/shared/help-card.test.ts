import { expect, it } from 'vitest';
import { steps } from './check-in.ts';
import { offersHelp } from './help-card.ts';
import { tiers } from './strain/tier.ts';

it('is offered for mood 1 and calm 1 in one check-in, and for nothing less [S9]', () => {
  const offered = steps.flatMap((mood) =>
    steps.filter((calm) => offersHelp('steady', [{ mood, calm }])).map((calm) => [mood, calm]),
  );
  expect(offered).toEqual([[1, 1]]);
  const apart = [
    { mood: 1, calm: 2 },
    { mood: 2, calm: 1 },
  ] as const;
  expect(offersHelp('steady', apart)).toBe(false);
});

it('is offered at reach out, and at no other tier [S9]', () => {
  expect(tiers.filter((tier) => offersHelp(tier, []))).toEqual(['reachOut']);
  expect(offersHelp(null, [])).toBe(false);
});
