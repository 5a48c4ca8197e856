// Mailboxes and raised hands to test with, on a hub of tests/hub-world.ts.
import { randomBytes } from 'node:crypto';
import { type MailboxPlace, makeMailboxKeys, signMailboxKey } from '../src/protocol/mailbox-key.ts';
import { noteId, type NoteSecrets, noteSecrets, sealNote, withdrawHash } from '../src/protocol/note.ts';
import { hour } from '../src/shared/clock.ts';
import type { HubInput } from '../src/shared/hub-contract.ts';
import { keyDays } from '../src/shared/hub-contract/mailboxes.ts';
import type { MailboxKey, VoiceToken } from '../src/shared/hub-contract/voices.ts';
import { type NoteContent, noteLife } from '../src/shared/note.ts';
import type { Week } from '../src/shared/week.ts';
import { answer, type HubWorld, type Seat, type SeatToken } from './hub-world.ts';

/** A voice's token as it is spent. */
export function spendable(week: Week, { nonce, output }: SeatToken): VoiceToken {
  return { week, nonce: Buffer.from(nonce).toString('hex'), output: Buffer.from(output).toString('hex') };
}

/** A mailbox that its owner has set up. */
export interface SetUpMailbox {
  place: MailboxPlace;
  cookie: { cookie: string };
  key: MailboxKey;
  sealSecret: Uint8Array;
  signSecret: Uint8Array;
}

/** Sets a recipient's mailbox up, or gives it a further key signed by the one before. */
export async function setUpMailbox(
  world: HubWorld,
  cookie: { cookie: string },
  before?: SetUpMailbox,
): Promise<SetUpMailbox> {
  const { org, mailbox } = await answer(world, 'myMailbox', {}, cookie);
  const { seal, sign } = makeMailboxKeys();
  const key = {
    keyId: (before?.key.keyId ?? 0) + 1,
    sealKey: Buffer.from(seal.publicKey).toString('hex'),
    signKey: Buffer.from(sign.publicKey).toString('hex'),
    expiresAt: world.clock.now() + keyDays * 24 * hour,
  };
  const place = { org, mailbox };
  const signature = before ? signMailboxKey(before.signSecret, place, key) : null;
  await answer(world, 'addMailboxKey', { ...key, signature }, cookie);
  const secrets = { sealSecret: seal.secretKey, signSecret: sign.secretKey };
  return { place, cookie, key: { ...key, signature }, ...secrets };
}

/** A raised hand as a seat deposits it, and what its sender keeps. */
export async function aDeposit(
  world: HubWorld,
  seat: Seat,
  {
    to,
    second,
    content = { kind: 'talk', words: 'Could we speak?', name: null },
  }: { to: SetUpMailbox; second?: { to: SetUpMailbox; afterHours: number }; content?: NoteContent },
  token: VoiceToken,
): Promise<{ secrets: NoteSecrets; input: HubInput<'depositNote'> }> {
  const secrets = noteSecrets(randomBytes(32));
  const expiresAt = world.clock.now() + noteLife;
  const slot = { publicKey: Buffer.from(seat.slotKey, 'hex'), secretKey: seat.secretKey };
  const envelope = async ({ place, key }: SetUpMailbox) => {
    const where = { ...place, keyId: key.keyId, expiresAt };
    const sealed = await sealNote(content, where, Buffer.from(key.sealKey, 'hex'), slot, secrets);
    return { mailbox: place.mailbox, keyId: key.keyId, sealed: Buffer.from(sealed).toString('hex') };
  };
  const input: HubInput<'depositNote'> = {
    id: noteId(secrets.address),
    withdrawHash: withdrawHash(secrets.withdraw),
    expiresAt,
    first: await envelope(to),
    second: second ? { ...(await envelope(second.to)), afterHours: second.afterHours } : null,
    token,
  };
  return { secrets, input };
}
