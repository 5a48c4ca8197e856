import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { FakeSeat } from '../clients/fake-seat.ts';
import { newQueries } from '../clients/queries.ts';
import { SeatProvider } from '../clients/use-seat.ts';
import { Root } from '../seat/root.tsx';

interface SeatOnFakeProps {
  client: FakeSeat;
  path?: string;
  /** In place of the whole window. */
  children?: ReactNode;
}

/** The agent's window on a fake seat, at a path that no address bar knows. */
export function SeatOnFake({ client, path = '/', children }: SeatOnFakeProps) {
  const [queries] = useState(newQueries);
  const [{ hook }] = useState(() => memoryLocation({ path }));
  return (
    <SeatProvider value={client}>
      <QueryClientProvider client={queries}>
        <Router hook={hook}>{children || <Root />}</Router>
      </QueryClientProvider>
    </SeatProvider>
  );
}
