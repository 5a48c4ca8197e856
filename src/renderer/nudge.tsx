import './parts/no-eval.ts';
import './parts/tokens.css';
import './parts/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueries } from './clients/queries.ts';
import { seatClientOver } from './clients/seat-client.ts';
import { SeatProvider } from './clients/use-seat.ts';
import { NudgeWindow } from './seat/breaks/nudge-window.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('nudge.html has no place for the card');

createRoot(place).render(
  <StrictMode>
    <SeatProvider value={seatClientOver(window.sidetone)}>
      <QueryClientProvider client={newQueries()}>
        <NudgeWindow />
      </QueryClientProvider>
    </SeatProvider>
  </StrictMode>,
);
