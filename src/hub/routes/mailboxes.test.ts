// Mailboxes from their owner's side: keys, two leads, the care list, and what is heard live.
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addPerson,
  addSeat,
  addSite,
  answer,
  ask,
  type HubWorld,
  hubWorld,
  refusal,
  type Seat,
  type SeatToken,
  setUp,
  takeVoices,
  thisWeek,
} from '../../../tests/hub-world.ts';
import { aDeposit, type SetUpMailbox, setUpMailbox, spendable } from '../../../tests/mailbox-world.ts';
import { trustIn } from '../../protocol/mailbox-key.ts';
import { hour } from '../../shared/clock.ts';
import { mailboxEventsPath } from '../../shared/hub-contract/mailboxes.ts';
import { noteMemory } from '../../shared/note.ts';
import { runDue } from '../timetable.ts';

const day = 24 * hour;
const record = '0c'.repeat(16);
let world: HubWorld;
let team: number;
let seat: Seat;
let tokens: SeatToken[];
let lead: SetUpMailbox;
let deputy: SetUpMailbox;

beforeEach(async () => {
  world = await hubWorld();
  const admin = await setUp(world);
  const site = await addSite(world, admin, 'Chengdu', ['Orders', 'Night']);
  const [orders, night] = site.teams.map(({ id }) => id) as [number, number];
  team = orders;
  seat = await addSeat(world, admin, team);
  tokens = await takeVoices(world, seat, team, thisWeek);
  const person = (login: string, teams: number[]) =>
    addPerson(world, admin, { login, role: 'lead', teams }).then((cookie) => setUpMailbox(world, cookie));
  lead = await person('otto', [team]);
  deputy = await person('dora', [team]);
  await person('nina', [night]);
});
afterEach(() => world.close());

const aNote = (to: SetUpMailbox, n = 0) =>
  aDeposit(world, seat, { to }, spendable(thisWeek, tokens[n] as SeatToken));

describe('a mailbox’s keys', () => {
  it('follow one another by signature', async () => {
    world.clock.forward(80 * day);
    const next = await setUpMailbox(world, lead.cookie, lead);
    const { keys } = await answer(world, 'myMailbox', {}, lead.cookie);
    expect(keys).toEqual([lead.key, next.key]);
    expect(trustIn(lead.place, keys, lead.key)).toBe('confirmed');
  });

  it('may begin anew after a loss, which every seat then sees', async () => {
    const next = { ...deputy.key, keyId: 2, signature: null };
    const { keys } = await answer(world, 'addMailboxKey', next, lead.cookie);
    expect(trustIn(lead.place, keys, lead.key)).toBe('changed');
  });

  it('are refused with a foreign signature, out of turn, or for more than 90 days', async () => {
    const next = { ...deputy.key, keyId: 2, signature: 'ab'.repeat(64) };
    const add = async (key: typeof next) => refusal(await ask(world, 'addMailboxKey', key, lead.cookie));
    expect(await add(next)).toBe('403 wrongSignature');
    expect(await add({ ...next, keyId: 3 })).toBe('409 changedMeanwhile');
    expect(await add({ ...next, expiresAt: next.expiresAt + 2 * hour })).toBe('400 badInput');
    expect(await add({ ...next, expiresAt: world.clock.now() })).toBe('400 badInput');
  });
});

describe('two leads of a team', () => {
  it('have each their own mailbox, and neither reaches into the other’s [L11]', async () => {
    const { input } = await aNote(lead);
    await answer(world, 'depositNote', input);
    expect((await answer(world, 'requests', {}, deputy.cookie)).requests).toEqual([]);
    for (const refused of [
      await ask(world, 'readNote', { note: input.id }, deputy.cookie),
      await ask(world, 'answerNote', { note: input.id, sealed: 'ab'.repeat(560) }, deputy.cookie),
      await ask(world, 'readNote', { note: '00'.repeat(32) }, deputy.cookie),
    ])
      expect(refusal(refused)).toBe('404 notFound');
    expect((await answer(world, 'requests', {}, lead.cookie)).requests[0]?.state).toBe('sent');
  });

  it('keep what was sent to them when they leave the team', async () => {
    await answer(world, 'depositNote', (await aNote(lead)).input);
    await world.hub.store.deleteFrom('leadTeam').where('account', '=', lead.place.mailbox).execute();
    expect((await answer(world, 'requests', {}, lead.cookie)).requests).toHaveLength(1);
  });

  it('answer one note at once: both answers are kept', async () => {
    const { input } = await aNote(lead);
    await answer(world, 'depositNote', input);
    const reply = (byte: string) =>
      answer(world, 'answerNote', { note: input.id, sealed: byte.repeat(560) }, lead.cookie);
    await Promise.all([reply('ab'), reply('cd')]);
    expect(await world.hub.store.selectFrom('noteReply').selectAll().execute()).toHaveLength(2);
  });
});

const put = (some: Partial<{ version: number; sealed: string; closed: boolean }> = {}, of = lead) =>
  ask(
    world,
    'putCareRecord',
    { record, keyId: 1, sealed: 'aa', version: 0, closed: false, ...some },
    of.cookie,
  );
const list = async (of = lead) => (await answer(world, 'careRecords', {}, of.cookie)).records;

describe('the care list', () => {
  it('is the owner’s own, and a write that missed another is refused [L3]', async () => {
    expect((await put()).json()).toEqual({ version: 1 });
    expect((await put({ version: 1, sealed: 'bb' })).json()).toEqual({ version: 2 });
    for (const version of [0, 1, 3])
      expect(refusal(await put({ version, sealed: 'cc' }))).toBe('409 changedMeanwhile');
    expect(await list()).toEqual([{ record, keyId: 1, sealed: 'bb', version: 2, closed: false }]);
    expect(await list(deputy)).toEqual([]);
  });

  it('takes records up to 8 kB and nothing that is not hex', async () => {
    expect((await put({ sealed: 'ab'.repeat(8192) })).statusCode).toBe(200);
    for (const sealed of ['ab'.repeat(8193), 'words', 'abc', ''])
      expect(refusal(await put({ version: 1, sealed }))).toBe('400 badInput');
  });

  it('forgets a record 30 days after it was closed, unless it was opened again', async () => {
    await put({ closed: true });
    world.clock.forward(noteMemory - day);
    await put({ version: 1 });
    world.clock.forward(2 * day);
    await runDue(world.hub);
    expect(await list()).toHaveLength(1);
    await put({ version: 2, closed: true });
    world.clock.forward(noteMemory + 1);
    await runDue(world.hub);
    expect(await list()).toEqual([]);
  });

  it('is handed over to a lead of the same team, and to nobody else’s', async () => {
    const { mailboxes } = await answer(world, 'fellowMailboxes', {}, lead.cookie);
    expect(mailboxes.map(({ name }) => name)).toEqual(['dora']);
    const handOver = (mailbox: number) =>
      ask(world, 'handOverCare', { mailbox: String(mailbox), record, keyId: 1, sealed: 'ee' }, lead.cookie);
    expect((await handOver(deputy.place.mailbox)).statusCode).toBe(200);
    expect(refusal(await handOver(deputy.place.mailbox))).toBe('409 changedMeanwhile');
    expect(refusal(await handOver(lead.place.mailbox))).toBe('403 notAllowed');
    expect(refusal(await handOver(999))).toBe('403 notAllowed');
    expect((await list(deputy)).map(({ sealed }) => sealed)).toEqual(['ee']);
  });
});

/** What a stream says, up to a mark; opened by whoever has the cookie. */
async function listen(cookie: Record<string, string>): Promise<IncomingMessage> {
  if (!world.app.server.listening) await world.app.listen({ host: '127.0.0.1', port: 0 });
  // A listening TCP server has an address with a port.
  const { port } = world.app.server.address() as AddressInfo;
  const request = get({ host: '127.0.0.1', port, path: mailboxEventsPath, headers: cookie });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response.setEncoding('utf8');
}
async function hears(stream: IncomingMessage, mark: string): Promise<string> {
  let heard = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    heard += String(chunk);
    if (heard.includes(mark)) return heard;
  }
  return heard;
}

describe('the live stream', () => {
  it('says that there is something new, and not a word more [L10]', async () => {
    const stream = await listen(lead.cookie);
    await hears(stream, 'listening\n\n');
    await answer(world, 'depositNote', (await aNote(deputy)).input);
    await answer(world, 'depositNote', (await aNote(lead, 1)).input);
    expect(await hears(stream, 'data')).toBe('event: new\ndata:\n\n');
    stream.destroy();
  });

  it('ends when the same person listens elsewhere', async () => {
    const first = await listen(lead.cookie);
    await hears(first, 'listening\n\n');
    const second = await listen(lead.cookie);
    await hears(second, 'listening\n\n');
    expect(await hears(first, 'never')).toBe('');
    second.destroy();
  });

  it('is refused to nobody and to the administrator', async () => {
    const refused = await listen({});
    expect(refused.statusCode).toBe(401);
    const admin = await ask(world, 'signIn', {
      login: 'ada@example.org',
      password: 'correct horse battery',
    });
    const cookie = `sidetone=${admin.cookies[0]?.value}`;
    expect((await listen({ cookie })).statusCode).toBe(403);
  });
});
