import { readFileSync } from 'node:fs';
import { BrowserWindow, screen } from 'electron';
import { z } from 'zod';
import { type Bounds, onScreen } from './window-bounds.ts';
import { openSeatWindow } from './windows.ts';
import { writeFileSafely } from '../write-file.ts';

export interface SeatWindowOptions {
  /** Where its place is kept. */
  file: string;
  /** Whether closing it leaves the companion running. */
  mayHide: () => boolean;
  /** Told when it has been hidden for the first time on this computer. */
  firstHidden: () => void;
}

/** The agent's window: made when first asked for, hidden rather than closed, so that what is being typed is still there. */
export interface SeatWindow {
  /** Brings it to the front, wherever it was. */
  show(): void;
  /** Makes it without showing it, for what must know of it. */
  open(): BrowserWindow;
  /** From now on closing it is closing it. */
  letGo(): void;
}

const kept = z.strictObject({
  bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }),
  /** It has been said that the companion stays in the tray. */
  saidTray: z.boolean(),
});

export function seatWindow({ file, mayHide, firstHidden }: SeatWindowOptions): SeatWindow {
  let window: BrowserWindow | null = null;
  let isEnding = false;

  function open(isQuiet = true): BrowserWindow {
    if (window && !window.isDestroyed()) return window;
    const made = openSeatWindow(placeFor(read(file)?.bounds), isQuiet);
    window = made;
    made.on('close', (event) => {
      const saidTray = read(file)?.saidTray ?? false;
      const hides = !isEnding && mayHide();
      write(file, { bounds: made.getNormalBounds(), saidTray: saidTray || hides });
      if (!hides) return;
      event.preventDefault();
      made.hide();
      if (!saidTray) firstHidden();
    });
    return made;
  }
  return {
    open: () => open(),
    letGo: () => void (isEnding = true),
    show() {
      const before = window;
      const shown = open(false);
      if (shown !== before) return; // it shows itself when it is painted
      if (shown.isMinimized()) shown.restore();
      shown.show();
      shown.focus();
    },
  };
}

/** Back on a display, should the one it was on be gone. */
function placeFor(bounds: Bounds | undefined): Bounds | undefined {
  if (!bounds) return undefined;
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return onScreen(
    bounds,
    [main, ...others].map(({ workArea }) => workArea),
  );
}

function read(file: string): z.infer<typeof kept> | null {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** On a full disk the window opens where it did before. */
function write(file: string, place: z.infer<typeof kept>): void {
  try {
    writeFileSafely(file, JSON.stringify(place));
  } catch {
    // Nothing that a person should be kept from closing a window for.
  }
}
