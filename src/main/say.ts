import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../shared/language.ts';

/** A message of the words with its arguments filled in, for what no window shows: tray, command line. */
export function say(
  language: Language,
  message: string,
  values: Record<string, string | number | null> = {},
): string {
  return String(new IntlMessageFormat(message, language).format(values));
}
