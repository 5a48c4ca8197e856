import { z } from 'zod';
import { language } from './language.ts';
import { defaultShortcuts, shortcuts } from './shortcut.ts';

export const theme = z.enum(['system', 'light', 'dark', 'contrast']);
export type Theme = z.infer<typeof theme>;

/** Text sizes in percent of the system's. */
export const textSizes = [80, 90, 100, 115, 130, 160] as const;

/** After how many minutes without a key or the pointer an open journal is locked. */
export const lockDelays = [2, 5, 10, 15, 30, 60] as const;

/** How the app looks, speaks and sits on the computer. Kept outside the journal, because the first screen needs it; nothing about a person. */
export const preferences = z.strictObject({
  /** Null follows the system. */
  language: language.nullable(),
  theme,
  textSize: z.literal(textSizes),
  reducedMotion: z.boolean(),
  sound: z.boolean(),
  /** Null: only when the screen is locked, or the computer sleeps. */
  lockAfter: z.literal(lockDelays).nullable(),
  /** How loud bells, music and rain are, in percent. */
  volume: z.int().min(0).max(100),
  /** Whether the words of a breathing routine are spoken, where the system has a voice. */
  spoken: z.boolean(),
  /** Closing the window leaves the companion in the tray. */
  stayInTray: z.boolean(),
  startAtLogin: z.boolean(),
  /** After signing in only the tray shows, until the person asks for more. */
  startQuietly: z.boolean(),
  shortcuts,
});
export type Preferences = z.infer<typeof preferences>;

export const defaultPreferences: Preferences = {
  language: null,
  theme: 'system',
  textSize: 100,
  reducedMotion: false,
  sound: false,
  lockAfter: 10,
  volume: 50,
  spoken: false,
  stayInTray: true,
  startAtLogin: false,
  startQuietly: true,
  shortcuts: defaultShortcuts,
};
