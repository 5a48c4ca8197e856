import { createInstance, type i18n } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/en.ts';

/** A step's number (`mood.1`) is a number among the words, but a string in a key. */
type Keyed<T> = {
  [K in keyof T as K extends number ? `${K}` : K]: T[K] extends string ? T[K] : Keyed<T[K]>;
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: Keyed<Words> };
  }
}

/** Each language is a chunk of its own: a seat loads the one it speaks. */
const load: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('../../shared/words/en.ts')).en,
  'zh-CN': async () => (await import('../../shared/words/zh-CN.ts')).zhCN,
  'zh-TW': async () => (await import('../../shared/words/zh-TW.ts')).zhTW,
};

/** The words of a language, ready for `I18nextProvider`. */
export async function wordsIn(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: language,
      ns: 'words',
      defaultNS: 'words',
      resources: { [language]: { words: await load[language]() } },
      interpolation: { escapeValue: false }, // React escapes
      react: { useSuspense: false },
    });
  return instance;
}
