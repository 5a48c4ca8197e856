import type { ErrorCode } from '../../shared/errors.ts';
import { prepared } from '../journal/prepared.ts';
import type { Outbox } from './outbox.ts';

/** What a hub was found out in; kept over restarts, until it shows what it should. */
export type Distrusted = 'keys' | 'results';

const codes: Record<Distrusted, ErrorCode> = { keys: 'keysChanged', results: 'resultsChanged' };

/** Remembers that the hub is not to be trusted in something, or that it is again. */
export function setDistrust(outbox: Outbox, about: Distrusted, distrusted: boolean): void {
  const sql = distrusted
    ? 'insert or ignore into distrust values (?)'
    : 'delete from distrust where about = ?';
  prepared<[Distrusted]>(outbox, sql).run(about);
}

/** Why the hub is not trusted in something, or null. */
export function distrustIn(outbox: Outbox, about: Distrusted): ErrorCode | null {
  const sql = 'select 1 from distrust where about = ?';
  return prepared<[Distrusted]>(outbox, sql).get(about) ? codes[about] : null;
}
