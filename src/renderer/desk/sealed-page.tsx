import { type ComponentType, createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/states.tsx';

/** The pages that open what is sealed to whoever is signed in. */
export interface SealedPages {
  requests: ComponentType;
  care: ComponentType;
  /** Part of a page: who needs five minutes. */
  fiveMinutes: ComponentType;
}

const SealedPagesContext = createContext<SealedPages | null>(null);

/** Gives the desks below it these pages: in the app. What a hub serves to a browser has none, not even unused. */
export const SealedPagesProvider = SealedPagesContext.Provider;

/** One of them; in a browser the sentence that says where it is. */
export function SealedPage({ page }: { page: 'requests' | 'care' }) {
  const { t } = useTranslation();
  const Page = useContext(SealedPagesContext)?.[page];
  if (Page) return <Page />;
  return (
    <>
      <h1>{t(`requests.pages.${page}`)}</h1>
      <Empty>{t('desk.onlyInApp')}</Empty>
    </>
  );
}

/** A part of a page; in a browser a sentence `instead`. */
export function SealedPart({ part, instead }: { part: 'fiveMinutes'; instead: string }) {
  const Part = useContext(SealedPagesContext)?.[part];
  return Part ? <Part /> : <Empty>{instead}</Empty>;
}
