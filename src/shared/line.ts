import type { CallState, EndedCall } from './call.ts';
import type { CallEvent } from './call-event.ts';
import { hour } from './clock.ts';

interface LiveCall {
  id: string;
  rangAt: number;
  connectedAt: number | null;
  transferred: boolean;
  repeat: number;
}

/** What is known of a person's line; lives in memory only. `hear` and `settle` give the next one. */
export interface Line {
  /** When it was last looked at, by this computer's clock. */
  at: number;
  idleSince: number;
  wrapUpSince: number | null;
  breakSince: number | null;
  calls: readonly LiveCall[];
  /** Names of the calls that ended last: what comes late for them is not a new call. */
  gone: readonly string[];
}

/** A line after something happened, and the calls that ended by it. */
export interface Heard {
  line: Line;
  ended: readonly EndedCall[];
}

/**
 * How long each is believed without another word, in milliseconds: an end may get lost. Queues ring for 15 to 60 s. A
 * call is given up late, because a card in a call that is still on is worse than no card for an afternoon.
 */
export const believedFor = {
  ringing: 3 * 60_000,
  onCall: 4 * hour,
  wrapUp: hour / 2,
  break: 4 * hour,
} as const;

const mostCalls = 16;
const mostGone = 32;

/** A line of which nothing is known yet. */
export function quietLine(at: number): Line {
  return { at, idleSince: at, wrapUpSince: null, breakSince: null, calls: [], gone: [] };
}

/** What the line is doing: a connected call goes before a ringing one, that before wrap-up, that before a break. */
export function callStateOf(line: Line): CallState {
  const connected = line.calls.flatMap(({ connectedAt }) => connectedAt ?? []);
  if (connected.length > 0) return { phase: 'onCall', since: Math.min(...connected) };
  if (line.calls.length > 0) return { phase: 'ringing', since: Math.min(...line.calls.map((c) => c.rangAt)) };
  if (line.wrapUpSince !== null) return { phase: 'wrapUp', since: line.wrapUpSince };
  if (line.breakSince !== null) return { phase: 'break', since: line.breakSince };
  return { phase: 'idle', since: line.idleSince };
}

/**
 * The line at an instant: what was believed too long is over. A clock set back takes all instants back with it, so that
 * lengths stay; one set forward looks like sleep, and what it leaves behind times out.
 */
export function settle(before: Line, at: number): Line {
  const line = at < before.at ? movedBy(before, at - before.at) : before;
  const calls = line.calls.filter((call) => callEnds(call) > at);
  const over = line.calls.filter((call) => callEnds(call) <= at).map(({ id }) => id);
  const still = (since: number | null, believed: number) =>
    since !== null && since + believed > at ? since : null;
  return resting(line, {
    ...line,
    at,
    calls,
    gone: withGone(line.gone, over),
    wrapUpSince: still(line.wrapUpSince, believedFor.wrapUp),
    breakSince: still(line.breakSince, believedFor.break),
  });
}

/** When `settle` will next change something; null when nothing waits. */
export function nextSettling(line: Line): number | null {
  const due = line.calls.map(callEnds);
  if (line.wrapUpSince !== null) due.push(line.wrapUpSince + believedFor.wrapUp);
  if (line.breakSince !== null) due.push(line.breakSince + believedFor.break);
  return due.length > 0 ? Math.min(...due) : null;
}

/**
 * The line after an event that arrived at an instant. Events may be late, doubled, out of order or missing; the rules
 * are in docs/calls.md. An event without a call's name means the one call there is.
 */
export function hear(before: Line, event: CallEvent, at: number): Heard {
  const line = settle(before, at);
  switch (event.type) {
    case 'sidetone.call.ringing':
      return { line: begun(line, event.data, false), ended: [] };
    case 'sidetone.call.connected':
      return { line: begun(line, event.data, true), ended: [] };
    case 'sidetone.call.transferred': {
      const meant = named(event.data.call);
      const calls = line.calls.map((call) => (meant(call) ? { ...call, transferred: true } : call));
      return { line: { ...line, calls }, ended: [] };
    }
    case 'sidetone.call.ended':
      return ending(line, named(event.data.call), event.data.call);
    case 'sidetone.wrap-up.began': {
      const meant = named(event.data.call);
      const { line: after, ended } = ending(line, (call) => call.connectedAt !== null && meant(call));
      return { line: { ...after, wrapUpSince: line.wrapUpSince ?? at }, ended };
    }
    case 'sidetone.wrap-up.ended':
      return { line: resting(line, { ...line, wrapUpSince: null }), ended: [] };
    case 'sidetone.break.began':
      return { line: { ...line, breakSince: line.breakSince ?? at, wrapUpSince: null }, ended: [] };
    case 'sidetone.break.ended':
      return { line: resting(line, { ...line, breakSince: null }), ended: [] };
    case 'sidetone.line.current':
      return { line: corrected(line, event.data), ended: [] };
  }
}

const callEnds = ({ rangAt, connectedAt }: LiveCall): number =>
  connectedAt === null ? rangAt + believedFor.ringing : connectedAt + believedFor.onCall;

const named = (id: string | undefined) => (call: LiveCall) => id === undefined || call.id === id;

const withGone = (gone: readonly string[], ids: readonly string[]) =>
  ids.length === 0 ? gone : [...gone, ...ids.filter((id) => id !== '')].slice(-mostGone);

/** Notes since when a line is idle, when it has become so. */
function resting(before: Line, after: Line): Line {
  const { phase } = callStateOf(after);
  return phase === 'idle' && callStateOf(before).phase !== 'idle' ? { ...after, idleSince: after.at } : after;
}

function movedBy(line: Line, by: number): Line {
  const moved = (since: number | null) => (since === null ? null : since + by);
  return {
    ...line,
    at: line.at + by,
    idleSince: line.idleSince + by,
    wrapUpSince: moved(line.wrapUpSince),
    breakSince: moved(line.breakSince),
    calls: line.calls.map((call) => ({
      ...call,
      rangAt: call.rangAt + by,
      connectedAt: moved(call.connectedAt),
    })),
  };
}

/** A call that rings or is answered; one that is known keeps its times. Taking a call ends the wrap-up of the last. */
function begun(
  line: Line,
  data: { call?: string | undefined; repeat?: number | undefined },
  answered: boolean,
): Line {
  const id = data.call ?? '';
  if (line.gone.includes(id)) return line;
  const known = line.calls.find((call) => call.id === id);
  const call: LiveCall = {
    id,
    rangAt: known?.rangAt ?? line.at,
    connectedAt: known?.connectedAt ?? (answered ? line.at : null),
    transferred: known?.transferred ?? false,
    repeat: Math.max(known?.repeat ?? 1, data.repeat ?? 1),
  };
  const calls = [...line.calls.filter((other) => other !== known), call].slice(-mostCalls);
  return { ...line, calls, wrapUpSince: answered ? null : line.wrapUpSince };
}

/** Ends the calls that are meant. One named call that was never heard of is remembered, in case its beginning is late. */
function ending(line: Line, isMeant: (call: LiveCall) => boolean, id?: string): Heard {
  const meant = line.calls.filter(isMeant);
  const after = {
    ...line,
    calls: line.calls.filter((call) => !isMeant(call)),
    gone: withGone(line.gone, id === undefined ? meant.map((call) => call.id) : [id]),
  };
  const ended = meant.flatMap(({ connectedAt, transferred, repeat }) =>
    connectedAt === null
      ? []
      : [{ seconds: Math.round((line.at - connectedAt) / 1000), transferred, repeat }],
  );
  return { line: resting(line, after), ended };
}

/** Puts right what was missed. How long a call was whose end was missed nobody knows, so it is not among the ended. */
function corrected(line: Line, data: Extract<CallEvent, { type: 'sidetone.line.current' }>['data']): Line {
  const listed = new Set(data.calls.map(({ call }) => call));
  const gone = line.gone.filter((id) => !listed.has(id));
  const over = line.calls.flatMap(({ id }) => (listed.has(id) ? [] : [id]));
  const kept = { ...line, calls: line.calls.filter(({ id }) => listed.has(id)), gone: withGone(gone, over) };
  const live = data.calls.reduce<Line>((so, { call, connected }) => begun(so, { call }, connected), kept);
  return resting(line, {
    ...live,
    wrapUpSince: data.wrapUp ? (line.wrapUpSince ?? line.at) : null,
    breakSince: data.break ? (line.breakSince ?? line.at) : null,
  });
}
