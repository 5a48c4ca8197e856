// The trained half of the attacker: multinomial logistic regression, and nothing borrowed.

/** One example: what is known, and how often each answer was true. */
export interface Example {
  known: readonly number[];
  /** How often each class occurred. */
  seen: readonly number[];
}

/** Chances of each class for what is known. */
export type Classifier = (known: readonly number[]) => number[];

const rounds = 150;
const rate = 0.5;

/**
 * Fits by full gradient with momentum, on standardised features; the light ridge keeps rare features from running away. This
 * is where the bench spends most of its time: rows lie in one array each, and nothing is made in a round.
 */
export function train(examples: readonly Example[], classes: number): Classifier {
  const width = examples[0]?.known.length ?? 0;
  const scale = standardise(examples, width);
  const size = width + 1;
  const inputs = new Float64Array(examples.length * size);
  const seen = new Float64Array(examples.length * classes);
  examples.forEach((example, e) => {
    inputs.set(scale(example.known), e * size);
    seen.set(example.seen.slice(0, classes), e * classes);
  });
  const times = examples.map((example) => example.seen.reduce((a, b) => a + b, 0));
  const total = times.reduce((sum, n) => sum + n, 0);
  const weights = new Float64Array(classes * size);
  const velocity = new Float64Array(classes * size);
  const slope = new Float64Array(classes * size);
  const chances = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    slope.fill(0);
    for (let e = 0; e < examples.length; e++) {
      softmax(weights, inputs, e * size, chances);
      for (let c = 0; c < classes; c++) {
        const miss = (seen[e * classes + c] ?? 0) - (times[e] ?? 0) * (chances[c] ?? 0);
        for (let k = 0; k < size; k++)
          slope[c * size + k] = (slope[c * size + k] ?? 0) + miss * (inputs[e * size + k] ?? 0);
      }
    }
    for (let k = 0; k < weights.length; k++) {
      const ridge = 1e-4 * (weights[k] ?? 0);
      velocity[k] = 0.9 * (velocity[k] ?? 0) + rate * ((slope[k] ?? 0) / total - ridge);
      weights[k] = (weights[k] ?? 0) + (velocity[k] ?? 0);
    }
  }
  return (known) => {
    const found = new Float64Array(classes);
    softmax(weights, scale(known), 0, found);
    return [...found];
  };
}

/** Writes the chances of each class for the input that begins at `from`. */
function softmax(weights: Float64Array, inputs: Float64Array, from: number, chances: Float64Array): void {
  const size = weights.length / chances.length;
  let top = -Infinity;
  for (let c = 0; c < chances.length; c++) {
    let score = 0;
    for (let k = 0; k < size; k++) score += (weights[c * size + k] ?? 0) * (inputs[from + k] ?? 0);
    chances[c] = score;
    top = Math.max(top, score);
  }
  let sum = 0;
  for (let c = 0; c < chances.length; c++) {
    const power = Math.exp((chances[c] ?? 0) - top);
    chances[c] = power;
    sum += power;
  }
  for (let c = 0; c < chances.length; c++) chances[c] = (chances[c] ?? 0) / sum;
}

function standardise(
  examples: readonly Example[],
  width: number,
): (known: readonly number[]) => Float64Array {
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (const { known } of examples) {
    for (let k = 0; k < width; k++) {
      mean[k] = (mean[k] ?? 0) + (known[k] ?? 0) / examples.length;
      square[k] = (square[k] ?? 0) + (known[k] ?? 0) ** 2 / examples.length;
    }
  }
  const spread = square.map((s, k) => Math.sqrt(Math.max(s - (mean[k] ?? 0) ** 2, 1e-12)));
  return (known) => {
    const out = new Float64Array(width + 1);
    out[0] = 1;
    for (let k = 0; k < width; k++) out[k + 1] = ((known[k] ?? 0) - (mean[k] ?? 0)) / (spread[k] ?? 1);
    return out;
  };
}

/** The class with the greatest chance. */
export function best(chances: readonly number[]): number {
  return chances.reduce((top, chance, c) => (chance > (chances[top] ?? 0) ? c : top), 0);
}
