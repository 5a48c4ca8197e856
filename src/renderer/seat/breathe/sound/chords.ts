/** A pentatonic scale on D in Hz: any of its notes go together. */
const scale = [146.83, 164.81, 185, 220, 246.94]
  .flatMap((note) => [note, note * 2])
  .toSorted((a, b) => a - b);

/** How far apart the three notes of a chord lie in the scale; few enough that each is known again. */
const shapes = [
  [0, 3, 5],
  [1, 4, 6],
  [2, 4, 7],
  [0, 4, 8],
  [3, 5, 9],
  [1, 3, 7],
] as const;

/** Seconds from one chord to the next; each swells and fades over the one before. */
export const chordEvery = 7;

/** The `n`th chord of a piece, in Hz. The piece turns slowly through its shapes and never ends. */
export function chordAt(seed: number, n: number): number[] {
  const shape = shapes[(seed + n + Math.floor(n / 4)) % shapes.length] ?? shapes[0];
  return shape.map((step) => scale[step] ?? 0);
}
