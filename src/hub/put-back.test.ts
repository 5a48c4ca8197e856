import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/folder.ts';
import {
  addPerson,
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  refusal,
  report,
  type Seat,
  sealed,
  setUp,
  takeTokens,
  takeVoices,
  thisWeek,
  timesOf,
  tokenRequest,
  unitInput,
} from '../../tests/hub-world.ts';
import { aDeposit, setUpMailbox, spendable } from '../../tests/mailbox-world.ts';
import { siteWeek, unitWeek } from '../shared/release.ts';
import { type MarkFile, markFile, noticePutBack, voidOpenWeeks } from './put-back.ts';
import { noMemory } from './release/unit.ts';
import { emptyLog } from './store/open-store.ts';
import { findUnitMemory, putUnitMemory } from './store/unit-memory.ts';
import { runDue } from './timetable.ts';

const week = thisWeek + 1;

/** A unit of eight in its first week, with the tokens of one of them. */
async function aUnit(world: HubWorld) {
  const { seat, unit, tokens } = await aTeam(world);
  return { seat, unit, tokens };
}

/** The same with its administrator and the team. */
async function aTeam(world: HubWorld) {
  const admin = await setUp(world);
  const team = (await addSite(world, admin, 'Chengdu', ['Orders'])).teams[0]?.id ?? 0;
  const [seat] = (await addSeats(world, admin, team, 8)) as [Seat];
  world.clock.set(timesOf(week).begins);
  await runDue(world.hub);
  const unit = (await answer(world, 'unitOf', unitInput(seat, week))).unit ?? 0;
  return { admin, team, seat, unit, tokens: await takeTokens(world, seat, unit, week) };
}

const released = async ({ hub }: HubWorld) =>
  (await hub.store.selectFrom('release').selectAll().orderBy('week').orderBy('subject').execute()).map(
    ({ subject, body }) => (subject.startsWith('unit') ? unitWeek : siteWeek).parse(JSON.parse(body)),
  );

/** A mark that rests in memory. */
function aMark(): MarkFile {
  let mark = 0;
  return { read: () => mark, write: (to) => void (mark = to) };
}

describe('a voided week', () => {
  it('takes no reports, gives no tokens, and is released as what it is; the week after next counts again', async () => {
    const world = await hubWorld();
    const { seat, unit, tokens } = await aUnit(world);
    await voidOpenWeeks(world.hub.store, world.clock.now());
    for (const each of [week, week + 1]) {
      const { input } = await tokenRequest(seat, unit, each);
      expect(refusal(await ask(world, 'issueTokens', input))).toBe('409 weekVoided');
    }
    const [token] = tokens;
    if (!token) throw new Error('no token');
    const bytes = await sealed(seat, { attribute: 1, unit, week, value: 3, ...token });
    world.clock.set(timesOf(week).ends);
    await runDue(world.hub);
    expect(refusal(await report(world, bytes))).toBe('409 weekVoided');
    expect(await world.hub.store.selectFrom('spent').selectAll().execute()).toEqual([]);

    const { input } = await tokenRequest(seat, unit, week + 2);
    world.clock.set(timesOf(week + 1).releases);
    await runDue(world.hub);
    expect(await released(world)).toEqual(
      [week, week, week + 1, week + 1].map((of) => ({ state: 'voided', week: of })),
    );
    expect(await world.hub.store.selectFrom('ledger').selectAll().execute()).toEqual([]);
    expect((await ask(world, 'issueTokens', input)).statusCode).toBe(200);
    await world.close();
  });

  it('stops counting within a minute at a process that did not void it', async () => {
    const world = await hubWorld();
    const { seat, unit, tokens } = await aUnit(world);
    world.clock.set(timesOf(week).ends);
    const send = async (attribute: number) => {
      const token = tokens[attribute - 1];
      if (!token) throw new Error('no token');
      return report(world, await sealed(seat, { attribute, unit, week, value: 3, ...token }));
    };
    expect((await send(1)).statusCode).toBe(200);
    await voidOpenWeeks(world.hub.store, world.clock.now());
    world.clock.forward(60_000);
    expect(refusal(await send(2))).toBe('409 weekVoided');
    world.clock.set(timesOf(week).releases);
    await runDue(world.hub);
    expect(await world.hub.store.selectFrom('count').selectAll().execute()).toEqual([]);
    await world.close();
  });

  it('silences nobody: voices are given and spent in it, each token once [S8] [S20]', async () => {
    const world = await hubWorld();
    const { admin, team, seat, unit } = await aTeam(world);
    const lead = await addPerson(world, admin, { login: 'lead', role: 'lead', teams: [team] });
    const mailbox = await setUpMailbox(world, lead);
    await voidOpenWeeks(world.hub.store, world.clock.now());

    // Refused together with a report's tokens, so that a seat asks for its voices alone.
    const both = await tokenRequest(seat, unit, week, team);
    expect(refusal(await ask(world, 'issueTokens', both.input))).toBe('409 weekVoided');
    const [note, ...others] = await takeVoices(world, seat, team, week);
    const work = others.at(-1);
    if (!note || !work) throw new Error('no voices');

    const { input } = await aDeposit(world, seat, { to: mailbox }, spendable(week, note));
    await answer(world, 'depositNote', input);
    expect((await answer(world, 'requests', {}, lead)).requests).toMatchObject([{ note: input.id }]);
    const { input: another } = await aDeposit(world, seat, { to: mailbox }, spendable(week, note));
    expect(refusal(await ask(world, 'depositNote', another))).toBe('400 wrongToken');
    const said = { team, kind: 'queue' as const, token: spendable(week, work) };
    for (let i = 0; i < 2; i++) await answer(world, 'workReport', said);
    const { reports } = await answer(world, 'workReports', { unit: String(unit) }, lead);
    expect(reports).toMatchObject([{ kind: 'queue', n: 1 }]);
    await world.close();
  });

  it('takes held weeks and pooled names with it, and leaves the offset', async () => {
    const world = await hubWorld();
    const { unit } = await aUnit(world);
    const { store } = world.hub;
    const stressor = Array.from({ length: 13 }, () => 1);
    const held = { mood: [1, 1, 1, 1, 1], calm: [1, 1, 1, 1, 1], tier: [1, 1, 1], stressor };
    const memory = {
      ...noMemory,
      offset: 3,
      bag: [{ week, counts: held }],
      pool: { weeks: [week], stressor },
    };
    await putUnitMemory(store, unit, memory);
    await voidOpenWeeks(store, world.clock.now());
    expect(await findUnitMemory(store, unit)).toEqual({ ...noMemory, offset: 3 });
    await world.close();
  });
});

describe('a database put back by hand', () => {
  it('is noticed by the mark beside it, and every open week is voided', async () => {
    const folder = aFolder();
    const sqlite = path.join(folder, 'hub.sqlite');
    const mark = markFile(path.join(folder, 'mark.json'));
    const first = await hubWorld({ sqlite });
    const { seat, unit, tokens } = await aUnit(first);
    expect(await noticePutBack(first.hub, mark)).toBe(false);
    await emptyLog(first.hub.store);
    copyFileSync(sqlite, path.join(folder, 'copy'));

    const [token] = tokens;
    if (!token) throw new Error('no token');
    const bytes = await sealed(seat, { attribute: 1, unit, week, value: 3, ...token });
    first.clock.set(timesOf(week).ends);
    expect((await report(first, bytes)).statusCode).toBe(200);
    expect(await noticePutBack(first.hub, mark)).toBe(false);
    await first.close();

    copyFileSync(path.join(folder, 'copy'), sqlite);
    const second = await hubWorld({ sqlite }, { secrets: first.hub.secrets });
    second.clock.set(timesOf(week).ends + 1);
    expect(await noticePutBack(second.hub, mark)).toBe(true);
    expect(refusal(await report(second, bytes))).toBe('409 weekVoided');
    // Noticed once: from then on the database is ahead again.
    expect(await noticePutBack(second.hub, mark)).toBe(false);
    await second.close();
  });

  it('is not seen in a hub that stood still, was restarted, or has a new file beside it', async () => {
    const world = await hubWorld();
    await aUnit(world);
    const mark = aMark();
    for (let i = 0; i < 3; i++) expect(await noticePutBack(world.hub, mark)).toBe(false);
    expect(await noticePutBack(world.hub, aMark())).toBe(false);
    expect(await noticePutBack(world.hub, mark)).toBe(false);
    expect(await world.hub.store.selectFrom('voidedWeek').selectAll().execute()).toEqual([]);
    await world.close();
  });

  it('keeps its mark over restarts, and does not take a damaged one for none', () => {
    const file = path.join(aFolder(), 'mark.json');
    const mark = markFile(file);
    expect(mark.read()).toBe(0);
    mark.write(7);
    mark.write(8);
    expect(mark.read()).toBe(8);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 4));
    expect(() => mark.read()).toThrow('JSON');
  });
});
