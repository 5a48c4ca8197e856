import { mkdirSync, writeFileSync } from 'node:fs';

/** A figure: what was measured, against what in the same run, and how often. */
export interface Figure {
  name: string;
  /** Median, in `unit`. */
  ours: number;
  /** Ninety-fifth percentile, where there are enough repeats to speak of one. */
  p95?: number;
  unit: 'ms' | 'kB' | '/s' | 'count';
  /** The bare operation or the naive way. */
  beside?: { what: string; value: number; p95?: number };
  repeats: number;
}

/** The value below which `share` (0–1) of the samples lie; nearest rank. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** Milliseconds that each of `repeats` runs took. */
export async function timed(repeats: number, run: () => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < repeats; i++) {
    const began = performance.now();
    await run();
    samples.push(performance.now() - began);
  }
  return samples;
}

/** Two ways by turns, so that a machine that grows busy slows both. */
export async function byTurns(
  repeats: number,
  ours: () => unknown,
  other: () => unknown,
): Promise<[number[], number[]]> {
  const [a, b]: [number[], number[]] = [[], []];
  for (let i = 0; i < repeats; i++) {
    a.push(...(await timed(1, ours)));
    b.push(...(await timed(1, other)));
  }
  return [a, b];
}

/** Prints a table and writes the same figures as JSON into `dist-bench/`. */
export function publish(name: string, figures: readonly Figure[]): void {
  console.table(
    Object.fromEntries(
      figures.map(({ name: row, ours, p95, unit, beside, repeats }) => [
        row,
        {
          ours: `${ours.toFixed(2)} ${unit}`,
          p95: p95 === undefined ? '' : p95.toFixed(2),
          beside: beside ? `${beside.what}: ${beside.value.toFixed(2)} ${unit}` : '',
          ratio: beside ? (ours / beside.value).toFixed(2) : '',
          repeats,
        },
      ]),
    ),
  );
  mkdirSync('dist-bench', { recursive: true });
  writeFileSync(`dist-bench/${name}.json`, `${JSON.stringify(figures, null, 2)}\n`);
}
