import { hexToBytes } from '@noble/hashes/utils.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addSeats,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  refusal,
  type Seat,
  setUp,
  slotKeys,
  thisWeek,
  timesOf,
} from '../../../tests/hub-world.ts';
import { checkChain } from '../../protocol/release-signature.ts';
import { releasesText, signSlot } from '../../protocol/slot.ts';
import type { HubInput } from '../../shared/hub-contract.ts';
import { runDue } from '../timetable.ts';

const nextWeek = thisWeek + 1;
let world: HubWorld;
let seats: Record<string, Seat>;

/** What a seat sends to see what was released to its team. */
function releasesInput(
  { slotKey, secretKey }: Pick<Seat, 'slotKey' | 'secretKey'>,
  from = 0,
): HubInput<'teamReleases'> {
  return { slotKey, from, signature: signSlot(secretKey, releasesText({ slotKey, from })) };
}

/** A site of two units, and another site; three weeks are released. */
beforeEach(async () => {
  world = await hubWorld();
  const admin = await setUp(world);
  const sites = [
    await addSite(world, admin, 'Chengdu', ['Orders', 'Returns']),
    await addSite(world, admin, 'Xi’an', ['Sales']),
  ];
  seats = {};
  for (const { id, name } of sites.flatMap((site) => site.teams)) {
    const [first] = await addSeats(world, admin, id, 8);
    if (first) seats[name] = first;
  }
  for (let week = nextWeek; week < nextWeek + 3; week++) {
    world.clock.set(timesOf(week).begins);
    await runDue(world.hub);
  }
  world.clock.set(timesOf(nextWeek + 2).releases);
  await runDue(world.hub);
});
afterEach(() => world.close());

const ofTeam = async (team: string, from = 0) => {
  const seat = seats[team];
  if (!seat) throw new Error('no such team');
  return { seat, told: await answer(world, 'teamReleases', releasesInput(seat, from)) };
};

describe('what was released to a team [S16]', () => {
  it('is shown to its slots, signed and chained, unit and site', async () => {
    const { seat, told } = await ofTeam('Orders');
    const keyOf = () => hexToBytes(seat.bundle.releaseKey);
    expect(told.units).toMatchObject([{ teams: ['Orders'], site: 'Chengdu', enrolled: 8, headcount: 12 }]);
    for (const chain of [told.units[0]?.releases ?? [], told.site]) {
      expect(chain.map(({ week }) => week)).toEqual([nextWeek, nextWeek + 1, nextWeek + 2]);
      expect(checkChain(keyOf, chain)).toBe(true);
    }
  });

  it('is of its own unit and site, and of no other', async () => {
    const all = await Promise.all(['Orders', 'Returns', 'Sales'].map((team) => ofTeam(team)));
    const [orders, returns, sales] = all.map(({ told }) => told);
    expect(orders?.site).toEqual(returns?.site);
    expect(sales?.site).not.toEqual(orders?.site);
    const subjects = all.map(({ told }) => told.units.flatMap((unit) => unit.releases.map((r) => r.subject)));
    expect(new Set(subjects.map((own) => new Set(own).size))).toEqual(new Set([1]));
    expect(new Set(subjects.map(([own]) => own)).size).toBe(3);
  });

  it('begins with the week that is asked for', async () => {
    const { told } = await ofTeam('Orders', nextWeek + 2);
    expect([told.units[0]?.releases.length, told.site.length]).toEqual([1, 1]);
  });

  it('is refused to whoever is no slot, or does not sign for it', async () => {
    const stranger = slotKeys('00'.repeat(16));
    expect(refusal(await ask(world, 'teamReleases', releasesInput(stranger)))).toBe('404 notJoined');
    const { seat } = await ofTeam('Orders');
    const forged = { ...releasesInput(seat), signature: releasesInput(stranger).signature };
    expect(refusal(await ask(world, 'teamReleases', forged))).toBe('403 wrongSignature');
    const moved = { ...releasesInput(seat, nextWeek), from: 0 };
    expect(refusal(await ask(world, 'teamReleases', moved))).toBe('403 wrongSignature');
  });
});
