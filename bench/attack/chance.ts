import type { Draw } from '../../src/hub/release/draw.ts';

/** Chance in floats, for the simulated world only; the release draws whole numbers. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  uniform(): number;
  /** Standard normal. */
  gauss(): number;
  coin(p: number): boolean;
  /** One of the given, each as likely. */
  pick<T>(of: readonly T[]): T;
}

export function chanceFrom(draw: Draw): Chance {
  const uniform = () => draw.below(2 ** 32) / 2 ** 32;
  return {
    uniform,
    // Box and Muller 1958; 1 − u is never 0.
    gauss: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    coin: (p) => uniform() < p,
    pick(of) {
      const picked = of[draw.below(of.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
}
