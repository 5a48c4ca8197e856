import { Worker } from 'node:worker_threads';
import type { Clock } from '../../shared/clock.ts';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import type { Language } from '../../shared/language.ts';
import type { ImportFile, ImportPreview, LastImport } from '../../shared/seat-contract/import.ts';
import { inOrder } from '../in-order.ts';
import type { Journal } from '../journal/journal.ts';
import { shareJournal } from '../journal/prepared.ts';
import { newTurn, type Turn } from '../journal/turn.ts';
import { lastImport } from './import.ts';

/** What a thread is to do. */
export type ImportJob =
  | { is: 'preview'; file: ImportFile; language: Language }
  | { is: 'take'; file: ImportFile; language: Language }
  | { is: 'undo' };

/** Handed to a thread when it starts. */
export interface ThreadData {
  job: ImportJob;
  /** The journal's file, and its key in memory that both threads see, so that there is one copy to overwrite. */
  file: string;
  key: Uint8Array;
  now: number;
  zone: string;
  turn: Turn;
}

/** What a thread says: how far it is, what it gave, or why not. */
export type ThreadSays =
  | { is: 'progress'; share: number }
  | { is: 'done'; value: unknown }
  | { is: 'refused'; code: ErrorCode; field: string | undefined };

/** Imports into one open journal: one at a time, each in a thread beside the app. */
export interface Imports {
  /** Throws what `previewImport` throws, and `Refusal('importStopped')`. */
  preview(file: ImportFile, language: Language): Promise<ImportPreview>;
  /** Throws what `takeImport` throws, and `Refusal('importStopped')`. */
  take(file: ImportFile, language: Language): Promise<LastImport>;
  /** Throws `Refusal('notFound')`, `Refusal('importStopped')`. */
  undo(): Promise<void>;
  /** How far the one under way is, 0–1; null while there is none. */
  share(): number | null;
  /** Stops the one under way; resolves when its thread is over and nothing of it is kept, unless it was done by then. */
  stop(): Promise<void>;
  /** Resolves when none is under way. */
  settled(): Promise<void>;
  /** Stops what is under way and forgets the key. */
  end(): Promise<void>;
}

export interface ImportsOptions {
  journal: Journal;
  /** The journal's key; copied. */
  key: Uint8Array;
  clock: Clock;
  /** The thread's script: `thread.ts`, or the bundle of it. */
  script: string | URL;
  /** Told when there is more to say of how far it is. */
  changed: () => void;
}

export function openImports({ journal, key, clock, script, changed }: ImportsOptions): Imports {
  const shared = new Uint8Array(new SharedArrayBuffer(key.length));
  shared.set(key);
  let thread: Worker | null = null;
  let share: number | null = null;
  let isOver = false;
  const inTurn = inOrder();

  function become(next: number | null): void {
    share = next;
    changed();
  }

  async function run<T>(job: ImportJob): Promise<T> {
    if (isOver) throw new Refusal('importStopped');
    const turn = newTurn();
    const data: ThreadData = {
      job,
      file: journal.name,
      key: shared,
      now: clock.now(),
      zone: clock.zone(),
      turn,
    };
    shareJournal(journal, () => void Atomics.add(turn, 0, 1));
    thread = new Worker(script, { workerData: data });
    become(0);
    try {
      return await outcome<T>(thread, become);
    } finally {
      thread = null;
      shareJournal(journal, null);
      become(null);
    }
  }

  const settled = () => inTurn(() => undefined);

  async function stop(): Promise<void> {
    await thread?.terminate();
    await settled();
  }

  return {
    preview: (file, language) => inTurn(() => run({ is: 'preview', file, language })),
    async take(file, language) {
      const before = lastImport({ journal });
      try {
        return await inTurn(() => run<LastImport>({ is: 'take', file, language }));
      } catch (error) {
        // Stopped between its last write and its last word: what stands in the journal is what happened.
        const now = journal.open ? lastImport({ journal }) : null;
        if (isStop(error) && now && now.at !== before?.at) return now;
        throw error;
      }
    },
    undo: () => inTurn(() => run({ is: 'undo' })),
    share: () => share,
    stop,
    settled,
    async end() {
      isOver = true;
      await stop();
      shared.fill(0);
    },
  };
}

const isStop = (error: unknown) => error instanceof Refusal && error.code === 'importStopped';

/** What a thread gives. Throws its refusal, its error, and `Refusal('importStopped')` when it ended without a word. */
function outcome<T>(thread: Worker, went: (share: number) => void): Promise<T> {
  return new Promise((done, failed) => {
    let said: Exclude<ThreadSays, { is: 'progress' }> | null = null;
    thread.on('message', (says: ThreadSays) => {
      if (says.is === 'progress') went(says.share);
      else said = says;
    });
    thread.on('error', failed);
    // Not before it is over: only then has it let go of the journal's file.
    thread.on('exit', () => {
      if (!said) failed(new Refusal('importStopped'));
      else if (said.is === 'done') done(said.value as T); // each job gives what `Imports` says it does
      else failed(new Refusal(said.code, said.field));
    });
  });
}
