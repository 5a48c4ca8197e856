import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bytesToHex, hexToBytes, randomBytes } from '@noble/hashes/utils.js';
import type { Hub } from '../hub/hub.ts';
import { findLogin } from '../hub/store/account.ts';
import { insertEnvelopes, insertNote } from '../hub/store/note.ts';
import { newCareRecord, putCare } from '../main/desk/care.ts';
import { type Mailbox, openMailboxDesk } from '../main/desk/mailbox.ts';
import { noKeystore } from '../main/journal/lock.ts';
import { settingsOf } from '../main/journal/settings.ts';
import { openDesk } from '../main/sync/desk.ts';
import { slotKeyIn } from '../main/sync/enrolment.ts';
import { noteId, noteSecrets, sealNote, withdrawHash } from '../protocol/note.ts';
import { addDays, dayAt, hour } from '../shared/clock.ts';
import type { DemoRecipient, SignIn } from '../shared/demo-contract.ts';
import type { Language } from '../shared/language.ts';
import { type NoteContent, noteLife } from '../shared/note.ts';
import type { Colleague } from './colleague.ts';

/** Guessing need not be made dear in a story. */
const cost = { m: 8, t: 1, p: 1 };

/** Somebody of the company at their desk, with a mailbox that was set up on a computer of their own. */
export interface AtOwnDesk {
  /** What another desk needs to be theirs. */
  recipient: DemoRecipient;
  ask: ReturnType<typeof openDesk>['ask'];
  mailbox: Mailbox;
}

/** Sets a recipient's mailbox up as they would; its keys go along as the file that carries them to another computer. */
export async function setUpMailbox({ clock }: Hub, address: string, signIn: SignIn): Promise<AtOwnDesk> {
  const desk = openDesk(address);
  await desk.call('signIn', { ...signIn });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidetone-demo-'));
  const mailbox = openMailboxDesk({
    folder,
    keystore: noKeystore,
    cost,
    clock,
    ask: desk.ask,
    opened: () => {},
  });
  const passphrase = bytesToHex(randomBytes(8));
  await mailbox.setUp(passphrase, false);
  const { text } = await mailbox.export(passphrase);
  rmSync(folder, { recursive: true });
  return { recipient: { ...signIn, keys: text, passphrase }, ask: desk.ask, mailbox };
}

interface Told {
  talk: string;
  name: string;
  who: string;
  note: string;
}
const told: Record<Language, Told> = {
  en: {
    talk: 'Could we speak before Friday? It is about the late shifts.',
    name: 'Mei',
    who: 'Jun',
    note: 'Two rough weeks with refunds. Wants to sit with the second line for a day; agreed.',
  },
  'zh-CN': {
    talk: '周五之前能聊一下吗？关于晚班的事。',
    name: '小梅',
    who: '小君',
    note: '退款的电话连着两周都很难。想去二线跟一天班，已经说好。',
  },
  'zh-TW': {
    talk: '週五之前可以聊一下嗎？關於晚班的事。',
    name: '小梅',
    who: '小君',
    note: '退款的電話連續兩週都很難接。想去二線跟一天班，已經說好。',
  },
};

/**
 * What lies in the lead's mailbox on the Monday the person comes: one who would like to talk, one who needs five minutes, and
 * somebody on the care list. Put straight into the hub's store, as the weeks before are: nothing here shows how tokens are spent.
 */
export async function fillMailbox(
  hub: Hub,
  { ask, mailbox, recipient }: AtOwnDesk,
  colleagues: readonly Colleague[],
  language: Language,
): Promise<void> {
  const { talk, name, who, note } = told[language];
  const now = hub.clock.now();
  const [first, second] = colleagues;
  if (!first || !second) return;
  const own = await mailbox.keys();
  const to = (await findLogin(hub.store, recipient.login))?.id ?? 0;
  const raise = async (colleague: Colleague, at: number, content: NoteContent) => {
    const newest = own.keys.at(-1);
    const secretKey = slotKeyIn(settingsOf(colleague.seat.journal));
    const slotKey = colleague.sync.joined()?.slotKey;
    if (!newest || !secretKey || !slotKey) throw new Error('a colleague has no seat, or the lead no mailbox');
    const secrets = noteSecrets(randomBytes(32));
    const expiresAt = at + noteLife;
    const place = { org: own.org, mailbox: to, keyId: newest.keyId, expiresAt };
    const slot = { publicKey: hexToBytes(slotKey), secretKey };
    const sealed = await sealNote(content, place, hexToBytes(newest.sealKey), slot, secrets);
    const id = noteId(secrets.address);
    await insertNote(hub.store, {
      id,
      withdrawHash: withdrawHash(secrets.withdraw),
      depositHash: id,
      expiresAt,
    });
    const envelope = {
      note: id,
      mailbox: to,
      keyId: newest.keyId,
      sealed: bytesToHex(sealed),
      visibleFrom: 0,
    };
    await insertEnvelopes(hub.store, [envelope]);
  };
  await raise(first, now - 20 * hour, { kind: 'talk', words: talk, name });
  await raise(second, now - hour / 10, { kind: 'fiveMinutes', words: '', name: null });
  await putCare(ask, own, {
    record: newCareRecord(),
    version: 0,
    closed: false,
    content: {
      who,
      note: null,
      slot: null,
      nextContact: addDays(dayAt(now, hub.clock.zone()), 2),
      followUps: [{ at: now - 96 * hour, words: note }],
      outcome: null,
    },
  });
}
