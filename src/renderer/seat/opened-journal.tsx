import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Situation } from '../../shared/seat-contract/situation.ts';
import { newQueries } from '../clients/queries.ts';
import { useFreshness } from '../clients/use-seat.ts';

/**
 * One opening of a journal. What its pages have read is kept here and goes with it, so that nothing of one person is
 * ever shown, even for a moment, to the next.
 */
export function OpenedJournal({ children }: { children: ReactNode }) {
  const [queries] = useState(newQueries);
  return (
    <QueryClientProvider client={queries}>
      <Fresh />
      {children}
    </QueryClientProvider>
  );
}

function Fresh() {
  useFreshness();
  return null;
}

/** Where somebody was when the journal was locked is theirs too: the next opening begins at Today. */
export function useBeginningAnew(stage: Situation['stage']): void {
  const [, go] = useLocation();
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === 'open' && stage !== 'open') go('/', { replace: true });
    before.current = stage;
  }, [stage, go]);
}
