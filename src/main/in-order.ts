/** Does works one after the other, in the order in which they were asked for; one that fails does not keep the next. */
export function inOrder(): <T>(work: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
