import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSeat,
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  refusal,
  type Seat,
  type SeatToken,
  setUp,
  takeVoices,
  thisWeek,
  timesOf,
} from '../../../tests/hub-world.ts';
import { spendable } from '../../../tests/mailbox-world.ts';
import { hour } from '../../shared/clock.ts';
import { voicesEach } from '../../shared/voice.ts';
import { runDue } from '../timetable.ts';

const week = thisWeek + 1;
const day = 24 * hour;
let world: HubWorld;
let admin: { cookie: string };
let lead: { cookie: string };
let team: number;
let other: number;
let seat: Seat;

/** A site with a team of three, too few for a unit that is released. */
beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
  const { teams } = await addSite(world, admin, 'Chengdu', ['Orders', 'Night']);
  [team, other] = teams.map(({ id }) => id) as [number, number];
  lead = await addPerson(world, admin, { login: 'otto', role: 'lead', teams: [team] });
  [seat] = (await addSeats(world, admin, team, 3)) as [Seat];
  world.clock.set(timesOf(week).begins + 9 * hour);
  await runDue(world.hub);
});
afterEach(() => world.close());

/** A seat's work tokens of the week. */
const tokens = async (of = week): Promise<SeatToken[]> =>
  (await takeVoices(world, seat, team, of)).slice(voicesEach);

const say = (token: SeatToken, some: Partial<{ team: number; week: number }> = {}) =>
  ask(world, 'workReport', {
    team: some.team ?? team,
    kind: 'noRelief',
    token: spendable(some.week ?? week, token),
  });

const seen = async () => {
  const [card] = (await answer(world, 'myUnits', {}, lead)).units;
  return (await answer(world, 'workReports', { unit: String(card?.unit) }, lead)).reports;
};

describe('a same-day work report', () => {
  it('is counted for the unit and the site’s day at once, also in a small team [S20]', async () => {
    const [one, two] = (await tokens()) as [SeatToken, SeatToken];
    expect((await say(one)).json()).toEqual({ counted: true });
    await say(two);
    expect(await seen()).toEqual([{ day: '2026-03-05', kind: 'noRelief', n: 2 }]);
  });

  it('is counted once, however often it is sent', async () => {
    const [one] = (await tokens()) as [SeatToken];
    const all = await Promise.all([say(one), say(one), say(one)]);
    expect(all.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect((await seen())[0]?.n).toBe(1);
  });

  it('wants a work token of this week and of the team that it names', async () => {
    const [work] = (await tokens()) as [SeatToken];
    const late = await addSeat(world, admin, team);
    const [note] = (await takeVoices(world, late, team, week)) as [SeatToken];
    expect(refusal(await say(note))).toBe('400 wrongToken');
    expect(refusal(await say(work, { team: other }))).toBe('400 wrongToken');
    expect(refusal(await say(work, { team: 99 }))).toBe('400 wrongUnit');
    expect(refusal(await say(work, { week: week + 1 }))).toBe('400 wrongWeek');
    world.clock.set(timesOf(week).ends);
    expect(refusal(await say(work))).toBe('400 wrongWeek');
  });

  it('is shown for 14 days and then forgotten; no time of day is kept', async () => {
    const [one] = (await tokens()) as [SeatToken];
    await say(one);
    const kept = await world.hub.store.selectFrom('workCount').selectAll().execute();
    expect(Object.keys(kept[0] ?? {}).toSorted()).toEqual(['day', 'kind', 'n', 'unit']);
    world.clock.forward(13 * day);
    await runDue(world.hub);
    expect(await seen()).toHaveLength(1);
    world.clock.forward(day);
    await runDue(world.hub);
    expect(await seen()).toEqual([]);
    world.clock.forward(day);
    await runDue(world.hub);
    expect(await world.hub.store.selectFrom('workCount').selectAll().execute()).toEqual([]);
  });
});
