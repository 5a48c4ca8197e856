import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import type { BreaksNow } from '../../shared/seat-contract/breaks.ts';
import { noBreaks } from '../breaks/breaks-now.ts';
import { nudgeWindows } from './nudge-windows.ts';

const offering: BreaksNow = {
  ...noBreaks,
  why: null,
  offer: {
    occasion: 'roster:1',
    because: 'roster',
    seconds: 300,
    again: false,
    surge: false,
    exits: { later: [5], skip: 'atOnce' },
  },
};
const resting: BreaksNow = {
  ...noBreaks,
  why: 'running',
  running: { occasion: 'own:1', because: 'own', begunAt: 1_772_000_000_000, seconds: 300, isFull: false },
};

/** A seat's window, in use or behind others, and the cards that were opened beside it. */
function aSeatWindow({ isFocused = false, isMinimized = false, textSize = 100 } = {}) {
  const done: string[] = [];
  const cards: { width: number; isOpen: boolean }[] = [];
  const windows = nudgeWindows({
    textSize: () => textSize,
    openCard({ width }) {
      const card = Object.assign(new EventEmitter(), {
        width,
        isOpen: true,
        close() {
          card.isOpen = false;
          card.emit('closed');
        },
      });
      cards.push(card);
      // An emitter serves for the one event that is listened for.
      return card as unknown as BrowserWindow;
    },
  });
  windows.beside({
    isDestroyed: () => false,
    isFocused: () => isFocused,
    isMinimized: () => isMinimized,
    restore: () => void done.push('restore'),
    show: () => void done.push('show'),
  });
  return { windows, cards, done };
}

describe('the small card', () => {
  it('appears once where the seat’s window is behind others, and goes when the call comes [S4]', () => {
    const { windows, cards, done } = aSeatWindow();
    windows.follow(offering);
    windows.follow({ ...offering, pausedUntil: null });
    expect(cards).toMatchObject([{ isOpen: true }]);
    windows.follow(noBreaks);
    windows.follow(offering);
    expect(cards).toMatchObject([{ isOpen: false }, { isOpen: true }]);
    expect(done).toEqual([]);
  });

  it('stays away while the seat’s window is in use: it shows the card itself', () => {
    const { windows, cards } = aSeatWindow({ isFocused: true });
    windows.follow(offering);
    expect(cards).toEqual([]);
  });

  it('grows with the text', () => {
    const { windows, cards } = aSeatWindow({ textSize: 160 });
    windows.follow(offering);
    expect(cards).toMatchObject([{ width: 608 }]);
  });
});

it('brings the seat’s window forward once, when the person has begun a break', () => {
  const { windows, done } = aSeatWindow({ isMinimized: true });
  windows.follow(resting);
  windows.follow({ ...resting });
  expect(done).toEqual(['restore', 'show']);
});
