// npm run cli -- status --json: the command line of a checkout, on the bundle that `npm start` has built.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const folder = createRequire(import.meta.url)
  .resolve('electron/package.json')
  .replace(/package\.json$/, '');
const args = process.argv.slice(2);
const [program, ...given] = existsSync(`${folder}path.txt`)
  ? [`${folder}dist/${readFileSync(`${folder}path.txt`, 'utf8')}`, '.', ...args]
  : [process.execPath, '--import', './src/browser-runtime/register.ts', '.vite/build/main.cjs', ...args];
if (!existsSync('.vite/build/main.cjs')) await import('./build.ts');
process.exitCode = spawnSync(program, given, { stdio: 'inherit' }).status ?? 1;
