import { createHash, timingSafeEqual } from 'node:crypto';
import { noteId, withdrawHash } from '../../protocol/note.ts';
import { hour } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput, HubParsed } from '../../shared/hub-contract.ts';
import { noteLife } from '../../shared/note.ts';
import { checkDoor } from '../access/team-door.ts';
import type { Hub } from '../hub.ts';
import { mailboxesOfTeam, takesNotes } from '../store/mailbox.ts';
import { emptyNote, findNote, insertEnvelopes, insertNote, moveNote, repliesTo } from '../store/note.ts';
import { allSites } from '../store/site.ts';
import { spend } from '../store/spent.ts';
import { inTransaction } from '../store/transaction.ts';
import { checkVoice } from '../tokens/check-voice.ts';
import type { HubHandlers } from './route.ts';
import { workReport } from './work-reports.ts';

type VoiceCall = 'mailboxes' | 'depositNote' | 'noteStatus' | 'withdrawNote' | 'workReport';

/**
 * What is said by choice. Nobody says who they are: a door opens a team's list of mailboxes, a token deposits, an address
 * that only the note carries asks. `noticed` is told when there is something new for somebody.
 */
export function voiceHandlers(hub: Hub, noticed: () => void): Pick<HubHandlers, VoiceCall> {
  return {
    mailboxes: async ({ team, door }) => {
      checkDoor(hub.secrets, team, door);
      return { mailboxes: await mailboxesOfTeam(hub.store, team, hub.clock.now()) };
    },
    depositNote: async (input) => {
      await deposit(hub, input);
      noticed();
      return {};
    },
    noteStatus: ({ address }) => statusOf(hub, address),
    withdrawNote: async (input) => {
      await withdraw(hub, input);
      return {};
    },
    workReport: async (input) => {
      const counted = await workReport(hub, input);
      noticed();
      return counted;
    },
  };
}

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
}

/** How far a seat's clock may be ahead. */
const slack = hour;

/**
 * Takes a note in and spends its token, in one transaction. The identical note is answered again whatever became of its
 * token, so that a lost answer costs nothing; another one of the same id is refused.
 */
async function deposit(hub: Hub, input: HubParsed<'depositNote'>): Promise<void> {
  const { store, clock } = hub;
  const { token, ...note } = input;
  const { id, expiresAt, first, second } = note;
  const depositHash = createHash('sha256').update(JSON.stringify(note)).digest('hex');
  const isThere = async (at: Hub['store']) => {
    const before = await findNote(at, id);
    if (before && before.depositHash !== depositHash) throw new Refusal('badInput', 'id');
    return before !== null;
  };
  if (await isThere(store)) return;

  const now = clock.now();
  if (expiresAt <= now || expiresAt > now + noteLife + slack) throw new Refusal('badInput', 'expiresAt');
  if (second?.mailbox === first.mailbox) throw new Refusal('badInput', 'second');
  for (const envelope of second ? [first, second] : [first])
    if (!(await takesNotes(store, envelope, now))) throw new Refusal('mailboxGone');
  const spent = await checkVoice(hub, 'note', token, { sites: await allSites(store), team: 0 });

  await inTransaction(store, async (transaction) => {
    const row = { id, withdrawHash: note.withdrawHash, depositHash, expiresAt };
    if (!(await insertNote(transaction, row))) return void (await isThere(transaction));
    if (!(await spend(transaction, spent))) throw new Refusal('wrongToken');
    const envelopes = [{ ...first, note: id, visibleFrom: 0 }];
    if (second) {
      const { afterHours, ...envelope } = second;
      envelopes.push({ ...envelope, note: id, visibleFrom: now + afterHours * hour });
    }
    await insertEnvelopes(transaction, envelopes);
  });
}

/** How far a note is, and its answers. Throws `Refusal('notFound')` for one that is not there or forgotten. */
async function statusOf({ store }: Hub, address: string): Promise<HubOutput<'noteStatus'>> {
  const note = await findNote(store, noteId(Buffer.from(address, 'hex')));
  if (!note) throw new Refusal('notFound');
  return { state: note.state, replies: await repliesTo(store, note.id) };
}

/** Takes a note back: nothing sealed of it is left. Asked again it answers the same. */
async function withdraw(
  { store, clock }: Hub,
  { address, secret }: HubParsed<'withdrawNote'>,
): Promise<void> {
  await inTransaction(store, async (transaction) => {
    const note = await findNote(transaction, noteId(Buffer.from(address, 'hex')));
    if (!note) throw new Refusal('notFound');
    if (!isSame(note.withdrawHash, withdrawHash(Buffer.from(secret, 'hex'))))
      throw new Refusal('wrongSignature');
    const closed = { state: 'withdrawn', closedAt: clock.now() } as const;
    if (await moveNote(transaction, note.id, ['sent', 'read', 'answered'], closed))
      await emptyNote(transaction, note.id);
  });
}
