import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, ask, type HubWorld, refusal } from '../../../tests/hub-world.ts';
import { leadWorld } from '../../../tests/lead-world.ts';
import { dayAt } from '../../shared/clock.ts';

let world: HubWorld;
let admin: { cookie: string };
let otto: { cookie: string };
let unit: string;
beforeEach(async () => {
  ({ world, admin, otto, unit } = await leadWorld());
});
afterEach(() => world.close());

const today = () => dayAt(world.clock.now(), 'Asia/Shanghai');
const take = (csv: string) => answer(world, 'importOperations', { unit, csv, take: true }, otto);
const daysOnPage = async () => (await answer(world, 'unitPage', { unit }, otto)).operations[0]?.days ?? [];

describe('a lead’s file of figures [L12]', () => {
  it('is read, shown before it is taken, and then on the page', async () => {
    const csv = `day,queue_seconds,"Lost breaks"\r\n${today()},"41.5",3\r\n`;
    const look = await answer(world, 'importOperations', { unit, csv, take: false }, otto);
    expect(look).toEqual({ rows: 1, from: today(), to: today(), faults: [], taken: false });
    expect(await daysOnPage()).toEqual([]);
    expect(await take(csv)).toEqual({ ...look, taken: true });
    expect(await daysOnPage()).toMatchObject([{ queueSeconds: 41.5, lostBreaks: 3, occupancy: null }]);
  });

  it('replaces a day that was there', async () => {
    await take(`day\tqueue\n${today()}\t40`);
    await take(`\uFEFFday;queue;occupancy\n${today()};90;88`);
    expect(await daysOnPage()).toMatchObject([{ queueSeconds: 90, occupancy: 88 }]);
  });

  it('is taken whole or not at all', async () => {
    const report = await take(`day,queue\n${today()},40\nyesterday,41`);
    expect(report).toMatchObject({ taken: false, faults: [{ line: 3, column: 'day', code: 'badDay' }] });
    expect(await daysOnPage()).toEqual([]);
  });

  it('may not speak of a team that is not the lead’s', async () => {
    expect((await take(`day,team,queue\n${today()},Night,40`)).faults).toMatchObject([
      { code: 'noSuchTeam' },
    ]);
  });

  it.each([
    ['quotes that do not match', 'day,queue\n2026-03-02,"4"0"', '400 badInput'],
    ['a file beyond the limit', 'x'.repeat(2_000_001), '400 badInput'],
    ['a body beyond the limit', 'x'.repeat(8_000_001), '413 tooLarge'],
  ])('refuses %s', async (_, csv, code) => {
    expect(refusal(await ask(world, 'importOperations', { unit, csv, take: true }, otto))).toBe(code);
  });
});

describe('figures from another program [L12]', () => {
  it('come in for every team, with the administrator’s token', async () => {
    const { token } = await answer(world, 'makeImportToken', {}, admin);
    const csv = `day,team,occupancy\n${today()},Orders,80\n${today()},Night,85`;
    expect(await answer(world, 'sendOperations', { token, csv })).toMatchObject({ rows: 2, taken: true });
    expect(await daysOnPage()).toMatchObject([{ occupancy: 80 }]);
  });

  it('are refused without it, and with one that was replaced or withdrawn', async () => {
    const csv = `day,team,occupancy\n${today()},Orders,80`;
    const send = async (token: string) => refusal(await ask(world, 'sendOperations', { token, csv }));
    const { token: first } = await answer(world, 'makeImportToken', {}, admin);
    const { token: second } = await answer(world, 'makeImportToken', {}, admin);
    expect(await send('00'.repeat(16))).toBe('403 notAllowed');
    expect(await send(first)).toBe('403 notAllowed');
    await answer(world, 'dropImportToken', {}, admin);
    expect(await send(second)).toBe('403 notAllowed');
    expect(await daysOnPage()).toEqual([]);
  });

  it('the administrator sees whether there is a token, and never which', async () => {
    const there = () => answer(world, 'importToken', {}, admin);
    expect(await there()).toEqual({ there: false });
    await answer(world, 'makeImportToken', {}, admin);
    expect(await there()).toEqual({ there: true });
    await answer(world, 'dropImportToken', {}, admin);
    expect(await there()).toEqual({ there: false });
  });

  it('keep no token that a reader of the database could use', async () => {
    const { token } = await answer(world, 'makeImportToken', {}, admin);
    const rows = await world.hub.store.selectFrom('importToken').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
