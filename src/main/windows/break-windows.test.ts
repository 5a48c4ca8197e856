import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { BreakScreens, DisplayArea } from '../../shared/nudge/break-screens.ts';
import type { BreaksNow, RunningBreak } from '../../shared/seat-contract/breaks.ts';
import { breakWindows } from './break-windows.ts';
import { noBreaks } from '../breaks/breaks-now.ts';

const resting = (some: Partial<RunningBreak> = {}): BreaksNow => ({
  ...noBreaks,
  why: 'running',
  running: {
    occasion: 'own:1',
    because: 'own',
    begunAt: 1_772_000_000_000,
    seconds: 300,
    isFull: false,
    ...some,
  },
});
const display = (id: number): DisplayArea => ({ id, bounds: { x: id * 100, y: 0, width: 100, height: 80 } });

/** Three monitors, the person at the second, and the windows that cover them. */
function aDesk(wish: BreakScreens = 'all') {
  const desk = { wish, displays: [display(1), display(2), display(3)] };
  const opened: {
    id: number;
    bounds: DisplayArea['bounds'];
    withFocus: boolean;
    isOpen: boolean;
    close(): void;
  }[] = [];
  const windows = breakWindows({
    wish: () => desk.wish,
    displays: () => desk.displays,
    here: () => 2,
    openScreen({ id, bounds }, withFocus) {
      const window = Object.assign(new EventEmitter(), {
        id,
        bounds,
        withFocus,
        isOpen: true,
        setBounds: (to: DisplayArea['bounds']) => void (window.bounds = to),
        close() {
          window.isOpen = false;
          window.emit('closed');
        },
      });
      opened.push(window);
      return window;
    },
  });
  return { desk, windows, opened, covered: () => opened.filter(({ isOpen }) => isOpen).map(({ id }) => id) };
}

describe('a break on all monitors [S5] [S14]', () => {
  it('covers each once, the person’s first and with the focus, and clears them at its end', () => {
    const { windows, opened, covered } = aDesk();
    windows.follow(resting());
    windows.follow(resting({ isFull: true }));
    expect(opened.map(({ id, withFocus }) => [id, withFocus])).toEqual([
      [2, true],
      [1, false],
      [3, false],
    ]);
    windows.follow(noBreaks); // the break was ended, or a call came
    expect(covered()).toEqual([]);
  });

  it('is left on all of them when one is closed, and the next break comes again', () => {
    const { windows, opened, covered } = aDesk();
    windows.follow(resting());
    opened[1]?.close();
    expect(covered()).toEqual([]);
    windows.follow(resting({ isFull: true }));
    windows.displaysChanged();
    expect(covered()).toEqual([]);
    windows.follow(noBreaks);
    windows.follow(resting({ occasion: 'own:2' }));
    expect(covered()).toEqual([2, 1, 3]);
  });

  it('follows monitors that come, go and move while it is on', () => {
    const { desk, windows, opened, covered } = aDesk();
    windows.follow(resting());
    const moved = { id: 1, bounds: { x: 0, y: 40, width: 100, height: 80 } };
    desk.displays = [moved, display(2), display(4)];
    windows.displaysChanged();
    expect(covered()).toEqual([2, 1, 4]);
    expect(opened.find(({ id }) => id === 1)?.bounds).toEqual(moved.bounds);
  });
});

it('covers one where one is wanted, and none in the window or where there is no monitor to cover', () => {
  const one = aDesk('one');
  one.windows.follow(resting());
  expect(one.covered()).toEqual([2]);
  const none = aDesk('window');
  none.windows.follow(resting());
  const browser = aDesk();
  browser.desk.displays = [];
  browser.windows.follow(resting());
  expect([...none.opened, ...browser.opened]).toEqual([]);
});

it('leaves a short reset in the window', () => {
  const { windows, opened } = aDesk();
  windows.follow(resting({ because: 'hardCall', seconds: 40 }));
  expect(opened).toEqual([]);
});
