import { Refusal } from '../../shared/errors.ts';

// What every fake list of records does: nothing is found, taken or put that the journal would not.

/** The record with an id. Throws `Refusal('notFound')`. */
export function find<T extends { id: string }>(records: readonly T[], id: string): T {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Refusal('notFound');
  return found;
}

/** Takes a record away and gives it back. Throws `Refusal('notFound')`. */
export function take<T extends { id: string }>(records: T[], id: string): T {
  const found = find(records, id);
  records.splice(records.indexOf(found), 1);
  return found;
}

/** Puts a record in the place of the one with its id, or in its place by time. */
export function put<T extends { id: string } & ({ at: number } | { begunAt: number })>(
  records: T[],
  record: T,
): T {
  const place = records.findIndex(({ id }) => id === record.id);
  if (place >= 0) records[place] = record;
  else records.push(record);
  const time = (one: T) => ('at' in one ? one.at : one.begunAt);
  records.sort((a, b) => time(a) - time(b));
  return record;
}
