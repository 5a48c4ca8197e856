import type { Language } from '../../shared/language.ts';
import type { TextEncoding } from '../../shared/text-encoding.ts';

/** A file's bytes as text, and how they were understood. */
export interface Decoded {
  encoding: TextEncoding;
  text: string;
}

/**
 * What the bytes of a file that does not say how it is written may mean, likeliest first: UTF-8 or UTF-16 by their marks,
 * UTF-8 by its strictness, else GB18030 and Big5, the one of the language first. The bytes of one Chinese encoding are often
 * also text in the other. Bytes that are text in none are read as UTF-8, with marks for what is none.
 */
export function readings(bytes: Uint8Array, language: Language): [Decoded, ...Decoded[]] {
  const marked = markOf(bytes);
  if (marked) return [{ encoding: marked, text: new TextDecoder(marked).decode(bytes) }];
  const asUtf8 = strictly(bytes, 'utf-8');
  if (asUtf8) return [asUtf8];
  const inTurn = language === 'zh-TW' ? (['big5', 'gb18030'] as const) : (['gb18030', 'big5'] as const);
  const [likely, ...others] = inTurn.map((one) => strictly(bytes, one)).filter((read) => read !== null);
  return likely ? [likely, ...others] : [{ encoding: 'utf-8', text: new TextDecoder().decode(bytes) }];
}

/** The text of a file, in whichever of its readings `isRight`, else in the likeliest. */
export function decoded(bytes: Uint8Array, language: Language, isRight: (text: string) => boolean): string {
  const read = readings(bytes, language);
  return (read.find(({ text }) => isRight(text)) ?? read[0]).text;
}

/** UTF-16 shows by its mark, or by the empty half of a first letter from ASCII. */
function markOf([a, b]: Uint8Array): TextEncoding | null {
  if ((a === 0xff && b === 0xfe) || b === 0) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || a === 0 ? 'utf-16be' : null;
}

function strictly(bytes: Uint8Array, encoding: TextEncoding): Decoded | null {
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}
