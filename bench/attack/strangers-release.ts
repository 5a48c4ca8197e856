// The control that knows nothing: the attacker is shown the release of some other unit in place of the one under attack. It
// is a real release in everything, and no row of the victim is in it. Here the bench must find nothing: what it finds is
// its own noise.
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import { chanceFrom } from './chance.ts';
import type { Shown } from './gain.ts';
import type { Case } from './site.ts';

/**
 * Shows one of the other units, drawn by lot each time it is asked. They must have the size of the units it stands for and
 * people of their own.
 */
export function strangersRelease(shown: Shown, others: readonly Case[], seed: number): Shown {
  const chance = chanceFrom(seededDraw(seed));
  const releases = others.map(shown);
  return () => chance.pick(releases);
}
