import { expect, it } from 'vitest';
import { defaultShortcuts, keys, keysInWords, shortcutNames } from '../../shared/shortcut.ts';
import { globalKeys } from './shortcuts.ts';

/** A system on which other programs hold some keys. */
function aSystem(others: readonly string[]) {
  const ours = new Map<string, () => void>();
  return {
    ours,
    register(accelerator: string, pressed: () => void) {
      if (others.includes(accelerator) || ours.has(accelerator)) return false;
      ours.set(accelerator, pressed);
      return true;
    },
    unregister: (accelerator: string) => void ours.delete(accelerator),
  };
}

it('takes what is free, says what is taken, and lets go of what was before [S14]', () => {
  const system = aSystem([defaultShortcuts.help ?? '']);
  const pressed: string[] = [];
  const shortcuts = globalKeys(system, (name) => void pressed.push(name));
  expect(shortcuts.set(defaultShortcuts)).toEqual({ checkIn: 'on', hardCall: 'on', help: 'taken' });
  for (const press of system.ours.values()) press();
  expect(pressed).toEqual(['checkIn', 'hardCall']);

  const same = 'Control+Alt+Shift+K';
  expect(shortcuts.set({ checkIn: same, hardCall: same, help: null })).toEqual({
    checkIn: 'on',
    hardCall: 'taken',
    help: 'off',
  });
  expect([...system.ours.keys()]).toEqual([same]);
  expect(shortcuts.states().hardCall).toBe('taken');
  shortcuts.end();
  expect(system.ours.size).toBe(0);
});

it('takes no keys that are typed by accident', () => {
  for (const name of shortcutNames) expect(keys.safeParse(defaultShortcuts[name]).success).toBe(true);
  for (const good of ['Control+Alt+F7', 'Alt+Shift+9']) expect(keys.safeParse(good).success).toBe(true);
  for (const bad of [
    'A',
    'Shift+A',
    'Control+A',
    'Control+Alt',
    'Control+Control+A',
    'Control+Alt+ä',
    'Alt+Shift+Enter',
    'Control+Alt+F25',
  ])
    expect([bad, keys.safeParse(bad).success]).toEqual([bad, false]);
  expect(keysInWords('CommandOrControl+Alt+Shift+F', false)).toBe('Ctrl+Alt+Shift+F');
  expect(keysInWords('CommandOrControl+Alt+Shift+F', true)).toBe('⌘ ⌥ ⇧ F');
});
