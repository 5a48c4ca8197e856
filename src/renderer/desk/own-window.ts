import { createContext, type ReactNode, useContext } from 'react';

/** A browser's window that holds nothing but a desk, and what it adds: the menu of language and look. */
export interface OwnWindow {
  tools: ReactNode;
}

const OwnWindowContext = createContext<OwnWindow | null>(null);
export const OwnWindowProvider = OwnWindowContext.Provider;

/** Null inside the app, whose window has a heading, a main part and settings of its own. */
export function useOwnWindow(): OwnWindow | null {
  return useContext(OwnWindowContext);
}
