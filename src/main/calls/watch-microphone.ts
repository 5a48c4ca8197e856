import type { CallEvent } from '../../shared/call-event.ts';
import type { MicrophoneInUse } from './microphone-in-use.ts';

/** How often the system is asked, in ms: a call is known before a card could have been read. */
const pace = 5000;

/** Tells when the screen is locked and unlocked, and how to stop being told. */
export type OnLock = (heard: (locked: boolean) => void) => () => void;

interface WatchOptions {
  microphone: MicrophoneInUse;
  onLock: OnLock;
  heard: (event: CallEvent) => void;
  failed: (error: unknown) => void;
}

/**
 * Where there is no telephony: a microphone in use is a call, a locked screen a break. What cannot be found out changes
 * nothing. Gives how to stop.
 */
export function watchMicrophone({ microphone, onLock, heard, failed }: WatchOptions): () => void {
  let timer: NodeJS.Timeout | undefined;
  let inUse = false;
  let stopped = false;

  async function look(): Promise<void> {
    const now = await microphone().catch((error: unknown) => {
      failed(error);
      return inUse;
    });
    if (stopped) return;
    if (now !== inUse)
      heard(now ? { type: 'sidetone.call.connected', data: {} } : { type: 'sidetone.call.ended', data: {} });
    inUse = now;
    timer = setTimeout(() => void look(), pace);
  }

  const leave = onLock((locked) =>
    heard(locked ? { type: 'sidetone.break.began', data: {} } : { type: 'sidetone.break.ended', data: {} }),
  );
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    leave();
  };
}
