import type { Language } from '../../shared/language.ts';

/**
 * The text of a file whose encoding nobody said: UTF-8 where the bytes are, else what spreadsheets write in the language
 * of the page (GB18030, which GBK and GB 2312 are part of, or Big5).
 */
export function readText(bytes: Uint8Array, language: Language): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(language === 'zh-TW' ? 'big5' : 'gb18030').decode(bytes);
  }
}
