/** A list with one more at its end, and without its oldest where it would grow longer than `most`. */
export function newest<T>(list: readonly T[], one: T, most: number): T[] {
  const next = list.length < most ? list.slice() : list.slice(list.length - most + 1);
  next.push(one);
  return next;
}
