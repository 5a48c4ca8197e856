import type { Language } from '../../shared/language.ts';

/** A table of a report; numbers stay numbers, so that a spreadsheet can go on with them. */
export interface ReportTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** A part under a heading: sentences, and numbers where there are any. */
export interface ReportPart {
  title: string;
  lines: readonly string[];
  table?: ReportTable;
}

/**
 * What a report says, in the language it is read in, before it is a file of any kind. It is made from the very answers that
 * the pages show, and nothing that writes one asks for more: what is withheld there is in no file.
 */
export interface Report {
  /** Stem of a file's name; it names no team and no person. */
  fileStem: string;
  language: Language;
  title: string;
  facts: readonly string[];
  parts: readonly ReportPart[];
}

/**
 * Text as a file can hold it: control characters (which break XML and terminals), halves of characters, and marks that turn
 * the direction of what follows become a space.
 */
export function plainText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
