import type { Draw } from './draw.ts';

/** A positive fraction in whole numbers. */
export interface Fraction {
  over: number;
  under: number;
}

/** True with probability e^(−γ) for γ in [0, 1], exactly (Canonne, Kamath, Steinke 2020, algorithm 1). */
export function bernoulliExp(gamma: Fraction, draw: Draw): boolean {
  let k = 1;
  while (draw.below(gamma.under * k) < gamma.over) k++;
  return k % 2 === 1;
}

/**
 * Noise z with probability in proportion to e^(−ε|z|), exactly and in whole numbers (the discrete Laplace of Canonne,
 * Kamath, Steinke 2020, algorithm 2): ε-differentially private when added to a count that one row moves by at most 1.
 */
export function twoSidedGeometric(epsilon: Fraction, draw: Draw): number {
  const { over, under } = epsilon;
  for (;;) {
    const fine = draw.below(under);
    if (!bernoulliExp({ over: fine, under }, draw)) continue;
    let coarse = 0;
    while (bernoulliExp({ over: 1, under: 1 }, draw)) coarse++;
    const size = Math.floor((fine + under * coarse) / over);
    const negative = draw.below(2) === 1;
    if (negative && size === 0) continue;
    return negative ? -size : size;
  }
}
