import { z } from 'zod';

// What several parts of the hub's contract are made of.

/** Who an endpoint answers. A seat has no session: it signs, or holds a token. A recipient is whoever may have a mailbox. */
export type Audience =
  | 'anyone'
  | 'administrator'
  | 'lead'
  | 'hr'
  | 'hrOrAdministrator'
  | 'recipient'
  | 'signedIn';

/** One HTTP exchange: method, path, who may, what goes in (path, query and body in one) and comes out. */
export interface Exchange {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  who: Audience;
  input: z.ZodType;
  output: z.ZodType;
}

export const nothing = z.strictObject({});
export const name = z.string().trim().min(1).max(80);
export const login = z.string().trim().toLowerCase().min(3).max(120);
export const password = z.string().min(10).max(200);
export const id = z.int().min(1).max(4_294_967_295);
/** An id as it stands in a path. */
export const idInPath = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number);
/** Lower-case hex of a fixed number of bytes. */
export const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
