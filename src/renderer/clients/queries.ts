import { QueryClient } from '@tanstack/react-query';

/** What the pages read is on this computer or must not be asked twice: no waiting for a network, no silent retries. */
export function newQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}
