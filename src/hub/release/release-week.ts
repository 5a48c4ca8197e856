import { noPrevious, releaseHash, signRelease } from '../../protocol/release-signature.ts';
import type { SiteWeek, UnitWeek } from '../../shared/release.ts';
import { quarterOf, type Week } from '../../shared/week.ts';
import {
  auditCells,
  insertAuditCell,
  insertAuditRefusal,
  insertAuditSum,
  publishedSums,
} from '../store/audit.ts';
import { countersOf, deleteCounters } from '../store/counting.ts';
import { chargesOf, insertCharges } from '../store/ledger.ts';
import { insertRelease, latestReleases } from '../store/release.ts';
import { rosterSize } from '../store/roster.ts';
import type { Store } from '../store/tables.ts';
import { type UnitRow, unitsOfSite } from '../store/unit.ts';
import { deleteOtherMemories, findUnitMemory, putUnitMemory } from '../store/unit-memory.ts';
import { isolates, type ReleasedSum } from './audit.ts';
import { countsFrom } from './counts.ts';
import { type Draw, secureDraw } from './draw.ts';
import { type Charge, charge } from './ledger.ts';
import { type DecidedUnit, releaseSite, type SiteRelease } from './site.ts';
import { releaseUnit, type UnitCount, type UnitRelease } from './unit.ts';
import { voicesFrom } from './voices.ts';

/** A site's week whose settle window has closed, and the secret key that signs what is published of it. */
export interface DueWeek {
  site: number;
  week: Week;
  releaseKey: Uint8Array;
}

/** Subjects of releases. */
export const unitSubject = (unit: number) => `unit:${unit}`;
export const siteSubject = (site: number) => `site:${site}`;

/**
 * Publishes a week of a site and its units, once: decides, audits, charges, signs, stores, and forgets the counters. To
 * be called within a transaction, so that what was drawn exists only together with what is published. The draws
 * themselves are not kept: whoever had them could take the noise away again. Asked again, the stored release answers.
 */
export async function releaseWeek(store: Store, due: DueWeek, draw: Draw = secureDraw): Promise<void> {
  const { site, week } = due;
  const units: DecidedUnit[] = [];
  for (const { count, voices } of await countedUnits(store, site, week)) {
    const release = await decideUnit(store, site, count, draw);
    await publish(store, due, unitSubject(count.unit), release.outcome);
    await putUnitMemory(store, count.unit, release.memory);
    units.push({ count, release, voices });
  }
  await publish(store, due, siteSubject(site), (await decideSite(store, due, units, draw)).outcome);
  await deleteCounters(store, site, week);
  await deleteOtherMemories(store, site, quarterOf(week));
}

/** Publishes of a voided week that it is, and forgets its counters; to be called as `releaseWeek` is. */
export async function publishVoided(store: Store, due: DueWeek): Promise<void> {
  const { site, week } = due;
  const voided = { state: 'voided' as const, week };
  for (const { unit } of await unitsIn(store, site, week))
    await publish(store, due, unitSubject(unit), voided);
  await publish(store, due, siteSubject(site), voided);
  await deleteCounters(store, site, week);
}

/** The units a site has in a week. */
async function unitsIn(store: Store, site: number, week: Week): Promise<UnitRow[]> {
  return (await unitsOfSite(store, site)).filter(
    ({ quarter, firstWeek }) => quarter === quarterOf(week) && firstWeek <= week,
  );
}

/** The units a site has in a week, each as it was counted. */
async function countedUnits(
  store: Store,
  site: number,
  week: Week,
): Promise<Pick<DecidedUnit, 'count' | 'voices'>[]> {
  const counted: Pick<DecidedUnit, 'count' | 'voices'>[] = [];
  for (const { unit, enrolled } of await unitsIn(store, site, week)) {
    const cells = await countersOf(store, unit, week);
    const count = { unit, week, slots: enrolled, counts: countsFrom(cells) };
    counted.push({ count, voices: voicesFrom(cells) });
  }
  return counted;
}

async function decideUnit(store: Store, site: number, count: UnitCount, draw: Draw): Promise<UnitRelease> {
  const { unit, week } = count;
  await insertAuditCell(store, { unit, week, slots: await rosterSize(store, unit, week) });
  const before = await findUnitMemory(store, unit);
  const release = releaseUnit(count, before, draw);
  if (release.outcome.state !== 'released') return release;

  const cells = await auditCells(store, [unit], release.outcome.weeks);
  if (isolates(await publishedSums(store, site, week), [cells])) {
    await insertAuditRefusal(store, { subject: unitSubject(unit), week });
    return { outcome: { state: 'discarded', week }, charges: [], memory: before };
  }
  await book(store, { subject: unitSubject(unit), released: week, cells, charges: release.charges });
  return release;
}

async function decideSite(
  store: Store,
  { site, week }: DueWeek,
  units: readonly DecidedUnit[],
  draw: Draw,
): Promise<SiteRelease> {
  const release = releaseSite(week, units, draw);
  if (release.outcome.state !== 'released') return release;
  const cells = await auditCells(store, release.units, [week]);
  if (isolates(await publishedSums(store, site, week), [cells])) {
    await insertAuditRefusal(store, { subject: siteSubject(site), week });
    return { outcome: { state: 'tooSmall', week }, units: [], charges: [] };
  }
  await book(store, { subject: siteSubject(site), released: week, cells, charges: release.charges });
  return release;
}

/** Enters what is about to be published in the audit's matrix and the ledger. Throws when it was charged before. */
async function book(
  store: Store,
  entry: { subject: string; released: Week; cells: ReleasedSum; charges: readonly Charge[] },
): Promise<void> {
  await insertAuditSum(store, entry);
  const units = new Set(entry.charges.map(({ unit }) => unit));
  for (const unit of units) {
    const own = entry.charges.filter((each) => each.unit === unit);
    charge(await chargesOf(store, unit, quarterOf(entry.released)), own);
    await insertCharges(store, own);
  }
}

/** Signs a result, links it to the subject's last one, and stores it for good. */
async function publish(
  store: Store,
  { week, releaseKey }: DueWeek,
  subject: string,
  outcome: UnitWeek | SiteWeek,
): Promise<void> {
  const [last] = await latestReleases(store, subject, 1);
  const previous = last ? releaseHash(last) : noPrevious;
  const body = JSON.stringify(outcome);
  await insertRelease(store, signRelease(releaseKey, { subject, week, body, previous }));
}
