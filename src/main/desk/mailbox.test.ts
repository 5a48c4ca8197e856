import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  aRecipient,
  aSeatAt,
  atComputer,
  confirmAll,
  type HandsWorld,
  handsWorld,
  passphrase,
  type RecipientDesk,
  type SeatAt,
} from '../../../tests/hands-world.ts';
import type { CareContent } from '../../shared/care.ts';
import { hour } from '../../shared/clock.ts';
import { hands, runVoices } from '../team/voices.ts';
import { raiseHand } from '../team/hands.ts';
import { careList, handOver, newCareRecord, putCare } from './care.ts';
import { noKeystore } from '../journal/lock.ts';
import { openMailboxDesk } from './mailbox.ts';
import { answerRequest, openRequests } from './requests.ts';

const day = 24 * hour;
let at: HandsWorld;
let lead: RecipientDesk;

beforeEach(async () => {
  at = await handsWorld();
  lead = await aRecipient(at, 'lin-yue');
});

async function raised(words: string): Promise<SeatAt> {
  const seat = await aSeatAt(at);
  const to = (await confirmAll(seat)).get('lin-yue') ?? 0;
  raiseHand(seat, { content: { kind: 'talk', words, name: null }, to, second: null });
  await runVoices(seat);
  return seat;
}
const wordsIn = async ({ desk, mailbox }: RecipientDesk) =>
  (await openRequests(desk.ask, await mailbox.keys())).map(({ opened }) => opened?.content.words ?? null);

const someCare: CareContent = {
  who: 'Mei',
  note: null,
  slot: null,
  nextContact: '2026-03-12',
  followUps: [{ at: 1_772_000_000_000, words: '夜班太多 <b>swap</b> ‏طلب' }],
  outcome: null,
};
const listOf = async ({ desk, mailbox }: RecipientDesk) => careList(desk.ask, await mailbox.keys());
async function aCareEntry({ desk, mailbox }: RecipientDesk, content = someCare): Promise<string> {
  const record = newCareRecord();
  await putCare(desk.ask, await mailbox.keys(), { record, version: 0, closed: false, content });
  return record;
}

describe('a mailbox at the desk', () => {
  it('is set up, locked, and opens with its passphrase only', async () => {
    await raised('hello');
    expect(await lead.mailbox.state()).toMatchObject({ stage: 'open', kind: 'lead' });
    expect(await wordsIn(lead)).toEqual(['hello']);
    expect((await lead.mailbox.lock()).stage).toBe('locked');
    await expect(wordsIn(lead)).rejects.toMatchObject({ code: 'mailboxLocked' });
    await expect(lead.mailbox.open('not this one')).rejects.toMatchObject({ code: 'wrongPassphrase' });
    await lead.mailbox.open(passphrase);
    expect(await wordsIn(lead)).toEqual(['hello']);
  });

  it('slows down whoever guesses', async () => {
    for (let i = 0; i < 5; i++)
      await expect(lead.mailbox.open(`guess ${i}`)).rejects.toMatchObject({ code: 'wrongPassphrase' });
    await expect(lead.mailbox.open(passphrase)).rejects.toMatchObject({ code: 'tooManyTries' });
    at.world.clock.forward(30_000);
    expect((await lead.mailbox.open(passphrase)).stage).toBe('open');
  });

  it('keeps its secrets under passphrase and keystore', async () => {
    const { keys } = await lead.mailbox.keys();
    const files = readdirSync(lead.folder).map((name) => readFileSync(path.join(lead.folder, name), 'utf8'));
    expect(files.join('')).toContain('"box"');
    for (const { sealSecret, signSecret } of keys)
      for (const secret of [sealSecret, signSecret, passphrase]) expect(files.join('')).not.toContain(secret);

    const keystore = {
      available: true,
      protect: (bytes: Uint8Array) => bytes.toReversed(),
      reveal: () => {
        throw new Error('another account');
      },
    };
    const { clock } = at.world;
    const cost = { m: 8, t: 1, p: 1 };
    const parts = { folder: lead.folder, keystore, cost, clock, ask: lead.desk.ask, opened: () => {} };
    await openMailboxDesk(parts).setUp(passphrase, true);
    await expect(openMailboxDesk(parts).open(passphrase)).rejects.toMatchObject({ code: 'keystoreLost' });
  });

  it('tells the name of each file that is made or opened, by which a journal knows its own', async () => {
    const told: string[] = [];
    const parts = {
      folder: lead.folder,
      keystore: noKeystore,
      cost: { m: 8, t: 1, p: 1 },
      clock: at.world.clock,
    };
    const desk = openMailboxDesk({ ...parts, ask: lead.desk.ask, opened: (file) => void told.push(file) });
    await desk.setUp(passphrase, true);
    await desk.lock();
    await desk.open(passphrase);
    expect(told).toEqual([expect.stringMatching(/^mailbox-[0-9a-f]{8}-\d+\.keys$/), told[0]]);
    expect(readdirSync(lead.folder)).toContain(told[0]);
  });

  it('belongs to whoever is signed in, and to nobody after them', async () => {
    await aRecipient(at, 'deputy', { isSetUp: false });
    await lead.desk.call('signIn', { login: 'deputy', password: 'correct horse battery' });
    await expect(wordsIn(lead)).rejects.toMatchObject({ code: 'mailboxLocked' });
    expect((await lead.mailbox.state()).stage).toBe('notSetUp');
    await expect(lead.mailbox.open(passphrase)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('moves to another computer as a file under a passphrase', async () => {
    await raised('carried along');
    const { text } = await lead.mailbox.export('for the journey');
    const other = await atComputer(at, lead.login);
    expect((await other.mailbox.state()).stage).toBe('elsewhere');
    const bring = (filePassphrase: string) => other.mailbox.import(text, filePassphrase, passphrase);
    await expect(bring('not for the journey')).rejects.toMatchObject({ code: 'wrongPassphrase' });
    expect((await bring('for the journey')).stage).toBe('open');
    expect(await wordsIn(other)).toEqual(['carried along']);
    await expect(other.mailbox.import('{}', 'x', passphrase)).rejects.toMatchObject({ field: 'file' });
    const deputy = await aRecipient(at, 'deputy', { isSetUp: false });
    await expect(deputy.mailbox.import(text, 'for the journey', passphrase)).rejects.toMatchObject({
      code: 'notAllowed',
    });
  });

  it('renews its key in its last two weeks, and then still opens what came before [L3]', async () => {
    await raised('before');
    const record = await aCareEntry(lead);
    at.world.clock.forward(75 * day);
    await lead.mailbox.open(passphrase);
    expect((await lead.mailbox.keys()).keys).toHaveLength(1);
    at.world.clock.forward(2 * day);
    await lead.mailbox.open(passphrase);
    expect((await lead.mailbox.keys()).keys.map(({ keyId }) => keyId)).toEqual([1, 2]);
    expect(await wordsIn(lead)).toEqual(['before']);
    await raised('after');
    expect(new Set(await wordsIn(lead))).toEqual(new Set(['after', 'before']));

    const stored = await at.world.hub.store.selectFrom('careRecord').selectAll().execute();
    expect(stored).toMatchObject([{ id: record, keyId: 2, version: 2 }]);
    expect((await listOf(lead))[0]?.content).toEqual(someCare);
  });

  it('tells the hub a key that was made and not told, and makes no second one', async () => {
    at.world.clock.forward(80 * day);
    const { ask } = lead.desk;
    const lost = openMailboxDesk({
      folder: lead.folder,
      keystore: { available: false, protect: (b) => b, reveal: (b) => b },
      clock: at.world.clock,
      ask: (name, input) =>
        name === 'addMailboxKey' ? Promise.reject(new Error('power cut')) : ask(name, input),
      opened: () => {},
    });
    await expect(lost.open(passphrase)).rejects.toThrow('power cut');
    await lead.mailbox.open(passphrase);
    expect((await ask('myMailbox', {})).keys).toHaveLength(2);
    expect((await lead.mailbox.keys()).keys).toHaveLength(2);
  });
});

describe('what lies in a mailbox', () => {
  it('is listed also where it does not open, and cannot be answered then', async () => {
    const seat = await raised('for the old key');
    await lead.mailbox.setUp(passphrase, true);
    expect(await wordsIn(lead)).toEqual([null]);
    const [request] = await openRequests(lead.desk.ask, await lead.mailbox.keys());
    const answering = answerRequest(lead.desk.ask, await lead.mailbox.keys(), request?.note ?? '', {
      answer: 'now',
      words: '',
    });
    await expect(answering).rejects.toMatchObject({ code: 'noteUnreadable' });
    expect((await hands(seat)).hands[0]?.state).toBe('sent');
  });

  it('is told apart by its slot: the same person is known again, and has no name', async () => {
    const seat = await raised('one');
    const to = (await confirmAll(seat)).get('lin-yue') ?? 0;
    raiseHand(seat, { content: { kind: 'talk', words: 'two', name: null }, to, second: null });
    await runVoices(seat);
    await raised('another');
    const all = await openRequests(lead.desk.ask, await lead.mailbox.keys());
    const slots = new Map(all.map(({ opened }) => [opened?.content.words, opened?.slot]));
    expect(slots.get('one')).toBe(slots.get('two'));
    expect(slots.get('another')).not.toBe(slots.get('one'));
  });
});

describe('the care list', () => {
  it('comes back as it was written, and rests at the hub as ciphertext [L3]', async () => {
    await aCareEntry(lead);
    expect(await listOf(lead)).toMatchObject([{ version: 1, closed: false, content: someCare }]);
    const stored = JSON.stringify(await at.world.hub.store.selectFrom('careRecord').selectAll().execute());
    for (const word of ['Mei', '夜班', Buffer.from('Mei').toString('hex')])
      expect(stored).not.toContain(word);
  });

  it('refuses a write over one it has not seen', async () => {
    const record = await aCareEntry(lead);
    const write = { record, version: 1, closed: true, content: { ...someCare, outcome: 'moved team' } };
    const keys = await lead.mailbox.keys();
    expect(await putCare(lead.desk.ask, keys, write)).toBe(2);
    await expect(putCare(lead.desk.ask, keys, write)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });

  it('is handed to a colleague sealed anew, by a fingerprint that was compared', async () => {
    const deputy = await aRecipient(at, 'deputy');
    const record = await aCareEntry(lead);
    const keys = await lead.mailbox.keys();
    const [fellow] = (await lead.desk.ask('fellowMailboxes', {})).mailboxes;
    const to = fellow?.mailbox ?? 0;
    const { fingerprint } = await deputy.mailbox.state();
    const wrong = { record, to, fingerprint: 'ab12 '.repeat(16).trim() };
    await expect(handOver(lead.desk.ask, keys, wrong)).rejects.toMatchObject({ field: 'fingerprint' });
    await handOver(lead.desk.ask, keys, { record, to, fingerprint: fingerprint ?? '' });
    expect(await listOf(deputy)).toMatchObject([{ record, content: someCare }]);
    expect(await listOf(lead)).toHaveLength(1);
  });
});
