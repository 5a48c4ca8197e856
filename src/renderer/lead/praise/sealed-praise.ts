import { createContext, type ReactNode, useContext } from 'react';

const SealedPraiseContext = createContext<ReactNode>(null);

/** In the app: the form that seals praise to one seat. No page that a hub serves has a key to do so with. */
export const SealedPraiseProvider = SealedPraiseContext.Provider;

/** The form, or null in a browser. */
export function useSealedPraise(): ReactNode {
  return useContext(SealedPraiseContext);
}
