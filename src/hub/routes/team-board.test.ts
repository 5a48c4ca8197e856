import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  refusal,
  type Seat,
  setUp,
  takeVoices,
  thisWeek,
  timesOf,
  unitInput,
} from '../../../tests/hub-world.ts';
import { spendable } from '../../../tests/mailbox-world.ts';
import { addDays, dayAt, hour } from '../../shared/clock.ts';
import type { ActionInput } from '../../shared/hub-contract/actions.ts';
import { boardWeeks } from '../../shared/hub-contract/team-board.ts';
import { voicesEach } from '../../shared/voice.ts';
import { runDue } from '../timetable.ts';

const week = thisWeek + 1;
let world: HubWorld;
let lead: { cookie: string };
let seats: Seat[];
let team: number;
let today: string;

/** Two teams of eight; the lead of the first writes down what was changed. */
beforeEach(async () => {
  world = await hubWorld();
  const admin = await setUp(world);
  const site = await addSite(world, admin, 'Chengdu', ['Orders', 'Night']);
  const [orders, night] = site.teams.map(({ id }) => id) as [number, number];
  team = orders;
  lead = await addPerson(world, admin, { login: 'otto', role: 'lead', teams: [team] });
  seats = await addSeats(world, admin, team, 8);
  seats.push(...(await addSeats(world, admin, night, 8)));
  world.clock.set(timesOf(week).begins + 9 * hour);
  await runDue(world.hub);
  today = dayAt(world.clock.now(), 'Asia/Shanghai');
});
afterEach(() => world.close());

async function boardFor(seat: Seat | undefined) {
  if (!seat) throw new Error('no such seat');
  const { team, door } = await answer(world, 'unitOf', unitInput(seat, week));
  return answer(world, 'teamBoard', { team, door });
}

async function log(written: Partial<ActionInput>) {
  const [own] = (await answer(world, 'myUnits', {}, lead)).units;
  const whole = { action: null, words: null, owner: 'IT', begun: today, due: null, from: null, ...written };
  await answer(world, 'addAction', { unit: String(own?.unit), written: whole }, lead);
}

describe('the board of a team [S16]', () => {
  it('tells everyone in the team the same: what was changed, and what was said of the work', async () => {
    await log({ words: 'A second screen for everyone' });
    const token = (await takeVoices(world, seats[1] as Seat, team, week))[voicesEach];
    if (!token) throw new Error('no token');
    await answer(world, 'workReport', { team, kind: 'queue', token: spendable(week, token) });
    const board = await boardFor(seats[0]);
    expect(board).toMatchObject({
      actions: [{ words: 'A second screen for everyone', owner: 'IT', begun: today, end: null }],
      workReports: [{ day: today, kind: 'queue', n: 1 }],
    });
    expect(await boardFor(seats[7])).toEqual(board);
    expect(await boardFor(seats[8])).toEqual({ actions: [], workReports: [], surgeDays: [], praises: [] });
  });

  it('does not go back further than half a year', async () => {
    await log({ words: 'long ago', begun: addDays(today, -7 * boardWeeks - 1) });
    await log({ words: 'this spring', begun: addDays(today, -7 * boardWeeks) });
    expect((await boardFor(seats[0])).actions.map(({ words }) => words)).toEqual(['this spring']);
  });

  it('opens by the team’s own door only', async () => {
    const { door } = await answer(world, 'unitOf', unitInput(seats[8] as Seat, week));
    expect(refusal(await ask(world, 'teamBoard', { team, door }))).toBe('403 notAllowed');
    expect(refusal(await ask(world, 'teamBoard', { team: 999, door }))).toBe('403 notAllowed');
  });
});
