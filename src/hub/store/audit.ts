import { quarterLength, quarterOf, type Week } from '../../shared/week.ts';
import type { AuditCell, ReleasedSum } from '../release/audit.ts';
import type { Store } from './tables.ts';
import type { AuditRefusalTable } from './week-tables.ts';

/** Notes how many slots were counted together in a unit's week. */
export async function insertAuditCell(store: Store, cell: AuditCell): Promise<void> {
  await store.insertInto('auditCell').values(cell).execute();
}

/** Notes that the sum of these cells was published for a subject's week. */
export async function insertAuditSum(
  store: Store,
  { subject, released, cells }: { subject: string; released: Week; cells: ReleasedSum },
): Promise<void> {
  const rows = cells.map(({ unit, week }) => ({ subject, released, unit, week }));
  await store.insertInto('auditSum').values(rows).execute();
}

/** The cells of some units and weeks. */
export function auditCells(
  store: Store,
  units: readonly number[],
  weeks: readonly Week[],
): Promise<AuditCell[]> {
  return store
    .selectFrom('auditCell')
    .selectAll()
    .where('unit', 'in', units)
    .where('week', 'in', weeks)
    .execute();
}

/**
 * Every sum that a site and its units published in the quarter of a week. Nothing crosses a quarter or a site, so sums
 * outside share no cell with those in it.
 */
export async function publishedSums(store: Store, site: number, week: Week): Promise<ReleasedSum[]> {
  const rows = await store
    .selectFrom('auditSum')
    .innerJoin('auditCell', (join) =>
      join.onRef('auditCell.unit', '=', 'auditSum.unit').onRef('auditCell.week', '=', 'auditSum.week'),
    )
    .innerJoin('unit', 'unit.id', 'auditSum.unit')
    .select(['auditSum.subject', 'auditSum.released', 'auditCell.unit', 'auditCell.week', 'auditCell.slots'])
    .where('unit.site', '=', site)
    .where('auditSum.week', '>=', quarterOf(week) * quarterLength)
    .execute();
  const sums = Map.groupBy(rows, ({ subject, released }) => `${subject}|${released}`);
  return [...sums.values()];
}

/** Notes that the audit refused to publish a subject's week. */
export async function insertAuditRefusal(store: Store, refusal: AuditRefusalTable): Promise<void> {
  await store.insertInto('auditRefusal').values(refusal).execute();
}

/** What the audit refused, from a week on, the newest first. */
export function auditRefusals(store: Store, from: Week): Promise<AuditRefusalTable[]> {
  return store
    .selectFrom('auditRefusal')
    .selectAll()
    .where('week', '>=', from)
    .orderBy('week', 'desc')
    .orderBy('subject')
    .execute();
}
