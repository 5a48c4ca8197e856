import type { Statement } from 'better-sqlite3-multiple-ciphers';
import type { Journal } from './journal.ts';

const known = new WeakMap<Journal, Map<string, Statement>>();

/** Who is asked to give way before a journal is written to. */
const beside = new WeakMap<Journal, () => void>();

/** While another thread works on the same file: `ask` is called before each write (`turn.ts`); null when it is over. */
export function shareJournal(journal: Journal, ask: (() => void) | null): void {
  if (ask) beside.set(journal, ask);
  else beside.delete(journal);
}

/** The statement for `sql`, compiled once for each journal: compiling costs several times what a small query does. */
export function prepared<Parameters extends unknown[], Row = unknown>(
  journal: Journal,
  sql: string,
): Statement<Parameters, Row> {
  let statements = known.get(journal);
  if (!statements) known.set(journal, (statements = new Map()));
  let statement = statements.get(sql);
  if (!statement) statements.set(sql, (statement = journal.prepare(sql)));
  if (!statement.readonly && !journal.inTransaction) beside.get(journal)?.();
  // The cache cannot know what each query takes and gives; the caller, which wrote it, does.
  return statement as Statement<Parameters, Row>;
}
