import type { ClientRequest } from 'node:http';
import { mailboxEventsPath } from '../../shared/hub-contract/mailboxes.ts';
import { addressOf } from './hub-address.ts';
import { beginRequest, cookieHeader } from './hub-request.ts';

/** What a stream tells its listener; nothing any more after `ended`. */
export interface StreamListener {
  /** The hub has said that it listens back. */
  live: () => void;
  /** There is something new; the hub does not say what. */
  heard: () => void;
  ended: () => void;
}

/** The hub says something at least every 25 s; a stream that is silent for longer than twice that is dead. */
const longestSilence = 60_000;
/** No line of the stream comes near this length. */
const longestLine = 1000;

/** Opens the hub's stream of events in a desk's session. Gives what closes it, after which nothing is told any more. */
export function openDeskStream(
  hub: string,
  cookies: ReadonlyMap<string, string>,
  { live, heard, ended }: StreamListener,
): () => void {
  let isOver = false;
  let line = '';
  let request: ClientRequest | null = null;

  function close(): void {
    isOver = true;
    request?.destroy();
  }
  function end(): void {
    if (isOver) return;
    close();
    ended();
  }
  function read(chunk: string): void {
    if (isOver) return;
    const lines = (line + chunk).split('\n');
    line = lines.pop() ?? '';
    if (line.length > longestLine) return end();
    for (const each of lines) {
      if (each === ': listening') live();
      if (each === 'event: new') heard();
    }
  }
  function follow(opened: ClientRequest): void {
    request = opened;
    request.setTimeout(longestSilence, end);
    request.on('error', end);
    request.on('close', end);
    request.on('response', (response) => {
      const isStream = response.headers['content-type']?.startsWith('text/event-stream') ?? false;
      if (response.statusCode !== 200 || !isStream) return end();
      response.setEncoding('utf8').on('data', read).on('end', end).on('error', end);
    });
    if (isOver) request.destroy();
    else request.end();
  }

  const headers = { accept: 'text/event-stream', ...(cookies.size > 0 && { cookie: cookieHeader(cookies) }) };
  void beginRequest(addressOf(hub, mailboxEventsPath), { method: 'GET', headers }).then(follow, end);
  return close;
}
