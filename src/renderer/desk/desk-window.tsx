import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { newQueries } from '../clients/queries.ts';
import { applyAppearance } from '../parts/appearance.ts';
import { Spoken } from '../parts/spoken.tsx';
import { keepLook, keptLook, languageOf, type Look, preferencesOf } from './look.ts';
import { LookMenu } from './look-menu.tsx';
import { OwnWindowProvider } from './own-window.ts';

interface DeskWindowProps {
  storage: Storage;
  /** The system's locale. */
  system: string;
  children: ReactNode;
}

/** A desk's window in a browser: words, theme and text size, as this browser keeps them. */
export function DeskWindow({ storage, system, children }: DeskWindowProps) {
  const [queries] = useState(newQueries);
  const [look, setLook] = useState(() => keptLook(storage));
  const language = languageOf(look, system);
  useLayoutEffect(() => applyAppearance(preferencesOf(look), language), [look, language]);

  const own = useMemo(() => {
    const change = (chosen: Look) => {
      keepLook(storage, chosen);
      setLook(chosen);
    };
    return { tools: <LookMenu look={look} onChange={change} /> };
  }, [look, storage]);
  return (
    <Spoken language={language}>
      <QueryClientProvider client={queries}>
        <OwnWindowProvider value={own}>{children}</OwnWindowProvider>
      </QueryClientProvider>
    </Spoken>
  );
}
