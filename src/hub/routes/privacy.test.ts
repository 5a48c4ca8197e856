import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  setUp,
  thisWeek,
  timesOf,
} from '../../../tests/hub-world.ts';
import { fingerprint } from '../../protocol/fingerprint.ts';
import { quarterOf, type Week } from '../../shared/week.ts';
import { quarterBudget } from '../release/ledger.ts';
import { insertAuditRefusal } from '../store/audit.ts';
import { addToCounts } from '../store/counting.ts';
import { insertSlot } from '../store/slot.ts';
import { unitsOfSite } from '../store/unit.ts';
import { runDue } from '../timetable.ts';

let world: HubWorld;
let admin: { cookie: string };
let hana: { cookie: string };
beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
  hana = await addPerson(world, admin, { login: 'hana', role: 'hr' });
});
afterEach(() => world.close());

const week = thisWeek + 1;

/** A site with as many units of eight slots as names are given. */
async function aSite(name: string, teams: readonly string[]) {
  const site = await addSite(world, admin, name, teams);
  for (const { id } of site.teams)
    for (let i = 0; i < 8; i++)
      await insertSlot(world.hub.store, {
        slotKey: `${id} ${i}`,
        team: id,
        countsFrom: week,
        membership: '00',
      });
  world.clock.set(timesOf(week).begins);
  await runDue(world.hub);
  return site;
}

/** The week goes by: each unit of a site reports so many rows, in the order of its teams. */
async function live(of: Week, rows: ReadonlyMap<number, readonly number[]>) {
  world.clock.set(timesOf(of).begins);
  await runDue(world.hub);
  for (const [site, counts] of rows)
    for (const [i, { unit }] of (await unitsOfSite(world.hub.store, site))
      .filter(({ quarter }) => quarter === quarterOf(of))
      .toSorted((a, b) => (a.teams[0] ?? 0) - (b.teams[0] ?? 0))
      .entries())
      await addToCounts(
        world.hub.store,
        (['mood', 'calm', 'tier', 'stressor'] as const).map((attribute) => {
          const n = counts[i] ?? 0;
          return { unit, week: of, attribute, value: attribute === 'tier' ? 1 : 3, n };
        }),
      );
  world.clock.set(timesOf(of).releases);
  await runDue(world.hub);
}

const desk = () => answer(world, 'privacyDesk', {}, hana);
const five = ['Orders', 'Returns', 'Sales', 'Support', 'Night'];

describe('the privacy desk [H5]', () => {
  it('shows the rules in force, the price of each number and the budget they add up to', async () => {
    const { rules, prices, budget, speaksFrom } = await desk();
    expect(rules).toMatchObject({ fewestSlots: 8, highestFloor: 10, fewestRows: 20, fewestTogether: 5 });
    expect(prices).toContainEqual({ number: 'unit.strained', halves: 2, weeks: 13 });
    expect(prices).toContainEqual({ number: 'site.theme', halves: 1, weeks: 7 });
    expect(budget).toBe(quarterBudget);
    expect(prices.reduce((sum, { halves, weeks }) => sum + halves * weeks, 0)).toBe(budget);
    expect(speaksFrom).toBe(5);
  });

  it('says that some units were withheld and why, and nothing of which', async () => {
    const { id } = await aSite('Chengdu', five);
    await live(week, new Map([[id, [12, 12, 12, 12, 5]]]));
    const { sites } = await desk();
    expect(sites[0]).toMatchObject({ name: 'Chengdu', units: 5, enrolled: 40, headcount: 60 });
    expect(sites[0]?.weeks).toEqual([{ week, out: true, withheld: 'fewer', reasons: ['tooFew'] }]);
    for (const name of five) expect(JSON.stringify(sites)).not.toContain(name);
  });

  it('answers the same, byte for byte, whichever unit it was', async () => {
    const { id } = await aSite('Chengdu', five);
    await live(week, new Map([[id, [5, 12, 12, 12, 12]]]));
    const before = (await ask(world, 'privacyDesk', {}, hana)).json<Awaited<ReturnType<typeof desk>>>();
    await world.close();
    world = await hubWorld();
    admin = await setUp(world);
    hana = await addPerson(world, admin, { login: 'hana', role: 'hr' });
    const again = await aSite('Chengdu', five);
    await live(week, new Map([[again.id, [12, 12, 12, 5, 12]]]));
    expect((await desk()).sites).toEqual(before.sites);
  });

  it('speaks of no unit where a site has fewer than five, nor of what one has spent', async () => {
    const { id } = await aSite('Chengdu', ['Orders', 'Returns', 'Sales']);
    await live(week, new Map([[id, [12, 12, 4]]]));
    const [site] = (await desk()).sites;
    expect(site?.weeks).toEqual([{ week, out: true, withheld: null, reasons: [] }]);
    expect(site?.spent.unit).toBeNull();
  });

  it('adds up what the quarter has cost: the site’s numbers once, and the dearest unit’s', async () => {
    const { id } = await aSite('Chengdu', five);
    await live(week, new Map([[id, [12, 12, 12, 12, 12]]]));
    await live(week + 1, new Map([[id, [12, 5, 12, 12, 12]]]));
    // Two weeks of four site numbers at ε = ½, and of strained share and groups at ε = 1, in halves.
    expect((await desk()).sites[0]?.spent).toEqual({ site: 8, unit: 8 });
  });

  it('lists what the audit refused, and says so of the week', async () => {
    const { id } = await aSite('Chengdu', ['Orders', 'Returns']);
    await live(week, new Map([[id, [12, 5]]]));
    const [, second] = (await unitsOfSite(world.hub.store, id)).toSorted((a, b) => a.unit - b.unit);
    // By the rules it never comes to that; release-week.test.ts forces it.
    await insertAuditRefusal(world.hub.store, { subject: `unit:${second?.unit}`, week });
    const { refusals, sites } = await desk();
    expect(refusals).toEqual([{ site: 'Chengdu', week, of: 'unit' }]);
    expect(sites[0]?.weeks).toEqual([{ week, out: false, withheld: null, reasons: ['audit'] }]);
  });
});

describe('the page for everyone', () => {
  it('has rules, prices and keys, and no number of any team or site', async () => {
    const { id, teams } = await aSite('Chengdu', five);
    await live(week, new Map([[id, [12, 12, 12, 12, 12]]]));
    const page = await answer(world, 'privacyPage', {});
    const bundle = await answer(world, 'teamBundle', { team: String(teams[0]?.id) }, admin);
    expect(page.fingerprint).toBe(fingerprint(bundle));
    expect(Object.keys(page).toSorted()).toEqual(
      ['budget', 'fingerprint', 'organisation', 'prices', 'rules', 'weekPlan'].toSorted(),
    );
    for (const name of ['Chengdu', ...five]) expect(JSON.stringify(page)).not.toContain(name);
  });
});
