import type { Language } from '../../shared/language.ts';
import { asBase64 } from '../parts/as-base64.ts';

// By their place: the packages name no way to their files.
const simplified = new URL(
  '../../../node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
  import.meta.url,
);
const traditional = new URL(
  '../../../node_modules/@embedpdf/fonts-tc/fonts/NotoSansHant-Regular.otf',
  import.meta.url,
);

/** As base64: letters of a language, those of simplified Chinese for English, in which teams may have Chinese names. */
export async function fontOf(language: Language): Promise<string> {
  const address = language === 'zh-TW' ? traditional : simplified;
  return asBase64(await (await fetch(address)).blob());
}
