import { z } from 'zod';
import { type Language, nearestLanguage } from '../../shared/language.ts';
import { defaultPreferences, type Preferences, preferences } from '../../shared/preferences.ts';

/** How a desk in a browser looks and speaks. Kept in that browser; nothing about a person. */
const look = preferences.pick({ language: true, theme: true, textSize: true });
export type Look = z.infer<typeof look>;

const key = 'sidetone.look';

/** The look kept in this browser; the system's own where there is none, or none that can be read. */
export function keptLook(storage: Storage): Look {
  const { language, theme, textSize } = defaultPreferences;
  try {
    return look.parse(JSON.parse(storage.getItem(key) ?? ''));
  } catch {
    return { language, theme, textSize };
  }
}

export function keepLook(storage: Storage, chosen: Look): void {
  storage.setItem(key, JSON.stringify(chosen));
}

/** The language chosen, or the nearest to the system's. */
export function languageOf({ language }: Look, system: string): Language {
  return language ?? nearestLanguage(system);
}

/** The look as preferences, which the page's appearance is set by. */
export function preferencesOf(chosen: Look): Preferences {
  return { ...defaultPreferences, ...chosen };
}
