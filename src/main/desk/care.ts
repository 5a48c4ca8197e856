import { bytesToHex, hexToBytes, randomBytes } from '@noble/hashes/utils.js';
import { mailboxFingerprint } from '../../protocol/mailbox-key.ts';
import { openCare, sealCare } from '../../protocol/note.ts';
import { type CareContent, careContent } from '../../shared/care.ts';
import { Refusal } from '../../shared/errors.ts';
import type { CareRecord } from '../../shared/hub-contract/mailboxes.ts';
import type { CareEntry } from '../../shared/seat-contract/mailbox.ts';
import type { DeskCaller } from '../sync/desk.ts';
import type { OpenMailbox } from './mailbox-file.ts';
import { secretOf } from './mailbox-file.ts';

/** The care list, opened; an entry that does not open with the keys that are here has no content. */
export async function careList(ask: DeskCaller, mailbox: OpenMailbox): Promise<CareEntry[]> {
  const { records } = await ask('careRecords', {});
  return Promise.all(
    records.map(async (sealed) => {
      const { record, version, closed } = sealed;
      const json = await opened(mailbox, sealed);
      const content = json === null ? null : (careContent.safeParse(JSON.parse(json)).data ?? null);
      return { record, version, closed, content };
    }),
  );
}

/** An id for a new entry, 32 hex digits. */
export function newCareRecord(): string {
  return bytesToHex(randomBytes(16));
}

/** Seals an entry to the own newest key and keeps it. Throws `changedMeanwhile`, `tooLarge`. */
export async function putCare(
  ask: DeskCaller,
  mailbox: OpenMailbox,
  { record, version, closed, content }: CareEntry & { content: CareContent },
): Promise<number> {
  const { keyId, sealed } = await sealedToOwn(mailbox, record, JSON.stringify(content));
  return (await ask('putCareRecord', { record, version, closed, keyId, sealed })).version;
}

/**
 * Seals an entry for a colleague whose fingerprint was compared. Throws `notFound` for an entry that is not there or does
 * not open, `mailboxGone`, and `badInput` for another fingerprint than the one that the colleague's key has now.
 */
export async function handOver(
  ask: DeskCaller,
  mailbox: OpenMailbox,
  { record, to, fingerprint }: { record: string; to: number; fingerprint: string },
): Promise<void> {
  const { mailboxes } = await ask('fellowMailboxes', {});
  const newest = mailboxes.find((each) => each.mailbox === to)?.keys.at(-1);
  if (!newest) throw new Refusal('mailboxGone');
  const place = { org: mailbox.org, mailbox: to };
  if (mailboxFingerprint(place, newest) !== fingerprint) throw new Refusal('badInput', 'fingerprint');
  const { records } = await ask('careRecords', {});
  const own = records.find((each) => each.record === record);
  const json = own && (await opened(mailbox, own));
  if (!json) throw new Refusal('notFound');
  const { keyId } = newest;
  const sealed = await sealCare(json, { ...place, keyId, record }, hexToBytes(newest.sealKey));
  await ask('handOverCare', { mailbox: String(to), record, keyId, sealed });
}

/** After a key was renewed: seals open entries to the newest, so that none rests under a key that has ended. */
export async function resealCare(ask: DeskCaller, mailbox: OpenMailbox): Promise<void> {
  const newest = mailbox.keys.at(-1);
  const { records } = await ask('careRecords', {});
  for (const old of records) {
    if (old.closed || old.keyId === newest?.keyId) continue;
    const json = await opened(mailbox, old);
    if (json === null) continue;
    const { record, version, closed } = old;
    const { keyId, sealed } = await sealedToOwn(mailbox, record, json);
    await ask('putCareRecord', { record, version, closed, keyId, sealed });
  }
}

async function sealedToOwn(
  { org, mailbox, keys }: OpenMailbox,
  record: string,
  json: string,
): Promise<{ keyId: number; sealed: string }> {
  const newest = keys.at(-1);
  if (!newest) throw new Refusal('mailboxLocked');
  const { keyId, sealKey } = newest;
  const place = { org, mailbox, keyId, record };
  return { keyId, sealed: await sealCare(json, place, hexToBytes(sealKey)) };
}

async function opened(
  { org, mailbox, keys }: OpenMailbox,
  { record, keyId, sealed }: CareRecord,
): Promise<string | null> {
  const key = keys.find((each) => each.keyId === keyId);
  if (!key) return null;
  try {
    return await openCare(sealed, { org, mailbox, keyId, record }, secretOf(key, 'sealSecret'));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
