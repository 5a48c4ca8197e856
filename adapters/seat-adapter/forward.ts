import { patience, type Pause, pause } from '../pause.ts';
import { at, port, readSettings, text } from '../settings.ts';

export interface ForwardOptions {
  /** Address of the relay's events, and this agent's token there. */
  relay: { address: string; token: string };
  /** Sidetone's own `calls.json`: it names port and token, and is read anew each time, as they may be renewed. */
  seatFile: string;
  log: (line: string) => void;
  signal: AbortSignal;
  wait?: Pause;
}

/** The relay is heard from every 20 s; without a word for so long, in ms, the connection has died. */
const longestSilence = 60_000;

/**
 * Carries the events of one agent from the relay to the seat on this computer, until `signal` ends it. Whatever goes
 * wrong on either side, it begins again: the relay then says first what is current, so nothing needs to be kept.
 */
export async function forward({ relay, seatFile, log, signal, wait = pause }: ForwardOptions): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      for await (const event of eventsOf(relay, signal)) {
        await hand(event, seatFile, signal);
        if (failures > 0) log('connected');
        failures = 0;
      }
      throw new Error('the relay closed the connection');
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      if (failures === 1) log(`${error instanceof Error ? error.message : 'unexpected'}; trying again`);
      await wait(patience(failures), signal);
    }
  }
}

/** The data of server-sent events as they come, each a CloudEvent in JSON. Throws when the relay refuses or goes silent. */
async function* eventsOf(
  { address, token }: ForwardOptions['relay'],
  signal: AbortSignal,
): AsyncGenerator<string> {
  const silence = new AbortController();
  const watch = setTimeout(() => silence.abort(new Error('the relay has gone silent')), longestSilence);
  try {
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
      signal: AbortSignal.any([signal, silence.signal]),
    }).catch(because('the relay cannot be reached'));
    if (response.status === 401) throw new Error('the relay does not know this token');
    if (!response.ok || !response.body) throw new Error(`the relay answered ${response.status}`);
    let rest = '';
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      watch.refresh();
      const events = (rest + part).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) if (event.startsWith('data: ')) yield event.slice('data: '.length);
    }
  } finally {
    clearTimeout(watch);
  }
}

/** Hands an event to the seat. Throws when there is none, or it does not take the event. */
async function hand(event: string, seatFile: string, signal: AbortSignal): Promise<void> {
  const seat = readSettings(seatFile);
  const response = await fetch(`http://127.0.0.1:${port(at(seat, 'port'))}/v1/call-events`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${text(at(seat, 'token'))}`,
      'content-type': 'application/cloudevents+json',
    },
    body: event,
    signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]),
  }).catch(because('Sidetone does not listen on this computer'));
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`the seat answered ${response.status}`);
}

/** Says on which side it failed: `fetch` only says that it did. */
const because = (why: string) => (cause: unknown) => {
  throw new Error(why, { cause });
};
