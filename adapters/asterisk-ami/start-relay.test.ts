import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callSeat, type CallSeat } from '../../tests/call-seat.ts';
import { aFolder } from '../../tests/folder.ts';
import { forward } from '../seat-adapter/forward.ts';
import { type AmiPeer, amiPeer, peerUser } from '../testing/ami-peer.ts';
import { recorded } from '../testing/recorded.ts';
import { amiAction } from './ami-messages.ts';
import { hashed } from '../event-stream.ts';
import { type Relay, startRelay } from './start-relay.ts';

const ending: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
});

let peer: AmiPeer;
let log: string[];
beforeEach(async () => {
  log = [];
  peer = await amiPeer();
  ending.push(() => peer.close());
});

/** Waits without waiting: gives way once. */
const soon = () => new Promise<void>((done) => setImmediate(done));

const tokens = { Lin: 'token-of-Lin', Mei: 'token-of-Mei' };

async function aRelay({ secret = peerUser.secret } = {}): Promise<Relay> {
  const relay = await startRelay({
    settings: {
      ami: { host: '127.0.0.1', port: peer.port, tls: false, user: peerUser.user, secret },
      listen: { host: '127.0.0.1', port: 0, tls: null },
      wrapUpReasons: new Set(['wrapup']),
      agentOfToken: new Map(Object.entries(tokens).map(([agent, token]) => [hashed(token), agent])),
      agentOfInterface: new Map([
        ['Local/1001@agents', 'Lin'],
        ['PJSIP/1002', 'Mei'],
      ]),
    },
    now: () => 0,
    log: (line) => void log.push(line),
    wait: soon,
  });
  ending.push(() => relay.stop());
  return relay;
}

/** A seat that listens to the telephony, with the adapter of one agent beside it. */
async function seatOf(relay: Relay, token: string): Promise<CallSeat & { said: string[] }> {
  const folder = aFolder();
  const seat = callSeat(folder);
  await seat.calls.choose({ source: 'telephony' });
  const said: string[] = [];
  const stopping = new AbortController();
  const forwarding = forward({
    relay: { address: `http://127.0.0.1:${relay.port}/v1/events`, token },
    seatFile: path.join(folder, 'calls.json'),
    log: (line) => void said.push(line),
    signal: stopping.signal,
    wait: soon,
  });
  ending.push(async () => {
    stopping.abort();
    await forwarding;
    seat.calls.end();
  });
  return { ...seat, said };
}

/** What was said once the relay's own questions were answered. */
const afterSnapshot = (text: string) =>
  text.split(/Event: CoreShowChannelsComplete[\s\S]*?\r\n\r\n/)[1] ?? '';

const phase = ({ calls }: CallSeat) => calls.view().phase;
const heard = ({ calls }: CallSeat) => calls.setup().eventsHeard;
async function signedIn(times: number): Promise<void> {
  await expect.poll(() => log.filter((line) => line.startsWith('connected')).length).toBe(times);
}

const newstate = (Channel: string, ChannelState: string) =>
  amiAction({
    Event: 'Newstate',
    Channel: `${Channel}-01`,
    ChannelState,
    Uniqueid: Channel,
    Linkedid: Channel,
  });

describe('from Asterisk to the seat [S3]', () => {
  it('a recorded conversation arrives at the seat of its agent, and at no other', async () => {
    const relay = await aRelay();
    await signedIn(1);
    const lin = await seatOf(relay, tokens.Lin);
    const mei = await seatOf(relay, tokens.Mei);
    await expect.poll(() => [heard(lin), heard(mei)]).toEqual([1, 1]);
    peer.say(afterSnapshot(recorded('blind-transfer')));
    await expect.poll(() => phase(lin)).toBe('onCall');
    await expect.poll(() => lin.calls.setup().lastEvent?.type).toBe('sidetone.call.connected');
    peer.say(amiAction({ Event: 'Hangup', Uniqueid: '1795308454.28' }));
    peer.say(amiAction({ Event: 'Hangup', Uniqueid: '1795308454.29' }));
    await expect.poll(() => lin.calls.view()).toMatchObject({ phase: 'idle', offer: 'transferred' });
    expect(heard(mei)).toBe(1);
  });

  it('a seat that comes in the middle of a call learns of it', async () => {
    peer.channels = [{ Channel: 'PJSIP/1002-01', ChannelState: '6', Uniqueid: 'a', Linkedid: 'a' }];
    const relay = await aRelay();
    await signedIn(1);
    const mei = await seatOf(relay, tokens.Mei);
    await expect.poll(() => phase(mei)).toBe('onCall');
  });
});

describe('what goes wrong', () => {
  it('the connection to Asterisk: the relay comes back and puts right what it missed', async () => {
    const relay = await aRelay();
    await signedIn(1);
    const mei = await seatOf(relay, tokens.Mei);
    await expect.poll(() => heard(mei)).toBe(1);
    peer.say(newstate('PJSIP/1002', '6'));
    await expect.poll(() => phase(mei)).toBe('onCall');
    peer.drop(); // and the call ends meanwhile
    await signedIn(2);
    await expect.poll(() => phase(mei)).toBe('idle');
    expect(log[1]).toMatch(/^Asterisk closed the connection; again in \d s$/);
  });

  it('a wrong secret: said, tried again, and never signed in', async () => {
    await aRelay({ secret: 'wrong' });
    await expect.poll(() => log.length).toBeGreaterThan(2);
    expect(log[0]).toMatch(/^Asterisk refused the user or the secret; again in 1 s$/);
    expect(peer.signedIn()).toBe(0);
    expect(log.join()).not.toContain('wrong');
  });

  it('a wrong token of a seat: nothing is told to it', async () => {
    const relay = await aRelay();
    const stranger = await seatOf(relay, 'a-guess');
    await expect.poll(() => stranger.said).toEqual(['the relay does not know this token; trying again']);
    expect(heard(stranger)).toBe(0);
    const other = await fetch(`http://127.0.0.1:${relay.port}/v1/agents`);
    expect(other.status).toBe(404);
  });

  it('a seat that is restarted with another port and token: the adapter finds it', async () => {
    peer.channels = [{ Channel: 'PJSIP/1002-01', ChannelState: '6', Uniqueid: 'a', Linkedid: 'a' }];
    const relay = await aRelay();
    await signedIn(1);
    const mei = await seatOf(relay, tokens.Mei);
    await expect.poll(() => phase(mei)).toBe('onCall');
    await mei.calls.changePort();
    await mei.calls.renewToken();
    expect(phase(mei)).toBe('idle');
    peer.say(newstate('PJSIP/1002', '6') + newstate('Local/1001@agents', '6'));
    peer.say(amiAction({ Event: 'QueueMemberPause', Interface: 'PJSIP/1002', Queue: 'q', Paused: '1' }));
    await expect.poll(() => phase(mei)).toBe('onCall');
  });

  it('a flood of seats with one token: the oldest is let go', async () => {
    const relay = await aRelay();
    await signedIn(1);
    const streams = [];
    for (let n = 0; n < 5; n++) {
      const response = await fetch(`http://127.0.0.1:${relay.port}/v1/events`, {
        headers: { authorization: `Bearer ${tokens.Lin}` },
      });
      streams.push(response.body?.getReader());
      await streams[n]?.read();
    }
    expect((await streams[0]?.read())?.done).toBe(true);
    for (const stream of streams) await stream?.cancel();
  });
});
