import { closeSync, existsSync, fstatSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { randomBytes } from '@noble/hashes/utils.js';
import { syncFolder } from './write-file.ts';

const chunk = 65_536;

/**
 * Overwrites files with random bytes and removes them, in the order given, and says of each whether it is gone. A
 * solid-state disk may keep old blocks all the same; what makes them worthless is that the key file goes first.
 */
export function eraseFiles(folder: string, names: readonly string[]): { name: string; gone: boolean }[] {
  for (const name of names) {
    try {
      erase(path.join(folder, name));
    } catch {
      // In use by another program, or not ours to write: the answer says that it is still there.
    }
  }
  syncFolder(folder);
  return names.map((name) => ({ name, gone: !existsSync(path.join(folder, name)) }));
}

function erase(file: string): void {
  if (!existsSync(file)) return;
  const at = openSync(file, 'r+');
  try {
    const { size } = fstatSync(at);
    for (let done = 0; done < size;) {
      done += writeSync(at, randomBytes(Math.min(chunk, size - done)), 0, null, done);
    }
    fsyncSync(at);
  } finally {
    closeSync(at);
  }
  rmSync(file);
}
