type Named<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The changes that were named: a key that is there but undefined changes nothing. */
export function withoutGaps<T extends object>(changes: T): Named<T> {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined);
  // Only gaps were left out, so what remains has the same keys and types.
  return Object.fromEntries(named) as Named<T>;
}
