import type { Language } from '../../shared/language.ts';
import { columnsOf } from '../../shared/roster/columns.ts';

/** Text of a file that does not say how it is written: UTF-8 or UTF-16 by their marks, UTF-8 by its strictness, else GB18030 or Big5, whichever `isRight`. */
export function decoded(
  bytes: Uint8Array,
  language: Language,
  isRight: (text: string) => boolean = hasHead,
): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const legacy = language === 'zh-TW' ? ['big5', 'gb18030'] : ['gb18030', 'big5'];
  const read = ['utf-8', ...legacy]
    .map((encoding) => strictly(bytes, encoding))
    .filter((text) => text !== null);
  // The bytes of one Chinese encoding are often also text in the other; the one that means something is right.
  return read.find(isRight) ?? read[0] ?? new TextDecoder().decode(bytes);
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const hasHead = (text: string) =>
  isCalendar(text) ||
  columnsOf(
    text
      .slice(0, 2000)
      .split(/\r?\n/)[0]
      ?.split(/[,;\t]/)
      .map(unquoted) ?? [],
  ) !== null;

const unquoted = (cell: string) => cell.replaceAll('"', '');

/** Whether a text is an iCalendar file (RFC 5545) and not a table. */
export const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text.slice(0, 200));
