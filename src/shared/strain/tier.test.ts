import { expect, it } from 'vitest';
import { strainRule } from './rule.ts';
import { reportTier, type Tier, type TierFacts, tierOf, tiers } from './tier.ts';

const rule = { ...strainRule, watch: 2, limit: 2.5, reachOut: 3.2 };
const facts = (errors: number, some: Partial<TierFacts> = {}): TierFacts => ({
  learning: false,
  ratio: errors / rule.limit,
  alarm: errors >= rule.limit,
  strongDays: errors >= rule.limit ? 1 : 0,
  absolute: false,
  inputs: 0,
  wornOut: false,
  ...some,
});

it.each<[string, Tier, TierFacts]>([
  ['at the usual level', 'steady', facts(0)],
  ['just under 2 standard errors', 'steady', facts(1.99)],
  ['at 2', 'watch', facts(2)],
  ['at the limit', 'strain', facts(2.5)],
  ['at 3.2', 'reachOut', facts(3.2)],
  ['at the limit for ten scored days', 'reachOut', facts(2.6, { strongDays: 10 })],
  ['for ten days, and going down', 'strain', facts(2.2, { alarm: true, strongDays: 10 })],
  ['while an alarm has not ended', 'strain', facts(1, { alarm: true, strongDays: 3 })],
  ['one input', 'steady', facts(0, { inputs: 1, wornOut: true })],
  ['two inputs', 'watch', facts(0, { inputs: 2 })],
  ['all inputs', 'watch', facts(1.9, { inputs: 3, wornOut: true })],
  ['worn out at 2', 'strain', facts(2, { inputs: 1, wornOut: true })],
  ['all inputs at 2', 'strain', facts(2, { inputs: 3, wornOut: true })],
  ['other inputs at 2', 'watch', facts(2, { inputs: 2 })],
  ['all inputs at the limit', 'strain', facts(2.5, { inputs: 3, wornOut: true })],
  ['learning, whatever weighs', 'learning', facts(0, { learning: true, inputs: 3, wornOut: true })],
  ['learning, and low on the scale itself', 'reachOut', facts(0, { learning: true, absolute: true })],
  ['low on the scale itself', 'reachOut', facts(-1, { absolute: true })],
])('%s: %s', (_, tier, facts) => expect(tierOf(facts, rule)).toBe(tier));

it('reports three tiers of the five', () => {
  expect(tiers.map(reportTier)).toEqual([1, 1, 2, 3, 3]);
});
