// The hub alone: builds the pages it serves when they are not there, then starts it.
import { existsSync } from 'node:fs';
import { build } from 'vite';

if (!existsSync('.vite/renderer/desk.html'))
  await build({ configFile: 'vite.renderer.config.ts', logLevel: 'warn' });
await import('../src/hub/start.ts');
