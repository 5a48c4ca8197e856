// Everybody who may knock at a hub, and units that are their own or somebody else's.
import { unitsOfSite } from '../src/hub/store/unit.ts';
import { runDue } from '../src/hub/timetable.ts';
import {
  addPerson,
  addSeats,
  addSite,
  type HubWorld,
  hubWorld,
  setUp,
  thisWeek,
  timesOf,
} from './hub-world.ts';

export const callers = [
  'nobody',
  'administrator',
  'hr',
  'assistance',
  'leadOfOrders',
  'leadOfNight',
  'leadOfNone',
] as const;
export type Caller = (typeof callers)[number];

/** Orders stands alone, Night is joined with Returns, Sales is another site's. */
export const units = ['Orders', 'Night+Returns', 'Sales'] as const;
export type UnitName = (typeof units)[number];

export const ownUnits: Record<Caller, readonly UnitName[]> = {
  nobody: [],
  administrator: [],
  hr: [],
  assistance: [],
  leadOfOrders: ['Orders'],
  leadOfNight: ['Night+Returns'],
  leadOfNone: [],
};

export interface CallersWorld {
  world: HubWorld;
  /** Each caller's headers; nobody's are none. */
  cookies: Record<Caller, Record<string, string>>;
  /** The hub's number of each unit. */
  unitIds: ReadonlyMap<string, number>;
}

/** A hub with all of them, in a week in which every unit stands. */
export async function callersWorld(): Promise<CallersWorld> {
  const world = await hubWorld();
  const admin = await setUp(world);
  const sites = [
    await addSite(world, admin, 'Chengdu', ['Orders', 'Night', 'Returns']),
    await addSite(world, admin, 'Xi’an', ['Sales']),
  ];
  const teams = sites.flatMap((site) => site.teams);
  const idOf = (name: string) => teams.find((team) => team.name === name)?.id ?? 0;
  for (const [name, n] of [
    ['Orders', 9],
    ['Night', 4],
    ['Returns', 8],
    ['Sales', 8],
  ] as const)
    await addSeats(world, admin, idOf(name), n);

  const lead = (login: string, ...led: string[]) =>
    addPerson(world, admin, { login, role: 'lead', teams: led.map(idOf) });
  const cookies = {
    nobody: {},
    administrator: admin,
    hr: await addPerson(world, admin, { login: 'hana@example.org', role: 'hr' }),
    assistance: await addPerson(world, admin, { login: 'aino@example.org', role: 'assistance' }),
    leadOfOrders: await lead('otto@example.org', 'Orders'),
    leadOfNight: await lead('nina@example.org', 'Night'),
    leadOfNone: await lead('lena@example.org'),
  };

  world.clock.set(timesOf(thisWeek + 1).begins);
  await runDue(world.hub);
  const unitIds = new Map<string, number>();
  for (const site of sites)
    for (const { unit, teams: ids } of await unitsOfSite(world.hub.store, site.id)) {
      const names = teams.filter((team) => ids.includes(team.id)).map((team) => team.name);
      unitIds.set(names.join('+'), unit);
    }
  return { world, cookies, unitIds };
}
