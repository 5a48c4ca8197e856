import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { newQueries } from '../src/renderer/clients/queries.ts';
import { Spoken } from '../src/renderer/parts/spoken.tsx';
import type { Language } from '../src/shared/language.ts';

/** Shows a page in a language, with the cache it needs; resolves when its words are there. */
export async function show(page: ReactNode, language: Language = 'en'): Promise<void> {
  render(
    <Spoken language={language}>
      <QueryClientProvider client={newQueries()}>
        {page}
        <span hidden data-testid="shown" />
      </QueryClientProvider>
    </Spoken>,
  );
  await screen.findByTestId('shown');
}
