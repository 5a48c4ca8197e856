// node seat-adapter.ts settings.json: carries one agent's call events from the site's relay to Sidetone on this computer.
import { at, readSettings, text } from '../settings.ts';
import { forward } from './forward.ts';

const [file] = process.argv.slice(2);
const log = (line: string) => console.error(`${new Date().toISOString()} ${line}`);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

if (file === undefined) {
  console.error('node seat-adapter.ts settings.json');
  process.exitCode = 2;
} else {
  try {
    const settings = readSettings(file);
    const relay = { address: text(at(settings, 'relay')), token: text(at(settings, 'token')) };
    const seatFile = text(at(settings, 'seatFile'));
    await forward({ relay, seatFile, log, signal: stopping.signal });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
