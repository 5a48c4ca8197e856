import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { someZone } from '../../../tests/factories.ts';
import {
  addPerson,
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  setUp,
  thisWeek,
  timesOf,
} from '../../../tests/hub-world.ts';
import { dayAt } from '../../shared/clock.ts';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import { trendWeeks, unitPage } from '../../shared/hub-contract/desks.ts';
import type { Week } from '../../shared/week.ts';
import { addToCounts } from '../store/counting.ts';
import { unitsOfSite } from '../store/unit.ts';
import { runDue } from '../timetable.ts';

const firstWeek = thisWeek + 1;

let world: HubWorld;
let admin: { cookie: string };
beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
});
afterEach(() => world.close());

type Site = Organisation['sites'][number];

async function aSite(name: string, seats: Record<string, number>): Promise<Site> {
  const site = await addSite(world, admin, name, Object.keys(seats));
  for (const team of site.teams) await addSeats(world, admin, team.id, seats[team.name] ?? 0);
  return site;
}

const lead = (login: string, site: Site, ...names: string[]) => {
  const teams = site.teams.filter((team) => names.includes(team.name)).map((team) => team.id);
  return addPerson(world, admin, { login, role: 'lead', teams });
};

async function begin(week: Week) {
  world.clock.set(timesOf(week).begins);
  await runDue(world.hub);
}

/** A week goes by in which every slot of each unit reports the same row. */
async function live(week: Week, sites: readonly Site[], rows?: number) {
  await begin(week);
  for (const site of sites)
    for (const { unit, enrolled } of await unitsOfSite(world.hub.store, site.id))
      await addToCounts(
        world.hub.store,
        (['mood', 'calm', 'tier', 'stressor'] as const).map((attribute) => ({
          unit,
          week,
          attribute,
          value: attribute === 'tier' ? 1 : 3,
          n: rows ?? enrolled,
        })),
      );
  world.clock.set(timesOf(week).releases);
  await runDue(world.hub);
}

const pageOf = async (cookie: { cookie: string }) => {
  const [card] = (await answer(world, 'myUnits', {}, cookie)).units;
  return answer(world, 'unitPage', { unit: String(card?.unit) }, cookie);
};

describe('a lead’s unit', () => {
  it('shows what was released, and no count of who reported [L1]', async () => {
    const site = await aSite('Chengdu', { Orders: 12, Returns: 11 });
    const otto = await lead('otto', site, 'Orders');
    await live(firstWeek, [site]);
    const page = await pageOf(otto);
    expect(page).toMatchObject({ teams: ['Orders'], site: 'Chengdu', enrolled: 12, headcount: 12 });
    expect(page.weeks).toMatchObject([{ state: 'released', week: firstWeek }]);
    const [shown] = page.weeks;
    // Everyone said 3; the unit's hidden offset may move the level by one half step.
    expect(shown?.state === 'released' && [2.5, 3, 3.5].includes(shown.mood)).toBe(true);
    expect(page.siteWeeks.map(({ week, state }) => [week, state])).toEqual([[firstWeek, 'released']]);
    expect(page.nextRelease).toEqual({ week: firstWeek + 1, at: timesOf(firstWeek + 1).releases });
  });

  it('shows nothing of a week before its release, however much was counted', async () => {
    const site = await aSite('Chengdu', { Orders: 12 });
    const otto = await lead('otto', site, 'Orders');
    await begin(firstWeek);
    const before = await pageOf(otto);
    await addToCounts(world.hub.store, [
      { unit: before.unit, week: firstWeek, attribute: 'mood', value: 1, n: 12 },
    ]);
    world.clock.set(timesOf(firstWeek).releases - 1);
    await runDue(world.hub);
    const settling = await pageOf(otto);
    expect(settling).toEqual({
      ...before,
      today: dayAt(timesOf(firstWeek).releases - 1, someZone),
      nextRelease: { week: firstWeek, at: timesOf(firstWeek).releases },
    });
    expect(settling.weeks).toEqual([]);
  });

  it('says held where too few reported', async () => {
    const site = await aSite('Chengdu', { Orders: 20 });
    const otto = await lead('otto', site, 'Orders');
    await live(firstWeek, [site], 9);
    expect((await pageOf(otto)).weeks).toEqual([{ state: 'held', week: firstWeek }]);
  });

  it('never shows a team of four by itself, in no page and no sum', async () => {
    const site = await aSite('Chengdu', { Orders: 12, Night: 4 });
    const nina = await lead('nina', site, 'Night');
    const hana = await addPerson(world, admin, { login: 'hana', role: 'hr' });
    await live(firstWeek, [site]);
    const { units } = await answer(world, 'myUnits', {}, nina);
    expect(units.map(({ teams, enrolled }) => [teams, enrolled])).toEqual([[['Night', 'Orders'], 16]]);
    const subjects = await world.hub.store.selectFrom('release').select('subject').execute();
    expect(subjects.map((row) => row.subject).toSorted()).toEqual([
      `site:${site.id}`,
      `unit:${units[0]?.unit}`,
    ]);
    // One unit alone is no site: the sum would be the unit.
    expect((await answer(world, 'trends', {}, hana)).sites[0]?.weeks).toEqual([
      { state: 'tooSmall', week: firstWeek },
    ]);
  });

  it('says too small, and nothing else, where a whole site has under eight', async () => {
    const site = await aSite('Chengdu', { Orders: 7 });
    const otto = await lead('otto', site, 'Orders');
    await live(firstWeek, [site]);
    expect(await pageOf(otto)).toMatchObject({
      enrolled: 7,
      weeks: [{ state: 'tooSmall', week: firstWeek }],
      siteWeeks: [{ state: 'tooSmall', week: firstWeek }],
    });
  });

  it('reaches back twelve weeks, over the end of a quarter too', async () => {
    const site = await aSite('Chengdu', { Orders: 12 });
    const otto = await lead('otto', site, 'Orders');
    for (let i = 0; i < trendWeeks + 2; i++) await live(firstWeek + i, [site]);
    const page = await pageOf(otto);
    expect(page.weeks.map(({ week }) => week)).toEqual(
      Array.from({ length: trendWeeks }, (_, i) => firstWeek + 2 + i),
    );
    expect(unitPage.safeParse(page).success).toBe(true);
  });
});

describe('HR’s trends', () => {
  it('show sites and their sum, with enrolment and headcount [H1]', async () => {
    const chengdu = await aSite('Chengdu', { Orders: 12, Returns: 11 });
    const xian = await aSite('Xi’an', { Sales: 11, Support: 11 });
    const hana = await addPerson(world, admin, { login: 'hana', role: 'hr' });
    await live(firstWeek, [chengdu, xian]);
    const page = await answer(world, 'trends', {}, hana);
    expect(page.sites.map(({ name, enrolled, headcount }) => [name, enrolled, headcount])).toEqual([
      ['Chengdu', 23, 24],
      ['Xi’an', 22, 24],
    ]);
    const [a, b, whole] = [...page.sites.map(({ weeks }) => weeks[0]), page.whole[0]];
    if (a?.state !== 'released' || b?.state !== 'released' || whole?.state !== 'released')
      throw new Error('not released');
    expect(whole.counts.mood).toEqual(a.counts.mood.map((n, i) => n + (b.counts.mood[i] ?? 0)));
  });

  it('are empty before anything is released', async () => {
    const hana = await addPerson(world, admin, { login: 'hana', role: 'hr' });
    expect((await ask(world, 'trends', {}, hana)).json()).toMatchObject({ sites: [], whole: [] });
  });
});
