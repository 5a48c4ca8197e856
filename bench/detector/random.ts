/** Chance that comes out the same on every machine for the same seed: sfc32 (Doty-Humphrey's PractRand), good to 2^128. */
export interface Random {
  /** From 0 up to, not including, 1. */
  uniform(): number;
  /** From one bound to the other. */
  between(from: number, to: number): number;
  /** Standard normal. */
  normal(): number;
}

export function randomFrom(seed: number): Random {
  let [a, b, c, count] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88, 1];
  const uniform = () => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 16; i++) uniform();
  return {
    uniform,
    between: (from, to) => from + (to - from) * uniform(),
    // Box and Muller 1958; 1 − u is never 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
