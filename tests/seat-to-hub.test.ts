import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runDue } from '../src/hub/timetable.ts';
import { throwawayJournal } from '../src/main/journal/open.ts';
import { settingsOf } from '../src/main/journal/settings.ts';
import { openDesk } from '../src/main/sync/desk.ts';
import { openOutbox } from '../src/main/sync/outbox.ts';
import { openSync } from '../src/main/sync/sync.ts';
import { newInviteCode, readInviteCode, sealInvite } from '../src/protocol/invite.ts';
import { fewestSlots } from '../src/shared/release.ts';
import { attributes } from '../src/shared/week-report.ts';
import { addPerson, addSite, answer, hubWorld, password, setUp, thisWeek, timesOf } from './hub-world.ts';

/** The real hub, listening. */
async function aListeningHub() {
  const world = await hubWorld();
  onTestFinished(() => world.close());
  await world.app.listen({ host: '127.0.0.1', port: 0 });
  // A listening TCP server has an address with a port.
  const { port } = world.app.server.address() as AddressInfo;
  const admin = await setUp(world);
  const [team] = (await addSite(world, admin, 'Suzhou', ['Evening'])).teams;
  if (!team) throw new Error('no team');
  return { world, admin, team: team.id, url: `http://127.0.0.1:${port}` };
}

describe('seats and hub over HTTP', () => {
  it('count a week exactly: rows once, dummies not at all', async () => {
    const { world, admin, team, url } = await aListeningHub();
    const { hub, clock } = world;
    const bundle = await answer(world, 'teamBundle', { team: String(team) }, admin);
    const seats = Array.from({ length: fewestSlots }, (_, i) => ({
      code: newInviteCode(),
      secret: new Uint8Array(16).fill(i),
      settings: settingsOf(throwawayJournal()),
      sync: openSync(openOutbox(':memory:'), clock),
    }));
    const invites = seats.map(({ code }) => sealInvite(readInviteCode(code), bundle));
    await answer(world, 'addInvites', { team: String(team), invites }, admin);

    for (const { sync, settings, code, secret } of seats) {
      const { countsFrom } = await sync.join(settings, { hub: url, code }, secret);
      expect(countsFrom).toBe(thisWeek + 1);
    }
    // Eight make a unit. Three of them send, which is as good and faster; one of those has nothing to say.
    const [silent, ...reporting] = seats.slice(0, 3);
    if (!silent) throw new Error('no seats');

    const week = thisWeek + 1;
    clock.set(timesOf(week).begins);
    await runDue(hub);
    const rows = attributes.map((attribute) => ({ attribute, value: null, dummy: 'notThisWeek' as const }));
    for (const { sync, settings } of [silent, ...reporting]) {
      await sync.prepare(settings);
      expect(sync.trouble()).toBeNull();
    }
    for (const [i, { sync, settings }] of reporting.entries()) {
      const mood = { attribute: 'mood' as const, value: i + 1, dummy: null };
      expect(await sync.compose(settings, { week, rows: [mood, ...rows.slice(1)] })).toBe(true);
    }
    for (const at of [timesOf(week).ends, timesOf(week).releases - 1]) {
      clock.set(at);
      for (const { sync } of [silent, ...reporting]) await sync.sendDue();
    }
    for (const { sync } of [silent, ...reporting]) {
      expect(sync.fates(week)).toEqual(Array(10).fill('counted'));
    }
    const counts = await hub.store.selectFrom('count').select(['attribute', 'value', 'n']).execute();
    expect(counts.toSorted((a, b) => a.value - b.value)).toEqual([
      { attribute: 'mood', value: 1, n: 1 },
      { attribute: 'mood', value: 2, n: 1 },
    ]);
    const spent = await hub.store.selectFrom('spent').selectAll().execute();
    expect(spent).toHaveLength(30);

    await silent.sync.leave(silent.settings);
    const { sites } = await answer(world, 'organisation', {}, admin);
    expect(sites[0]?.teams[0]?.slots).toBe(fewestSlots - 1);
  }, 60_000);

  it('carry a desk’s session from sign-in to sign-out', async () => {
    const { world, admin, team, url } = await aListeningHub();
    const login = 'lead@example.org';
    await addPerson(world, admin, { login, role: 'lead', teams: [team] });
    const desk = openDesk(url);
    await expect(desk.call('myUnits', {})).rejects.toMatchObject({ code: 'notSignedIn' });
    await expect(desk.call('signIn', { login, password: 'wrong' })).rejects.toMatchObject({
      code: 'wrongSignIn',
    });
    expect(await desk.call('signIn', { login, password })).toMatchObject({ login, role: 'lead' });
    expect(await desk.call('myUnits', {})).toEqual({ units: [] });
    await expect(desk.call('unitPage', { unit: '77' })).rejects.toMatchObject({ code: 'notAllowed' });
    await expect(desk.call('trends', {})).rejects.toMatchObject({ code: 'notAllowed' });
    await desk.call('signOut', {});
    await expect(desk.call('me', {})).rejects.toMatchObject({ code: 'notSignedIn' });
  });
});
