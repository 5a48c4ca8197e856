import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  addPerson,
  addSeats,
  addSite,
  answer,
  type HubWorld,
  hubWorld,
  type Seat,
  setUp,
  thisWeek,
  timesOf,
} from '../../tests/hub-world.ts';
import { releasesText, signSlot } from '../protocol/slot.ts';
import { unitsOfSite } from './store/unit.ts';
import { runDue } from './timetable.ts';

// A site whose four leads have a team of their own: Orders (9) and Night (4) are led, Leads (4) and Seniors (5) sit apart.
let world: HubWorld;
let otto: { cookie: string };
let seatOfLead: Seat;
let nameOf: Map<number, string>;
let marked: string[];
let site: number;
beforeAll(async () => {
  world = await hubWorld();
  const admin = await setUp(world);
  ({ id: site } = await addSite(world, admin, 'Chengdu', ['Orders', 'Night']));
  for (const name of ['Leads', 'Seniors'])
    await answer(world, 'addTeam', { site, name, headcount: 6, forLeads: true }, admin);
  const { teams } = (await answer(world, 'organisation', {}, admin)).sites[0] ?? { teams: [] };
  nameOf = new Map(teams.map(({ id, name }) => [id, name]));
  marked = teams.filter(({ forLeads }) => forLeads).map(({ name }) => name);
  const idOf = (name: string) => teams.find((team) => team.name === name)?.id ?? 0;
  await addSeats(world, admin, idOf('Orders'), 9);
  await addSeats(world, admin, idOf('Night'), 4);
  [seatOfLead] = (await addSeats(world, admin, idOf('Leads'), 4)) as [Seat];
  await addSeats(world, admin, idOf('Seniors'), 5);
  otto = await addPerson(world, admin, { login: 'otto', role: 'lead', teams: [idOf('Orders')] });
  world.clock.set(timesOf(thisWeek + 1).begins);
  await runDue(world.hub);
});
afterAll(() => world.close());

it('leads form a unit of their own, and a small team of agents joins agents [L8]', async () => {
  expect(marked).toEqual(['Leads', 'Seniors']);
  const units = await unitsOfSite(world.hub.store, site);
  const named = units.map(({ teams }) => teams.map((id) => nameOf.get(id) ?? '').toSorted());
  expect(named.toSorted((a, b) => a.join().localeCompare(b.join()))).toEqual([
    ['Leads', 'Seniors'],
    ['Night', 'Orders'],
  ]);
});

it('a lead’s seat fetches the leads’ results, their desk those of whom they lead, and neither the other’s [L8]', async () => {
  const { slotKey, secretKey } = seatOfLead;
  const asked = { slotKey, from: thisWeek };
  const signature = signSlot(secretKey, releasesText(asked));
  const own = await answer(world, 'teamReleases', { ...asked, signature });
  expect(own.units.flatMap(({ teams }) => teams).toSorted()).toEqual(['Leads', 'Seniors']);

  const { units } = await answer(world, 'myUnits', {}, otto);
  expect(units.flatMap(({ teams }) => teams).toSorted()).toEqual(['Night', 'Orders']);
});
