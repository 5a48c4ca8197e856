// Half a year of a site through the hub's own timetable functions and the real release: teams that join and split off,
// joiners, leavers, a team of four, ghost slots, holidays that hold weeks. Then all that was published is added and
// subtracted in every way that may isolate someone.
import { beginWeek } from '../../src/hub/begin-week.ts';
import type { AuditCell } from '../../src/hub/release/audit.ts';
import { unitAttributes } from '../../src/hub/release/counts.ts';
import { releaseWeek } from '../../src/hub/release/release-week.ts';
import { seededDraw } from '../../src/hub/release/seeded-draw.ts';
import { addToCounts } from '../../src/hub/store/counting.ts';
import { openStore } from '../../src/hub/store/open-store.ts';
import { insertSite } from '../../src/hub/store/site.ts';
import { deleteSlot, insertSlot } from '../../src/hub/store/slot.ts';
import type { Store } from '../../src/hub/store/tables.ts';
import { insertTeam } from '../../src/hub/store/team.ts';
import { inTransaction } from '../../src/hub/store/transaction.ts';
import { makeReleaseKey } from '../../src/protocol/release-signature.ts';
import { unitWeek } from '../../src/shared/release.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { firstWeek } from './world.ts';

const site = 1;
const teamSizes = [4, 8, 9, 12, 20];
const stretch = 26;

export interface Isolation {
  /** The fewest slots any combination of published sums comes down to. */
  fewestSlots: number;
  /** The fewest people who reported in it. */
  fewestRows: number;
  sums: number;
  states: Record<string, number>;
}

/** A cell, and how many people reported in it: known here, and nowhere in the hub. */
interface KnownCell extends AuditCell {
  rows: number;
}

export async function measureIsolation(seed: number): Promise<Isolation> {
  const chance = chanceFrom(seededDraw(seed));
  const store = await openStore({ sqlite: ':memory:' });
  try {
    const rows = await live(store, chance);
    const sums = await publishedSums(store, rows);
    const found = isolated(sums);
    return {
      fewestSlots: Math.min(...found.map((cells) => cells.reduce((sum, { slots }) => sum + slots, 0))),
      fewestRows: Math.min(...found.map((cells) => cells.reduce((sum, each) => sum + each.rows, 0))),
      sums: sums.length,
      states: await countStates(store),
    };
  } finally {
    await store.destroy();
  }
}

/** Lives the stretch; gives how many reported in each unit and week. */
async function live(store: Store, chance: Chance): Promise<Map<string, number>> {
  const draw = seededDraw(Math.floor(chance.uniform() * 2 ** 31));
  const { secretKey } = makeReleaseKey();
  let lastId = 100;
  const hub = { store, newId: () => ++lastId };
  let lastSlot = 0;
  const enrol = (team: number, countsFrom: number) =>
    insertSlot(store, { slotKey: String(++lastSlot).padStart(64, '0'), team, countsFrom, membership: '' });
  await insertSite(store, { id: site, name: 'Harbour', zone: 'UTC' });
  for (const [i, size] of teamSizes.entries()) {
    await insertTeam(store, { id: i + 1, site, name: `Team ${i + 1}`, headcount: size });
    for (let k = 0; k < size; k++) await enrol(i + 1, firstWeek);
  }

  const reported = new Map<string, number>();
  for (let week = firstWeek; week < firstWeek + stretch; week++) {
    // Ghost slots pour into the team of four at once; people come and go everywhere.
    if (week === firstWeek + 4) for (let k = 0; k < 6; k++) await enrol(1, week);
    if (chance.coin(0.6)) await enrol(chance.pick([1, 2, 3, 4, 5]), week);
    const slots = await store.selectFrom('slot').select('slotKey').execute();
    if (chance.coin(0.5)) await deleteSlot(store, chance.pick(slots).slotKey);
    await beginWeek(hub, site, week);

    const taking = chance.coin(0.35) ? 0.6 : 0.9;
    for (const [unit, size] of await rosters(store, week)) {
      const rows = Array.from({ length: size }, () => chance.coin(taking)).filter(Boolean).length;
      reported.set(`${unit}|${week}`, rows);
      await addToCounts(
        store,
        unitAttributes
          .map((attribute) => ({ unit, week, attribute, value: 3, n: rows }))
          .filter(({ n }) => n > 0),
      );
    }
    await inTransaction(store, (transaction) =>
      releaseWeek(transaction, { site, week, releaseKey: secretKey }, draw),
    );
  }
  return reported;
}

async function rosters(store: Store, week: number): Promise<Map<number, number>> {
  const roster = await store.selectFrom('roster').select('unit').where('week', '=', week).execute();
  const byUnit = Map.groupBy(roster, ({ unit }) => unit);
  return new Map([...byUnit].map(([unit, slots]) => [unit, slots.length]));
}

async function publishedSums(store: Store, rows: ReadonlyMap<string, number>): Promise<KnownCell[][]> {
  const cells = await store
    .selectFrom('auditSum')
    .innerJoin('auditCell', (join) =>
      join.onRef('auditCell.unit', '=', 'auditSum.unit').onRef('auditCell.week', '=', 'auditSum.week'),
    )
    .select(['auditSum.subject', 'auditSum.released', 'auditCell.unit', 'auditCell.week', 'auditCell.slots'])
    .execute();
  const sums = Map.groupBy(cells, ({ subject, released }) => `${subject}|${released}`);
  return [...sums.values()].map((sum) =>
    sum.map(({ unit, week, slots }) => ({ unit, week, slots, rows: rows.get(`${unit}|${week}`) ?? 0 })),
  );
}

async function countStates(store: Store): Promise<Record<string, number>> {
  const releases = await store
    .selectFrom('release')
    .select('body')
    .where('subject', 'like', 'unit:%')
    .execute();
  const states = Map.groupBy(releases, ({ body }) => unitWeek.parse(JSON.parse(body)).state);
  return Object.fromEntries([...states].map(([state, all]) => [state, all.length]));
}

/**
 * Every cell, pair of cells of one week or unit, and whole sum that some combination of the published sums comes down
 * to. Worked out apart from the hub's audit: a set is reachable when taking its columns away lowers the rank, here over
 * the integers modulo a prime.
 */
function isolated(sums: readonly (readonly KnownCell[])[]): KnownCell[][] {
  const key = ({ unit, week }: KnownCell) => `${unit}|${week}`;
  const cells = [...new Map(sums.flat().map((cell) => [key(cell), cell])).values()];
  const full = rankWithout(sums, cells, []);
  const near = (a: KnownCell, b: KnownCell) =>
    a.week === b.week || (a.unit === b.unit && Math.abs(a.week - b.week) <= 4);
  const pairs = cells.flatMap((a, i) => cells.slice(i + 1).flatMap((b) => (near(a, b) ? [[a, b]] : [])));
  const sets = [...cells.map((cell) => [cell]), ...pairs];
  return sets.filter((set) => rankWithout(sums, cells, set) < full);
}

const prime = 67_108_859;

function rankWithout(
  sums: readonly (readonly KnownCell[])[],
  cells: readonly KnownCell[],
  without: readonly KnownCell[],
): number {
  const columns = cells.filter((cell) => !without.includes(cell));
  const place = new Map(columns.map((cell, i) => [`${cell.unit}|${cell.week}`, i]));
  const rows = sums.map((sum) => {
    const row = new Float64Array(columns.length);
    for (const cell of sum) {
      const at = place.get(`${cell.unit}|${cell.week}`);
      if (at !== undefined) row[at] = 1;
    }
    return row;
  });
  let rank = 0;
  for (let column = 0; column < columns.length && rank < rows.length; column++) {
    const at = rows.findIndex((row, i) => i >= rank && row[column] !== 0);
    const pivot = rows[at];
    const other = rows[rank];
    if (!pivot || !other) continue;
    rows[at] = other;
    rows[rank] = pivot;
    for (let i = rank + 1; i < rows.length; i++) {
      const row = rows[i];
      const factor = row?.[column];
      if (!row || !factor) continue;
      for (let j = column; j < columns.length; j++) {
        const left = ((row[j] ?? 0) * (pivot[column] ?? 0)) % prime;
        row[j] = (left + prime - ((factor * (pivot[j] ?? 0)) % prime)) % prime;
      }
    }
    rank++;
  }
  return rank;
}
