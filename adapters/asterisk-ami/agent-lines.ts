import { createHmac, randomBytes } from 'node:crypto';
import type { CallEvent } from '../../src/shared/call-event.ts';
import type { Snapshot } from './ami-connection.ts';
import type { AmiMessage } from './ami-messages.ts';
import { callerCounter } from './callers.ts';

/** An event, and the agent whose seat it is for. */
export interface AgentEvent {
  agent: string;
  event: CallEvent;
}

export interface AgentLinesOptions {
  /** Agents by the interfaces they answer on, as a queue names them: `PJSIP/1001`, `Local/1001@agents`. */
  agentOf: ReadonlyMap<string, string>;
  /** Pause reasons that mean wrap-up; any other pause is a break. */
  wrapUpReasons: ReadonlySet<string>;
  now: () => number;
}

export interface AgentLines {
  /** What an AMI event means for which agents. Numbers and names of callers are in none of it. */
  hear(message: AmiMessage): AgentEvent[];
  /** Puts everything right after a connection began; what is current, for every agent. */
  correct(snapshot: Snapshot): AgentEvent[];
  /** All there is of one agent's line, for a seat that has just come. */
  current(agent: string): CallEvent;
}

/** One call on an agent's line: the channels of theirs that belong together, by their common origin. */
interface LineCall {
  agent: string;
  name: string;
  origin: string;
  connected: boolean;
  channels: Set<string>;
}

type Pause = 'wrapUp' | 'break';

const pauseBegins: Record<Pause, CallEvent> = {
  wrapUp: { type: 'sidetone.wrap-up.began', data: {} },
  break: { type: 'sidetone.break.began', data: {} },
};
const pauseEnds: Record<Pause, CallEvent> = {
  wrapUp: { type: 'sidetone.wrap-up.ended', data: {} },
  break: { type: 'sidetone.break.ended', data: {} },
};

/** `ChannelState` (channelstate.h): 4 dials out, 5 rings, 6 is up. */
const ringing = new Set(['4', '5']);
const up = '6';

/** Follows the agents of an Asterisk. Nothing of it is on a disk. */
export function agentLines({ agentOf, wrapUpReasons, now }: AgentLinesOptions): AgentLines {
  const calls = new Set<LineCall>();
  const byChannel = new Map<string, LineCall>();
  /** By agent and queue: an agent is told once, however many queues they are in. */
  const paused = new Map<string, Map<string, Pause>>();
  const repeatOf = callerCounter(now);
  const key = randomBytes(32);
  /** A call's name on the seats says nothing to whoever has Asterisk's own records. */
  const disguised = (uniqueid: string) =>
    `c${createHmac('sha256', key).update(uniqueid).digest('hex').slice(0, 20)}`;

  /** The call a channel belongs to, begun if it is not known; null for channels of nobody we serve. */
  function callOn(channel: string, uniqueid: string, origin: string): LineCall | null {
    const known = byChannel.get(uniqueid);
    if (known) return known;
    const agent = agentOf.get(interfaceOf(channel));
    if (agent === undefined || uniqueid === '') return null;
    const same = [...calls].find((call) => call.agent === agent && call.origin === origin);
    const call = same ?? { agent, name: disguised(uniqueid), origin, connected: false, channels: new Set() };
    call.channels.add(uniqueid);
    byChannel.set(uniqueid, call);
    calls.add(call);
    return call;
  }

  function rings(call: LineCall | null, caller: string): AgentEvent[] {
    if (!call || call.connected) return [];
    const repeat = repeatOf(caller, call.origin);
    return [
      { agent: call.agent, event: { type: 'sidetone.call.ringing', data: { call: call.name, repeat } } },
    ];
  }

  function connects(call: LineCall | null): AgentEvent[] {
    if (!call || call.connected) return [];
    call.connected = true;
    return [{ agent: call.agent, event: { type: 'sidetone.call.connected', data: { call: call.name } } }];
  }

  function transfers(uniqueid: string): AgentEvent[] {
    const call = byChannel.get(uniqueid);
    if (!call) return [];
    return [{ agent: call.agent, event: { type: 'sidetone.call.transferred', data: { call: call.name } } }];
  }

  /** A channel is gone; with the last of a call's channels the call is over. */
  function hangsUp(uniqueid: string): AgentEvent[] {
    const call = byChannel.get(uniqueid);
    byChannel.delete(uniqueid);
    call?.channels.delete(uniqueid);
    if (!call || call.channels.size > 0) return [];
    calls.delete(call);
    return [{ agent: call.agent, event: { type: 'sidetone.call.ended', data: { call: call.name } } }];
  }

  /** Why an agent takes no calls: wrap-up goes before a break, and a pause in one queue is enough. */
  function pauseOf(agent: string): Pause | null {
    const kinds = [...(paused.get(agent)?.values() ?? [])];
    return kinds.includes('wrapUp') ? 'wrapUp' : (kinds[0] ?? null);
  }

  function pauses(member: string, queue: string, kind: Pause | null): AgentEvent[] {
    const agent = agentOf.get(member);
    if (agent === undefined) return [];
    const before = pauseOf(agent);
    const queues = paused.get(agent) ?? new Map<string, Pause>();
    if (kind) paused.set(agent, queues.set(queue, kind));
    else queues.delete(queue);
    const after = pauseOf(agent);
    if (before === after) return [];
    return [...(before ? [pauseEnds[before]] : []), ...(after ? [pauseBegins[after]] : [])].map((event) => ({
      agent,
      event,
    }));
  }

  /** What a pause means, from an event or from the list of members. */
  function kindOf(message: AmiMessage): Pause | null {
    if (message.get('Paused') !== '1') return null;
    return wrapUpReasons.has(message.get('PausedReason') ?? message.get('Reason') ?? '') ? 'wrapUp' : 'break';
  }

  const lines: AgentLines = {
    hear(message) {
      const of = (name: string) => message.get(name) ?? '';
      const own = () => callOn(of('Channel'), of('Uniqueid'), of('Linkedid'));
      const called = () => callOn(of('DestChannel'), of('DestUniqueid'), of('DestLinkedid'));
      switch (of('Event')) {
        case 'Newstate':
          if (of('ChannelState') === up) return connects(own());
          if (!ringing.has(of('ChannelState'))) return [];
          return rings(own(), of('ChannelState') === '5' ? of('ConnectedLineNum') : '');
        case 'AgentCalled':
          return rings(called(), of('CallerIDNum'));
        case 'AgentConnect':
          return connects(called());
        case 'AgentRingNoAnswer':
          return hangsUp(of('DestUniqueid'));
        case 'AgentComplete':
          return [
            ...(of('Reason') === 'transfer' ? transfers(of('DestUniqueid')) : []),
            ...hangsUp(of('DestUniqueid')),
          ];
        case 'BlindTransfer':
          return of('Result') === 'Success' ? transfers(of('TransfererUniqueid')) : [];
        case 'AttendedTransfer':
          // Whichever of the two calls was the caller's: the other was only asked.
          if (of('Result') !== 'Success') return [];
          return ['OrigTransfererUniqueid', 'SecondTransfererUniqueid'].flatMap((name) =>
            transfers(of(name)),
          );
        case 'Hangup':
          return hangsUp(of('Uniqueid'));
        case 'QueueMemberPause':
          return pauses(of('Interface'), of('Queue'), kindOf(message));
        case 'QueueMemberRemoved':
          return pauses(of('Interface'), of('Queue'), null);
        default:
          return [];
      }
    },

    correct({ channels, members }) {
      const there = new Set(channels.map((channel) => channel.get('Uniqueid') ?? ''));
      for (const uniqueid of byChannel.keys()) if (!there.has(uniqueid)) hangsUp(uniqueid);
      for (const channel of channels) lines.hear(new Map([...channel, ['Event', 'Newstate']]));
      paused.clear();
      for (const member of members)
        pauses(member.get('Location') ?? '', member.get('Queue') ?? '', kindOf(member));
      return [...new Set(agentOf.values())].map((agent) => ({ agent, event: lines.current(agent) }));
    },

    current(agent) {
      const own = [...calls].filter((call) => call.agent === agent);
      return {
        type: 'sidetone.line.current',
        data: {
          calls: own.slice(-16).map(({ name, connected }) => ({ call: name, connected })),
          wrapUp: pauseOf(agent) === 'wrapUp',
          break: pauseOf(agent) === 'break',
        },
      };
    },
  };
  return lines;
}

/** The interface a channel was made on: `PJSIP/1001-0000002a` and `Local/1001@agents-00000007;1` without their endings. */
function interfaceOf(channel: string): string {
  return channel.replace(/-[0-9a-f]+(;[12])?$/, '');
}
