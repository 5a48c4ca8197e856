import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AuditCell, isolates, rank } from './audit.ts';

const cell = (unit: number, slots: number, week = 1): AuditCell => ({ unit, week, slots });

test('refuses a sum that together with one that is out leaves a team of four', () => {
  const [large, small] = [cell(1, 20), cell(2, 4)];
  expect(isolates([[large]], [[large, small]])).toBe(true);
  expect(isolates([], [[small]])).toBe(true);
});

test('lets a team of four stay hidden in a larger sum', () => {
  expect(isolates([], [[cell(1, 20), cell(2, 4)]])).toBe(false);
});

test('sees through a chain of three sums', () => {
  const [a, b, c, d] = [cell(1, 10), cell(2, 10), cell(3, 10), cell(4, 3)];
  expect(
    isolates(
      [
        [a, b],
        [b, c],
      ],
      [[a, c, d]],
    ),
  ).toBe(false);
  expect(
    isolates(
      [
        [a, b],
        [b, c],
        [a, c],
      ],
      [[a, b, c, d]],
    ),
  ).toBe(true);
});

test('the same people in another week are another cell', () => {
  expect(isolates([[cell(1, 20, 1)]], [[cell(1, 20, 2), cell(2, 4, 2)]])).toBe(false);
});

test('whole unit releases and sums of them never isolate anyone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 8, max: 30 }), { minLength: 2, maxLength: 8 }), (sizes) => {
      const units = sizes.map((slots, i) => [cell(i, slots)]);
      expect(isolates(units, [units.flat()])).toBe(false);
    }),
  );
});

/** Every combination with whole factors from −2 to 2: what a patient reader could work out by hand. */
function reachable(sums: readonly AuditCell[][], cells: readonly AuditCell[]): boolean {
  const factors = [-2, -1, 0, 1, 2];
  let found = false;
  const walk = (i: number, so: readonly number[]) => {
    const sum = sums[i];
    if (sum) {
      for (const f of factors)
        walk(
          i + 1,
          so.map((n, j) => n + (sum.some((c) => c === cells[j]) ? f : 0)),
        );
      return;
    }
    const touched = cells.filter((_, j) => so[j] !== 0).reduce((slots, c) => slots + c.slots, 0);
    if (touched > 0 && touched < 5) found = true;
  };
  walk(
    0,
    cells.map(() => 0),
  );
  return found;
}

test('never lets through what adding and subtracting by hand can isolate', () => {
  const aWorld = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 5 }).chain((sizes) => {
    const cells = sizes.map((slots, i) => cell(i, slots));
    const aSum = fc.subarray(cells, { minLength: 1 });
    return fc.record({ cells: fc.constant(cells), sums: fc.array(aSum, { minLength: 1, maxLength: 4 }) });
  });
  fc.assert(
    fc.property(aWorld, ({ cells, sums }) => {
      fc.pre(reachable(sums, cells));
      expect(isolates(sums.slice(0, -1), sums.slice(-1))).toBe(true);
    }),
  );
});

const rows = (...of: number[][]) => of.map((row) => row.map(BigInt));

test('the rank is exact', () => {
  expect(rank([])).toBe(0);
  expect(rank(rows([0, 0], [0, 0]))).toBe(0);
  expect(rank(rows([1, 1, 0], [0, 1, 1], [1, 0, 1]))).toBe(3);
  expect(rank(rows([1, 1, 0], [0, 1, 1], [1, 2, 1]))).toBe(2);
  expect(rank(rows([0, 0, 1], [0, 1, 1], [0, 1, 0]))).toBe(2);
});
