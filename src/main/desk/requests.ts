import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { noteId, type OpenedNote, openNote, sealReply } from '../../protocol/note.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput } from '../../shared/hub-contract.ts';
import { isIntroduction, noteLife, type ReplyBody } from '../../shared/note.ts';
import type { OpenedRequest } from '../../shared/seat-contract/mailbox.ts';
import type { Introduced } from '../../shared/seat-contract/praise.ts';
import type { DeskCaller } from '../sync/desk.ts';
import type { OpenMailbox } from './mailbox-file.ts';
import { secretOf } from './mailbox-file.ts';

type SealedRequest = HubOutput<'requests'>['requests'][number];

/**
 * Raised hands in an open mailbox, opened here. One that does not open is listed without its content; introductions ask for
 * nothing and are not among them.
 */
export async function openRequests(ask: DeskCaller, mailbox: OpenMailbox): Promise<OpenedRequest[]> {
  const { requests } = await ask('requests', {});
  const all = await Promise.all(
    requests.map(async (sealed): Promise<OpenedRequest[]> => {
      const { note, expiresAt, state, second } = sealed;
      const found = await openedNote(mailbox, sealed);
      const request = { note, at: expiresAt - noteLife, state, second };
      if (!found) return [{ ...request, opened: null }];
      const { content, slotKey: slot } = found;
      return isIntroduction(content) ? [] : [{ ...request, opened: { content, slot } }];
    }),
  );
  return all.flat();
}

/** Who introduced themselves to this mailbox, by name; the newest of those who did so twice. */
export async function openIntroductions(ask: DeskCaller, mailbox: OpenMailbox): Promise<Introduced[]> {
  const { requests } = await ask('requests', {});
  const bySlot = new Map<string, Introduced>();
  for (const sealed of requests.toSorted((a, b) => a.expiresAt - b.expiresAt)) {
    const found = await openedNote(mailbox, sealed);
    if (!found || !isIntroduction(found.content)) continue;
    const { name } = found.content;
    bySlot.set(found.slotKey, { note: sealed.note, name, until: sealed.expiresAt });
  }
  return [...bySlot.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Answers a raised hand, sealed to the key that it carried. Throws `notFound`, `noteUnreadable`, `tooLarge`. */
export async function answerRequest(
  ask: DeskCaller,
  mailbox: OpenMailbox,
  note: string,
  reply: ReplyBody,
): Promise<void> {
  const { requests } = await ask('requests', {});
  const sealed = requests.find((each) => each.note === note);
  if (!sealed) throw new Refusal('notFound');
  const opened = await openedNote(mailbox, sealed);
  if (!opened) throw new Refusal('noteUnreadable');
  await ask('answerNote', { note, sealed: bytesToHex(await sealReply(reply, opened)) });
}

/** Null for what does not open, was signed by nobody, or carries another address than the one it was deposited under. */
async function openedNote(
  { org, mailbox, keys }: OpenMailbox,
  { note, keyId, sealed, expiresAt }: SealedRequest,
): Promise<OpenedNote | null> {
  const key = keys.find((each) => each.keyId === keyId);
  if (!key) return null;
  try {
    const place = { org, mailbox, keyId, expiresAt };
    const opened = await openNote(hexToBytes(sealed), place, secretOf(key, 'sealSecret'));
    return noteId(opened.address) === note ? opened : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
