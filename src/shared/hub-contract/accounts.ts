import { z } from 'zod';
import { type Exchange, hex, id, login, name, nothing, password } from './shapes.ts';

export const role = z.enum(['administrator', 'lead', 'hr', 'assistance']);
export type Role = z.infer<typeof role>;

/** Whether somebody of this role may have a mailbox: everyone but those who run the hub. */
export function mayReceive(of: Role): of is Exclude<Role, 'administrator'> {
  return of !== 'administrator';
}

/** The person signed in. */
export const me = z.strictObject({ id, login, name, role });
export type Me = z.infer<typeof me>;

/** Taking up an account, signing in and out. */
export const accountExchanges = {
  setUp: {
    method: 'POST',
    path: '/v1/setup',
    who: 'anyone',
    input: z.strictObject({ token: hex(16), login, name, password }),
    output: me,
  },
  takeUpAccount: {
    method: 'POST',
    path: '/v1/accounts/take-up',
    who: 'anyone',
    input: z.strictObject({ token: hex(16), password }),
    output: me,
  },
  signIn: {
    method: 'POST',
    path: '/v1/sign-in',
    who: 'anyone',
    input: z.strictObject({ login, password: z.string().max(200) }),
    output: me,
  },
  signOut: { method: 'POST', path: '/v1/sign-out', who: 'signedIn', input: nothing, output: nothing },
  me: { method: 'GET', path: '/v1/me', who: 'signedIn', input: nothing, output: me },
} as const satisfies Record<string, Exchange>;
