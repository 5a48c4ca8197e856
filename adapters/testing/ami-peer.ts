import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { amiAction, amiReader } from '../asterisk-ami/ami-messages.ts';

/** A small Asterisk: takes one user, answers what the relay asks, and says what a test makes it say. */
export interface AmiPeer {
  port: number;
  /** Says something to everybody who is signed in. */
  say: (text: string) => void;
  /** Channels and queue members of the next snapshot. */
  channels: Record<string, string>[];
  members: Record<string, string>[];
  /** How often somebody has signed in. */
  signedIn: () => number;
  drop: () => void;
  close: () => void;
}

export const peerUser = { user: 'sidetone', secret: 'right' };

export async function amiPeer(): Promise<AmiPeer> {
  const sockets = new Set<Socket>();
  let signedIn = 0;
  const server = createServer((socket) => {
    const read = amiReader();
    socket.setEncoding('utf8').write('Asterisk Call Manager/11.0.0\r\n');
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (text: string) => {
      for (const action of read(text)) {
        const id = { ActionID: action.get('ActionID') ?? '' };
        const events = (all: Record<string, string>[], Event: string) =>
          all.map((each) => amiAction({ Event, ...id, ...each })).join('');
        switch (action.get('Action')) {
          case 'Login': {
            const isRight = action.get('Secret') === peerUser.secret;
            if (isRight) signedIn += 1;
            if (isRight) sockets.add(socket);
            socket.write(amiAction({ Response: isRight ? 'Success' : 'Error', ...id }));
            break;
          }
          case 'QueueStatus':
            socket.write(
              events(peer.members, 'QueueMember') + amiAction({ Event: 'QueueStatusComplete', ...id }),
            );
            break;
          case 'CoreShowChannels':
            socket.write(
              events(peer.channels, 'CoreShowChannel') +
                amiAction({ Event: 'CoreShowChannelsComplete', ...id }),
            );
        }
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const peer: AmiPeer = {
    port: (server.address() as AddressInfo).port, // a TCP server's address is never a string
    say: (text) => sockets.forEach((socket) => socket.write(text)),
    channels: [],
    members: [],
    signedIn: () => signedIn,
    drop: () => sockets.forEach((socket) => socket.destroy()),
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
  return peer;
}
