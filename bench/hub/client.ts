// The seats' side: one hub process, and thousands of requests to it.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { HubSetting, Order, Usage } from './hub-process.ts';

/** A hub in a process of its own. */
export interface HubProcess {
  /** What it said when it began to listen. */
  begun: Usage;
  tell(order: Order): Promise<Usage>;
  stop(): Promise<void>;
}

export async function forkHub(setting: HubSetting): Promise<HubProcess> {
  const child = fork(new URL('hub-process.ts', import.meta.url), [JSON.stringify(setting)]);
  child.once('exit', (code) => {
    if (code) throw new Error(`the hub's process ended with ${code}`);
  });
  const begun = await answerOf(child);
  return {
    begun,
    tell: (order) => {
      child.send(order);
      return answerOf(child);
    },
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function answerOf(child: ChildProcess): Promise<Usage> {
  const [usage]: Usage[] = await once(child, 'message');
  if (!usage) throw new Error('no answer');
  return usage;
}

/** Requests of one kind to one server. */
export interface Burst {
  port: number;
  path: string;
  type: 'application/json' | 'application/octet-stream';
  bodies: readonly (Buffer | string)[];
  /** Whether each request has a connection of its own, as seats send reports, or a few connections serve all. */
  own: boolean;
}

/** Connections at a time: enough that the hub, and not this process, has to hurry. */
const width = 128;

/** Sends all bodies, so many at a time. Throws at the first that is not answered with 200. */
export async function send({ port, path, type, bodies, own }: Burst): Promise<void> {
  const agent = new Agent({ keepAlive: !own, maxSockets: width });
  const waiting = bodies.values();
  const sendOne = async (body: Buffer | string) => {
    const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body) };
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers });
    asked.end(body);
    const [response] = await once(asked, 'response');
    const answer = await text(response);
    if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${answer}`);
  };
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const body of waiting) await sendOne(body);
    }),
  );
  agent.destroy();
}
