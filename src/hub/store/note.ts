import type { NoteState } from '../../shared/note.ts';
import type { Store } from './tables.ts';
import type { NoteEnvelopeTable, NoteTable } from './voice-tables.ts';

/** A note by its id, or null. */
export async function findNote(store: Store, id: string): Promise<NoteTable | null> {
  const row = await store.selectFrom('note').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** Adds a note that has just been sent; false when there is one of this id. */
export async function insertNote(
  store: Store,
  note: Omit<NoteTable, 'state' | 'closedAt'>,
): Promise<boolean> {
  const rows = await store
    .insertInto('note')
    .values({ ...note, state: 'sent', closedAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return rows.length === 1;
}

export async function insertEnvelopes(
  store: Store,
  envelopes: readonly Omit<NoteEnvelopeTable, 'opened'>[],
): Promise<void> {
  await store
    .insertInto('noteEnvelope')
    .values([...envelopes])
    .execute();
}

/**
 * The notes that lie open in some mailboxes at `now`: those sent to them, and those sent to another that nobody has
 * answered in the time the sender gave. Once opened here a note stays.
 */
export function visibleNotes(store: Store, mailboxes: readonly number[], now: number) {
  return store
    .selectFrom('noteEnvelope')
    .innerJoin('note', 'note.id', 'noteEnvelope.note')
    .select(['note.id', 'note.expiresAt', 'note.state'])
    .select(['noteEnvelope.mailbox', 'noteEnvelope.keyId', 'noteEnvelope.sealed', 'noteEnvelope.visibleFrom'])
    .where('noteEnvelope.mailbox', 'in', mailboxes)
    .where('note.expiresAt', '>', now)
    .where((eb) =>
      eb.or([
        eb('noteEnvelope.visibleFrom', '=', 0),
        eb('noteEnvelope.opened', '=', 1),
        eb.and([eb('noteEnvelope.visibleFrom', '<=', now), eb('note.state', 'in', ['sent', 'read'])]),
      ]),
    )
    .orderBy('note.expiresAt')
    .orderBy('note.id')
    .execute();
}

/** Notes that a mailbox has opened its envelope. */
export async function openEnvelope(store: Store, note: string, mailbox: number): Promise<void> {
  await store
    .updateTable('noteEnvelope')
    .set({ opened: 1 })
    .where('note', '=', note)
    .where('mailbox', '=', mailbox)
    .execute();
}

/** Moves a note on from one of some states; false when it is in none of them. */
export async function moveNote(
  store: Store,
  id: string,
  from: readonly NoteState[],
  to: Pick<NoteTable, 'state' | 'closedAt'>,
): Promise<boolean> {
  const rows = await store
    .updateTable('note')
    .set(to)
    .where('id', '=', id)
    .where('state', 'in', from)
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** A note's answers, oldest first. */
export async function repliesTo(store: Store, note: string): Promise<string[]> {
  const rows = await store
    .selectFrom('noteReply')
    .select('sealed')
    .where('note', '=', note)
    .orderBy('n')
    .execute();
  return rows.map(({ sealed }) => sealed);
}

export async function insertReply(store: Store, note: string, n: number, sealed: string): Promise<void> {
  await store.insertInto('noteReply').values({ note, n, sealed }).execute();
}

/** Deletes everything sealed of a note; that it was there stays known for a while. */
export async function emptyNote(store: Store, note: string): Promise<void> {
  await store.deleteFrom('noteEnvelope').where('note', '=', note).execute();
  await store.deleteFrom('noteReply').where('note', '=', note).execute();
}

/** Notes whose time is over at `now` and that still hold something sealed. */
export async function expiredNotes(store: Store, now: number): Promise<string[]> {
  const rows = await store
    .selectFrom('note')
    .select('id')
    .where('expiresAt', '<=', now)
    .where('state', 'in', ['sent', 'read', 'answered'])
    .execute();
  return rows.map(({ id }) => id);
}

/** Notes that were closed before an instant. */
export async function notesClosedBefore(store: Store, before: number): Promise<string[]> {
  const rows = await store.selectFrom('note').select('id').where('closedAt', '<', before).execute();
  return rows.map(({ id }) => id);
}

export async function deleteNote(store: Store, id: string): Promise<void> {
  await store.deleteFrom('note').where('id', '=', id).execute();
}
