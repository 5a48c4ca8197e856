import { existsSync, readFileSync, rmSync, watch as watchFolder } from 'node:fs';
import path from 'node:path';
import { noPolicy, type Policy, type PolicyView } from '../../shared/policy.ts';
import { writeFileSafely } from '../write-file.ts';
import type { PolicyPlace } from './policy-places.ts';
import { readPolicy } from './read-policy.ts';

export interface PolicyOptions {
  places: readonly PolicyPlace[];
  /** Where the last good policy is kept, so that a slip of IT's does not let go of everything at the next start. */
  keptIn: string;
  /** Told after what is in force, or what is wrong, has changed. */
  changed: () => void;
  /** Calls back when something in a folder has changed; returns how to stop. Node's own unless a test brings another. */
  watch?: (folder: string, heard: () => void) => () => void;
}

/** What IT has set on this computer. */
export interface PolicyInForce {
  current(): Policy;
  view(): PolicyView;
  stop(): void;
}

/** An editor writes a file in several steps; it is read when they are over, in ms. */
const settled = 300;

/** Reads the policy, and reads it again whenever its file changes. With a fault, what was in force before stays. */
export async function openPolicy({
  places,
  keptIn,
  changed,
  watch = watchWithNode,
}: PolicyOptions): Promise<PolicyInForce> {
  let view: PolicyView = { file: null, inForce: lastGood(keptIn), faults: [] };
  let timer: NodeJS.Timeout | undefined;
  let stops: (() => void)[] = [];
  let isOver = false;

  async function look(): Promise<void> {
    for (const place of places) {
      const read = await place.read();
      if (!read) continue;
      if (read.ok) keep(read.policy);
      view = read.ok
        ? { file: place.file, inForce: read.policy, faults: [] }
        : { ...view, file: place.file, faults: read.faults };
      return;
    }
    rmSync(keptIn, { force: true });
    view = { file: null, inForce: noPolicy, faults: [] };
  }
  function keep(policy: Policy): void {
    const text = JSON.stringify(policy);
    try {
      if (!existsSync(keptIn) || readFileSync(keptIn, 'utf8') !== text) writeFileSafely(keptIn, text);
    } catch {
      // A full disk: what was read is in force all the same, and only a later slip would find an older copy.
    }
  }

  /** One reading at a time: an older one must not end last. */
  let reading = Promise.resolve();
  function heard(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void (reading = reading.then(again)), settled);
  }
  async function again(): Promise<void> {
    const before = JSON.stringify(view);
    await look();
    if (isOver) return;
    listen(); // its folder may have come or gone
    if (JSON.stringify(view) !== before) changed();
  }
  function listen(): void {
    for (const stop of stops) stop();
    stops = places.map(({ file }) => watch(nearestFolder(path.dirname(file)), heard));
  }

  await look();
  listen();
  return {
    current: () => view.inForce,
    view: () => view,
    stop() {
      isOver = true;
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}

function lastGood(file: string): Policy {
  try {
    const read = readPolicy(readFileSync(file, 'utf8'));
    return read.ok ? read.policy : noPolicy;
  } catch {
    return noPolicy;
  }
}

/** The folder, or the nearest above it that is there. */
function nearestFolder(folder: string): string {
  const above = path.dirname(folder);
  return existsSync(folder) || above === folder ? folder : nearestFolder(above);
}

/** A folder that cannot be watched is read again at the next start. */
function watchWithNode(folder: string, heard: () => void): () => void {
  try {
    const watcher = watchFolder(folder, { persistent: false }, heard);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
}
