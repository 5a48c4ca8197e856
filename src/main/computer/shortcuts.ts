import type { GlobalShortcut } from 'electron';
import type { ShortcutStates } from '../../shared/seat-contract/computer.ts';
import { type ShortcutName, shortcutNames, type Shortcuts } from '../../shared/shortcut.ts';

/** Shortcuts that work whatever program is in front. */
export interface GlobalKeys {
  /** Takes these keys and lets go of those before; says which could be had. */
  set(shortcuts: Shortcuts): ShortcutStates;
  states(): ShortcutStates;
  end(): void;
}

/** `taken`: another program has the keys, or another of our own shortcuts; it then does nothing, and the page says so. */
export function globalKeys(
  system: Pick<GlobalShortcut, 'register' | 'unregister'>,
  pressed: (name: ShortcutName) => void,
): GlobalKeys {
  const held = new Map<string, ShortcutName>();
  let states: ShortcutStates = { checkIn: 'off', hardCall: 'off', help: 'off' };

  function letGo(): void {
    for (const keys of held.keys()) system.unregister(keys);
    held.clear();
  }
  function take(name: ShortcutName, keys: string | null): ShortcutStates[ShortcutName] {
    if (keys === null) return 'off';
    if (held.has(keys) || !system.register(keys, () => pressed(name))) return 'taken';
    held.set(keys, name);
    return 'on';
  }
  return {
    set(shortcuts) {
      letGo();
      for (const name of shortcutNames) states = { ...states, [name]: take(name, shortcuts[name]) };
      return states;
    },
    states: () => states,
    end: letGo,
  };
}
