import path from 'node:path';
import { type Calls, type CallsOptions, openCalls } from '../src/main/calls/calls.ts';
import type { MicrophoneInUse } from '../src/main/calls/microphone-in-use.ts';
import type { Journal } from '../src/main/journal/journal.ts';
import { throwawayJournal } from '../src/main/journal/open.ts';
import type { CallEvent } from '../src/shared/call-event.ts';
import { type FixedClock, fixedClock } from './factories.ts';

/** The calls of a seat in a folder, with a journal that a test may close, a microphone and a screen lock it can move. */
export interface CallSeat {
  calls: Calls;
  clock: FixedClock;
  journal: { open: Journal | null };
  failures: unknown[];
  /** How often the windows were told. */
  told: () => number;
  lock: (locked: boolean) => void;
  /** Sends an event as an adapter would; gives the status, and the problem's code and field where there is one. */
  send: (event: CallEvent, how?: Sending) => Promise<{ status: number; code?: string; field?: string }>;
}

type Site = ReturnType<CallsOptions['site']>;

export interface Sending {
  id?: string;
  token?: string;
  headers?: Record<string, string>;
}

export function callSeat(
  folder: string,
  {
    clock = fixedClock(),
    microphone = null,
    site = { source: null, isLocked: false },
  }: { clock?: FixedClock; microphone?: MicrophoneInUse | null; site?: Site } = {},
): CallSeat {
  const journal: CallSeat['journal'] = { open: throwawayJournal() };
  const failures: unknown[] = [];
  const locks = new Set<(locked: boolean) => void>();
  let told = 0;
  let lastId = 0;
  const calls = openCalls({
    file: path.join(folder, 'calls.json'),
    clock,
    journal: () => journal.open,
    microphone,
    site: () => site,
    onLock(heard) {
      locks.add(heard);
      return () => void locks.delete(heard);
    },
    changed: () => void (told += 1),
    failed: (error) => void failures.push(error),
  });
  return {
    calls,
    clock,
    journal,
    failures,
    told: () => told,
    lock: (locked) => locks.forEach((heard) => heard(locked)),
    async send({ type, data }, { id = `e${++lastId}`, token = calls.setup().token, headers = {} } = {}) {
      const response = await fetch(calls.setup().address ?? '', {
        method: 'POST',
        headers: {
          'content-type': 'application/cloudevents+json',
          authorization: `Bearer ${token}`,
          connection: 'close',
          ...headers,
        },
        body: JSON.stringify({ specversion: '1.0', id, source: 'test', type, data }),
      });
      const text = await response.text();
      const problem = text ? JSON.parse(text) : {};
      return { status: response.status, ...problem };
    },
  };
}
