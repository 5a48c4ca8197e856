import type { Draw } from './draw.ts';

/**
 * The same numbers again for the same seed, for tests, benches and the demo; a running hub never draws from it.
 * sfc32 (Doty-Humphrey, PractRand), with the remainder thrown away so that each number is as likely.
 */
export function seededDraw(seed: number): Draw {
  let [a, b, c, counter] = [0, seed | 0, 0x9e37_79b9, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return {
    below(limit) {
      const whole = 2 ** 32 - (2 ** 32 % limit);
      let drawn = next();
      while (drawn >= whole) drawn = next();
      return drawn % limit;
    },
  };
}
