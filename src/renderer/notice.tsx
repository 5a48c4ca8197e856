import './parts/no-eval.ts';
import './parts/tokens.css';
import './parts/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { hubClientHere } from './clients/desk-client.ts';
import { DeskWindow } from './desk/desk-window.tsx';
import { Notice } from './notice/notice.tsx';

const client = hubClientHere();

const root = document.getElementById('root');
if (!root) throw new Error('notice.html has no root');
createRoot(root).render(
  <StrictMode>
    <DeskWindow storage={localStorage} system={navigator.language}>
      <Notice client={client} />
    </DeskWindow>
  </StrictMode>,
);
