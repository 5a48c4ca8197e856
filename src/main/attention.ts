import type { BrowserWindow } from 'electron';
import type { CallState } from '../shared/call.ts';
import type { Language } from '../shared/language.ts';
import type { BreakPolicy } from '../shared/nudge/break-settings.ts';
import type { SeatEvent } from '../shared/seat-contract.ts';
import { words } from '../shared/words/index.ts';
import { type BreakClock, breakClock } from './breaks/break-clock.ts';
import { breakSettingsOf } from './breaks/break-plan.ts';
import { arrivalWord } from './computer/arrival-word.ts';
import { notify } from './computer/notification.ts';
import type { SystemState } from './computer/system-state.ts';
import type { Seat } from './seat.ts';
import { breakWindows } from './windows/break-windows.ts';
import { nudgeWindows } from './windows/nudge-windows.ts';
import { displayHere, displays, onDisplays, openCardWindow, openScreenWindow } from './windows/windows.ts';

export interface AttentionOptions {
  /** The seat that the windows show, or null. */
  seat: () => Seat | null;
  call: () => CallState;
  system: SystemState;
  policy: () => BreakPolicy;
  language: () => Language;
  /** In percent of the system's. */
  textSize: () => number;
  /** Brings the seat's window to the front; only ever by a press. */
  show: () => void;
  /** Told when what windows show of breaks has changed. */
  changed: () => void;
  /** Told which part a look failed in; the next comes all the same. */
  failed: (part: 'breaks' | 'arrivals') => (error: unknown) => void;
}

/** All that appears without being asked for: the break's card and screens, and the word that something has come. */
export interface Attention {
  breaks: BreakClock;
  /** Names the seat's window: while the person looks at it, it says everything itself. */
  beside(window: BrowserWindow): void;
  /** Looks anew at what a change may have made due. */
  follow(event: SeatEvent): void;
  /** Looks anew at all of it. */
  look(): void;
  stop(): void;
}

export function openAttention(options: AttentionOptions): Attention {
  const { seat, call, system, policy, language, textSize, show, changed, failed } = options;
  let window: BrowserWindow | null = null;

  const cards = nudgeWindows({ textSize, openCard: (size) => openCardWindow('/nudge.html', size) });
  const screens = breakWindows({
    wish() {
      const shown = seat();
      return shown ? breakSettingsOf(shown).screens : 'window';
    },
    displays,
    here: displayHere,
    openScreen: openScreenWindow,
  });
  const breaks = breakClock({
    seat,
    call,
    system,
    policy,
    changed(now) {
      changed();
      cards.follow(now);
      screens.follow(now);
      arrivals.look();
    },
    failed: failed('breaks'),
  });
  const arrivals = arrivalWord({
    seat,
    inTheWay: () => breaks.inTheWay(),
    display: () => system.display(),
    isInUse: () => window !== null && !window.isDestroyed() && window.isFocused(),
    say: () => notify(words[language()].arrivals.notification, show),
    failed: failed('arrivals'),
  });
  function look(): void {
    breaks.look();
    arrivals.look();
  }
  system.onChange(look);
  onDisplays(() => screens.displaysChanged());

  return {
    breaks,
    beside(seatWindow) {
      window = seatWindow;
      cards.beside(seatWindow);
    },
    follow(event) {
      if (event === 'journal' || event === 'roster' || event === 'call' || event === 'demo') look();
      if (event === 'sync') arrivals.look();
    },
    look,
    stop() {
      breaks.stop();
      arrivals.stop();
    },
  };
}
