import type { CallState } from '../call.ts';

/** What the system knows of the person being there. */
export interface Idle {
  /** When a key or the pointer was last touched. */
  since: number;
  /** The screen is locked, or the saver is on. */
  locked: boolean;
}

/** What the system tells of the screen; false also where it does not tell. */
export interface Display {
  doNotDisturb: boolean;
  fullScreen: boolean;
  /** A presentation is shown, the screen is shared, or the camera is in use. */
  presenting: boolean;
}

export const clearDisplay: Display = { doNotDisturb: false, fullScreen: false, presenting: false };

export const isClear = (display: Display): boolean =>
  !display.doNotDisturb && !display.fullScreen && !display.presenting;

/** Taken to be the case until the system has been asked. */
export const occupiedDisplay: Display = { doNotDisturb: true, fullScreen: true, presenting: true };

/** All that the computer knows of the moment. */
export interface Signals {
  call: CallState;
  idle: Idle;
  display: Display;
}
