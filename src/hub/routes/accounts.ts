import { randomBytes } from 'node:crypto';
import { checkPassword, hashPassword } from '../../protocol/password.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubParsed } from '../../shared/hub-contract.ts';
import type { Me } from '../../shared/hub-contract/accounts.ts';
import { defaultWeekPlan } from '../../shared/week.ts';
import { linkHash } from '../access/link.ts';
import { signInLimit } from '../access/sign-in-limit.ts';
import type { Hub } from '../hub.ts';
import { beginKeyLog } from '../keys.ts';
import { findAccount, findLogin, insertAccount, setPassword } from '../store/account.ts';
import { hasLink, takeLink } from '../store/account-link.ts';
import { insertOrganisation } from '../store/organisation.ts';
import type { AccountTable } from '../store/house-tables.ts';
import { inTransaction } from '../store/transaction.ts';
import type { HubHandlers } from './route.ts';

type AccountCall = 'setUp' | 'takeUpAccount' | 'signIn' | 'signOut' | 'me';

/** What an organisation is called until its administrator says. */
const firstName = 'Sidetone';

/** Signing in and out, and taking an account up. */
export function accountHandlers(hub: Hub): Pick<HubHandlers, AccountCall> {
  const check = passwordCheck(hub);
  return {
    setUp: async (input, { signIn }) => signedIn(await setUp(hub, input), signIn),
    takeUpAccount: async (input, { signIn }) => signedIn(await takeUp(hub, input), signIn),
    signIn: async (input, { signIn }) => signedIn(await check(input), signIn),
    signOut: async (_, { signIn }) => {
      signIn(null);
      return {};
    },
    me: async (_, { account }) => meOf(account),
  };
}

function signedIn(account: AccountTable, signIn: (account: number) => void): Me {
  signIn(account.id);
  return meOf(account);
}

function meOf({ id, login, name, role }: AccountTable): Me {
  return { id, login, name, role };
}

/** Before the dear part: guessing at links must not keep the hub busy with hashing. */
async function checkLink({ store, clock }: Hub, token: string): Promise<void> {
  if (!(await hasLink(store, linkHash(token), clock.now()))) throw new Refusal('linkUsed');
}

/** The first administrator takes the hub up with the link it printed. */
async function setUp(hub: Hub, { token, login, name, password }: HubParsed<'setUp'>): Promise<AccountTable> {
  const { store, clock, newId, secrets, passwordCost: cost } = hub;
  await checkLink(hub, token);
  const account: AccountTable = {
    id: newId(),
    login,
    name,
    role: 'administrator',
    password: await hashPassword(password, { cost }),
  };
  const org = randomBytes(16).toString('hex');
  return inTransaction(store, async (transaction) => {
    const link = await takeLink(transaction, linkHash(token), clock.now());
    if (!link || link.account !== null) throw new Refusal('linkUsed');
    await insertOrganisation(transaction, { org, name: firstName, weekPlan: defaultWeekPlan });
    await beginKeyLog({ store: transaction, secrets }, org, clock.now());
    await insertAccount(transaction, account, []);
    return account;
  });
}

/** A person takes up the account that the administrator made for them. */
async function takeUp(hub: Hub, { token, password }: HubParsed<'takeUpAccount'>): Promise<AccountTable> {
  const { store, clock, passwordCost: cost } = hub;
  await checkLink(hub, token);
  const hash = await hashPassword(password, { cost });
  return inTransaction(store, async (transaction) => {
    const link = await takeLink(transaction, linkHash(token), clock.now());
    const account = link?.account ? await findAccount(transaction, link.account) : null;
    if (!account) throw new Refusal('linkUsed');
    await setPassword(transaction, account.id, hash);
    return account;
  });
}

/** Checks a login and its password. A login that is not there takes as long and answers alike. */
function passwordCheck({ store, clock, passwordCost: cost }: Hub) {
  const limit = signInLimit();
  const nobody = hashPassword(randomBytes(16).toString('hex'), { cost });
  return async ({ login, password }: HubParsed<'signIn'>): Promise<AccountTable> => {
    limit.try(login, clock.now());
    const account = await findLogin(store, login);
    const right = await checkPassword(password, account?.password ?? (await nobody));
    if (!account || !right) throw new Refusal('wrongSignIn');
    limit.forgive(login);
    return account;
  };
}
