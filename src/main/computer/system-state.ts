import { powerMonitor } from 'electron';
import type { Display } from '../../shared/nudge/signals.ts';
import { askDisplay } from '../windows/ask-display.ts';

/** What the operating system tells of the person being there, and of the screen. */
export interface SystemState {
  /** Milliseconds since a key or the pointer was last touched. */
  idleFor(): number;
  locked(): boolean;
  /** Asked only when there is something to offer: some systems take half a second to say. */
  display(): Promise<Display>;
  /** Calls back when the screen is locked or unlocked, and when the computer wakes. */
  onChange(listener: () => void): void;
  /** Calls back when the person is gone for sure: the screen is locked, or the computer is about to sleep. */
  onAway(listener: () => void): void;
}

/** The system as Electron sees it. */
export function systemState(): SystemState {
  return {
    idleFor: () => powerMonitor.getSystemIdleTime() * 1000,
    locked: () => powerMonitor.getSystemIdleState(60) === 'locked',
    display: () => askDisplay(process.platform),
    onChange(listener) {
      powerMonitor.on('lock-screen', listener);
      powerMonitor.on('unlock-screen', listener);
      powerMonitor.on('resume', listener);
    },
    onAway(listener) {
      powerMonitor.on('lock-screen', listener);
      powerMonitor.on('suspend', listener);
    },
  };
}
