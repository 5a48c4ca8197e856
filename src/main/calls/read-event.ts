import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import {
  type CallEvent,
  type CallEventType,
  callEventData,
  isCallEventType,
} from '../../shared/call-event.ts';
import { Refusal } from '../../shared/errors.ts';

/** A call event, and the name by which one that comes twice is known (CloudEvents 1.0, 3.1: source and id together). */
export interface ReadEvent {
  key: string;
  event: CallEvent;
}

const text = z.string().min(1).max(512);

/**
 * The attributes of CloudEvents 1.0 that are looked at. Others, and extensions, may be there and are not read; the time
 * neither, because two computers' clocks never agree.
 */
const envelope = z.looseObject({
  specversion: z.literal('1.0'),
  id: text,
  source: text,
  type: text,
  datacontenttype: z.literal('application/json').optional(),
});

const structured = envelope.extend({ data: z.unknown().optional(), data_base64: z.never().optional() });

/**
 * Reads an event from a request: structured mode (`application/cloudevents+json`) or binary mode (`application/json` with
 * `ce-` headers; HTTP binding 1.0.2, 3.1 and 3.2). Throws `Refusal('badInput', field)`.
 */
export function readEvent(headers: IncomingHttpHeaders, body: Buffer): ReadEvent {
  const [mediaType = ''] = (headers['content-type'] ?? '').toLowerCase().split(/\s*;/);
  if (mediaType === 'application/cloudevents+json') {
    const whole = checked(structured, json(body));
    return eventOf(whole, whole.data ?? {});
  }
  if (mediaType === 'application/json' && headers['ce-specversion'] !== undefined) {
    const named = Object.entries(headers).map(([name, value]) => [name.replace(/^ce-/, ''), value]);
    const attributes = Object.fromEntries(named.filter(([, value]) => typeof value === 'string'));
    return eventOf(checked(envelope, attributes), body.length > 0 ? json(body) : {});
  }
  throw new Refusal('badInput', 'content-type');
}

function eventOf({ source, id, type }: z.infer<typeof envelope>, data: unknown): ReadEvent {
  if (!isCallEventType(type)) throw new Refusal('badInput', 'type');
  return { key: JSON.stringify([source, id]), event: typed(type, data) };
}

function typed(type: CallEventType, data: unknown): CallEvent {
  // The schema stands beside its type in the table; the compiler does not follow that for a type only known now.
  return { type, data: checked<unknown>(callEventData[type], data, 'data') } as CallEvent;
}

function json(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal('badInput', 'body');
  }
}

/** What the schema makes of it; the refusal names the first place at fault, never what stands there. */
function checked<T>(schema: z.ZodType<T>, value: unknown, within?: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.map(String) ?? [];
  throw new Refusal('badInput', [...(within ? [within] : []), ...path].join('.').slice(0, 80) || 'body');
}
