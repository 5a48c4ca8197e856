import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addSeat,
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  invite,
  joinInput,
  refusal,
  report,
  type Seat,
  sealed,
  type SeatToken,
  setUp,
  slotKeys,
  takeTokens,
  thisWeek,
  timesOf,
  tokenRequest,
  unitInput,
} from '../../../tests/hub-world.ts';
import { leaveText, signSlot, tokensText } from '../../protocol/slot.ts';
import { attributes, dummyValue } from '../../shared/week-report.ts';
import { runDue } from '../timetable.ts';

/** A report on its way, and what is wrong with it. */
interface Sending {
  attribute: number;
  value: number;
  harm: 'none' | 'cut' | 'grown' | 'changed' | 'week' | 'unit' | 'token';
  /** Where. */
  at: number;
}

let world: HubWorld;
let admin: { cookie: string };
let team: number;

beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
  team = (await addSite(world, admin, 'Chengdu', ['Orders'])).teams[0]?.id ?? 0;
});
afterEach(() => world.close());

const nextWeek = thisWeek + 1;
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

const counts = () => world.hub.store.selectFrom('count').selectAll().orderBy('attribute').execute();
const spent = () => world.hub.store.selectFrom('spent').selectAll().execute();

describe('tokens and reports', () => {
  let seat: Seat;
  let unit: number;

  beforeEach(async () => {
    [seat] = (await addSeats(world, admin, team, 8)) as [Seat];
    world.clock.set(timesOf(nextWeek).begins);
    await runDue(world.hub);
    unit = (await answer(world, 'unitOf', unitInput(seat, nextWeek))).unit ?? 0;
  });

  it('tells the unit for a week the slot counts in', async () => {
    expect(unit).toBeGreaterThan(0);
    const before = await answer(world, 'unitOf', unitInput(seat, thisWeek));
    expect(before).toEqual({ unit: null, team, door: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const forged = { ...unitInput(seat, nextWeek), week: nextWeek + 1 };
    expect(refusal(await ask(world, 'unitOf', forged))).toBe('403 wrongSignature');
    const stranger = { ...seat, ...slotKeys(seat.bundle.org) };
    expect(refusal(await ask(world, 'unitOf', unitInput(stranger, nextWeek)))).toBe('404 notJoined');
  });

  it('issues all ten once, answers the identical request again, and refuses a second set', async () => {
    const { input } = await tokenRequest(seat, unit, nextWeek);
    const first = await answer(world, 'issueTokens', input);
    const again = await answer(world, 'issueTokens', input);
    expect(again.evaluated.map((each) => each.element)).toEqual(first.evaluated.map((each) => each.element));
    expect(refusal(await ask(world, 'issueTokens', (await tokenRequest(seat, unit, nextWeek)).input))).toBe(
      '409 tokensAlreadyIssued',
    );
  });

  it('issues from a week before until the week’s end', async () => {
    const following = (await tokenRequest(seat, unit, nextWeek + 1)).input;
    world.clock.set(timesOf(nextWeek).begins - 1);
    expect(refusal(await ask(world, 'issueTokens', following))).toBe('400 wrongWeek');
    world.clock.set(timesOf(nextWeek).begins);
    expect((await ask(world, 'issueTokens', following)).statusCode).toBe(200);

    const current = (await tokenRequest(seat, unit, nextWeek)).input;
    world.clock.set(timesOf(nextWeek).ends);
    expect(refusal(await ask(world, 'issueTokens', current))).toBe('400 wrongWeek');
    world.clock.set(timesOf(nextWeek).ends - 1);
    expect((await ask(world, 'issueTokens', current)).statusCode).toBe(200);
  });

  it('refuses a week before the slot counts, a foreign unit, a stranger and a forged request', async () => {
    const late = await addSeat(world, admin, team);
    expect(refusal(await ask(world, 'issueTokens', (await tokenRequest(late, unit, nextWeek)).input))).toBe(
      '400 wrongWeek',
    );
    expect(
      refusal(await ask(world, 'issueTokens', (await tokenRequest(seat, unit + 1, nextWeek)).input)),
    ).toBe('400 wrongUnit');
    const stranger = { ...seat, ...slotKeys(seat.bundle.org) };
    expect(
      refusal(await ask(world, 'issueTokens', (await tokenRequest(stranger, unit, nextWeek)).input)),
    ).toBe('404 notJoined');
    const { input } = await tokenRequest(seat, unit, nextWeek);
    const swapped = { ...input, blinded: input.blinded.toReversed() };
    expect(refusal(await ask(world, 'issueTokens', swapped))).toBe('403 wrongSignature');
    expect(await world.hub.store.selectFrom('issuance').selectAll().execute()).toEqual([]);
  });

  it('gives whoever leaves and comes back no second set', async () => {
    const { slotKey, secretKey } = seat;
    const following = nextWeek + 1;
    await takeTokens(world, seat, unit, following);
    await answer(world, 'leave', {
      slotKey,
      signature: signSlot(secretKey, leaveText(seat)),
    });
    const { locator } = await invite(world, admin, team);
    expect(await answer(world, 'join', joinInput(locator, seat))).toMatchObject({ countsFrom: following });
    const { input } = await tokenRequest(seat, unit, following);
    expect(refusal(await ask(world, 'issueTokens', input))).toBe('409 tokensAlreadyIssued');
  });

  it('does not use the week up on bytes that are no group element', async () => {
    const { input } = await tokenRequest(seat, unit, nextWeek);
    const forged = { ...input, blinded: ['ff'.repeat(32), ...input.blinded.slice(1)] };
    const signature = signSlot(seat.secretKey, tokensText(forged));
    expect(refusal(await ask(world, 'issueTokens', { ...forged, signature }))).toBe('400 badInput');
    expect((await ask(world, 'issueTokens', input)).statusCode).toBe(200);
  });

  describe('in the settle window', () => {
    let tokens: SeatToken[];
    const message = (
      some: Partial<{ attribute: number; unit: number; week: number; value: number }> = {},
    ) => {
      const attribute = some.attribute ?? 1;
      const token = tokens[attribute - 1] as SeatToken;
      return sealed(seat, { attribute, unit, week: nextWeek, value: 4, ...some, ...token });
    };

    beforeEach(async () => {
      tokens = await takeTokens(world, seat, unit, nextWeek);
      world.clock.set(timesOf(nextWeek).ends);
    });

    it('counts a report once, however often it is sent', async () => {
      for (let i = 0; i < 3; i++) {
        const response = await report(world, await message());
        expect([response.statusCode, response.json()]).toEqual([200, { counted: true }]);
      }
      expect(await counts()).toEqual([{ unit, week: nextWeek, attribute: 'mood', value: 4, n: 1 }]);
      expect(await spent()).toHaveLength(1);
    });

    it('does not count another value under a spent token', async () => {
      await report(world, await message({ value: 4 }));
      expect((await report(world, await message({ value: 1 }))).statusCode).toBe(200);
      expect(await counts()).toEqual([{ unit, week: nextWeek, attribute: 'mood', value: 4, n: 1 }]);
    });

    it('spends a dummy’s token and counts nothing', async () => {
      expect((await report(world, await message({ value: dummyValue }))).statusCode).toBe(200);
      expect(await spent()).toHaveLength(1);
      expect(await counts()).toEqual([]);
      expect((await report(world, await message({ value: 5 }))).statusCode).toBe(200);
      expect(await counts()).toEqual([]);
    });

    it('counts what comes at once together', async () => {
      const all = await Promise.all(
        [1, 2, 3, 4].map(async (attribute) => report(world, await message({ attribute, value: 2 }))),
      );
      expect(all.map((response) => response.statusCode)).toEqual([200, 200, 200, 200]);
      expect((await counts()).map(({ attribute, n }) => [attribute, n])).toEqual([
        ['calm', 1],
        ['mood', 1],
        ['stressor', 1],
        ['tier', 1],
      ]);
    });

    it('refuses reports before the week’s end and from the release on', async () => {
      world.clock.set(timesOf(nextWeek).ends - 1);
      expect(refusal(await report(world, await message()))).toBe('400 wrongWeek');
      world.clock.set(timesOf(nextWeek).releases);
      expect(refusal(await report(world, await message()))).toBe('400 wrongWeek');
      expect(await spent()).toEqual([]);
      world.clock.set(timesOf(nextWeek).releases - 1);
      expect((await report(world, await message())).statusCode).toBe(200);
    });

    it('refuses a token for another attribute, unit or week', async () => {
      const [mood] = tokens as [SeatToken];
      const of = { unit, week: nextWeek, value: 3, ...mood };
      expect(refusal(await report(world, await sealed(seat, { ...of, attribute: 2 })))).toBe(
        '400 wrongToken',
      );
      expect(refusal(await report(world, await message({ unit: unit + 1 })))).toBe('400 wrongUnit');
      expect(refusal(await report(world, await message({ week: thisWeek })))).toBe('400 wrongUnit');
      expect(refusal(await report(world, await message({ week: nextWeek + 1 })))).toBe('400 wrongWeek');
      const guessed = { ...mood, output: new Uint8Array(64) };
      expect(refusal(await report(world, await sealed(seat, { ...of, attribute: 1, ...guessed })))).toBe(
        '400 wrongToken',
      );
      expect([await spent(), await counts()]).toEqual([[], []]);
    });

    it('refuses any other size, a broken seal, and a body of another kind', async () => {
      const good = await message();
      const broken = good.with(100, (good[100] ?? 0) ^ 1);
      expect(refusal(await report(world, good.slice(1)))).toBe('400 badInput');
      expect(refusal(await report(world, new Uint8Array(178)))).toBe('413 tooLarge');
      expect(refusal(await report(world, new Uint8Array()))).toBe('400 badInput');
      expect(refusal(await report(world, broken))).toBe('400 badInput');
      expect(refusal(await ask(world, 'report', {}))).toBe('400 badInput');
      expect([await spent(), await counts()]).toEqual([[], []]);
    });

    it('counts the first sound report of each token and no other, however much else comes between', async () => {
      const counted = new Map<number, number>();
      const sending = fc.record<Sending>({
        attribute: fc.integer({ min: 1, max: attributes.length }),
        value: fc.integer({ min: 1, max: 3 }),
        harm: fc.constantFrom('none', 'none', 'cut', 'grown', 'changed', 'week', 'unit', 'token'),
        at: fc.nat({ max: 176 }),
      });
      const bytesOf = async ({ attribute, value, harm, at }: Sending) => {
        const token = tokens[harm === 'token' ? attribute % attributes.length : attribute - 1] as SeatToken;
        const good = await sealed(seat, {
          attribute,
          unit: harm === 'unit' ? unit + 1 : unit,
          week: harm === 'week' ? nextWeek + 1 : nextWeek,
          value,
          ...token,
        });
        if (harm === 'cut') return good.slice(0, at);
        if (harm === 'grown') return new Uint8Array([...good, at]);
        return harm === 'changed' ? good.with(at, (good[at] ?? 0) ^ 1) : good;
      };
      await fc.assert(
        fc.asyncProperty(fc.array(sending, { maxLength: 12 }), async (all) => {
          for (const each of all) {
            const response = await report(world, await bytesOf(each));
            const isSound = each.harm === 'none';
            expect(response.statusCode === 200 ? 'counted' : refusal(response)).toMatch(
              isSound ? /^counted$/ : /^(400 (badInput|wrong(Token|Unit|Week))|413 tooLarge)$/,
            );
            if (isSound && !counted.has(each.attribute)) counted.set(each.attribute, each.value);
          }
        }),
        { numRuns: 12 },
      );
      const cells = (await counts()).map(({ attribute, value, n }) => [
        attributes.indexOf(attribute) + 1,
        value,
        n,
      ]);
      expect(new Set(cells.map(String))).toEqual(
        new Set([...counted].map(([of, value]) => `${of},${value},1`)),
      );
      expect(await spent()).toHaveLength(counted.size);
    });

    it('keeps nothing of a report but the counter and the hash of its nonce', async () => {
      await report(world, await message());
      const tables = await world.hub.store.introspection.getTables();
      const kept = JSON.stringify(
        await Promise.all(
          tables.map((table) =>
            world.hub.store
              .selectFrom(table.name as 'spent')
              .selectAll()
              .execute(),
          ),
        ),
      );
      const [mood] = tokens as [SeatToken];
      for (const bytes of [mood.nonce, mood.output]) expect(kept).not.toContain(hexOf(bytes));
      expect(kept).toContain(seat.slotKey);
    });
  });
});
