import { z } from 'zod';
import { mailboxFingerprint, trustIn } from '../../protocol/mailbox-key.ts';
import { dayAt } from '../../shared/clock.ts';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import {
  type MailboxCard,
  mailboxCard,
  mailboxKey,
  type MailboxKey,
} from '../../shared/hub-contract/voices.ts';
import type { Recipient } from '../../shared/seat-contract/hands.ts';
import { type KeyValue, settingsOf } from '../journal/settings.ts';
import type { SealTarget, Seat } from '../seat.ts';

// Whom a hand can be raised to, and which of their keys the person has confirmed. A key that follows a confirmed one by
// signature is confirmed too; any other is not sealed to until its fingerprint was compared.

const cardsSetting = 'hands.mailboxes';
const trustSetting = 'hands.confirmed';
/** What an earlier version has kept says nothing of who is away. */
const storedCards = z.array(mailboxCard.extend({ away: mailboxCard.shape.away.default(null) }));
const storedTrust = z.record(z.string(), mailboxKey);

const cardsIn = (settings: KeyValue) => storedCards.parse(settings.get(cardsSetting) ?? []);
const trustedIn = (settings: KeyValue) => storedTrust.parse(settings.get(trustSetting) ?? {});

/** Asks the hub who can be written to; gives why it could not be asked, or null. What was known last stays. */
export async function lookUpRecipients(seat: Seat): Promise<ErrorCode | null> {
  const settings = settingsOf(seat.journal);
  try {
    settings.set(cardsSetting, await seat.sync.voices.mailboxes(settings));
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** The recipients known last whose newest key is good, with what the person's trust in each has come to. */
export function recipients(seat: Seat): Recipient[] {
  const all = known(seat);
  return all.map(({ card, newest, place, trust }) => ({
    mailbox: card.mailbox,
    kind: card.kind,
    name: card.name,
    fingerprint: mailboxFingerprint(place, newest),
    trust,
    away: awayNow(seat, card, all),
  }));
}

/** Whether a recipient is away on the day it is here, and who of those that can be written to covers. */
function awayNow(
  { clock }: Seat,
  { away }: MailboxCard,
  all: readonly { card: MailboxCard }[],
): Recipient['away'] {
  if (!away || away.until < dayAt(clock.now(), clock.zone())) return null;
  const cover = all.find(({ card }) => card.mailbox === away.cover)?.card.name ?? null;
  return { until: away.until, cover };
}

/** The person has compared the fingerprint. Throws `Refusal('mailboxGone')`, `Refusal('badInput', 'fingerprint')`. */
export function confirmRecipient(seat: Seat, mailbox: number, fingerprint: string): void {
  const { newest, place } = one(seat, mailbox);
  // What is confirmed is what was shown, and not what has come since.
  if (mailboxFingerprint(place, newest) !== fingerprint) throw new Refusal('badInput', 'fingerprint');
  trustFrom(settingsOf(seat.journal), mailbox, newest);
}

/**
 * The key of a recipient to seal to. Throws `Refusal('mailboxGone')` for one that is not offered, and
 * `Refusal('mailboxNotConfirmed')`.
 */
export function sealTarget(seat: Seat, mailbox: number): SealTarget & Pick<Recipient, 'kind' | 'name'> {
  const { card, newest, trust } = one(seat, mailbox);
  if (trust !== 'confirmed') throw new Refusal('mailboxNotConfirmed');
  // From here on the old key need not be in the history any more.
  trustFrom(settingsOf(seat.journal), mailbox, newest);
  return { mailbox, keyId: newest.keyId, sealKey: newest.sealKey, kind: card.kind, name: card.name };
}

function trustFrom(settings: KeyValue, mailbox: number, key: MailboxKey): void {
  settings.set(trustSetting, { ...trustedIn(settings), [mailbox]: key });
}

function one(seat: Seat, mailbox: number) {
  const found = known(seat).find(({ card }) => card.mailbox === mailbox);
  if (!found) throw new Refusal('mailboxGone');
  return found;
}

function known(seat: Seat) {
  const enrolment = seat.sync.joined();
  if (!enrolment) return [];
  const settings = settingsOf(seat.journal);
  const trusted = trustedIn(settings);
  return cardsIn(settings).flatMap((card) => {
    const newest = card.keys.at(-1);
    if (!newest || newest.expiresAt <= seat.clock.now()) return [];
    const place = { org: enrolment.bundle.org, mailbox: card.mailbox };
    return [{ card, newest, place, trust: trustIn(place, card.keys, trusted[card.mailbox] ?? null) }];
  });
}
