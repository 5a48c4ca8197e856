import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

/** Not there in every system, nor where pages are only drawn. */
const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;

function subscribe(onChange: () => void) {
  synthesis?.addEventListener('voiceschanged', onChange);
  return () => synthesis?.removeEventListener('voiceschanged', onChange);
}

/** Slower than talk, as one speaks to somebody who breathes. */
const rate = 0.85;

/**
 * A voice of this computer for the page's language; null where there is none. One that sends the words away to be spoken
 * is none.
 */
export function useVoice(): ((text: string) => void) | null {
  const { language } = useTranslation().i18n;
  const pick = () =>
    synthesis
      ?.getVoices()
      .find((one) => one.localService && one.lang.replace('_', '-').startsWith(language)) ?? null;
  const voice = useSyncExternalStore(subscribe, pick);
  useEffect(() => () => synthesis?.cancel(), []);
  if (!synthesis || !voice) return null;
  return (text) => {
    const words = new SpeechSynthesisUtterance(text);
    Object.assign(words, { voice, lang: voice.lang, rate });
    synthesis.cancel(); // a late word is a wrong one
    synthesis.speak(words);
  };
}
