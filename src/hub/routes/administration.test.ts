import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addSeat,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  invite,
  refusal,
  setUp,
} from '../../../tests/hub-world.ts';
import { newInviteCode, openInvite, readInviteCode, sealInvite } from '../../protocol/invite.ts';
import { hour } from '../../shared/clock.ts';
import { defaultWeekPlan } from '../../shared/week.ts';
import { administrationHandlers } from './administration.ts';

let world: HubWorld;
let admin: { cookie: string };
beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
});
afterEach(() => world.close());

const teamOf = async (name = 'Orders') =>
  (await addSite(world, admin, `site of ${name}`, [name])).teams[0]?.id ?? 0;

describe('the organisation', () => {
  it('begins with the usual week and is renamed', async () => {
    expect(await answer(world, 'organisation', {}, admin)).toMatchObject({
      sites: [],
      weekPlan: defaultWeekPlan,
    });
    const weekPlan = { firstDay: 1, settleHours: 48 };
    const renamed = await answer(world, 'setOrganisation', { name: 'Lark', weekPlan }, admin);
    expect(renamed).toMatchObject({ name: 'Lark', weekPlan });
  });

  it('keeps its week once an invite carries it', async () => {
    await invite(world, admin, await teamOf());
    const weekPlan = { firstDay: 1, settleHours: 60 };
    expect(refusal(await ask(world, 'setOrganisation', { name: 'Lark', weekPlan }, admin))).toBe(
      '409 weekPlanPinned',
    );
    const same = { name: 'Lark', weekPlan: defaultWeekPlan };
    expect((await answer(world, 'setOrganisation', same, admin)).name).toBe('Lark');
  });

  it('shows slots beside headcount, and invites while they are open', async () => {
    const team = await teamOf();
    await addSeat(world, admin, team);
    await invite(world, admin, team);
    const shown = async () => (await answer(world, 'organisation', {}, admin)).sites[0]?.teams[0];
    expect(await shown()).toMatchObject({ headcount: 12, slots: 1, openInvites: 1, unit: null });
    world.clock.forward(72 * hour);
    expect(await shown()).toMatchObject({ slots: 1, openInvites: 0 });
  });

  it('refuses an unknown zone, site and team, an extra field and a field twice', async () => {
    const zone = await ask(world, 'addSite', { name: 'X', zone: 'Mars/Olympus' }, admin);
    expect([refusal(zone), zone.json().field]).toEqual(['400 badInput', 'zone']);
    const nowhere = { site: 99, name: 'T', headcount: 3 };
    expect(refusal(await ask(world, 'addTeam', nowhere, admin))).toBe('404 notFound');
    expect(refusal(await ask(world, 'teamBundle', { team: '99' }, admin))).toBe('404 notFound');
    expect(refusal(await ask(world, 'teamBundle', { team: '0' }, admin))).toBe('400 badInput');
    const more = { name: 'X', zone: 'Asia/Shanghai', secret: 'do not echo' };
    const extra = await ask(world, 'addSite', more, admin);
    expect(refusal(extra)).toBe('400 badInput');
    expect(extra.body).not.toContain('secret');
    const url = '/v1/teams/1/bundle?team=2';
    expect(refusal(await world.app.inject({ url, headers: admin }))).toBe('400 badInput');
    expect((await answer(world, 'organisation', {}, admin)).sites).toEqual([]);
  });
});

describe('invites', () => {
  it('carry the keys of the hub and open with their code', async () => {
    const team = await teamOf();
    const bundle = await answer(world, 'teamBundle', { team: String(team) }, admin);
    expect(bundle).toMatchObject({ team: 'Orders', zone: 'Asia/Shanghai', weekPlan: defaultWeekPlan });
    const code = readInviteCode(newInviteCode());
    const sealed = sealInvite(code, bundle);
    await answer(world, 'addInvites', { team: String(team), invites: [sealed] }, admin);
    expect(openInvite(code, await answer(world, 'openInvite', { locator: sealed.locator }))).toEqual(bundle);
  });

  it('are refused with another bundle than the team’s, all of them', async () => {
    const team = await teamOf();
    const bundle = await answer(world, 'teamBundle', { team: String(team) }, admin);
    const seal = (some: object) => sealInvite(readInviteCode(newInviteCode()), { ...bundle, ...some });
    for (const wrong of [
      { releaseKey: 'ab'.repeat(32) },
      { keyLog: { sequence: 3, hash: 'ab'.repeat(32) } },
      { team: 'Returns' },
      { org: 'cd'.repeat(16) },
    ]) {
      const response = await ask(
        world,
        'addInvites',
        { team: String(team), invites: [seal({}), seal(wrong)] },
        admin,
      );
      expect([refusal(response), response.json().field]).toEqual(['400 badInput', 'invites.1.bundle']);
    }
    const notJson = { ...seal({}), bundle: 'not json' };
    expect(refusal(await ask(world, 'addInvites', { team: String(team), invites: [notJson] }, admin))).toBe(
      '400 badInput',
    );
    const one = seal({});
    expect(refusal(await ask(world, 'addInvites', { team: String(team), invites: [one, one] }, admin))).toBe(
      '400 badInput',
    );
    expect(await world.hub.store.selectFrom('invite').selectAll().execute()).toEqual([]);
  });

  it('come two hundred at a time', async () => {
    const team = await teamOf();
    const bundle = await answer(world, 'teamBundle', { team: String(team) }, admin);
    const invites = Array.from({ length: 200 }, () => sealInvite(readInviteCode(newInviteCode()), bundle));
    const { sites } = await answer(world, 'addInvites', { team: String(team), invites }, admin);
    expect(sites[0]?.teams[0]?.openInvites).toBe(200);
  });
});

describe('accounts', () => {
  it('lead only teams that are there, and only leads lead', async () => {
    const team = await teamOf();
    const add = (role: 'lead' | 'hr', teams: number[], login: string = role) =>
      ask(world, 'addAccount', { login, name: 'N', role, teams }, admin);
    expect(refusal(await add('hr', [team]))).toBe('400 badInput');
    expect(refusal(await add('lead', [team, 99]))).toBe('404 notFound');
    expect((await add('lead', [team, team])).statusCode).toBe(200);
    expect(refusal(await add('hr', [], 'LEAD '))).toBe('409 nameTaken');
    const { accounts } = await answer(world, 'organisation', {}, admin);
    expect(accounts.map(({ login, teams }) => [login, teams])).toEqual([
      ['ada@example.org', []],
      ['lead', [team]],
    ]);
  });
});

it('is administered without HTTP too', async () => {
  const { addSite: add, addTeam } = administrationHandlers(world.hub);
  const [site] = (await add({ name: 'Chengdu', zone: 'Asia/Shanghai' })).sites;
  const { sites } = await addTeam({ site: site?.id ?? 0, name: 'Orders', headcount: 12, forLeads: false });
  expect(sites[0]?.teams.map(({ name }) => name)).toEqual(['Orders']);
});
