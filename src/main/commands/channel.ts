import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { writeFileSafely } from '../write-file.ts';

/** How a command ends: what it prints, and the process's exit code. */
export const commandResult = z.strictObject({
  exitCode: z.int().min(0).max(9),
  out: z.string(),
  err: z.string(),
});
export type CommandResult = z.infer<typeof commandResult>;

/** Where the running companion listens; only the account that runs it can read this. */
const place = z.strictObject({ address: z.string(), token: z.string() });
const request = z.strictObject({ token: z.string(), words: z.array(z.string().max(2000)).max(20) });

export const channelFile = 'commands.json';
const largest = 64 * 1024;
/** How long either side waits for the other, in ms: an argon2id takes half a second, and nothing takes longer. */
const patience = 5000;
/** A socket's path may have about a hundred bytes (`sun_path`). */
const longestPath = 100;

/**
 * Takes commands from other processes of the same account, as long as the companion runs: a socket in its own folder, or a
 * pipe with a name drawn at random on Windows, and a token that stands in a file of mode 0600.
 */
export async function listenForCommands(
  folder: string,
  answer: (words: readonly string[]) => Promise<CommandResult>,
): Promise<{ close(): void }> {
  const address = addressIn(folder);
  const token = randomBytes(32).toString('base64url');
  const server = createServer((socket) => void serve(socket, token, answer).catch(() => socket.destroy()));
  server.maxConnections = 8;
  if (process.platform !== 'win32') rmSync(address, { force: true }); // left behind by one that was killed
  server.listen(address);
  await once(server, 'listening');
  if (process.platform !== 'win32') chmodSync(address, 0o600);
  writeFileSafely(path.join(folder, channelFile), JSON.stringify({ address, token }));
  return {
    close() {
      server.close();
      rmSync(path.join(folder, channelFile), { force: true });
    },
  };
}

function addressIn(folder: string): string {
  const name = randomBytes(16).toString('hex');
  if (process.platform === 'win32') return `\\\\.\\pipe\\sidetone-${name}`;
  const own = path.join(folder, 'commands.sock');
  return Buffer.byteLength(own) < longestPath ? own : path.join(os.tmpdir(), `sidetone-${name}.sock`);
}

async function serve(
  socket: Socket,
  token: string,
  answer: (words: readonly string[]) => Promise<CommandResult>,
): Promise<void> {
  socket.on('error', () => socket.destroy());
  socket.setTimeout(patience, () => socket.destroy());
  const asked = request.parse(JSON.parse(await lineFrom(socket)));
  if (!same(asked.token, token)) throw new Error('a wrong token');
  socket.end(`${JSON.stringify(await answer(asked.words))}\n`);
}

/** Hands a command to the companion that runs on a folder; null when none does. */
export async function askRunning(folder: string, words: readonly string[]): Promise<CommandResult | null> {
  const found = placeIn(folder);
  if (!found) return null;
  const socket = connect(found.address);
  socket.setTimeout(patience, () => socket.destroy());
  try {
    await once(socket, 'connect');
    socket.write(`${JSON.stringify({ token: found.token, words })}\n`);
    return commandResult.parse(JSON.parse(await lineFrom(socket)));
  } catch {
    return null; // it has ended meanwhile, or is not ours
  } finally {
    socket.destroy();
  }
}

function placeIn(folder: string): z.infer<typeof place> | null {
  try {
    return place.parse(JSON.parse(readFileSync(path.join(folder, channelFile), 'utf8')));
  } catch {
    return null;
  }
}

async function lineFrom(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    text += chunk;
    const end = text.indexOf('\n');
    if (end >= 0) return text.slice(0, end);
    if (text.length > largest) break;
  }
  throw new Error('no whole line');
}

/** Compares without telling by the time it takes how much was right. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
