import './parts/no-eval.ts';
import './parts/tokens.css';
import './parts/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { newQueries } from './clients/queries.ts';
import { seatClientOver } from './clients/seat-client.ts';
import { SeatProvider } from './clients/use-seat.ts';
import { BreakScreen } from './seat/breaks/break-screen.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('break.html has no place for the break');

const { hook } = memoryLocation({ path: '/break' });
createRoot(place).render(
  <StrictMode>
    <SeatProvider value={seatClientOver(window.sidetone)}>
      <QueryClientProvider client={newQueries()}>
        <Router hook={hook}>
          <BreakScreen onLeave={() => window.close()} />
        </Router>
      </QueryClientProvider>
    </SeatProvider>
  </StrictMode>,
);
