import type { Statement } from 'better-sqlite3-multiple-ciphers';
import type { Journal } from './journal.ts';

const known = new WeakMap<Journal, Map<string, Statement>>();

/** The statement for `sql`, compiled once for each journal: compiling costs several times what a small query does. */
export function prepared<Parameters extends unknown[], Row = unknown>(
  journal: Journal,
  sql: string,
): Statement<Parameters, Row> {
  let statements = known.get(journal);
  if (!statements) known.set(journal, (statements = new Map()));
  let statement = statements.get(sql);
  if (!statement) statements.set(sql, (statement = journal.prepare(sql)));
  // The cache cannot know what each query takes and gives; the caller, which wrote it, does.
  return statement as Statement<Parameters, Row>;
}
