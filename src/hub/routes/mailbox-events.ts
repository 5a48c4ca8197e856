import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../shared/errors.ts';
import { mayReceive } from '../../shared/hub-contract/accounts.ts';
import { mailboxEventsPath } from '../../shared/hub-contract/mailboxes.ts';
import type { NoticeBoard } from '../notice-board.ts';
import type { Sessions } from './route.ts';

/** A sign of life, so that neither a proxy nor the listener takes a quiet stream for a dead one. */
const heartbeat = 25_000;

/**
 * The stream by which a signed-in recipient hears that there is something new (server-sent events): an event without
 * data, so that the wire tells nothing of what or whose.
 */
export function addMailboxEvents(app: FastifyInstance, sessions: Sessions, board: NoticeBoard): void {
  app.addHook('preClose', async () => board.close());
  app.get(mailboxEventsPath, async (request, reply) => {
    const account = await sessions.account(request);
    if (!account) throw new Refusal('notSignedIn');
    if (!mayReceive(account.role)) throw new Refusal('notAllowed');
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    raw.write(': listening\n\n');
    const stop = board.listen(
      account.id,
      () => raw.write('event: new\ndata:\n\n'),
      () => raw.end(),
    );
    const beat = setInterval(() => raw.write(':\n\n'), heartbeat).unref();
    raw.once('close', () => {
      clearInterval(beat);
      stop();
    });
  });
}
