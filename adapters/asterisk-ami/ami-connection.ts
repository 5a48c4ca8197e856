import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { amiAction, type AmiMessage, amiReader } from './ami-messages.ts';

export interface AmiPlace {
  host: string;
  port: number;
  tls: boolean;
  user: string;
  secret: string;
}

/** What is asked right after signing in, because events are only heard from then on. */
export interface Snapshot {
  /** `CoreShowChannel` events: every channel there is. */
  channels: readonly AmiMessage[];
  /** `QueueMember` events: who is in which queue, and paused or not. */
  members: readonly AmiMessage[];
}

interface AmiHears {
  /** Signed in, and everything there is was told. */
  ready: (snapshot: Snapshot) => void;
  heard: (event: AmiMessage) => void;
}

/** How often the connection is tried out, in ms, and how long it may be silent. */
const beat = 30_000;
const longestSilence = 75_000;

/**
 * Signs in to an Asterisk and tells what it hears until the connection ends. Rejects with the reason, never with what
 * was in a message; resolves when `signal` ends it.
 */
export function listenToAmi(place: AmiPlace, { ready, heard }: AmiHears, signal: AbortSignal): Promise<void> {
  const socket: Socket = place.tls
    ? connectTls({ host: place.host, port: place.port, servername: place.host })
    : connect({ host: place.host, port: place.port });
  socket.setEncoding('utf8').setTimeout(longestSilence);
  const say = (headers: Record<string, string>) => socket.write(amiAction(headers));
  const read = amiReader();
  const channels: AmiMessage[] = [];
  const members: AmiMessage[] = [];
  const pings = setInterval(() => say({ Action: 'Ping' }), beat);

  say({
    Action: 'Login',
    Username: place.user,
    Secret: place.secret,
    Events: 'call,agent',
    ActionID: 'login',
  });

  function take(message: AmiMessage): void {
    const event = message.get('Event');
    if (event === undefined) return takeResponse(message);
    switch (event) {
      case 'CoreShowChannel':
        channels.push(message);
        break;
      case 'QueueMember':
        members.push(message);
        break;
      case 'QueueStatusComplete':
        say({ Action: 'CoreShowChannels', ActionID: 'channels' });
        break;
      case 'CoreShowChannelsComplete':
        ready({ channels, members });
        break;
      default:
        heard(message);
    }
  }

  function takeResponse(message: AmiMessage): void {
    const isError = message.get('Response') === 'Error';
    switch (message.get('ActionID')) {
      case 'login':
        if (isError) throw new Error('Asterisk refused the user or the secret');
        say({ Action: 'QueueStatus', ActionID: 'members' });
        break;
      case 'members': // no app_queue: agents without queues are still followed
        if (isError) say({ Action: 'CoreShowChannels', ActionID: 'channels' });
        break;
      case 'channels':
        if (isError) throw new Error('the AMI user needs "write = reporting" to see channels');
    }
  }

  return new Promise((done, fail) => {
    const stop = () => socket.destroy();
    signal.addEventListener('abort', stop, { once: true });
    socket.on('data', (text: string) => {
      try {
        for (const message of read(text)) take(message);
      } catch (error) {
        socket.destroy(error instanceof Error ? error : new Error('unexpected'));
      }
    });
    socket.on('timeout', () => socket.destroy(new Error('Asterisk has gone silent')));
    socket.on('error', fail);
    socket.on('close', () => {
      clearInterval(pings);
      signal.removeEventListener('abort', stop);
      if (signal.aborted) done();
      else fail(new Error('Asterisk closed the connection'));
    });
    if (signal.aborted) stop();
  });
}
