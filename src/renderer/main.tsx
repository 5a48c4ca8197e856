import './parts/no-eval.ts';
import './parts/tokens.css';
import './parts/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { SeatBridge } from '../shared/seat-contract.ts';
import { newQueries } from './clients/queries.ts';
import { seatClientOver } from './clients/seat-client.ts';
import { SeatProvider } from './clients/use-seat.ts';
import { Root } from './seat/root.tsx';

declare global {
  interface Window {
    /** Put there by the preload. */
    sidetone: SeatBridge;
  }
}

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no place for the app');

createRoot(place).render(
  <StrictMode>
    <SeatProvider value={seatClientOver(window.sidetone)}>
      <QueryClientProvider client={newQueries()}>
        <Router hook={useHashLocation}>
          <Root />
        </Router>
      </QueryClientProvider>
    </SeatProvider>
  </StrictMode>,
);
