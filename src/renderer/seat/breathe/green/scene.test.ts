import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cloudAt, ridgeAt, sceneFrom, sky } from './scene.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const place = fc.double({ min: 0, max: sky, noNaN: true });

it('is the same view for the same seed, and another for another', () => {
  expect(sceneFrom(7)).toEqual(sceneFrom(7));
  expect(sceneFrom(7)).not.toEqual(sceneFrom(8));
});

it('keeps hills below the sky’s top and the nearest at the bottom, wherever one looks', () => {
  fc.assert(
    fc.property(seed, place, (seed, x) => {
      const ridges = sceneFrom(seed).hills.map((hill) => ridgeAt(hill, x));
      for (const y of ridges) expect(y > 0.2 && y < 1.02).toBe(true);
      expect(ridges.at(-1)).toBeGreaterThan(ridges[0] ?? 1);
    }),
  );
});

it('has gentle slopes: nothing juts out', () => {
  fc.assert(
    fc.property(seed, place, (seed, x) => {
      for (const hill of sceneFrom(seed).hills)
        expect(Math.abs(ridgeAt(hill, x + 0.01) - ridgeAt(hill, x))).toBeLessThan(0.025);
    }),
  );
});

it('lets clouds drift so slowly that no eye has to follow, and brings them back', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 0, max: 100_000 }), (seed, seconds) => {
      for (const cloud of sceneFrom(seed).clouds) {
        const x = cloudAt(cloud, seconds);
        expect(x >= -0.5 && x < sky).toBe(true);
        const moved = cloudAt(cloud, seconds + 1) - x;
        expect(moved < 0.011).toBe(true);
        expect(moved > 0 || moved < -sky / 2).toBe(true);
      }
    }),
  );
});
