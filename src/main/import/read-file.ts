import { Refusal } from '../../shared/errors.ts';
import type { Language } from '../../shared/language.ts';
import type { ImportFile } from '../../shared/seat-contract/import.ts';
import type { TextEncoding } from '../../shared/text-encoding.ts';
import { words } from '../../shared/words/index.ts';
import { readings } from '../text/decode.ts';
import type { FileRead } from './file-read.ts';
import type { Importing } from './import.ts';
import { readDaylio } from './read-daylio.ts';
import { readOwnCsv } from './read-own-csv.ts';
import { readOwnJson } from './read-own-json.ts';
import { headOf } from './table.ts';

/** What reading a file needs, and tells. */
export type Reading = Pick<Importing, 'clock' | 'newId' | 'went'>;

/** A file as it was read, how it is written, and how else it might be. */
interface Understood {
  read: FileRead;
  encoding: TextEncoding;
  encodings: TextEncoding[];
}

/**
 * Reads a file by what stands at its beginning. Throws `Refusal('importUnreadable')`, and `Refusal('journalNewer')` for an
 * export of a newer version.
 */
export async function readFile(
  on: Reading,
  { content, moods, encoding }: ImportFile,
  language: Language,
): Promise<Understood> {
  const possible = readings(Buffer.from(content, 'base64'), language);
  const { text, encoding: understood } =
    possible.find((one) => one.encoding === encoding) ??
    possible.find((one) => isKnown(one.text)) ??
    possible[0];
  return {
    read: await readText(text, on, moods),
    encoding: understood,
    encodings: possible.map((one) => one.encoding),
  };
}

async function readText(text: string, on: Reading, moods: ImportFile['moods']): Promise<FileRead> {
  if (/^\uFEFF?\s*\{/.test(text)) return readOwnJson(text);
  const head = headOf(text);
  const has = (...columns: string[]) => columns.every((column) => head.includes(column));
  if (has('kind', 'day', 'time')) return readOwnCsv(text, on);
  if (has('full_date', 'time', 'mood')) return readDaylio(text, moods, on);
  throw new Refusal('importUnreadable');
}

/** Two Chinese encodings can both be read as text; the right one has names of moods that are known. */
function isKnown(text: string): boolean {
  const begin = text.slice(0, 20_000);
  const names = Object.values(words).flatMap(({ domain }) => Object.values(domain.mood));
  return begin.startsWith('{') || names.some((name) => begin.includes(name));
}
