import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../../src/shared/call-event.ts';
import { recorded } from '../testing/recorded.ts';
import { agentLines } from './agent-lines.ts';
import { type AmiMessage, amiReader } from './ami-messages.ts';

const agentOf = new Map([
  ['Local/1001@agents', 'Lin'],
  ['PJSIP/1001', 'Lin'],
  ['PJSIP/1002', 'Mei'],
]);
const someLines = () => agentLines({ agentOf, wrapUpReasons: new Set(['wrapup']), now: () => 0 });
const message = (headers: Record<string, string>): AmiMessage => new Map(Object.entries(headers));

/** What the seats hear of AMI events, as "agent: type" lines, without what repeats the line before. */
function told(lines: ReturnType<typeof agentLines>, messages: readonly AmiMessage[]): string[] {
  const all = messages.flatMap((one) => lines.hear(one)).map(({ agent, event }) => `${agent}: ${event.type}`);
  return all.filter((line, n) => line !== all[n - 1]);
}

const newstate = (channel: string, ChannelState: string, some: Record<string, string> = {}) =>
  message({
    Event: 'Newstate',
    Channel: `${channel}-0000000a`,
    ChannelState,
    Uniqueid: `${channel}.1`,
    Linkedid: 'origin.1',
    ConnectedLineNum: '13800138000',
    ...some,
  });
const hangup = (channel: string) => message({ Event: 'Hangup', Uniqueid: `${channel}.1` });
const pause = (Queue: string, PausedReason: string, Paused = '1') =>
  message({ Event: 'QueueMemberPause', Interface: 'PJSIP/1001', Queue, Paused, PausedReason });

describe('recorded from an Asterisk 22', () => {
  it('a call from a queue, wrap-up and a break', () => {
    expect(told(someLines(), amiReader()(recorded('queue-call-and-pauses')))).toEqual([
      'Lin: sidetone.call.ringing',
      'Lin: sidetone.call.connected',
      'Lin: sidetone.call.ended',
      'Lin: sidetone.wrap-up.began',
      'Lin: sidetone.wrap-up.ended',
      'Lin: sidetone.break.began',
      'Lin: sidetone.break.ended',
    ]);
  });

  it('a call handed on, which then rings at the same agent again as another call', () => {
    const lines = someLines();
    const events = amiReader()(recorded('blind-transfer')).flatMap((one) => lines.hear(one));
    const names = (type: CallEvent['type']) =>
      new Set(
        events.flatMap(({ event }) => (event.type === type && 'call' in event.data ? [event.data.call] : [])),
      );
    expect(names('sidetone.call.connected').size).toBe(2);
    const [handedOn] = names('sidetone.call.transferred');
    expect(names('sidetone.call.ended')).toEqual(new Set([handedOn]));
    expect(lines.current('Lin')).toMatchObject({ data: { calls: [{ connected: true }] } });
  });

  it('says nothing of who called, nor anything by which Asterisk’s own records could be found', () => {
    const text = recorded('queue-call-and-pauses') + recorded('blind-transfer');
    expect(text).toContain('13800138000');
    const lines = someLines();
    const out = JSON.stringify(amiReader()(text).flatMap((one) => lines.hear(one)));
    const ids = [...text.matchAll(/Uniqueid: (\S+)/g)].flatMap(([, id]) => id ?? []);
    expect(ids.length).toBeGreaterThan(50);
    expect([...ids, '13800138000', 'Someone'].filter((secret) => out.includes(secret))).toEqual([]);
  });
});

describe('an agent’s own channels', () => {
  it('tell of direct calls too, in and out', () => {
    const incoming = [newstate('PJSIP/1002', '5'), newstate('PJSIP/1002', '6'), hangup('PJSIP/1002')];
    const outgoing = [newstate('PJSIP/1002', '4'), newstate('PJSIP/1002', '6'), hangup('PJSIP/1002')];
    for (const story of [incoming, outgoing])
      expect(told(someLines(), story)).toEqual([
        'Mei: sidetone.call.ringing',
        'Mei: sidetone.call.connected',
        'Mei: sidetone.call.ended',
      ]);
  });

  it('of one origin are one call, over when the last has hung up', () => {
    const local = 'Local/1001@agents';
    expect(
      told(someLines(), [
        newstate(local, '5'),
        newstate('PJSIP/1001', '5'),
        newstate('PJSIP/1001', '6'),
        newstate(local, '6'),
        hangup(local),
        hangup('PJSIP/1001'),
      ]),
    ).toEqual(['Lin: sidetone.call.ringing', 'Lin: sidetone.call.connected', 'Lin: sidetone.call.ended']);
  });

  it('of others are not looked at', () => {
    const stranger = newstate('PJSIP/trunk', '6');
    expect(told(someLines(), [stranger, hangup('PJSIP/trunk'), message({ Event: 'Newstate' })])).toEqual([]);
  });

  it('that nobody answered may ring again', () => {
    const called = { DestChannel: 'PJSIP/1001-0000000a', DestUniqueid: 'a.1', DestLinkedid: 'origin.1' };
    const again = { ...called, DestUniqueid: 'a.2' };
    const lines = someLines();
    const events = [
      message({ Event: 'AgentCalled', ...called }),
      message({ Event: 'AgentRingNoAnswer', ...called }),
      message({ Event: 'AgentCalled', ...again }),
      message({ Event: 'AgentConnect', ...again }),
    ].flatMap((one) => lines.hear(one));
    const names = events.map(({ event }) => ('call' in event.data ? event.data.call : null));
    expect(names[0]).toBe(names[1]);
    expect(names[2]).toBe(names[3]);
    expect(names[0]).not.toBe(names[2]);
  });
});

describe('transfers', () => {
  it.each([
    ['blind', { Event: 'BlindTransfer', TransfererUniqueid: 'PJSIP/1001.1' }],
    ['attended', { Event: 'AttendedTransfer', OrigTransfererUniqueid: 'PJSIP/1001.1' }],
  ])('%s count when they went well', (_kind, transfer) => {
    const lines = someLines();
    lines.hear(newstate('PJSIP/1001', '6'));
    expect(told(lines, [message({ ...transfer, Result: 'Invalid' })])).toEqual([]);
    expect(told(lines, [message({ ...transfer, Result: 'Success' })])).toEqual([
      'Lin: sidetone.call.transferred',
    ]);
  });
});

describe('pauses', () => {
  it('are told once, in however many queues the agent is', () => {
    const lines = someLines();
    expect(told(lines, [pause('support', 'lunch'), pause('sales', 'lunch')])).toEqual([
      'Lin: sidetone.break.began',
    ]);
    expect(told(lines, [pause('support', '', '0')])).toEqual([]);
    expect(
      told(lines, [message({ Event: 'QueueMemberRemoved', Interface: 'PJSIP/1001', Queue: 'sales' })]),
    ).toEqual(['Lin: sidetone.break.ended']);
  });

  it('turn from wrap-up into a break', () => {
    expect(told(someLines(), [pause('support', 'wrapup'), pause('support', 'lunch')])).toEqual([
      'Lin: sidetone.wrap-up.began',
      'Lin: sidetone.wrap-up.ended',
      'Lin: sidetone.break.began',
    ]);
  });
});

it('puts right what was missed while the connection was away', () => {
  const lines = someLines();
  lines.hear(newstate('PJSIP/1001', '6'));
  lines.hear(pause('support', 'lunch'));
  const there = new Map([...newstate('PJSIP/1002', '5')].filter(([name]) => name !== 'Event'));
  const member = message({ Location: 'PJSIP/1002', Queue: 'support', Paused: '1', PausedReason: 'wrapup' });
  const events = new Map(
    lines.correct({ channels: [there], members: [member] }).map((e) => [e.agent, e.event.data]),
  );
  expect(events.get('Lin')).toEqual({ calls: [], wrapUp: false, break: false });
  expect(events.get('Mei')).toMatchObject({ calls: [{ connected: false }], wrapUp: true, break: false });
});
