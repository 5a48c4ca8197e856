import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { runDue } from '../src/hub/timetable.ts';
import { throwawayJournal } from '../src/main/journal/open.ts';
import { type KeyValue, settingsOf } from '../src/main/journal/settings.ts';
import { openOutbox } from '../src/main/sync/outbox.ts';
import { openSync } from '../src/main/sync/sync.ts';
import { newInviteCode, readInviteCode, sealInvite } from '../src/protocol/invite.ts';
import { fewestSlots } from '../src/shared/release.ts';
import { attributes } from '../src/shared/week-report.ts';
import { addSite, answer, hubWorld, setUp, thisWeek, timesOf } from './hub-world.ts';

const settingsOfSync = ['sync.slot', 'sync.tokens', 'sync.voices', 'sync.place', 'sync.reports'];

/** What of a journal a snapshot brings to another computer, as far as the hub is concerned. */
function copied(from: KeyValue): KeyValue {
  const to = settingsOf(throwawayJournal());
  for (const key of settingsOfSync) {
    const value = from.get(key);
    if (value !== undefined) to.set(key, value);
  }
  return to;
}

it('a seat that has moved carries on with its slot, and one used on two computers counts once [S18]', async () => {
  const world = await hubWorld();
  onTestFinished(() => world.close());
  await world.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = world.app.server.address() as AddressInfo; // a listening TCP server has an address with a port
  const admin = await setUp(world);
  const [team] = (await addSite(world, admin, 'Suzhou', ['Evening'])).teams;
  const bundle = await answer(world, 'teamBundle', { team: String(team?.id) }, admin);
  const codes = Array.from({ length: fewestSlots }, newInviteCode);
  const invites = codes.map((code) => sealInvite(readInviteCode(code), bundle));
  await answer(world, 'addInvites', { team: String(team?.id), invites }, admin);
  const seats = codes.map((code, i) => ({
    code,
    secret: new Uint8Array(16).fill(i),
    settings: settingsOf(throwawayJournal()),
    sync: openSync(openOutbox(':memory:'), world.clock),
  }));
  for (const { sync, settings, code, secret } of seats)
    await sync.join(settings, { hub: `http://127.0.0.1:${port}`, code }, secret);
  const [old] = seats;
  if (!old) throw new Error('no seat');

  // The week before has begun; the journal moves, and the old computer is used on all the same.
  const week = thisWeek + 1;
  world.clock.set(timesOf(week).begins);
  await runDue(world.hub);
  const fresh = { settings: copied(old.settings), sync: openSync(openOutbox(':memory:'), world.clock) };
  expect(fresh.sync.joined()).toBeNull();
  fresh.sync.carryOn(old.sync.membership() ?? '');
  expect(fresh.sync.joined()).toEqual(old.sync.joined());

  await fresh.sync.prepare(fresh.settings);
  expect(fresh.sync.trouble()).toBeNull();
  expect(fresh.sync.hasTokens(fresh.settings, week)).toBe(true);
  await old.sync.prepare(old.settings);
  expect(old.sync.trouble()).toBe('tokensAlreadyIssued');
  expect(old.sync.hasTokens(old.settings, week)).toBe(false);

  const rows = attributes.map((attribute) => ({ attribute, value: null, dummy: 'notThisWeek' as const }));
  const mood = { attribute: 'mood' as const, value: 4, dummy: null };
  for (const { sync, settings } of [fresh, old])
    await sync.compose(settings, { week, rows: [mood, ...rows.slice(1)] });
  world.clock.set(timesOf(week).releases - 60_000);
  expect(await fresh.sync.sendDue()).toMatchObject({ counted: attributes.length, notCounted: 0 });
  expect(await old.sync.sendDue()).toMatchObject({ counted: 0, notCounted: attributes.length });
});
