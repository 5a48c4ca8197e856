// Raised hands at the hub, from the sender's side.
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
import { openNote } from '../../protocol/note.ts';
import { hour } from '../../shared/clock.ts';
import { noteLife, noteMemory } from '../../shared/note.ts';
import { teamDoor } from '../access/team-door.ts';
import { runDue } from '../timetable.ts';

const day = 24 * hour;
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
let world: HubWorld;
let admin: { cookie: string };
let team: number;
let seat: Seat;
let tokens: SeatToken[];
let lead: SetUpMailbox;
let hr: SetUpMailbox;

/** A seat that joined today, in a team of one: whoever is new is not mute. */
beforeEach(async () => {
  world = await hubWorld();
  admin = await setUp(world);
  team = (await addSite(world, admin, 'Chengdu', ['Orders'])).teams[0]?.id ?? 0;
  seat = await addSeat(world, admin, team);
  tokens = await takeVoices(world, seat, team, thisWeek);
  lead = await setUpMailbox(world, await person('lead', 'lead', [team]));
  hr = await setUpMailbox(world, await person('hana', 'hr'));
});
afterEach(() => world.close());

const person = (login: string, role: 'lead' | 'hr' | 'assistance', teams: number[] = []) =>
  addPerson(world, admin, { login, role, teams });
const aNote = async (some: Partial<Parameters<typeof aDeposit>[2]> = {}, n = 0) =>
  aDeposit(world, seat, { to: lead, ...some }, spendable(thisWeek, tokens[n] as SeatToken));
const inbox = async (of: SetUpMailbox) => (await answer(world, 'requests', {}, of.cookie)).requests;
const status = async (address: Uint8Array) =>
  (await answer(world, 'noteStatus', { address: hexOf(address) })).state;

const offered = async (of = team) =>
  (await answer(world, 'mailboxes', { team: of, door: teamDoor(world.hub.secrets, of) })).mailboxes.map(
    ({ name }) => name,
  );

describe('the mailboxes of a team', () => {
  it('are its leads, HR and the assistance programme, as far as they are set up [L11]', async () => {
    await person('second-lead', 'lead', [team]);
    await person('elsewhere', 'lead');
    expect(await offered()).toEqual(['hana', 'lead']);
    await setUpMailbox(world, await person('deputy', 'lead', [team]));
    await setUpMailbox(world, await person('help', 'assistance'));
    expect(await offered()).toEqual(['deputy', 'hana', 'help', 'lead']);
  });

  it('are not offered once the newest key has expired or the lead has left the team', async () => {
    await world.hub.store.deleteFrom('leadTeam').execute();
    expect(await offered()).toEqual(['hana']);
    world.clock.forward(90 * day);
    expect(await offered()).toEqual([]);
    expect(refusal(await ask(world, 'depositNote', (await aNote()).input))).toBe('410 mailboxGone');
  });

  it('open to the team’s own door only', async () => {
    const wrong = { team, door: teamDoor(world.hub.secrets, team + 1) };
    expect(refusal(await ask(world, 'mailboxes', wrong))).toBe('403 notAllowed');
  });
});

describe('a note', () => {
  it('reaches its mailbox as ciphertext and opens there [S8]', async () => {
    const { input } = await aNote();
    await answer(world, 'depositNote', input);
    const [request] = await inbox(lead);
    expect(request).toMatchObject({ state: 'sent', second: false, note: input.id });
    const place = { ...lead.place, keyId: 1, expiresAt: input.expiresAt };
    const opened = await openNote(Buffer.from(request?.sealed ?? '', 'hex'), place, lead.sealSecret);
    expect(opened.content).toMatchObject({ words: 'Could we speak?' });
    expect(await inbox(hr)).toEqual([]);
  });

  it('is taken in once however often it is sent, and leaves its words nowhere', async () => {
    const { input, secrets } = await aNote();
    for (let i = 0; i < 3; i++) await answer(world, 'depositNote', input);
    expect(await inbox(lead)).toHaveLength(1);
    const tables = await world.hub.store.introspection.getTables();
    const rows = await Promise.all(
      tables.map(({ name }) =>
        world.hub.store
          .selectFrom(name as 'note')
          .selectAll()
          .execute(),
      ),
    );
    const kept = JSON.stringify(rows) + world.log.join('');
    for (const secret of ['Could we speak', hexOf(secrets.address), hexOf(secrets.withdraw)])
      expect(kept).not.toContain(secret);
    expect(kept.split(seat.slotKey)).toHaveLength(3); // among the slots and in the record of its tokens
    expect(kept).not.toContain(input.token.output);
  });

  it('spends a token: five a week and no more', async () => {
    for (let n = 0; n < 5; n++) await answer(world, 'depositNote', (await aNote({}, n)).input);
    const sixth = await ask(world, 'depositNote', (await aNote({}, 4)).input);
    expect(refusal(sixth)).toBe('400 wrongToken');
    const work = await ask(world, 'depositNote', (await aNote({}, 5)).input);
    expect(refusal(work)).toBe('400 wrongToken');
    expect(await inbox(lead)).toHaveLength(5);
    world.clock.forward(7 * day);
    expect(refusal(await ask(world, 'depositNote', (await aNote({}, 4)).input))).toBe('400 wrongWeek');
  });

  it('refuses another note under the same id, the same mailbox twice, and a life of more than 90 days', async () => {
    const { input } = await aNote();
    await answer(world, 'depositNote', input);
    const { input: other } = await aNote({}, 1);
    for (const wrong of [
      { ...other, id: input.id },
      { ...other, second: { ...other.first, afterHours: 4 } },
      { ...other, expiresAt: other.expiresAt + 2 * hour },
      { ...other, expiresAt: world.clock.now() },
    ])
      expect(refusal(await ask(world, 'depositNote', wrong))).toBe('400 badInput');
    const gone = { ...other, first: { ...other.first, keyId: 2 } };
    expect(refusal(await ask(world, 'depositNote', gone))).toBe('410 mailboxGone');
  });

  it('goes to the second mailbox when nobody has answered in time, with the seat off [L11]', async () => {
    await answer(world, 'depositNote', (await aNote({ second: { to: hr, afterHours: 4 } })).input);
    world.clock.forward(4 * hour - 1);
    expect(await inbox(hr)).toEqual([]);
    world.clock.forward(1);
    expect(await inbox(hr)).toMatchObject([{ second: true, state: 'sent' }]);
    expect(await inbox(lead)).toHaveLength(1);
  });

  it('does not go on once it was answered, but stays where it was opened', async () => {
    const { input } = await aNote({ second: { to: hr, afterHours: 4 } });
    const answered = { note: input.id, sealed: 'ab'.repeat(560) };
    await answer(world, 'depositNote', input);
    await answer(world, 'answerNote', answered, lead.cookie);
    world.clock.forward(5 * hour);
    expect(await inbox(hr)).toEqual([]);
    const { input: next } = await aNote({ second: { to: hr, afterHours: 1 } }, 1);
    await answer(world, 'depositNote', next);
    world.clock.forward(hour);
    await answer(world, 'readNote', { note: next.id }, hr.cookie);
    await answer(world, 'answerNote', { ...answered, note: next.id }, lead.cookie);
    expect(await inbox(hr)).toMatchObject([{ note: next.id, state: 'answered' }]);
  });

  it('tells its sender how far it is, by an address that only the note carries', async () => {
    const { input, secrets } = await aNote();
    await answer(world, 'depositNote', input);
    expect(await status(secrets.address)).toBe('sent');
    await answer(world, 'readNote', { note: input.id }, lead.cookie);
    expect(await status(secrets.address)).toBe('read');
    for (const sealed of ['ab', 'cd', 'ab'])
      await answer(world, 'answerNote', { note: input.id, sealed: sealed.repeat(560) }, lead.cookie);
    const { state, replies } = await answer(world, 'noteStatus', { address: hexOf(secrets.address) });
    expect([state, replies]).toEqual(['answered', ['ab'.repeat(560), 'cd'.repeat(560)]]);
    expect(refusal(await ask(world, 'noteStatus', { address: input.id }))).toBe('404 notFound');
  });

  it('is taken back by its sender only, and then nothing sealed is left of it', async () => {
    const { input, secrets } = await aNote();
    await answer(world, 'depositNote', input);
    const address = hexOf(secrets.address);
    const forged = { address, secret: address };
    expect(refusal(await ask(world, 'withdrawNote', forged))).toBe('403 wrongSignature');
    const own = { address, secret: hexOf(secrets.withdraw) };
    for (let i = 0; i < 2; i++) expect(await answer(world, 'withdrawNote', own)).toEqual({});
    expect(await status(secrets.address)).toBe('withdrawn');
    expect(await inbox(lead)).toEqual([]);
    expect(await world.hub.store.selectFrom('noteEnvelope').selectAll().execute()).toEqual([]);
    const late = { note: input.id, sealed: 'ab'.repeat(560) };
    expect(refusal(await ask(world, 'answerNote', late, lead.cookie))).toBe('404 notFound');
  });

  it('expires after 90 days and is forgotten 30 days after it was closed', async () => {
    const { input, secrets } = await aNote();
    await answer(world, 'depositNote', input);
    world.clock.forward(noteLife - 1);
    await runDue(world.hub);
    expect(await status(secrets.address)).toBe('sent');
    world.clock.forward(1);
    await runDue(world.hub);
    expect([await status(secrets.address), await inbox(lead)]).toEqual(['expired', []]);
    expect(await world.hub.store.selectFrom('noteEnvelope').selectAll().execute()).toEqual([]);
    world.clock.forward(noteMemory + 1);
    await runDue(world.hub);
    expect(await world.hub.store.selectFrom('note').selectAll().execute()).toEqual([]);
  });
});
