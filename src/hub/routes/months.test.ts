import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  refusal,
  setUp,
  thisWeek,
  timesOf,
} from '../../../tests/hub-world.ts';
import { addDays, dayAt } from '../../shared/clock.ts';
import { monthCells, monthOfDay, monthsUntil } from '../../shared/month-grid.ts';
import type { MonthWritten } from '../../shared/month-notes.ts';
import type { Week } from '../../shared/week.ts';
import { findLogin } from '../store/account.ts';
import { addToCounts } from '../store/counting.ts';
import { putOperations } from '../store/operations.ts';
import { runDue } from '../timetable.ts';

let world: HubWorld;
let admin: { cookie: string };
let otto: { cookie: string };
let olga: { cookie: string };
let unit: string;
let team: number;
beforeAll(async () => {
  world = await hubWorld();
  admin = await setUp(world);
  const [orders, small] = (await addSite(world, admin, 'Chengdu', ['Orders'])).teams.concat(
    (await addSite(world, admin, 'Xi’an', ['Night'])).teams,
  );
  team = orders?.id ?? 0;
  await addSeats(world, admin, team, 12);
  await addSeats(world, admin, small?.id ?? 0, 3);
  otto = await addPerson(world, admin, { login: 'otto', role: 'lead', teams: [team] });
  olga = await addPerson(world, admin, { login: 'olga', role: 'lead', teams: [team, small?.id ?? 0] });
  // Two quiet months, then weeks of too few rows.
  for (let i = 1; i <= 9; i++) await live(thisWeek + i, i < 8 ? 12 : 3);
  unit = String((await answer(world, 'myUnits', {}, otto)).units[0]?.unit);
});
afterAll(() => world.close());

/** A week in which so many say the same; released, where they are enough. */
async function live(week: Week, rows: number) {
  world.clock.set(timesOf(week).begins);
  await runDue(world.hub);
  const [own] = (await answer(world, 'myUnits', {}, otto)).units;
  const value = { mood: 3, calm: 3, tier: 1, stressor: 7 } as const;
  await addToCounts(
    world.hub.store,
    (['mood', 'calm', 'tier', 'stressor'] as const).map((attribute) => {
      return { unit: own?.unit ?? 0, week, attribute, value: value[attribute], n: rows };
    }),
  );
  world.clock.set(timesOf(week).releases);
  await runDue(world.hub);
}

const today = () => dayAt(world.clock.now(), 'Asia/Shanghai');
const thisMonth = () => monthOfDay(today());
const ownMonths = async (who = otto) => (await answer(world, 'months', {}, who)).units[0];
const some = (written: Partial<MonthWritten> = {}): MonthWritten => ({
  wentWell: [],
  needsCare: [],
  targets: [],
  ...written,
});
const write = (written: MonthWritten, version: number, who = otto, month = thisMonth()) =>
  ask(world, 'writeMonth', { unit, month, version, written }, who);

describe('the months of own units [L7]', () => {
  it('are told from released weeks only: a withheld week says nothing', async () => {
    const own = await ownMonths();
    if (!own) throw new Error('no unit');
    expect(own.weeks.filter(({ state }) => state === 'released')).toHaveLength(7);
    expect(own.weeks.slice(-2)).toEqual([
      { state: 'discarded', week: thisWeek + 8 },
      { state: 'discarded', week: thisWeek + 9 },
    ]);
    expect(JSON.stringify(own)).not.toMatch(/"(n|rows|count)"/);
    const cells = monthCells(monthsUntil(thisMonth(), 3), own);
    expect(cells.map(({ state }) => state)).toContain('steady');
  });

  it('come with a team too small to show as such', async () => {
    const { units } = await answer(world, 'months', {}, olga);
    const night = units.find(({ teams }) => teams.includes('Night'));
    expect(night?.weeks.every(({ state }) => state === 'tooSmall')).toBe(true);
  });

  it('carry the means of imported figures by calendar month', async () => {
    const row = { day: `${thisMonth()}-01`, occupancy: null, handlingSeconds: null, lostBreaks: 2 };
    await putOperations(world.hub.store, team, [
      { ...row, queueSeconds: 30 },
      { ...row, day: `${thisMonth()}-02`, queueSeconds: 50 },
    ]);
    expect((await ownMonths())?.figures).toEqual([
      { month: thisMonth(), queueSeconds: 40, occupancy: null, handlingSeconds: null, lostBreaks: 2 },
    ]);
  });
});

describe('what a lead writes about a month [L7]', () => {
  it('is there for the other leads of the unit, as it was typed', async () => {
    const line = '<b>كل يوم</b> 🙂 = 1+1';
    const written = some({ wentWell: [line], targets: [{ of: 'queueSeconds', atMost: 60 }] });
    expect((await write(written, 0)).json()).toMatchObject({ notes: [{ version: 1, ...written }] });
    expect((await ownMonths(olga))?.notes).toEqual([{ month: thisMonth(), version: 1, ...written }]);
  });

  it('is not written over unseen by another lead', async () => {
    expect(refusal(await write(some({ wentWell: ['mine'] }), 0, olga))).toBe('409 changedMeanwhile');
    expect((await write(some({ wentWell: ['both'] }), 1, olga)).statusCode).toBe(200);
    expect(refusal(await write(some(), 1))).toBe('409 changedMeanwhile');
    expect((await ownMonths())?.notes[0]?.wentWell).toEqual(['both']);
  });

  it.each([
    ['a target on mood', some({ targets: [{ of: 'mood', atLeast: 4 } as never] }), 'written.targets.0.of'],
    ['an empty line', some({ needsCare: [' '] }), 'written.needsCare.0'],
  ])('refuses %s', async (_, written, field) => {
    const response = await write(written, 2);
    expect([refusal(response), response.json<{ field: string }>().field]).toEqual(['400 badInput', field]);
  });

  it('is about a month of the grid: none to come, none of long ago', async () => {
    const later = monthOfDay(addDays(`${thisMonth()}-28`, 7));
    for (const month of [later, '2024-01', '2026-13'])
      expect(refusal(await write(some(), 0, otto, month))).toBe('400 badInput');
  });
});

const ottosCalls = () => [
  ask(world, 'unitPage', { unit }, otto),
  ask(world, 'workReports', { unit }, otto),
  write(some(), 2),
];

describe('a lead who goes [L1] [L11]', () => {
  it('is refused from the moment the team is taken away, whatever page is open', async () => {
    const { store } = world.hub;
    const account = (await findLogin(store, 'otto'))?.id ?? 0;
    await store.deleteFrom('leadTeam').where('account', '=', account).execute();
    for (const call of ottosCalls()) expect(refusal(await call)).toBe('403 notAllowed');
    expect(await answer(world, 'months', {}, otto)).toEqual({ units: [] });
    await answer(world, 'endAccount', { account: String(account) }, admin);
    for (const call of ottosCalls()) expect(refusal(await call)).toBe('401 notSignedIn');
  });

  it('leaves what was written to the other leads of the team', async () => {
    expect((await ownMonths(olga))?.notes[0]?.wentWell).toEqual(['both']);
  });
});
