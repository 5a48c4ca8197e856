import { releaseRules } from '../../shared/release-rules.ts';
import type { Week } from '../../shared/week.ts';

/** A unit's week as the audit sees it: these slots were always counted together. */
export interface AuditCell {
  unit: number;
  week: Week;
  /** Slots enrolled when the week began. */
  slots: number;
}

/** One sum that was or would be published, by the cells it adds up. */
export type ReleasedSum = readonly AuditCell[];

const key = ({ unit, week }: AuditCell) => `${unit}|${week}`;

const { fewestTogether } = releaseRules;

/**
 * Whether everything published, `next` included, can be added and subtracted into a sum over fewer than five slots.
 *
 * The matrix has a row for each published sum and a column for each cell; slots of one cell share all rows, so columns
 * stand for whole cells. A combination that touches only some cells exists exactly when the rank falls once those
 * columns are taken away. All cells under five slots are taken away at once: where the rank stays, no combination of
 * them can be reached, so nothing under five slots can. Where it falls, the release is refused, also in the rare case
 * that the cells found are five slots or more together: the check may refuse too much and never too little. It takes
 * the sums as exact, as if nothing were rounded or noised.
 */
export function isolates(published: readonly ReleasedSum[], next: readonly ReleasedSum[]): boolean {
  const sums = [...published, ...next];
  const cells = new Map(sums.flat().map((cell) => [key(cell), cell]));
  const large = [...cells.values()].filter(({ slots }) => slots >= fewestTogether).map(key);
  const small = [...cells.values()].filter(({ slots }) => slots < fewestTogether).map(key);
  if (small.length === 0) return false;
  const matrix = (columns: readonly string[]) =>
    sums.map((sum) => {
      const own = new Set(sum.map(key));
      return columns.map((column) => (own.has(column) ? 1n : 0n));
    });
  return rank(matrix(large)) < rank(matrix([...large, ...small]));
}

/** Rank over the rationals, by elimination in whole numbers (Bareiss 1968): exact. */
export function rank(matrix: readonly (readonly bigint[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let done = 0;
  let before = 1n;
  for (let column = 0; column < width; column++) {
    const at = rows.findIndex((row, i) => i >= done && row[column] !== 0n);
    const pivotRow = rows[at];
    const swapped = rows[done];
    if (!pivotRow || !swapped) continue;
    rows[at] = swapped;
    rows[done] = pivotRow;
    const pivot = pivotRow[column] ?? 0n;
    for (const row of rows.slice(done + 1)) {
      const factor = row[column] ?? 0n;
      for (let j = 0; j < width; j++) {
        row[j] = ((row[j] ?? 0n) * pivot - (pivotRow[j] ?? 0n) * factor) / before;
      }
    }
    before = pivot;
    done++;
  }
  return done;
}
