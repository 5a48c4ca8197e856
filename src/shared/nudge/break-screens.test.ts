import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakScreens, coverChanges, type DisplayArea, displaysToCover } from './break-screens.ts';

const display = (id: number, x = id * 1920): DisplayArea => ({
  id,
  bounds: { x, y: 0, width: 1920, height: 1080 },
});
const three = [display(1), display(2), display(3)];
const ids = (displays: readonly DisplayArea[]) => displays.map(({ id }) => id);

it('covers nothing, the screen one is at, or all with that one first [S5]', () => {
  expect(displaysToCover('window', three, 2)).toEqual([]);
  expect(ids(displaysToCover('one', three, 2))).toEqual([2]);
  expect(ids(displaysToCover('all', three, 2))).toEqual([2, 1, 3]);
});

it('covers the first where nobody knows at which one is, and none where there are none', () => {
  expect(ids(displaysToCover('one', three, null))).toEqual([1]);
  expect(ids(displaysToCover('one', three, 99))).toEqual([1]);
  for (const wish of breakScreens) expect(displaysToCover(wish, [], 1)).toEqual([]);
});

it('follows a monitor that is unplugged, one that is added, and one that moves', () => {
  expect(coverChanges(three, [display(1), display(3, 1920), display(4)])).toEqual({
    close: [2],
    open: [display(4)],
    move: [display(3, 1920)],
  });
});

it('always ends with just the wanted ones covered, and changes nothing twice', () => {
  const some = fc.uniqueArray(fc.record({ id: fc.nat(6), x: fc.nat(3) }), { selector: ({ id }) => id });
  const areas = some.map((list) => list.map(({ id, x }) => display(id, x)));
  fc.assert(
    fc.property(areas, areas, (covered, wanted) => {
      const { close, open, move } = coverChanges(covered, wanted);
      const moved = new Map(move.map((area) => [area.id, area]));
      const now = [
        ...covered.filter(({ id }) => !close.includes(id)).map((a) => moved.get(a.id) ?? a),
        ...open,
      ];
      expect(now.toSorted((a, b) => a.id - b.id)).toEqual(wanted.toSorted((a, b) => a.id - b.id));
      expect(coverChanges(now, wanted)).toEqual({ close: [], open: [], move: [] });
    }),
  );
});
