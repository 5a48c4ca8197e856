import type { Draw } from '../hub/release/draw.ts';
import { seededDraw } from '../hub/release/seeded-draw.ts';

/** Chance for a story that is the same each time it is told. */
export interface Dice {
  /** True with probability `share`, 0–1. */
  chance(share: number): boolean;
  /** A normally distributed number (Box–Muller). */
  normal(mean: number, deviation: number): number;
  /** One of the options, in proportion to its weight. */
  weighted<T>(options: readonly (readonly [T, number])[]): T;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
}

const fine = 2 ** 32;

export function dice(seed: number, draw: Draw = seededDraw(seed)): Dice {
  const uniform = () => (draw.below(fine) + 0.5) / fine;
  return {
    chance: (share) => uniform() < share,
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
    weighted(options) {
      let at = uniform() * options.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [option, weight] of options) if ((at -= weight) <= 0) return option;
      const last = options.at(-1);
      if (!last) throw new RangeError('nothing to choose from');
      return last[0];
    },
    between: (from, to) => from + draw.below(to - from + 1),
  };
}
