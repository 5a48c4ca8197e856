import { followsMailboxKey } from '../../protocol/mailbox-key.ts';
import { hour } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubParsed } from '../../shared/hub-contract.ts';
import { mayReceive } from '../../shared/hub-contract/accounts.ts';
import { keyDays, type OwnMailbox } from '../../shared/hub-contract/mailboxes.ts';
import type { Hub } from '../hub.ts';
import { careRecords, insertCareRecord, updateCareRecord } from '../store/care.ts';
import { fellowMailboxes, insertMailboxKey, mailboxKeys, takesNotes } from '../store/mailbox.ts';
import { insertReply, moveNote, openEnvelope, repliesTo, visibleNotes } from '../store/note.ts';
import { theOrganisation } from '../store/organisation.ts';
import type { AccountTable } from '../store/house-tables.ts';
import type { Store } from '../store/tables.ts';
import { inTransaction } from '../store/transaction.ts';
import type { HubHandlers } from './route.ts';

type MailboxCall =
  | 'myMailbox'
  | 'addMailboxKey'
  | 'requests'
  | 'readNote'
  | 'answerNote'
  | 'careRecords'
  | 'putCareRecord'
  | 'fellowMailboxes'
  | 'handOverCare';

/** Answers to one note; more is a conversation, for which people should meet. */
const mostReplies = 20;

/** What the owner of a mailbox does: own notes and own care list only, and all of it ciphertext. */
export function mailboxHandlers(hub: Hub): Pick<HubHandlers, MailboxCall> {
  const { store, clock } = hub;
  return {
    myMailbox: (_, { account }) => mailboxOf(hub, account),
    addMailboxKey: (key, { account }) => addKey(hub, account, key),
    requests: async (_, { account }) => {
      const notes = await visibleNotes(store, [account.id], clock.now());
      const requests = notes.map(({ id, keyId, sealed, expiresAt, state, visibleFrom }) => ({
        note: id,
        keyId,
        sealed,
        expiresAt,
        state,
        second: visibleFrom > 0,
      }));
      return { requests };
    },
    readNote: async ({ note }, { account }) => {
      await inTransaction(store, (transaction) => read(transaction, account.id, note, clock.now()));
      return {};
    },
    answerNote: async (input, { account }) => {
      await inTransaction(store, (transaction) => reply(transaction, account.id, input, clock.now()));
      return {};
    },
    careRecords: async (_, { account }) => ({
      records: (await careRecords(store, account.id)).map(({ id, keyId, sealed, version, closedAt }) => ({
        record: id,
        keyId,
        sealed,
        version,
        closed: closedAt !== null,
      })),
    }),
    putCareRecord: (input, { account }) => putCare(hub, account.id, input),
    fellowMailboxes: async (_, { account }) => ({
      mailboxes: await fellowMailboxes(store, account.id, clock.now()),
    }),
    handOverCare: async ({ mailbox, record, keyId, sealed }, { account }) => {
      const fellows = await fellowMailboxes(store, account.id, clock.now());
      // Another's mailbox that is out of reach and one that is not there are refused alike.
      if (!fellows.some((fellow) => fellow.mailbox === mailbox)) throw new Refusal('notAllowed');
      if (!(await takesNotes(store, { mailbox, keyId }, clock.now()))) throw new Refusal('mailboxGone');
      if (!(await insertCareRecord(store, { mailbox, id: record, keyId, sealed, closedAt: null })))
        throw new Refusal('changedMeanwhile');
      return {};
    },
  };
}

async function mailboxOf({ store }: Hub, { id, role }: AccountTable): Promise<OwnMailbox> {
  if (!mayReceive(role)) throw new Refusal('notAllowed');
  const { org } = await theOrganisation(store);
  return { org, mailbox: id, kind: role, keys: await mailboxKeys(store, id) };
}

/**
 * Adds a mailbox's next key: signed by the one before, or a new beginning without a signature, which seats have confirmed
 * by its fingerprint. The same key again is answered again.
 */
async function addKey(hub: Hub, account: AccountTable, key: HubParsed<'addMailboxKey'>): Promise<OwnMailbox> {
  const { store, clock } = hub;
  const { org, mailbox, keys } = await mailboxOf(hub, account);
  const newest = keys.at(-1);
  if (newest?.sealKey === key.sealKey) return mailboxOf(hub, account);
  if (key.keyId !== (newest?.keyId ?? 0) + 1) throw new Refusal('changedMeanwhile', 'keyId');
  const now = clock.now();
  if (key.expiresAt <= now || key.expiresAt > now + (keyDays * 24 + 1) * hour)
    throw new Refusal('badInput', 'expiresAt');
  const follows = newest !== undefined && followsMailboxKey(newest, { org, mailbox }, key);
  if (key.signature !== null && !follows) throw new Refusal('wrongSignature');
  if (!(await insertMailboxKey(store, { mailbox, ...key }))) throw new Refusal('changedMeanwhile', 'keyId');
  return mailboxOf(hub, account);
}

/** Another's note and one that is not there are refused alike: `Refusal('notFound')`. */
async function ownNote(store: Store, mailbox: number, id: string, now: number) {
  const note = (await visibleNotes(store, [mailbox], now)).find((each) => each.id === id);
  if (!note) throw new Refusal('notFound');
  return note;
}

async function read(store: Store, mailbox: number, id: string, now: number): Promise<void> {
  await ownNote(store, mailbox, id, now);
  await openEnvelope(store, id, mailbox);
  await moveNote(store, id, ['sent'], { state: 'read', closedAt: null });
}

/** Keeps an answer; the note is closed from then on, until there is another. */
async function reply(
  store: Store,
  mailbox: number,
  { note: id, sealed }: HubParsed<'answerNote'>,
  now: number,
): Promise<void> {
  await ownNote(store, mailbox, id, now);
  const moved = { state: 'answered', closedAt: now } as const;
  // Also takes the note's row, so that two answers at once get two numbers.
  if (!(await moveNote(store, id, ['sent', 'read', 'answered'], moved))) throw new Refusal('noteClosed');
  const replies = await repliesTo(store, id);
  if (replies.includes(sealed)) return;
  if (replies.length >= mostReplies) throw new Refusal('tooLarge');
  await openEnvelope(store, id, mailbox);
  await insertReply(store, id, replies.length + 1, sealed);
}

async function putCare(
  { store, clock }: Hub,
  mailbox: number,
  { record: id, version, keyId, sealed, closed }: HubParsed<'putCareRecord'>,
): Promise<{ version: number }> {
  const row = { mailbox, id, keyId, sealed, closedAt: closed ? clock.now() : null };
  const done =
    version === 0 ? await insertCareRecord(store, row) : await updateCareRecord(store, { ...row, version });
  if (!done) throw new Refusal('changedMeanwhile');
  return { version: version + 1 };
}
