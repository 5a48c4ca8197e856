// Against an Asterisk of your own, with the files of fixtures/asterisk in its /etc/asterisk:
//   SIDETONE_ASTERISK=127.0.0.1:15038 npx vitest run --project node adapters/asterisk-ami/real-asterisk.test.ts
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import type { CallEvent } from '../../src/shared/call-event.ts';
import { agentLines } from './agent-lines.ts';
import { listenToAmi } from './ami-connection.ts';
import { amiAction } from './ami-messages.ts';

const [host = '', port = ''] = (process.env.SIDETONE_ASTERISK ?? '').split(':');
const user = { user: 'sidetone', secret: 'for-tests-only' };
const why = 'SIDETONE_ASTERISK is not set: no Asterisk to try it against';

it.skipIf(!host)(
  `follows a call through the queue of a real Asterisk, and a pause after it [S3] (${host || why})`,
  async () => {
    const lines = agentLines({
      agentOf: new Map([['Local/1001@agents', 'Lin']]),
      wrapUpReasons: new Set(['wrapup']),
      now: Date.now,
    });
    const types: CallEvent['type'][] = [];
    const stopping = new AbortController();
    const signedIn = Promise.withResolvers<void>();
    const listening = listenToAmi(
      { host, port: Number(port), tls: false, ...user },
      {
        ready(snapshot) {
          types.push(...lines.correct(snapshot).map(({ event }) => event.type));
          signedIn.resolve();
        },
        heard: (message) => void types.push(...lines.hear(message).map(({ event }) => event.type)),
      },
      stopping.signal,
    );
    await Promise.race([signedIn.promise, listening]);

    const hand = connect(Number(port), host);
    const say = (headers: Record<string, string>) => hand.write(amiAction(headers));
    const paused = (Paused: string) =>
      say({ Action: 'QueuePause', Interface: 'Local/1001@agents', Paused, Reason: 'wrapup' });
    say({ Action: 'Login', Username: user.user, Secret: user.secret, Events: 'off' });
    const caller = { CallerID: '"Someone" <13800138000>', Application: 'Wait', Data: '9' };
    say({ Action: 'Originate', Channel: 'Local/555@callers/n', Async: 'true', ...caller });
    await expect.poll(() => types.at(-1), { timeout: 10_000 }).toBe('sidetone.call.ended');
    paused('true');
    await expect.poll(() => types.at(-1)).toBe('sidetone.wrap-up.began');
    paused('false');
    await expect.poll(() => types.at(-1)).toBe('sidetone.wrap-up.ended');

    expect([...new Set(types)]).toEqual([
      'sidetone.line.current',
      'sidetone.call.ringing',
      'sidetone.call.connected',
      'sidetone.call.ended',
      'sidetone.wrap-up.began',
      'sidetone.wrap-up.ended',
    ]);
    hand.destroy();
    stopping.abort();
    await listening;
  },
);
