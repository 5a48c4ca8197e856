/**
 * The chance that values drawn blindly would lie as high beside the others as `high` do: the exact one-sided rank-sum test
 * (Wilcoxon 1945, Biometrics Bulletin 1:80), by counting all ways to pick as many; ties share their mean rank. For short
 * rows: at most 20 values in all. Gives 1 when either side is empty, so that nothing is never evidence.
 */
export function rankSum(high: readonly number[], low: readonly number[]): number {
  if (high.length === 0 || low.length === 0) return 1;
  const all = [...high, ...low];
  if (all.length > 20) throw new RangeError('exact only for up to 20 values');
  // Doubled, so that mean ranks stay whole.
  const ranks = all.map(
    (value) => all.filter((x) => x < value).length * 2 + all.filter((x) => x === value).length + 1,
  );
  const reached = ranks.slice(0, high.length).reduce((sum, rank) => sum + rank, 0);
  // ways[k]: for each sum, in how many ways k of the values have it.
  const ways = Array.from({ length: high.length + 1 }, () => new Map<number, number>());
  ways[0]?.set(0, 1);
  for (const rank of ranks) {
    for (let k = high.length; k > 0; k -= 1) {
      for (const [sum, count] of ways[k - 1] ?? []) {
        ways[k]?.set(sum + rank, (ways[k]?.get(sum + rank) ?? 0) + count);
      }
    }
  }
  let asHigh = 0;
  let total = 0;
  for (const [sum, count] of ways[high.length] ?? []) {
    total += count;
    if (sum >= reached) asHigh += count;
  }
  return asHigh / total;
}
