import type { ParseKeys } from 'i18next';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/language.ts';
import type { Preferences } from '../../shared/preferences.ts';

/** How a screen is to be shown. */
export interface Look {
  language: Language;
  preferences: Preferences;
}

/** What to do on a screen before it is looked at: press what says the words of a key, or type under a label. */
export type Act = ParseKeys | { field: ParseKeys; text: string };

/** One screen in one state. */
export interface Screen {
  id: string;
  title: string;
  /** Width it is meant for, in px; a seat's window where nothing is said. */
  width?: number;
  render: (look: Look) => ReactNode;
  acts?: readonly Act[];
}
