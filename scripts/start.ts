// npm start: builds, then runs the companion in Electron where it can be had, otherwise in the person's browser.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Path of the Electron binary, fetched on first use; null where it cannot be had. */
function electronBinary(): string | null {
  const folder = require.resolve('electron/package.json').replace(/package\.json$/, '');
  if (!existsSync(`${folder}path.txt`)) {
    console.log('Looking for Electron (fetched once, about 100 MB) …');
    spawnSync(process.execPath, [`${folder}install.js`], { stdio: 'ignore', timeout: 300_000 });
  }
  return existsSync(`${folder}path.txt`)
    ? `${folder}dist/${readFileSync(`${folder}path.txt`, 'utf8')}`
    : null;
}

/** Opens an address in the person's browser, where there is a desktop to open it on. */
function openInBrowser(address: string): void {
  const desktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!desktop || process.env.CI) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address.replaceAll('&', '^&')]
        : ['xdg-open', address];
  if (command)
    spawn(command, args, { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}

function run(): ChildProcess {
  const args = process.argv.slice(2);
  const electron = electronBinary();
  if (electron) return spawn(electron, ['.', ...args], { stdio: 'inherit' });

  console.log('Electron cannot be had here, so Sidetone opens in your browser instead.');
  const register = './src/browser-runtime/register.ts';
  const child = spawn(process.execPath, ['--import', register, '.vite/build/main.cjs', ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (message: { type: string; address?: string }) => {
    if (message.type === 'window' && message.address) openInBrowser(message.address);
  });
  return child;
}

console.log('Building Sidetone …');
await import('./build.ts');
const child = run();
// Ctrl-C reaches the whole group by itself; a lone SIGTERM is passed on. Either way the app ends first.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 0));
