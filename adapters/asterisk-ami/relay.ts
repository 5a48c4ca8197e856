// node relay.ts settings.json: the site's relay. node relay.ts token: a token for one seat, and the hash for the settings.
import { randomBytes } from 'node:crypto';
import { hashed } from '../event-stream.ts';
import { readRelaySettings } from './relay-settings.ts';
import { startRelay } from './start-relay.ts';

const [what] = process.argv.slice(2);
const log = (line: string) => console.error(`${new Date().toISOString()} ${line}`);

if (what === 'token') {
  const token = randomBytes(32).toString('base64url');
  console.log(`for the seat:     ${token}\nfor the settings: ${hashed(token)}`);
} else if (what === undefined) {
  console.error('node relay.ts settings.json | node relay.ts token');
  process.exitCode = 2;
} else {
  try {
    const relay = await startRelay({ settings: readRelaySettings(what), now: Date.now, log });
    log(`seats are served on port ${relay.port}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void relay.stop());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
