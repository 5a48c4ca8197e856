import { z } from 'zod';

/** What can be reached from anywhere on the computer by a shortcut. */
export const shortcutNames = ['checkIn', 'hardCall', 'help'] as const;
export const shortcutName = z.enum(shortcutNames);
export type ShortcutName = z.infer<typeof shortcutName>;

/**
 * Keys as Electron names them (its "accelerators"): at least two of Ctrl, Alt and Shift (or the command key) with a letter,
 * digit or function key, so that no shortcut is typed by accident or taken from another program's own.
 */
export const keys = z
  .string()
  .regex(
    /^(?:(?:CommandOrControl|Control|Command|Alt|Shift|Super)\+){2,3}(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4]))$/,
  )
  .refine((text) => new Set(text.split('+')).size === text.split('+').length);

/** Null is off. */
export const shortcuts = z.strictObject({
  checkIn: keys.nullable(),
  hardCall: keys.nullable(),
  help: keys.nullable(),
});
export type Shortcuts = z.infer<typeof shortcuts>;

/** Under one hand, and free in the telephony desktops, office programs and screen readers that were looked up. */
export const defaultShortcuts: Shortcuts = {
  checkIn: 'CommandOrControl+Alt+Shift+F',
  hardCall: 'CommandOrControl+Alt+Shift+C',
  help: 'CommandOrControl+Alt+Shift+H',
};

/** The keys as they stand on a keyboard of the system. */
export function keysInWords(text: string, isMac: boolean): string {
  const names: Record<string, string> = isMac
    ? { CommandOrControl: '⌘', Command: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧', Super: '⌘' }
    : { CommandOrControl: 'Ctrl', Control: 'Ctrl', Command: 'Win', Super: 'Win' };
  return text
    .split('+')
    .map((key) => names[key] ?? key)
    .join(isMac ? ' ' : '+');
}
