import type { SiteHelpLine } from '../../shared/site-help.ts';
import type { Store } from './tables.ts';

/** Every site's lines in their order, by the site's number. */
export async function helpLinesBySite(store: Store): Promise<Map<number, SiteHelpLine[]>> {
  const rows = await store.selectFrom('helpLine').selectAll().orderBy('site').orderBy('place').execute();
  const bySite = Map.groupBy(rows, ({ site }) => site);
  return new Map(
    Array.from(bySite, ([site, lines]) => [
      site,
      lines.map(({ region, label, number, hours, verifiedAt }) => ({
        region,
        label,
        number,
        hours,
        verifiedAt,
      })),
    ]),
  );
}

/** Puts a site's lines in place of those it had. */
export async function replaceHelpLines(
  store: Store,
  site: number,
  lines: readonly SiteHelpLine[],
): Promise<void> {
  await store.deleteFrom('helpLine').where('site', '=', site).execute();
  if (lines.length === 0) return;
  await store
    .insertInto('helpLine')
    .values(lines.map((line, place) => ({ site, place, ...line })))
    .execute();
}
