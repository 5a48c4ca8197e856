/** Everything is measured in heights of the picture; x runs to the right without end, y downwards from 0 to 1. */
export interface Hill {
  /** Height of the ridge's middle. */
  base: number;
  waves: readonly { length: number; height: number; shift: number }[];
  /** 0 far away and pale, 1 near. */
  near: number;
}

export interface Cloud {
  /** Where it is at the beginning. */
  x: number;
  y: number;
  /** Heights a second. */
  speed: number;
  puffs: readonly { dx: number; dy: number; radius: number }[];
}

export interface Tree {
  x: number;
  size: number;
}

/** A view: hills from far to near, clouds, trees on the nearest hill but one. */
export interface Scene {
  hills: readonly Hill[];
  clouds: readonly Cloud[];
  trees: readonly Tree[];
}

/** Clouds come back after so many heights; wider than any window. */
export const sky = 5;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const hillCount = 5;
const cloudCount = 7;
const treeCount = 14;

/** The view of a seed: the same today and tomorrow, in any window. */
export function sceneFrom(seed: number): Scene {
  const next = numbersFrom(seed);
  const between = (low: number, high: number) => low + (high - low) * next();
  return {
    hills: times(hillCount, (index) => {
      const near = index / (hillCount - 1);
      return {
        base: 0.46 + 0.38 * near + between(-0.02, 0.02),
        near,
        waves: [2.4, 1.1, 0.5].map((length, order) => ({
          length: length * between(0.8, 1.3) * (0.7 + 0.5 * near),
          height: (0.07 / (order + 1)) * between(0.6, 1.1),
          shift: between(0, Math.PI * 2),
        })),
      };
    }),
    clouds: times(cloudCount, (index) => ({
      x: (index / cloudCount) * sky + between(0, 0.4),
      y: between(0.08, 0.34),
      speed: between(0.004, 0.01),
      puffs: times(5, (puff) => ({
        dx: (puff - 2) * between(0.045, 0.07),
        dy: between(-0.012, 0.012),
        radius: between(0.03, 0.06) * (puff === 0 || puff === 4 ? 0.7 : 1),
      })),
    })),
    trees: times(treeCount, () => ({ x: between(0, sky), size: between(0.02, 0.05) })),
  };
}

/** How high a hill's ridge lies at x. */
export function ridgeAt({ base, waves }: Hill, x: number): number {
  return waves.reduce(
    (y, { length, height, shift }) => y - height * Math.sin((x / length) * Math.PI * 2 + shift),
    base,
  );
}

/** Where a cloud is after some seconds: it drifts to the right and comes in again from the left. */
export function cloudAt({ x, speed }: Cloud, seconds: number): number {
  return ((x + speed * seconds) % sky) - 0.5;
}
