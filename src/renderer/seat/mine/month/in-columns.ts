/** How many lines a text needs; wide letters, as Chinese has, count twice. A word may leave a line's end empty. */
function linesOf(text: string, width: number): number {
  const wide = text.match(/[\u1100-\uFFFF]|\p{Emoji_Presentation}/gu)?.length ?? 0;
  return Math.ceil((text.length + wide) / width);
}

/** Texts into two columns of so many lines each, whole, until there is no more room; and how many were left. */
export function inColumns(
  texts: readonly string[],
  { lines, width }: { lines: number; width: number },
): { columns: string[][]; left: number } {
  const columns: string[][] = [[], []];
  let [at, used, placed] = [0, 0, 0];
  for (const text of texts) {
    const needed = linesOf(text, width);
    if (used + needed > lines) [at, used] = [at + 1, 0];
    const column = columns[at];
    if (!column || needed > lines) break;
    column.push(text);
    used += needed;
    placed++;
  }
  return { columns, left: texts.length - placed };
}
