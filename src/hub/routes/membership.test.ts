import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addSeat,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  invite,
  joinInput,
  refusal,
  setUp,
  slotKeys,
  thisWeek,
  timesOf,
} from '../../../tests/hub-world.ts';
import { leaveText, signSlot } from '../../protocol/slot.ts';
import { hour } from '../../shared/clock.ts';
import { runDue } from '../timetable.ts';

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

describe('joining', () => {
  it('takes an invite and counts the slot from the next week', async () => {
    const { locator, bundle } = await invite(world, admin, team);
    const opened = await answer(world, 'openInvite', { locator });
    expect(JSON.parse(opened.bundle)).toEqual(bundle);
    expect(await answer(world, 'join', joinInput(locator, slotKeys(bundle.org)))).toEqual({
      countsFrom: nextWeek,
      membership: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('answers the same slot again, and refuses a second one', async () => {
    const { locator, bundle } = await invite(world, admin, team);
    const first = joinInput(locator, slotKeys(bundle.org));
    const joined = await answer(world, 'join', first);
    world.clock.set(timesOf(nextWeek).begins);
    expect(await answer(world, 'join', first)).toEqual(joined);
    expect(refusal(await ask(world, 'join', joinInput(locator, slotKeys(bundle.org))))).toBe(
      '409 inviteUsed',
    );
    expect(refusal(await ask(world, 'openInvite', { locator }))).toBe('409 inviteUsed');
  });

  it('refuses an unknown invite, an expired one, a foreign signature, and a slot that is enrolled', async () => {
    const { locator, bundle } = await invite(world, admin, team);
    const keys = slotKeys(bundle.org);
    const unknown = 'ab'.repeat(32);
    expect(refusal(await ask(world, 'openInvite', { locator: unknown }))).toBe('404 inviteUnknown');
    expect(refusal(await ask(world, 'join', joinInput(unknown, keys)))).toBe('404 inviteUnknown');
    const forged = { ...joinInput(locator, keys), slotKey: slotKeys(bundle.org).slotKey };
    expect(refusal(await ask(world, 'join', forged))).toBe('403 wrongSignature');

    await answer(world, 'join', joinInput(locator, keys));
    const another = await invite(world, admin, team);
    expect(refusal(await ask(world, 'join', joinInput(another.locator, keys)))).toBe('409 alreadyJoined');

    world.clock.forward(72 * hour);
    expect(refusal(await ask(world, 'openInvite', { locator: another.locator }))).toBe('410 inviteExpired');
    expect(refusal(await ask(world, 'join', joinInput(another.locator, slotKeys(bundle.org))))).toBe(
      '410 inviteExpired',
    );
  });

  it('ends with the slot’s own signature, twice if need be, and leaves this week’s roster as it was', async () => {
    const { slotKey, secretKey, membership } = await addSeat(world, admin, team);
    world.clock.set(timesOf(nextWeek).begins);
    await runDue(world.hub);
    const wrong = {
      slotKey,
      signature: signSlot(slotKeys('00'.repeat(16)).secretKey, leaveText({ slotKey, membership })),
    };
    expect(refusal(await ask(world, 'leave', wrong))).toBe('403 wrongSignature');
    expect(await world.hub.store.selectFrom('slot').selectAll().execute()).toHaveLength(1);

    const signature = signSlot(secretKey, leaveText({ slotKey, membership }));
    expect(await answer(world, 'leave', { slotKey, signature })).toEqual({});
    expect(await answer(world, 'leave', { slotKey, signature })).toEqual({});
    expect(await world.hub.store.selectFrom('slot').selectAll().execute()).toEqual([]);
    expect(await world.hub.store.selectFrom('roster').selectAll().execute()).toHaveLength(1);
  });
});

describe('a slot that has come back', () => {
  it('is not ended by what it said when it left, not even in the same week', async () => {
    const seat = await addSeat(world, admin, team);
    const { slotKey, secretKey } = seat;
    const farewell = { slotKey, signature: signSlot(secretKey, leaveText(seat)) };
    await answer(world, 'leave', farewell);
    const { locator } = await invite(world, admin, team);
    const again = await answer(world, 'join', joinInput(locator, seat));
    expect(again.countsFrom).toBe(seat.countsFrom);
    expect(refusal(await ask(world, 'leave', farewell))).toBe('403 wrongSignature');
    expect(await world.hub.store.selectFrom('slot').selectAll().execute()).toHaveLength(1);

    const signature = signSlot(secretKey, leaveText({ slotKey, ...again }));
    expect(await answer(world, 'leave', { slotKey, signature })).toEqual({});
    expect(await world.hub.store.selectFrom('slot').selectAll().execute()).toEqual([]);
  });
});
