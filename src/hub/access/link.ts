import { createHash, randomBytes } from 'node:crypto';
import type { Hub } from '../hub.ts';
import { hasAdministrator } from '../store/account.ts';
import { putLink } from '../store/account-link.ts';
import { hour } from '../../shared/clock.ts';
import type { Store } from '../store/tables.ts';

/** A link is good for a week: a lead may be away. */
const goodFor = 7 * 24 * hour;

/** How a link's token is kept: whoever reads the database cannot use the link. */
export function linkHash(token: string): string {
  return createHash('sha256').update(token, 'hex').digest('hex');
}

/** Makes a link for an account, or for the first administrator (null); gives its token, 32 hex digits. */
export async function makeLink(store: Store, account: number | null, now: number): Promise<string> {
  const token = randomBytes(16).toString('hex');
  await putLink(store, { hash: linkHash(token), account, expiresAt: now + goodFor });
  return token;
}

// The desk's own addresses stand behind the #, which browsers do not send: a token is in no log of any proxy.

/** Where a person takes up an account. */
export function takeUpPath(token: string): string {
  return `/#/account/${token}`;
}

/** Where the first administrator sets the hub up: a new link at each call, or null when there is an administrator. */
export async function setUpPath({ store, clock }: Hub): Promise<string | null> {
  if (await hasAdministrator(store)) return null;
  return `/#/setup/${await makeLink(store, null, clock.now())}`;
}
