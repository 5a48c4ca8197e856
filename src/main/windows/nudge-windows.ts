import type { BrowserWindow } from 'electron';
import type { BreaksNow } from '../../shared/seat-contract/breaks.ts';

/** The card's size in px at the usual text size. */
const cardSize = { width: 380, height: 230 };

/** What is asked of the seat's window, and of the small one. */
type SeatWindow = Pick<BrowserWindow, 'isDestroyed' | 'isFocused' | 'isMinimized' | 'restore' | 'show'>;
type CardWindow = Pick<BrowserWindow, 'close' | 'once'>;

export interface NudgeWindowOptions {
  /** In percent of the system's. */
  textSize: () => number;
  /** Opens the small card; it must not take the focus. */
  openCard: (size: { width: number; height: number }) => CardWindow;
}

/** Where a nudge appears. Screens for the break itself, on one monitor or all, would follow the same `BreaksNow`. */
export interface NudgeWindows {
  /** Names the seat's window: while it has the focus, it shows the card itself. */
  beside(window: SeatWindow): void;
  /** Shows or closes the small card, and brings the seat's window forward when a break begins. */
  follow(now: BreaksNow): void;
}

export function nudgeWindows({ textSize, openCard }: NudgeWindowOptions): NudgeWindows {
  let seat: SeatWindow | null = null;
  let card: CardWindow | null = null;
  let wasRunning = false;

  function open(): void {
    const scale = Math.max(1, textSize() / 100);
    const window = openCard({
      width: Math.round(cardSize.width * scale),
      height: Math.round(cardSize.height * scale),
    });
    card = window;
    window.once('closed', () => {
      if (card === window) card = null;
    });
  }
  const isInUse = () => seat !== null && !seat.isDestroyed() && seat.isFocused();

  return {
    beside: (window) => void (seat = window),
    follow({ offer, running }) {
      if (!offer) card?.close();
      else if (!card && !isInUse()) open();
      if (running && !wasRunning && seat && !seat.isDestroyed() && !seat.isFocused()) {
        if (seat.isMinimized()) seat.restore();
        seat.show(); // the person has just asked for it
      }
      wasRunning = running !== null;
    },
  };
}
