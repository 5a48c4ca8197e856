// A hub with a team and its leads, in the first week of its unit: what a lead's calls are tested on.
import { runDue } from '../src/hub/timetable.ts';
import {
  addPerson,
  addSeats,
  addSite,
  answer,
  type HubWorld,
  hubWorld,
  setUp,
  thisWeek,
  timesOf,
} from './hub-world.ts';

type Cookie = { cookie: string };

/** Two leads of one team, which is a unit of its own, and one of another site's team. */
export interface LeadWorld {
  world: HubWorld;
  admin: Cookie;
  otto: Cookie;
  olga: Cookie;
  /** Leads the other site's team, and nothing else. */
  nina: Cookie;
  /** The team of Otto and Olga. */
  team: number;
  /** Its unit, as it stands in an address. */
  unit: string;
}

/** The week in which the unit begins. */
export const firstWeek = thisWeek + 1;

export async function leadWorld(): Promise<LeadWorld> {
  const world = await hubWorld();
  const admin = await setUp(world);
  const [team = 0, night = 0] = [
    (await addSite(world, admin, 'Chengdu', ['Orders'])).teams[0]?.id,
    (await addSite(world, admin, 'Xi’an', ['Night'])).teams[0]?.id,
  ];
  await addSeats(world, admin, team, 12);
  await addSeats(world, admin, night, 3);
  const lead = (login: string, ...teams: number[]) => addPerson(world, admin, { login, role: 'lead', teams });
  const otto = await lead('otto', team);
  const olga = await lead('olga', team);
  const nina = await lead('nina', night);
  world.clock.set(timesOf(firstWeek).begins);
  await runDue(world.hub);
  const unit = String((await answer(world, 'myUnits', {}, otto)).units[0]?.unit);
  return { world, admin, otto, olga, nina, team, unit };
}
