import type { Account } from '../../shared/hub-contract/administration.ts';
import { forgetAway } from './away.ts';
import type { AccountTable } from './house-tables.ts';
import type { Store } from './tables.ts';

/** An account by its number, or null. */
export async function findAccount(store: Store, id: number): Promise<AccountTable | null> {
  const row = await store.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** An account by its login (lower case), or null. */
export async function findLogin(store: Store, login: string): Promise<AccountTable | null> {
  const row = await store.selectFrom('account').selectAll().where('login', '=', login).executeTakeFirst();
  return row ?? null;
}

/** Adds an account and the teams it leads; false when the login is taken. */
export async function insertAccount(
  store: Store,
  account: AccountTable,
  teams: readonly number[],
): Promise<boolean> {
  const rows = await store
    .insertInto('account')
    .values(account)
    .onConflict((conflict) => conflict.column('login').doNothing())
    .returning('id')
    .execute();
  if (rows.length === 0) return false;
  if (teams.length > 0)
    await store
      .insertInto('leadTeam')
      .values(teams.map((team) => ({ account: account.id, team })))
      .execute();
  return true;
}

export async function setPassword(store: Store, id: number, password: string): Promise<void> {
  await store.updateTable('account').set({ password }).where('id', '=', id).execute();
}

/** Ends an account: its sign-in, its link and what it leads; false when it is not there. */
export async function deleteAccount(store: Store, id: number): Promise<boolean> {
  await store.deleteFrom('leadTeam').where('account', '=', id).execute();
  await store.deleteFrom('accountLink').where('account', '=', id).execute();
  // Nobody can open what was sealed to this mailbox any more; notes to it wait for their second recipient, or expire.
  await store.deleteFrom('mailboxKey').where('mailbox', '=', id).execute();
  await store.deleteFrom('careRecord').where('mailbox', '=', id).execute();
  await forgetAway(store, id);
  const rows = await store.deleteFrom('account').where('id', '=', id).returning('id').execute();
  return rows.length === 1;
}

/** Whether there is an administrator. */
export async function hasAdministrator(store: Store): Promise<boolean> {
  const row = await store
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'administrator')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The teams an account leads. */
export async function teamsLedBy(store: Store, account: number): Promise<number[]> {
  const rows = await store.selectFrom('leadTeam').select('team').where('account', '=', account).execute();
  return rows.map((row) => row.team);
}

/** All accounts with the teams they lead, by login. */
export async function allAccounts(store: Store): Promise<Account[]> {
  const accounts = await store.selectFrom('account').selectAll().orderBy('login').execute();
  const led = await store.selectFrom('leadTeam').selectAll().orderBy('team').execute();
  return accounts.map(({ password, ...account }) => ({
    ...account,
    teams: led.filter((row) => row.account === account.id).map((row) => row.team),
    takenUp: password !== null,
  }));
}
