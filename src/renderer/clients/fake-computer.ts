import type { ComputerView } from '../../shared/seat-contract/computer.ts';
import { shortcutNames } from '../../shared/shortcut.ts';
import type { FakeWorld } from './fake-world.ts';

/** An installed companion on a desktop with a tray; another program has one of its shortcuts. */
export const someComputer = (some: Partial<ComputerView> = {}): ComputerView => ({
  hasTray: true,
  canStartAtLogin: true,
  canBrowse: true,
  shortcuts: { checkIn: 'on', hardCall: 'on', help: 'taken' },
  ...some,
});

/** What a fake answers about its computer, and about what was asked for from outside the window. */
export function computerHandlers(world: FakeWorld) {
  return {
    computer: (): ComputerView => {
      const state = (name: (typeof shortcutNames)[number]) =>
        world.preferences.shortcuts[name] ? world.computer.shortcuts[name] : 'off';
      return {
        ...world.computer,
        shortcuts: { checkIn: state('checkIn'), hardCall: state('hardCall'), help: state('help') },
      };
    },
    browseForFolder: () => ({ folder: world.computer.canBrowse ? '/media/h/reports' : null }),
    wish: () => world.wish,
    wishDone: ({ id }: { id: number }) => {
      if (world.wish?.id === id) world.wish = null;
      return {};
    },
    policy: () => world.policy,
  };
}
