import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../shared/errors.ts';
import { mayReceive, type Role, role } from '../../shared/hub-contract/accounts.ts';
import type { Audience } from '../../shared/hub-contract/shapes.ts';
import { hubContract, type HubCallName, type HubOutput, type HubParsed } from '../../shared/hub-contract.ts';
import type { AccountTable } from '../store/house-tables.ts';

type Who<N extends HubCallName> = (typeof hubContract)[N]['who'];

/** Who a call comes from, as far as the hub asks. */
export interface Caller<N extends HubCallName = HubCallName> {
  /** The person signed in; null where anyone may call. */
  account: Who<N> extends 'anyone' ? null : AccountTable;
  /** A body that is not JSON: the sealed bytes of a report; else empty. */
  bytes: Uint8Array;
  /** Signs an account in, or out with null. Only the calls of people have a session; seats have none. */
  signIn: (account: number | null) => void;
}

export type Handler<N extends HubCallName> = (
  input: HubParsed<N>,
  caller: Caller<N>,
) => Promise<HubOutput<N>>;

/** One handler for every endpoint: a missing one does not compile. */
export type HubHandlers = { [N in HubCallName]: Handler<N> };

/** How a group of routes knows its callers. */
export interface Sessions {
  /** The account signed in, or null. */
  account: (request: FastifyRequest) => Promise<AccountTable | null>;
  signIn: (reply: FastifyReply, account: number | null) => void;
}

/** Seats have none: their routes take no cookie and set none. */
export const noSessions: Sessions = {
  account: () => Promise.resolve(null),
  signIn: () => {
    throw new Error('a seat has no session');
  },
};

/** The sizes that are not the usual 64 kB: a report is 177 bytes, 200 invites are sealed bundles, a file is a year long. */
const bodyLimits: Partial<Record<HubCallName, number>> = {
  report: 177,
  addInvites: 1_000_000,
  importOperations: 8_000_000,
  sendOperations: 8_000_000,
};

/** Who may call, once signed in. */
const rolesOf: Record<Exclude<Audience, 'anyone'>, readonly Role[]> = {
  administrator: ['administrator'],
  lead: ['lead'],
  hr: ['hr'],
  hrOrAdministrator: ['hr', 'administrator'],
  recipient: role.options.filter(mayReceive),
  signedIn: role.options,
};

/** Adds an endpoint for each handler: parse, may they, handle, parse. */
export function addRoutes<N extends HubCallName>(
  app: FastifyInstance,
  handlers: Pick<HubHandlers, N>,
  sessions: Sessions,
): void {
  // The keys of an object literal are its type's; TypeScript does not say so.
  for (const name of Object.keys(handlers) as N[]) addRoute(app, name, handlers[name], sessions);
}

function addRoute<N extends HubCallName>(
  app: FastifyInstance,
  name: N,
  handler: Handler<N>,
  sessions: Sessions,
): void {
  const { method, path, who, input, output } = hubContract[name];
  app.route({
    method,
    url: path,
    bodyLimit: bodyLimits[name] ?? 65_536,
    handler: async (request, reply) => {
      const account = who === 'anyone' ? null : await sessions.account(request);
      if (who !== 'anyone' && !account) throw new Refusal('notSignedIn');
      if (who !== 'anyone' && account && !rolesOf[who].includes(account.role))
        throw new Refusal('notAllowed');

      const parsed = input.safeParse(inputOf(request));
      if (!parsed.success) throw new Refusal('badInput', parsed.error.issues[0]?.path.join('.') || undefined);
      // The map ties name, input and caller together; TypeScript loses that when it looks an endpoint up by a variable.
      const answer = await handler(
        parsed.data as HubParsed<N>,
        {
          account,
          bytes: Buffer.isBuffer(request.body) ? request.body : new Uint8Array(),
          signIn: (id) => sessions.signIn(reply, id),
        } as Caller<N>,
      );
      return reply.header('cache-control', 'no-store').send(output.parse(answer));
    },
  });
}

/** Path, query and body as one input; a field that comes twice is refused. */
function inputOf(request: FastifyRequest): Record<string, unknown> {
  const parts = [request.params, request.query, Buffer.isBuffer(request.body) ? {} : (request.body ?? {})];
  const merged: Record<string, unknown> = {};
  for (const part of parts) {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) throw new Refusal('badInput');
    for (const [field, value] of Object.entries(part)) {
      if (Object.hasOwn(merged, field)) throw new Refusal('badInput', field);
      merged[field] = value;
    }
  }
  return merged;
}
