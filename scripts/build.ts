// Everything the app and the hub serve, built as Forge would build it.
import { build } from 'vite';

for (const name of ['main', 'preload', 'renderer'])
  await build({ configFile: `vite.${name}.config.ts`, logLevel: 'warn' });
