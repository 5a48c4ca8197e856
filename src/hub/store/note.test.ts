import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSeat,
  addSite,
  ask,
  hubWorld,
  setUp,
  takeVoices,
  thisWeek,
  timesOf,
} from '../../../tests/hub-world.ts';
import { aDeposit, setUpMailbox, spendable } from '../../../tests/mailbox-world.ts';
import { type Postgres, startPostgres } from '../../../tests/postgres.ts';
import { voicesEach } from '../../shared/voice.ts';
import { buildHub } from '../app.ts';
import { runDue } from '../timetable.ts';
import { openStore } from './open-store.ts';

let postgres: Postgres;
beforeAll(async () => void (postgres = await startPostgres()), 60_000);
afterAll(() => postgres.stop());

describe('three processes on one PostgreSQL', () => {
  it('take in each note once and spend each token once, whoever gets it first', async () => {
    const address = await postgres.database();
    const world = await hubWorld({ postgres: address });
    const admin = await setUp(world);
    const team = (await addSite(world, admin, 'Chengdu', ['Orders'])).teams[0]?.id ?? 0;
    const seat = await addSeat(world, admin, team);
    const person = await addPerson(world, admin, { login: 'otto', role: 'lead', teams: [team] });
    const lead = await setUpMailbox(world, person);
    const week = thisWeek + 1;
    world.clock.set(timesOf(week).begins);
    await runDue(world.hub);
    const taken = await takeVoices(world, seat, team, week);
    const tokens = taken.map((token) => spendable(week, token));
    const notes = tokens.slice(0, voicesEach);
    const first = tokens[voicesEach];
    if (!first) throw new Error('no work token');

    const others = await Promise.all([1, 2].map(() => openStore({ postgres: address })));
    const { clock, secrets } = world.hub;
    const apps = await Promise.all(others.map((store) => buildHub({ store, clock, secrets })));
    const worlds = [world, ...apps.map((app) => ({ ...world, app }))];

    // Every process gets the same five notes, and five more that try to use the same tokens.
    const deposits = await Promise.all(
      [...notes, ...notes].map((token) => aDeposit(world, seat, { to: lead }, token)),
    );
    await Promise.all(
      worlds.flatMap((each, i) =>
        [...deposits.slice(i * 3), ...deposits.slice(0, i * 3)].map(({ input }) =>
          ask(each, 'depositNote', input),
        ),
      ),
    );
    await Promise.all(worlds.map((each) => ask(each, 'workReport', { team, kind: 'queue', token: first })));
    const stored = await world.hub.store.selectFrom('note').select('id').execute();
    expect(stored).toHaveLength(voicesEach);
    expect(await world.hub.store.selectFrom('noteEnvelope').select('note').execute()).toHaveLength(
      voicesEach,
    );
    expect(await world.hub.store.selectFrom('workCount').select('n').execute()).toEqual([{ n: 1 }]);
    expect(await world.hub.store.selectFrom('spent').selectAll().execute()).toHaveLength(voicesEach + 1);

    await Promise.all(apps.map((app) => app.close()));
    await Promise.all(others.map((store) => store.destroy()));
    await world.close();
  }, 60_000);
});
