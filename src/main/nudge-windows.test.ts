import { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BreaksNow } from '../shared/seat-contract/breaks.ts';
import { noBreaks } from './breaks-now.ts';
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

/** A seat's window, in use or behind others. */
function aSeatWindow(isFocused: boolean) {
  const window = new BrowserWindow();
  vi.spyOn(window, 'isFocused').mockReturnValue(isFocused);
  const show = vi.spyOn(window, 'show');
  const cards = nudgeWindows({ textSize: () => 100 });
  cards.beside(window);
  const others = () => BrowserWindow.getAllWindows().filter((other) => other !== window);
  return { cards, show, others };
}

beforeEach(() => void vi.spyOn(console, 'log').mockReturnValue());
afterEach(() => {
  vi.restoreAllMocks();
  for (const window of BrowserWindow.getAllWindows()) window.close();
});

describe('the small card', () => {
  it('appears once where the seat’s window is behind others, and goes when the call comes', () => {
    const { cards, show, others } = aSeatWindow(false);
    cards.follow(offering);
    cards.follow({ ...offering, pausedUntil: null });
    expect(others()).toHaveLength(1);
    cards.follow(noBreaks);
    expect(others()).toHaveLength(0);
    expect(show).not.toHaveBeenCalled();
  });

  it('is shown without taking the focus', () => {
    const { cards, others } = aSeatWindow(false);
    cards.follow(offering);
    const [card] = others();
    if (!card) throw new Error('no card');
    const inactive = vi.spyOn(card, 'showInactive');
    const focus = vi.spyOn(card, 'focus');
    card.emit('ready-to-show');
    expect(inactive).toHaveBeenCalledOnce();
    expect(focus).not.toHaveBeenCalled();
  });

  it('stays away while the seat’s window is in use: it shows the card itself', () => {
    const { cards, others } = aSeatWindow(true);
    cards.follow(offering);
    expect(others()).toHaveLength(0);
  });
});

it('brings the seat’s window forward once, when the person has begun a break', () => {
  const { cards, show } = aSeatWindow(false);
  cards.follow(resting);
  cards.follow({ ...resting, why: 'running' });
  expect(show).toHaveBeenCalledOnce();
});
