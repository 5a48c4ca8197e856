import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  joinInput,
  password,
  report,
  sealed,
  setUp,
  slotKeys,
  takeTokens,
  thisWeek,
  timesOf,
  tokenRequest,
  unitInput,
} from '../../tests/hub-world.ts';
import { keyKinds } from '../shared/key-log.ts';
import { keyOfWeek } from './keys.ts';
import { keyLogRows } from './store/key-log.ts';
import { unitsOfSite } from './store/unit.ts';
import { runDue } from './timetable.ts';

let world: HubWorld;
beforeEach(async () => {
  let last = 1_900_000_000;
  world = await hubWorld({ sqlite: ':memory:' }, { newId: () => ++last });
});
afterEach(() => world.close());

const plainly =
  'otto ada@example.org Ada Chengdu Orders wrong-password 19000000 127.0.0.1 query-secret agent-name';

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('the log', () => {
  it('names nobody and nothing after a week of everything, faults included', async () => {
    const admin = await setUp(world);
    const site = await addSite(world, admin, 'Chengdu-site', ['Orders-team']);
    const team = site.teams[0]?.id ?? 0;
    const otto = await addPerson(world, admin, { login: 'otto-login', role: 'lead', teams: [team] });
    const seats = await addSeats(world, admin, team, 8);
    const [seat] = seats;
    if (!seat) throw new Error('no seat');
    const week = thisWeek + 1;
    world.clock.set(timesOf(week).begins);
    await runDue(world.hub);
    const { unit } = await answer(world, 'unitOf', unitInput(seat, week));
    if (!unit) throw new Error('no unit');
    const tokens = await takeTokens(world, seat, unit, week);
    const refused = (await tokenRequest(seat, unit, week)).input;
    await ask(world, 'issueTokens', refused);
    world.clock.set(timesOf(week).ends);
    const [mood] = tokens;
    if (!mood) throw new Error('no token');
    const bytes = await sealed(seat, { attribute: 1, unit, week, value: 4, ...mood });
    await report(world, bytes);
    await report(world, bytes.with(50, 0));
    await ask(world, 'join', joinInput('ab'.repeat(32), slotKeys(seat.bundle.org)));
    await ask(world, 'signIn', { login: 'otto-login', password: 'wrong-password' });
    await ask(world, 'unitPage', { unit: String(unit) }, otto);
    await world.app.inject({
      url: '/v1/nowhere?token=query-secret',
      headers: { 'user-agent': 'agent-name' },
    });
    await world.app.inject({ url: '/v1/units/%?token=query-secret' });
    world.clock.set(timesOf(week).releases);
    await runDue(world.hub);

    // And then the database fails, in the middle of each kind of request.
    const slots = await world.hub.store.selectFrom('slot').selectAll().execute();
    const [published] = await unitsOfSite(world.hub.store, site.id);
    for (const table of ['spent', 'account', 'issuance', 'slot'])
      await world.hub.store.schema.alterTable(table).renameTo(`${table}_gone`).execute();
    world.clock.set(timesOf(week).ends);
    expect((await report(world, bytes)).statusCode).toBe(500);
    expect((await ask(world, 'me', {}, otto)).statusCode).toBe(500);
    expect((await ask(world, 'issueTokens', refused)).statusCode).toBe(500);
    expect((await ask(world, 'signIn', { login: 'otto-login', password })).statusCode).toBe(500);

    expect(world.log).toHaveLength(4);
    const log = world.log.join('');
    const { master, sessionKey } = world.hub.secrets;
    const keys = await Promise.all(keyKinds.map((kind) => keyOfWeek(world.hub, kind, week)));
    const salts = (await keyLogRows(world.hub.store)).map(({ salt }) => salt ?? '');
    const secrets = [
      ...keys.flatMap((key) => [hexOf(key.secretKey), hexOf(key.publicKey)]),
      ...salts,
      hexOf(master),
      hexOf(sessionKey),
      seat.bundle.org,
      ...slots.map((slot) => slot.slotKey),
      ...refused.blinded,
      refused.signature,
      ...tokens.flatMap((token) => [hexOf(token.nonce), hexOf(token.output)]),
      hexOf(bytes).slice(0, 40),
      ...[unit, team, site.id, published?.unit ?? 0].map(String),
      password,
      otto.cookie,
      admin.cookie,
      'ab'.repeat(32),
      ...plainly.split(' '),
    ];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(2);
      expect(log).not.toContain(secret);
    }
  });
});
