import { patience, type Pause, pause } from '../pause.ts';
import { agentLines } from './agent-lines.ts';
import { listenToAmi } from './ami-connection.ts';
import { serveEvents } from '../event-stream.ts';
import type { RelaySettings } from './relay-settings.ts';

export interface RelayOptions {
  settings: RelaySettings;
  now: () => number;
  /** Told of the state of the connection, never of calls. */
  log: (line: string) => void;
  wait?: Pause;
}

export interface Relay {
  port: number;
  stop: () => Promise<void>;
}

/** Serves seats and listens to Asterisk until it is stopped; after a lost connection it comes back by itself. */
export async function startRelay({ settings, now, log, wait = pause }: RelayOptions): Promise<Relay> {
  const lines = agentLines({
    agentOf: settings.agentOfInterface,
    wrapUpReasons: settings.wrapUpReasons,
    now,
  });
  const stream = await serveEvents({
    ...settings.listen,
    agentOf: settings.agentOfToken,
    current: (agent) => lines.current(agent),
  });
  const stopping = new AbortController();

  async function listen(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        await listenToAmi(
          settings.ami,
          {
            ready(snapshot) {
              failures = 0;
              log(`connected to Asterisk; ${settings.agentOfToken.size} agents`);
              for (const { agent, event } of lines.correct(snapshot)) stream.tell(agent, event);
            },
            heard(message) {
              for (const { agent, event } of lines.hear(message)) stream.tell(agent, event);
            },
          },
          stopping.signal,
        );
      } catch (error) {
        failures += 1;
        const milliseconds = patience(failures);
        log(
          `${error instanceof Error ? error.message : 'unexpected'}; again in ${Math.ceil(milliseconds / 1000)} s`,
        );
        await wait(milliseconds, stopping.signal);
      }
    }
  }

  const listening = listen();
  return {
    port: stream.port,
    async stop() {
      stopping.abort();
      stream.close();
      await listening;
    },
  };
}
