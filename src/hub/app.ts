import { randomInt } from 'node:crypto';
import type { RequestListener, Server } from 'node:http';
import Fastify, {
  type FastifyInstance,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import { usualCost } from '../protocol/password.ts';
import { refuseForeignPages, sealedSessions, usualSession } from './access/session.ts';
import type { Hub } from './hub.ts';
import { noticeBoard } from './notice-board.ts';
import { accountHandlers } from './routes/accounts.ts';
import { actionHandlers } from './routes/actions.ts';
import { administrationHandlers } from './routes/administration.ts';
import { deskHandlers } from './routes/desks.ts';
import { huddleHandlers } from './routes/huddles.ts';
import { monthHandlers } from './routes/months.ts';
import { operationsHandlers } from './routes/operations.ts';
import { addMailboxEvents } from './routes/mailbox-events.ts';
import { mailboxHandlers } from './routes/mailboxes.ts';
import { helpHandlers, seatHelpHandlers } from './routes/help.ts';
import { servePages } from './routes/pages.ts';
import { privacyHandlers } from './routes/privacy.ts';
import { answerError, answerProblems } from './routes/problem.ts';
import { publicHandlers } from './routes/public.ts';
import { addRoutes, type HubHandlers, noSessions } from './routes/route.ts';
import { reliefHandlers } from './routes/relief.ts';
import { seatHandlers } from './routes/seats.ts';
import { upkeepHandlers } from './routes/upkeep.ts';
import { voiceHandlers } from './routes/voices.ts';
import { workReportsOf } from './routes/work-reports.ts';

/** What a hub is made of; only what is not usual need be said. */
export interface HubParts extends Pick<Hub, 'store' | 'clock' | 'secrets' | 'tls'>, Partial<typeof usual> {
  /** Folder of the built pages; without it the hub serves none. */
  pages?: string;
  /** How browsers reach the hub, such as `https://sidetone.example`; decides whether cookies want TLS. */
  address?: string;
  /** Where log lines go; without it nothing is logged. */
  log?: { write(line: string): void };
}

const usual = {
  newId: () => randomInt(1, 2 ** 31),
  passwordCost: usualCost,
  sessionLength: usualSession,
} satisfies Partial<Hub>;

/** What the parts of a hub work with, with what is usual filled in. */
export function makeHub(parts: HubParts): Hub {
  return { ...usual, ...parts };
}

/** The hub's HTTP side, not listening yet: `listen` it, or `inject` requests. */
export async function buildHub(parts: HubParts): Promise<FastifyInstance> {
  const hub = makeHub(parts);
  const board = noticeBoard(hub);
  const sessionless = {
    ...publicHandlers(hub),
    ...seatHandlers(hub),
    ...seatHelpHandlers(hub),
    ...voiceHandlers(hub, () => board.look()),
  };
  const people: Omit<HubHandlers, keyof typeof sessionless> = {
    ...accountHandlers(hub),
    ...administrationHandlers(hub),
    ...upkeepHandlers(hub),
    ...deskHandlers(hub),
    ...actionHandlers(hub),
    ...huddleHandlers(hub),
    ...operationsHandlers(hub),
    ...privacyHandlers(hub),
    ...mailboxHandlers(hub),
    workReports: workReportsOf(hub),
    ...helpHandlers(hub),
    ...reliefHandlers(hub),
    ...monthHandlers(hub),
  };

  const { tls } = parts;
  const logController = new LogController({ disableRequestLogging: true });
  const app = Fastify({
    logger: quietLog(parts.log),
    logController,
    frameworkErrors: answerError,
    requestTimeout: 30_000,
    // An HTTPS server does all that an HTTP server does; Node's types do not say so.
    ...(tls && { serverFactory: (listener: RequestListener) => tls.serve(listener) as unknown as Server }),
  });
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, asItIs);
  answerProblems(app);
  refuseForeignPages(app, parts.address);

  addRoutes(app, sessionless, noSessions);
  const sessions = sealedSessions(hub, parts.address?.startsWith('https:') ?? false);
  addRoutes(app, people, sessions);
  addMailboxEvents(app, sessions, board);
  if (parts.pages) await servePages(app, parts.pages);
  return app;
}

const asItIs = (_: FastifyRequest, body: Buffer) => Promise.resolve(body);

/** Lines without host, address, URL, or anything a request or an error carried. Requests themselves are not logged. */
function quietLog(stream: HubParts['log']): NonNullable<FastifyServerOptions['logger']> {
  if (!stream) return false;
  return {
    level: 'warn',
    stream,
    base: null,
    serializers: {
      req: () => ({}),
      res: ({ statusCode }) => ({ statusCode }),
      err: ({ name }) => ({ type: name, message: '', stack: '' }),
    },
  };
}
