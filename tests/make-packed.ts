// Packs and makes the zip into the folder named on the command line, as `npm run make` does into `out`.
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.resolve('@electron-forge/cli/package.json'));
const { api } = await import(cli.resolve('@electron-forge/core')); // what the command line itself calls
await api.make({
  dir: process.cwd(),
  outDir: process.argv[2],
  overrideTargets: ['@electron-forge/maker-zip'],
});
