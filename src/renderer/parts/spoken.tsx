import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../shared/language.ts';
import { wordsIn } from './words.ts';

/** Everything below speaks `language`. Nothing is drawn before its words are there; while they change, the old ones stay. */
export function Spoken({ language, children }: { language: Language; children: ReactNode }) {
  const [words, setWords] = useState<i18n | null>(null);
  useEffect(() => {
    let wanted = true;
    void wordsIn(language).then((loaded) => wanted && setWords(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);
  if (!words) return null;
  return (
    <I18nextProvider i18n={words}>
      <I18nProvider locale={words.language}>{children}</I18nProvider>
    </I18nextProvider>
  );
}
