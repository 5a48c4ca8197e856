import type { Language } from '../../shared/language.ts';
import type { Preferences } from '../../shared/preferences.ts';

/** Puts the person's choices on the page: language, theme, text size, motion. The tokens do the rest. */
export function applyAppearance(
  chosen: Preferences,
  language: Language,
  root = document.documentElement,
): void {
  root.lang = language;
  root.dataset.theme = chosen.theme;
  root.dataset.motion = chosen.reducedMotion ? 'less' : 'full';
  root.style.setProperty('--text-size', String(chosen.textSize / 100));
}
