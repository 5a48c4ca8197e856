import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { newQueries } from '../src/renderer/clients/queries.ts';
import { Spoken } from '../src/renderer/parts/spoken.tsx';
import type { Language } from '../src/shared/language.ts';

// The fakes answer at once; a busy machine may still take a while to draw.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });

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
