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

/** Fits by full gradient with momentum, on standardised features; the light ridge keeps rare features from running away. */
export function train(examples: readonly Example[], classes: number): Classifier {
  const width = examples[0]?.known.length ?? 0;
  const scale = standardise(examples, width);
  const inputs = examples.map(({ known }) => scale(known));
  const total = examples.reduce((sum, { seen }) => sum + seen.reduce((a, b) => a + b, 0), 0);
  const size = width + 1;
  const weights = new Float64Array(classes * size);
  const velocity = new Float64Array(classes * size);
  const slope = new Float64Array(classes * size);
  for (let round = 0; round < rounds; round++) {
    slope.fill(0);
    examples.forEach(({ seen }, e) => {
      const input = inputs[e];
      if (!input) return;
      const chances = softmax(weights, input, classes);
      const times = seen.reduce((a, b) => a + b, 0);
      for (let c = 0; c < classes; c++) {
        const miss = (seen[c] ?? 0) - times * (chances[c] ?? 0);
        for (let k = 0; k < size; k++) {
          slope[c * size + k] = (slope[c * size + k] ?? 0) + miss * (input[k] ?? 0);
        }
      }
    });
    for (let k = 0; k < weights.length; k++) {
      const ridge = 1e-4 * (weights[k] ?? 0);
      velocity[k] = 0.9 * (velocity[k] ?? 0) + rate * ((slope[k] ?? 0) / total - ridge);
      weights[k] = (weights[k] ?? 0) + (velocity[k] ?? 0);
    }
  }
  return (known) => softmax(weights, scale(known), classes);
}

function softmax(weights: Float64Array, input: Float64Array, classes: number): number[] {
  const size = input.length;
  const scores: number[] = [];
  for (let c = 0; c < classes; c++) {
    let score = 0;
    for (let k = 0; k < size; k++) score += (weights[c * size + k] ?? 0) * (input[k] ?? 0);
    scores.push(score);
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
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
