/** Letters that stand in words of several: beside one of them a name would be a part of another word. */
const letter = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]`;

/**
 * A text as it may hang on a wall: every one of these names is a dash. Several names in one ("Mei, Bo") are taken apart;
 * one of a single letter is left, as it would be everywhere.
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const each = [...new Set(names.flatMap((name) => [name, ...name.split(/[,，、&+/]|\s(?:and|und)\s|和/u)]))]
    .map((name) => name.trim())
    .filter((name) => /^..+$/su.test(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  if (each.length === 0) return text;
  // Chinese has no gaps between words: there a name is hidden wherever it stands.
  const bounded = each.map((name) => {
    const before = new RegExp(`^${letter}`, 'u').test(name) ? `(?<!${letter})` : '';
    const after = new RegExp(`${letter}$`, 'u').test(name) ? `(?!${letter})` : '';
    return before + name + after;
  });
  return text.replaceAll(new RegExp(bounded.join('|'), 'giu'), '—');
}
