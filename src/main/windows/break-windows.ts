import {
  type BreakScreens,
  coverChanges,
  type DisplayArea,
  displaysToCover,
} from '../../shared/nudge/break-screens.ts';
import type { BreaksNow } from '../../shared/seat-contract/breaks.ts';

/** What is asked of a window that covers a monitor. */
export interface ScreenWindow {
  setBounds(bounds: DisplayArea['bounds']): void;
  close(): void;
  once(event: 'closed', listener: () => void): unknown;
}

export interface BreakWindowOptions {
  /** What the person wants a break to take. */
  wish: () => BreakScreens;
  /** The monitors there are; none where windows are pages of a browser. */
  displays: () => DisplayArea[];
  /** The monitor the person is at. */
  here: () => number | null;
  /** Covers a monitor with the break's page; the first takes the focus, so that Escape is heard. */
  openScreen: (area: DisplayArea, withFocus: boolean) => ScreenWindow;
}

/** A break on one monitor or all of them. Closing one closes all: there is always a way out. */
export interface BreakWindows {
  /** Covers or clears as the break begins and ends. */
  follow(now: BreaksNow): void;
  /** Monitors were added, taken away or moved, or the computer woke. */
  displaysChanged(): void;
}

export function breakWindows({ wish, displays, here, openScreen }: BreakWindowOptions): BreakWindows {
  const open = new Map<number, { area: DisplayArea; window: ScreenWindow }>();
  let running: string | null = null;
  /** The break whose screens the person has closed; it goes on in the seat's window. */
  let left: string | null = null;

  function cover(): void {
    const wanted = running === null || running === left ? [] : displaysToCover(wish(), displays(), here());
    const changes = coverChanges(
      [...open.values()].map(({ area }) => area),
      wanted,
    );
    for (const id of changes.close) clear(id);
    for (const area of changes.move) {
      const at = open.get(area.id);
      at?.window.setBounds(area.bounds);
      if (at) open.set(area.id, { ...at, area });
    }
    for (const area of changes.open) {
      const window = openScreen(area, open.size === 0);
      open.set(area.id, { area, window });
      window.once('closed', () => {
        if (open.get(area.id)?.window !== window) return; // closed from here
        open.delete(area.id);
        left = running;
        cover();
      });
    }
  }
  function clear(id: number): void {
    const at = open.get(id);
    open.delete(id);
    at?.window.close();
  }

  return {
    follow(now) {
      // A reset of a minute at most lies between two calls and stays in the window.
      running = now.running && now.running.because !== 'hardCall' ? now.running.occasion : null;
      cover();
    },
    displaysChanged: cover,
  };
}
