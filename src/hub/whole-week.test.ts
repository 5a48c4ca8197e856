// One week through every door of the hub, on both engines.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSeats,
  addSite,
  answer,
  hubWorld,
  report,
  sealed,
  setUp,
  takeTokens,
  thisWeek,
  timesOf,
  unitInput,
} from '../../tests/hub-world.ts';
import { type Postgres, startPostgres } from '../../tests/postgres.ts';
import { runDue } from './timetable.ts';

let postgres: Postgres;
beforeAll(async () => void (postgres = await startPostgres()), 60_000);
afterAll(() => postgres.stop());

const engines = {
  SQLite: async () => ({ sqlite: ':memory:' }),
  PostgreSQL: async () => ({ postgres: await postgres.database() }),
};

describe.each(Object.keys(engines) as (keyof typeof engines)[])('on %s', (engine) => {
  it('a week goes from invites and tokens to the lead’s page', async () => {
    const world = await hubWorld(await engines[engine]());
    const admin = await setUp(world);
    const site = await addSite(world, admin, 'Chengdu', ['Orders']);
    const team = site.teams[0]?.id ?? 0;
    const otto = await addPerson(world, admin, { login: 'otto', role: 'lead', teams: [team] });
    const seats = await addSeats(world, admin, team, 10);
    const week = thisWeek + 1;
    world.clock.set(timesOf(week).begins);
    await runDue(world.hub);

    /** Mood, calm, tier and stressor; all at the ends, so that neither rounding nor the hidden offset has a choice. */
    const values = [5, 1, 1, 0];
    const messages: Uint8Array[] = [];
    for (const seat of seats) {
      const { unit } = await answer(world, 'unitOf', unitInput(seat, week));
      const tokens = await takeTokens(world, seat, unit ?? 0, week);
      for (const [i, token] of tokens.slice(0, 4).entries())
        messages.push(
          await sealed(seat, { attribute: i + 1, unit: unit ?? 0, week, value: values[i] ?? 0, ...token }),
        );
    }
    world.clock.set(timesOf(week).ends);
    const answers = await Promise.all(messages.map((bytes) => report(world, bytes)));
    expect(new Set(answers.map((response) => response.body))).toEqual(new Set(['{"counted":true}']));

    world.clock.set(timesOf(week).releases);
    await runDue(world.hub);
    const [card] = (await answer(world, 'myUnits', {}, otto)).units;
    const page = await answer(world, 'unitPage', { unit: String(card?.unit) }, otto);
    expect(page).toMatchObject({
      teams: ['Orders'],
      enrolled: 10,
      weeks: [{ state: 'released', week, mood: 4, calm: 2 }],
      siteWeeks: [{ state: 'tooSmall', week }],
    });
    const { accounts, sites } = await answer(world, 'organisation', {}, admin);
    expect(accounts).toHaveLength(2);
    expect(sites[0]?.teams[0]).toMatchObject({ slots: 10, openInvites: 0, unit: card?.unit });
    await world.close();
  }, 60_000);
});
