import type { StreamListener } from '../sync/desk-stream.ts';

/** Listening for something new at the desk, for as long as there is a mailbox open. */
export interface Listening {
  /** Listens from now on; nothing changes for one who does already. */
  begin(): void;
  stop(): void;
  /** Whether what is new is known at once; otherwise it is looked for every half minute. */
  isLive(): boolean;
}

export interface ListeningParts {
  /** Opens the hub's stream; gives what closes it. */
  connect: (listener: StreamListener) => () => void;
  /** There is or may be something new, or `isLive` has changed. */
  look: () => void;
}

/** Waits before a stream that has ended is opened again, in ms; the last one stays. */
const waits = [1000, 2000, 5000, 10_000, 30_000];
/** A stream that has lived so long was sound, and the next wait is the first again: two computers of one person, each of
 * which ends the other's, must not go round and round. */
const sound = 60_000;

/** Keeps a stream open. While none can be had, each try is also a look, so that nothing is missed for longer than a wait. */
export function keepListening({ connect, look }: ListeningParts): Listening {
  let close: (() => void) | null = null;
  let isLive = false;
  let tries = 0;
  let again: NodeJS.Timeout | undefined;
  let settled: NodeJS.Timeout | undefined;

  function open(): void {
    close = connect({
      live() {
        isLive = true;
        settled = setTimeout(() => (tries = 0), sound);
        look(); // something may have come while nobody listened
      },
      heard: look,
      ended() {
        clearTimeout(settled);
        isLive = false;
        again = setTimeout(open, waits[Math.min(tries++, waits.length - 1)]);
        look();
      },
    });
  }
  return {
    begin() {
      if (!close) open();
    },
    stop() {
      clearTimeout(again);
      clearTimeout(settled);
      close?.();
      close = null;
      isLive = false;
      tries = 0;
    },
    isLive: () => isLive,
  };
}
