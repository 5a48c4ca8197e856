import { mayReceive } from '../../shared/hub-contract/accounts.ts';
import type { MailboxCard, MailboxKey } from '../../shared/hub-contract/voices.ts';
import { teamsLedBy } from './account.ts';
import { awayOf, earliestDay } from './away.ts';
import type { AccountTable } from './house-tables.ts';
import type { Store } from './tables.ts';
import type { MailboxKeyTable } from './voice-tables.ts';

/** A mailbox's keys, oldest first. */
export function mailboxKeys(store: Store, mailbox: number): Promise<MailboxKey[]> {
  return store
    .selectFrom('mailboxKey')
    .select(['keyId', 'sealKey', 'signKey', 'expiresAt', 'signature'])
    .where('mailbox', '=', mailbox)
    .orderBy('keyId')
    .execute();
}

/** Adds a key; false when the mailbox has one of this number. */
export async function insertMailboxKey(store: Store, key: MailboxKeyTable): Promise<boolean> {
  const rows = await store
    .insertInto('mailboxKey')
    .values(key)
    .onConflict((conflict) => conflict.doNothing())
    .returning('keyId')
    .execute();
  return rows.length === 1;
}

/** Whether notes may be sealed to a key of a mailbox at `now`: its owner has an account, and the key is good. */
export async function takesNotes(
  store: Store,
  { mailbox, keyId }: { mailbox: number; keyId: number },
  now: number,
): Promise<boolean> {
  const row = await store
    .selectFrom('mailboxKey')
    .innerJoin('account', 'account.id', 'mailboxKey.mailbox')
    .select('keyId')
    .where('mailbox', '=', mailbox)
    .where('keyId', '=', keyId)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

/** The mailboxes that a team is offered at `now`: those of its leads, of HR and of the assistance programme. */
export function mailboxesOfTeam(store: Store, team: number, now: number): Promise<MailboxCard[]> {
  return mailboxesOf(store, [team], now);
}

/** The mailboxes that an account may hand a care record to at `now`. */
export async function fellowMailboxes(store: Store, account: number, now: number): Promise<MailboxCard[]> {
  const all = await mailboxesOf(store, await teamsLedBy(store, account), now);
  return all.filter(({ mailbox }) => mailbox !== account);
}

/** Mailboxes of the leads of some teams, of HR and of the assistance programme; only those whose newest key is good. */
async function mailboxesOf(store: Store, teams: readonly number[], now: number): Promise<MailboxCard[]> {
  const accounts = await store
    .selectFrom('account')
    .select(['id', 'name', 'role'])
    .where((eb) =>
      eb.or([
        eb('role', 'in', ['hr', 'assistance']),
        eb.and([
          eb('role', '=', 'lead'),
          eb(
            'id',
            'in',
            // No team has the number 0; SQL wants at least one.
            eb
              .selectFrom('leadTeam')
              .select('account')
              .where('team', 'in', [0, ...teams]),
          ),
        ]),
      ]),
    )
    .orderBy('name')
    .orderBy('id')
    .execute();
  const cards: MailboxCard[] = [];
  for (const account of accounts) {
    const card = await cardOf(store, account, now);
    if (card) cards.push(card);
  }
  return cards;
}

async function cardOf(
  store: Store,
  { id, name, role }: Pick<AccountTable, 'id' | 'name' | 'role'>,
  now: number,
): Promise<MailboxCard | null> {
  const keys = await mailboxKeys(store, id);
  const isSetUp = (keys.at(-1)?.expiresAt ?? 0) > now;
  if (!mayReceive(role) || !isSetUp) return null;
  return { mailbox: id, kind: role, name, keys, away: await awayOf(store, id, earliestDay(now)) };
}
