import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What an Asterisk 22.10 said over AMI while `fixtures/asterisk` ran in it; nothing in it was changed. */
export function recorded(name: 'queue-call-and-pauses' | 'blind-transfer'): string {
  const folder = path.join(import.meta.dirname, '../asterisk-ami/fixtures/recorded');
  return readFileSync(path.join(folder, `${name}.txt`), 'utf8');
}
