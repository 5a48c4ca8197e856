import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addSeat,
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  refusal,
  type Seat,
  setUp,
  thisWeek,
  timesOf,
  tokenRequest,
  unitInput,
} from '../../../tests/hub-world.ts';
import { runDue } from '../timetable.ts';

const nextWeek = thisWeek + 1;
let world: HubWorld;
let admin: { cookie: string };
let team: number;
let seat: Seat;
let unit: number;

beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
  team = (await addSite(world, admin, 'Chengdu', ['Orders'])).teams[0]?.id ?? 0;
  [seat] = (await addSeats(world, admin, team, 8)) as [Seat];
  world.clock.set(timesOf(nextWeek).begins);
  await runDue(world.hub);
  unit = (await answer(world, 'unitOf', unitInput(seat, nextWeek))).unit ?? 0;
});
afterEach(() => world.close());

describe('both sets of a week’s tokens', () => {
  it('issues the voices with the ten or alone, once, and also to a slot that does not count yet [S8]', async () => {
    const both = await tokenRequest(seat, unit, nextWeek, team);
    const first = await answer(world, 'issueTokens', both.input);
    expect([first.evaluated.length, first.voices.length]).toEqual([10, 10]);
    expect((await answer(world, 'issueTokens', both.input)).voices.map((each) => each.element)).toEqual(
      first.voices.map((each) => each.element),
    );
    const again = (await tokenRequest(seat, null, nextWeek, team)).input;
    const refused = await ask(world, 'issueTokens', again);
    expect([refusal(refused), refused.json().field]).toEqual(['409 tokensAlreadyIssued', 'voices']);

    const late = await addSeat(world, admin, team);
    const early = await tokenRequest(late, null, nextWeek, team);
    expect((await answer(world, 'issueTokens', early.input)).voices).toHaveLength(10);
  });

  it('refuses half a set, an empty request, and a unit without its set', async () => {
    const { input } = await tokenRequest(seat, unit, nextWeek, team);
    for (const wrong of [
      { ...input, voices: input.voices.slice(1) },
      { ...input, blinded: [], unit: null, voices: [] },
      { ...input, unit: null },
      { ...input, blinded: [] },
    ])
      expect(refusal(await ask(world, 'issueTokens', wrong))).toBe('400 badInput');
  });
});
