// Everything the app and the hub serve, built anew.
import { rmSync } from 'node:fs';
import { build } from 'vite';

rmSync('.vite/build', { recursive: true, force: true });

for (const name of ['main', 'preload', 'renderer'])
  await build({ configFile: `vite.${name}.config.ts`, logLevel: 'warn' });
