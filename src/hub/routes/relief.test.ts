// L10 and L11 at the hub: peak days of a unit's teams, who is away, and what becomes of a lead who leaves.
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
  setUp,
  takeVoices,
  thisWeek,
  timesOf,
} from '../../../tests/hub-world.ts';
import { aDeposit, type SetUpMailbox, setUpMailbox, spendable } from '../../../tests/mailbox-world.ts';
import { addDays, type Day, dayAt, hour } from '../../shared/clock.ts';
import type { MailboxCard } from '../../shared/hub-contract/voices.ts';
import { teamDoor } from '../access/team-door.ts';
import { runDue } from '../timetable.ts';

let world: HubWorld;
let admin: { cookie: string };
let orders: number;
let returns: number;
let today: Day;
let otto: SetUpMailbox;
let dora: SetUpMailbox;
let ottoAt: { cookie: string };
let doraAt: { cookie: string };

beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
  const site = await addSite(world, admin, 'Chengdu', ['Orders', 'Returns']);
  [orders, returns] = site.teams.map(({ id }) => id) as [number, number];
  const lead = (login: string) => addPerson(world, admin, { login, role: 'lead', teams: [orders] });
  ottoAt = await lead('otto@example.org');
  doraAt = await lead('dora@example.org');
  otto = await setUpMailbox(world, ottoAt);
  dora = await setUpMailbox(world, doraAt);
  today = dayAt(world.clock.now(), 'Asia/Shanghai');
});
afterEach(() => world.close());

const offered = async (team = orders): Promise<MailboxCard[]> => {
  const door = teamDoor(world.hub.secrets, team);
  return (await answer(world, 'mailboxes', { team, door })).mailboxes;
};
const accountOf = ({ place }: SetUpMailbox) => place.mailbox;

const board = (team: number) => answer(world, 'teamBoard', { team, door: teamDoor(world.hub.secrets, team) });
const away = (until: Day, cover: number | null, by = ottoAt) =>
  ask(world, 'setAway', { away: { until, cover } }, by);
const end = (of: SetUpMailbox) => ask(world, 'endAccount', { account: String(accountOf(of)) }, admin);

describe('peak days [L10]', () => {
  let unit: string;
  beforeEach(async () => {
    await addSeats(world, admin, orders, 5);
    await addSeats(world, admin, returns, 5);
    world.clock.set(timesOf(thisWeek + 1).begins);
    await runDue(world.hub);
    today = dayAt(world.clock.now(), 'Asia/Shanghai');
    unit = String((await answer(world, 'myUnits', {}, ottoAt)).units[0]?.unit);
  });
  const put = (day: Day, what = '', by = ottoAt) => ask(world, 'putSurgeDay', { unit, day, what }, by);
  it('are marked by one lead, seen by the other, and told to every team of the unit', async () => {
    await put(addDays(today, 3), '3·15');
    await put(addDays(today, 1));
    const days = [
      { day: addDays(today, 1), what: '' },
      { day: addDays(today, 3), what: '3·15' },
    ];
    expect(await answer(world, 'surgeDays', { unit }, doraAt)).toEqual({ today, days });
    for (const team of [orders, returns]) expect((await board(team)).surgeDays).toEqual(days);
  });

  it('are changed, taken off and put back', async () => {
    const day = addDays(today, 3);
    await put(day, '618');
    expect((await put(day, '大促 618')).json()).toMatchObject({ days: [{ day, what: '大促 618' }] });
    const off = () => ask(world, 'removeSurgeDay', { unit, day }, doraAt);
    expect((await off()).json()).toMatchObject({ days: [] });
    expect(refusal(await off())).toBe('404 notFound');
  });

  it('lie ahead, at most 60 of them, with few words', async () => {
    expect(refusal(await put(addDays(today, -1)))).toBe('400 badInput');
    expect(refusal(await put(addDays(today, 401)))).toBe('400 badInput');
    expect(refusal(await put('2026-02-31'))).toBe('400 badInput');
    expect(refusal(await put(addDays(today, 1), 'x'.repeat(41)))).toBe('400 badInput');
    const rows = Array.from({ length: 60 }, (_, i) => ({ team: orders, day: addDays(today, i), what: '' }));
    await world.hub.store.insertInto('surgeDay').values(rows).execute();
    expect(refusal(await put(addDays(today, 70)))).toBe('413 tooLarge');
    expect((await put(addDays(today, 5), 'still')).statusCode).toBe(200);
  });

  it('are forgotten once they have passed', async () => {
    await put(addDays(today, 1));
    world.clock.forward(4 * 24 * hour);
    await runDue(world.hub);
    expect(await world.hub.store.selectFrom('surgeDay').selectAll().execute()).toEqual([]);
  });
});

describe('who is away [L11]', () => {
  it('stands beside the name, with who covers, until the day has passed', async () => {
    await away(addDays(today, 2), accountOf(dora));
    const cards = await offered();
    expect(cards.map(({ name, away }) => [name, away])).toEqual([
      ['dora@example.org', null],
      ['otto@example.org', { until: addDays(today, 2), cover: accountOf(dora) }],
    ]);
    world.clock.forward(5 * 24 * hour);
    expect((await offered()).map((card) => card.away)).toEqual([null, null]);
  });

  it('is taken back', async () => {
    await away(addDays(today, 2), null);
    expect(await answer(world, 'ownAway', {}, ottoAt)).toEqual({
      away: { until: addDays(today, 2), cover: null },
    });
    expect((await ask(world, 'setAway', { away: null }, ottoAt)).json()).toEqual({ away: null });
    expect((await offered())[1]?.away).toBeNull();
  });

  it('names only a colleague whom an entry could be handed to, and no day that has passed', async () => {
    const other = await addPerson(world, admin, {
      login: 'nina@example.org',
      role: 'lead',
      teams: [returns],
    });
    const nina = await setUpMailbox(world, other);
    for (const cover of [accountOf(nina), accountOf(otto), 999])
      expect(refusal(await away(addDays(today, 2), cover))).toBe('403 notAllowed');
    expect(refusal(await away(addDays(today, -3), null))).toBe('400 badInput');
  });
});

describe('a lead who leaves [L11]', () => {
  it('is offered to nobody, covers for nobody, and takes no note any more', async () => {
    await ask(world, 'setAway', { away: { until: addDays(today, 2), cover: accountOf(dora) } }, ottoAt);
    const seat = await addSeat(world, admin, orders);
    const tokens = await takeVoices(world, seat, orders, thisWeek);
    const [first, second] = tokens.map((token) => spendable(thisWeek, token));
    if (!first || !second) throw new Error('a week has five voices');
    const before = await aDeposit(world, seat, { to: dora, second: { to: otto, afterHours: 2 } }, first);
    await answer(world, 'depositNote', before.input);

    expect((await end(dora)).statusCode).toBe(200);
    expect((await offered()).map(({ name, away }) => [name, away?.cover ?? null])).toEqual([
      ['otto@example.org', null],
    ]);
    const after = await aDeposit(world, seat, { to: dora }, second);
    expect(refusal(await ask(world, 'depositNote', after.input))).toBe('410 mailboxGone');
    expect(refusal(await ask(world, 'requests', {}, doraAt))).toBe('401 notSignedIn');

    // What lay open with them goes where the sender chose.
    expect((await answer(world, 'requests', {}, ottoAt)).requests).toEqual([]);
    world.clock.forward(2 * hour);
    const [came] = (await answer(world, 'requests', {}, ottoAt)).requests;
    expect(came).toMatchObject({ note: before.input.id, second: true, state: 'sent' });
  });
});
