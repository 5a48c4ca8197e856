import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Bounds, onScreen } from './window-bounds.ts';

const main = { x: 0, y: 0, width: 1920, height: 1040 };
const left = { x: -1280, y: 100, width: 1280, height: 984 };
const window = { x: -1000, y: 200, width: 420, height: 680 };

it('comes back where it was while that display is there, and on the nearest when it is gone [S14]', () => {
  expect(onScreen(window, [main, left])).toEqual(window);
  expect(onScreen(window, [main])).toEqual({ x: 750, y: 180, width: 420, height: 680 });
  expect(onScreen({ ...window, y: 99 }, [main, left])).toMatchObject({ x: -850 });
  expect(onScreen({ ...window, width: 3000, height: 3000, x: 5000 }, [main])).toEqual(main);
  // Half over the edge, but with a title bar to take hold of, is where the person wanted it.
  expect(onScreen({ ...window, x: -300, y: 0 }, [main])).toEqual({ ...window, x: -300, y: 0 });
});

it('can always be taken hold of, wherever displays and window are', () => {
  const place = fc.integer({ min: -5000, max: 5000 });
  const size = fc.integer({ min: 600, max: 4000 });
  const rectangle = fc.record<Bounds>({ x: place, y: place, width: size, height: size });
  fc.assert(
    fc.property(rectangle, fc.array(rectangle, { minLength: 1, maxLength: 4 }), (wanted, displays) => {
      const found = onScreen(wanted, displays);
      expect(onScreen(found, displays)).toEqual(found);
    }),
  );
});
