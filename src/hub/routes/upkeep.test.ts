import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSeat,
  addSite,
  answer,
  ask,
  cookieOf,
  type HubWorld,
  hubWorld,
  invite,
  password,
  refusal,
  setUp,
  tokenIn,
} from '../../../tests/hub-world.ts';
import { hour } from '../../shared/clock.ts';

let world: HubWorld;
let admin: { cookie: string };
beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
});
afterEach(() => world.close());

/** A site with one team. */
async function aTeam() {
  const site = await addSite(world, admin, 'Chengdu', ['Orders']);
  return { site: String(site.id), team: String(site.teams[0]?.id), id: site.teams[0]?.id ?? 0 };
}
const idOf = async (login: string) =>
  String((await answer(world, 'organisation', {}, admin)).accounts.find((each) => each.login === login)?.id);

describe('names and headcounts', () => {
  it('are changed, for a team and for a site', async () => {
    const { site, team } = await aTeam();
    await answer(world, 'editTeam', { team, name: 'Orders, late', headcount: 14 }, admin);
    const { sites } = await answer(world, 'editSite', { site, name: 'Chengdu South' }, admin);
    expect(sites).toMatchObject([
      { name: 'Chengdu South', teams: [{ name: 'Orders, late', headcount: 14 }] },
    ]);
  });

  it('stay as they are when what is given is wrong, or there is no such team', async () => {
    const { team } = await aTeam();
    for (const wrong of [{ headcount: 0 }, { headcount: 2.5 }, { name: ' ' }]) {
      const response = await ask(world, 'editTeam', { team, name: 'X', headcount: 3, ...wrong }, admin);
      expect([refusal(response), response.json().field]).toEqual(['400 badInput', Object.keys(wrong)[0]]);
    }
    const nowhere = { team: '999', name: 'X', headcount: 3 };
    expect(refusal(await ask(world, 'editTeam', nowhere, admin))).toBe('404 notFound');
    expect(refusal(await ask(world, 'editSite', { site: '999', name: 'X' }, admin))).toBe('404 notFound');
    const { sites } = await answer(world, 'organisation', {}, admin);
    expect(sites[0]?.teams).toMatchObject([{ name: 'Orders', headcount: 12 }]);
  });
});

describe('open invites', () => {
  it('expire at once for one team, and seats that have joined stay', async () => {
    const { team, id } = await aTeam();
    const other = (await addSite(world, admin, 'Xi’an', ['Sales'])).teams[0]?.id ?? 0;
    await addSeat(world, admin, id);
    const { locator } = await invite(world, admin, id);
    const elsewhere = await invite(world, admin, other);
    const { sites } = await answer(world, 'endInvites', { team }, admin);
    expect(sites[0]?.teams[0]).toMatchObject({ slots: 1, openInvites: 0 });
    expect(refusal(await ask(world, 'openInvite', { locator }))).toBe('410 inviteExpired');
    expect((await ask(world, 'openInvite', { locator: elsewhere.locator })).statusCode).toBe(200);
    expect(refusal(await ask(world, 'endInvites', { team: '999' }, admin))).toBe('404 notFound');
  });
});

describe('an account', () => {
  it('is ended: its session, its password and its link lead nowhere', async () => {
    const { id } = await aTeam();
    const otto = await addPerson(world, admin, { login: 'otto', role: 'lead', teams: [id] });
    const account = await idOf('otto');
    const { path } = await answer(world, 'renewAccountLink', { account }, admin);
    const { accounts } = await answer(world, 'endAccount', { account }, admin);
    expect(accounts.map(({ login }) => login)).toEqual(['ada@example.org']);
    expect(refusal(await ask(world, 'me', {}, otto))).toBe('401 notSignedIn');
    expect(refusal(await ask(world, 'signIn', { login: 'otto', password }))).toBe('401 wrongSignIn');
    const token = tokenIn(path);
    expect(refusal(await ask(world, 'takeUpAccount', { token, password }))).toBe('410 linkUsed');
    expect(refusal(await ask(world, 'endAccount', { account }, admin))).toBe('404 notFound');
  });

  it('cannot be ended by its own person, so that an administrator stays', async () => {
    const account = await idOf('ada@example.org');
    expect(refusal(await ask(world, 'endAccount', { account }, admin))).toBe('409 ownAccount');
    expect((await ask(world, 'me', {}, admin)).statusCode).toBe(200);
  });

  it('gets a new link, and the lost one no longer works', async () => {
    const lost = await answer(
      world,
      'addAccount',
      { login: 'hana', name: 'H', role: 'hr', teams: [] },
      admin,
    );
    const account = await idOf('hana');
    const link = await answer(world, 'renewAccountLink', { account }, admin);
    expect(link.login).toBe('hana');
    const old = tokenIn(lost.path);
    expect(refusal(await ask(world, 'takeUpAccount', { token: old, password }))).toBe('410 linkUsed');
    const taken = await ask(world, 'takeUpAccount', { token: tokenIn(link.path), password });
    expect((await ask(world, 'me', {}, cookieOf(taken))).json()).toMatchObject({ role: 'hr' });
    expect(refusal(await ask(world, 'renewAccountLink', { account: '999' }, admin))).toBe('404 notFound');
  });

  it('keeps its password until the new link is used, and says whether it was ever taken up', async () => {
    await answer(world, 'addAccount', { login: 'hana', name: 'H', role: 'hr', teams: [] }, admin);
    const takenUp = async () =>
      (await answer(world, 'organisation', {}, admin)).accounts.map((each) => [each.login, each.takenUp]);
    expect(await takenUp()).toContainEqual(['hana', false]);
    const first = await answer(world, 'renewAccountLink', { account: await idOf('hana') }, admin);
    await answer(world, 'takeUpAccount', { token: tokenIn(first.path), password });
    expect(await takenUp()).toContainEqual(['hana', true]);
    const second = await answer(world, 'renewAccountLink', { account: await idOf('hana') }, admin);
    expect((await ask(world, 'signIn', { login: 'hana', password })).statusCode).toBe(200);
    world.clock.forward(hour);
    const fresh = 'another long password';
    await answer(world, 'takeUpAccount', { token: tokenIn(second.path), password: fresh });
    expect(refusal(await ask(world, 'signIn', { login: 'hana', password }))).toBe('401 wrongSignIn');
    expect((await ask(world, 'signIn', { login: 'hana', password: fresh })).statusCode).toBe(200);
  });
});
