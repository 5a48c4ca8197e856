import './parts/no-eval.ts';
import './parts/tokens.css';
import './parts/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { hubClientHere } from './clients/desk-client.ts';
import { DeskRoutes } from './desk/desk-routes.tsx';
import { DeskWindow } from './desk/desk-window.tsx';

const client = hubClientHere();
const place = { origin: location.origin, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };

const root = document.getElementById('root');
if (!root) throw new Error('desk.html has no root');
createRoot(root).render(
  <StrictMode>
    <DeskWindow storage={localStorage} system={navigator.language}>
      <DeskRoutes client={client} place={place} />
    </DeskWindow>
  </StrictMode>,
);
