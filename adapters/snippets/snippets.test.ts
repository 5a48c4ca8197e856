import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callSeat, type CallSeat } from '../../tests/call-seat.ts';
import { aFolder } from '../../tests/folder.ts';
import { followAmazonConnect } from './amazon-connect.js';
import { followFreeSwitch, greeting } from './freeswitch-esl.js';
import { followGenesys } from './genesys-cloud.js';
import { type Tell, tellSeat } from './tell.js';
import { followTwilio } from './twilio-taskrouter.js';

let seat: CallSeat;
let last: Promise<void>;
let tell: Tell;

beforeEach(async () => {
  seat = callSeat(aFolder());
  const { address, token } = await seat.calls.choose({ source: 'telephony' });
  const send = tellSeat({ address: address ?? '', token, source: '/test' });
  tell = (event) => void (last = send(event));
});
afterEach(() => seat.calls.end());

/** What the seat knows once it has heard everything so far. */
async function phase() {
  await last;
  return seat.calls.view().phase;
}

/** Listeners by name, as the vendors' libraries keep them. */
function switchboard() {
  const all = new Map<string, (with_?: never) => void>();
  return {
    on: (event: string, then: (with_: never) => void) => void all.set(event, then as (with_?: never) => void),
    fire: (event: string, with_?: unknown) => all.get(event)?.(with_ as never), // a fake fires what the library would
  };
}

it('Amazon Connect: a voice contact from ring to after-call work, and a break [S3]', async () => {
  const contact = switchboard();
  const agent = switchboard();
  const aContact = (type: string) => ({
    getContactId: () => '8c7bd0c4-7a6e-4a39-9c42-0f1c2d3e4f50',
    getType: () => type,
    onConnecting: (then: () => void) => contact.on('connecting', then),
    onConnected: (then: () => void) => contact.on('connected', then),
    onEnded: (then: () => void) => contact.on('ended', then),
    onACW: (then: () => void) => contact.on('acw', then),
    onDestroy: (then: () => void) => contact.on('destroy', then),
  });
  followAmazonConnect(
    {
      contact: (then) => [aContact('chat'), aContact('voice')].forEach(then),
      agent: (then) =>
        then({
          onRoutable: (back: () => void) => agent.on('routable', back),
          onNotRoutable: (away: () => void) => agent.on('notRoutable', away),
        }),
    },
    tell,
  );
  const phases = [];
  for (const event of ['connecting', 'connected', 'acw', 'destroy']) {
    contact.fire(event);
    phases.push(await phase());
  }
  agent.fire('notRoutable');
  phases.push(await phase());
  agent.fire('routable');
  expect([...phases, await phase()]).toEqual(['ringing', 'onCall', 'wrapUp', 'idle', 'break', 'idle']);
});

it('Twilio TaskRouter: a voice reservation, and an activity [S3]', async () => {
  const worker = switchboard();
  const reservation = switchboard();
  followTwilio(worker, tell);
  const created = (taskChannelUniqueName: string) =>
    worker.fire('reservationCreated', {
      sid: 'WR0123456789abcdef0123456789abcdef',
      task: { taskChannelUniqueName },
      on: reservation.on,
    });
  created('chat');
  created('voice');
  const phases = [await phase()];
  for (const event of ['accepted', 'wrapup']) {
    reservation.fire(event);
    phases.push(await phase());
  }
  reservation.fire('completed');
  await expect.poll(phase).toBe('idle');
  worker.fire('activityUpdated', { activity: { available: false } });
  expect([...phases, await phase()]).toEqual(['ringing', 'onCall', 'wrapUp', 'break']);
});

it('Genesys Cloud: what changed of a conversation, and presence [S3]', async () => {
  const own = 'b1a2c3d4-user';
  const hear = followGenesys(own, tell);
  const call = (participant: object) =>
    hear(
      JSON.stringify({
        topicName: `v2.users.${own}.conversations.calls`,
        eventBody: {
          id: '8c7bd0c4-7a6e-4a39-9c42-0f1c2d3e4f50',
          participants: [
            { purpose: 'customer', state: 'connected', address: 'tel:+8613800138000' },
            { purpose: 'agent', user: { id: own }, ...participant },
          ],
        },
      }),
    );
  const presence = (systemPresence: string) =>
    hear(
      JSON.stringify({
        topicName: `v2.users.${own}.presence`,
        eventBody: { presenceDefinition: { systemPresence } },
      }),
    );
  const steps = [
    () => call({ state: 'alerting' }),
    () => call({ state: 'connected' }),
    () => call({ state: 'connected', held: true }),
    () => call({ state: 'disconnected', wrapupRequired: true }),
    () => call({ state: 'disconnected', wrapupRequired: true, wrapup: { code: 'done' } }),
    () => presence('Break'),
    () => presence('Available'),
    () =>
      hear(JSON.stringify({ topicName: 'channel.metadata', eventBody: { message: 'WebSocket Heartbeat' } })),
  ];
  const phases = [];
  for (const step of steps) {
    step();
    phases.push(await phase());
  }
  expect(phases).toEqual(['ringing', 'onCall', 'onCall', 'wrapUp', 'idle', 'break', 'idle', 'idle']);
  expect(seat.calls.setup().eventsHeard).toBe(7);
});

/** An event of a leg as `event json` sends it. */
const leg = (name: string, some: Record<string, string> = {}) => {
  const body = JSON.stringify({
    'Event-Name': name,
    'Unique-ID': '8c7bd0c4-7a6e-4a39-9c42-0f1c2d3e4f50',
    'Caller-Caller-ID-Number': '13800138000',
    'Caller-Caller-ID-Name': '林小姐',
    variable_dialed_user: '1001',
    ...some,
  });
  return `Content-Length: ${Buffer.byteLength(body)}\nContent-Type: text/event-json\n\n${body}`;
};

it('FreeSWITCH: legs of an extension, however the network cuts the event socket [S3]', async () => {
  const heard: string[] = [];
  const hear = followFreeSwitch((extension, event) => {
    heard.push(extension);
    tell(event);
  });
  const phases = [];
  for (const text of [
    `Content-Type: auth/request\n\nContent-Type: command/reply\nReply-Text: +OK accepted\n\n`,
    leg('CHANNEL_PROGRESS'),
    leg('CHANNEL_ANSWER'),
    leg('CHANNEL_HANGUP_COMPLETE', { variable_endpoint_disposition: 'BLIND_TRANSFER' }),
  ]) {
    for (const letter of text) hear(letter);
    phases.push(await phase());
  }
  expect(phases).toEqual(['idle', 'ringing', 'onCall', 'idle']);
  expect(seat.calls.view().offer).toBe('transferred');
  expect(new Set(heard)).toEqual(new Set(['1001']));
  expect(greeting('secret')).toMatch(/^auth secret\n\nevent json .*CHANNEL_HANGUP_COMPLETE\n\n$/);
});

it('curl: a call by hand [S3]', async () => {
  const { address, token } = seat.calls.setup();
  const script = spawn('sh', [path.join(import.meta.dirname, 'curl.sh')], {
    env: { ...process.env, ADDRESS: address ?? '', TOKEN: token, PAUSE: '0' },
  });
  const [code] = await once(script, 'close');
  expect(code).toBe(0);
  expect(seat.calls.view()).toMatchObject({ phase: 'idle', offer: 'repeat' });
});
