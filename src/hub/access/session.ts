import { randomBytes } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { z } from 'zod';
import type { FastifyInstance } from 'fastify';
import { hour } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { Hub } from '../hub.ts';
import type { Sessions } from '../routes/route.ts';
import { findAccount } from '../store/account.ts';

/** A working day and a little: whoever leaves a browser open signs in again tomorrow. */
export const usualSession = 12 * hour;

const name = 'sidetone';
const nonceLength = 24;
const session = z.strictObject({ account: z.int(), until: z.int() });
type Session = z.infer<typeof session>;

/**
 * Sessions of people: the account's number in a cookie that only the hub can make and read (XChaCha20-Poly1305), out of
 * reach for scripts and other sites. Nothing is stored. `https`: how browsers see the hub.
 */
export function sealedSessions({ store, clock, secrets, sessionLength }: Hub, https: boolean): Sessions {
  const flags = `; Path=/; HttpOnly; SameSite=Strict${https ? '; Secure' : ''}`;
  return {
    account: async ({ headers }) => {
      const value = new RegExp(`(?:^|; ?)${name}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1];
      const found = value === undefined ? null : unseal(secrets.sessionKey, value);
      return found && clock.now() < found.until ? findAccount(store, found.account) : null;
    },
    signIn: (reply, account) => {
      const value =
        account === null ? '' : seal(secrets.sessionKey, { account, until: clock.now() + sessionLength });
      void reply.header('set-cookie', `${name}=${value}${account === null ? '; Max-Age=0' : ''}${flags}`);
    },
  };
}

function seal(key: Uint8Array, of: Session): string {
  const nonce = randomBytes(nonceLength);
  const box = xchacha20poly1305(key, nonce).encrypt(Buffer.from(JSON.stringify(of)));
  return Buffer.concat([nonce, box]).toString('base64url');
}

/** Null for whatever was not sealed with the key. */
function unseal(key: Uint8Array, value: string): Session | null {
  const bytes = Buffer.from(value, 'base64url');
  try {
    const cipher = xchacha20poly1305(key, bytes.subarray(0, nonceLength));
    const text = Buffer.from(cipher.decrypt(bytes.subarray(nonceLength))).toString();
    return session.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Refuses writes that a page from elsewhere had the browser make. Browsers name their page's origin with every write;
 * seats and the app name none. `address`: how browsers reach the hub, where a proxy does not pass their `Host` on.
 */
export function refuseForeignPages(app: FastifyInstance, address: string | undefined): void {
  app.addHook('onRequest', async ({ method, headers }) => {
    if (method === 'GET' || method === 'HEAD' || headers.origin === undefined) return;
    const host = URL.canParse(headers.origin) ? new URL(headers.origin).host : null;
    const own = [headers.host, address && new URL(address).host];
    if (host === null || !own.includes(host)) throw new Refusal('notAllowed');
  });
}
