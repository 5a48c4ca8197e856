import { EventEmitter } from 'node:events';
import { announce } from './command-line.ts';

/**
 * What sits on a desktop outside any window. A parent process is told of it, and can press it: `{press: label}` presses an
 * entry of the tray's menu, `{keys}` a shortcut. Without a parent there is no tray, as on a desktop that has none.
 */

interface Item {
  label?: string;
  type?: string;
  submenu?: Item[];
  click?: () => void;
}

class AppMenu {
  readonly items: Item[];
  constructor(items: Item[]) {
    this.items = items;
  }
}
export const Menu = { buildFromTemplate: (items: Item[]) => new AppMenu(items) };

const flat = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);

export class Tray extends EventEmitter {
  #menu = new AppMenu([]);
  constructor(picture: string) {
    super();
    if (!process.send) throw new Error('no desktop, no tray');
    this.setImage(picture);
    process.on('message', this.#press);
  }
  readonly #press = (message: { press?: string }) => {
    flat(this.#menu.items)
      .find(({ label }) => label === message.press)
      ?.click?.();
  };
  setImage(picture: string): void {
    announce({ type: 'tray', picture });
  }
  setToolTip(tip: string): void {
    announce({ type: 'tray', tip });
  }
  setContextMenu(menu: AppMenu): void {
    this.#menu = menu;
    announce({ type: 'tray', labels: flat(menu.items).flatMap(({ label }) => label ?? []) });
  }
  destroy(): void {
    process.off('message', this.#press);
  }
}

const shortcuts = new Map<string, () => void>();
const press = ({ keys = '' }: { keys?: string }) => shortcuts.get(keys)?.();

export const globalShortcut = {
  register(keys: string, pressed: () => void): boolean {
    if (shortcuts.size === 0 && process.send) process.on('message', press);
    shortcuts.set(keys, pressed);
    return true;
  },
  unregister(keys: string): void {
    shortcuts.delete(keys);
    if (shortcuts.size === 0) process.off('message', press);
  },
};

export class Notification extends EventEmitter {
  static isSupported = () => true;
  readonly #words: { title: string; body: string };
  constructor(words: { title: string; body: string }) {
    super();
    this.#words = words;
  }
  show(): void {
    announce({ type: 'notification', ...this.#words });
  }
}

export const dialog = {
  showErrorBox(title: string, text: string): void {
    announce({ type: 'errorBox', title, text });
    console.error(text);
  },
};

class NativeTheme extends EventEmitter {
  shouldUseDarkColors = false;
}
export const nativeTheme = new NativeTheme();
