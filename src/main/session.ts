import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Clock, Day } from '../shared/clock.ts';
import { type ErrorCode, Refusal } from '../shared/errors.ts';
import type { DeletionProof } from '../shared/seat-contract/journal.ts';
import type { SnapshotState } from '../shared/seat-contract/moving.ts';
import type { SeatEvent } from '../shared/seat-contract.ts';
import type { Situation } from '../shared/seat-contract/situation.ts';
import { eraseFiles } from './erase.ts';
import type { Imports } from './import/imports.ts';
import { beginJournal } from './journal/begin.ts';
import { fileNames, ourFiles, setAside } from './journal/files.ts';
import { copiesIn, copyFile, putBackCopy } from './journal/copies.ts';
import {
  changePin,
  createKeys,
  keyPlaceIn,
  recoveryBox,
  unlockWithPin,
  unlockWithRecoveryCode,
  wantsPin,
} from './journal/keys.ts';
import { heldIn } from './journal/held.ts';
import type { LockSmith } from './journal/lock.ts';
import type { Journal } from './journal/journal.ts';
import { openJournal } from './journal/open.ts';
import { settingsOf } from './journal/settings.ts';
import { asRefusal } from './journal/trouble.ts';
import type { SeatSync, Seat } from './seat.ts';
import { inOrder } from './in-order.ts';
import { type OpenJournal, takeUp } from './open-journal.ts';
import { eraseSnapshot, keepSnapshots, snapshotState } from './snapshots.ts';
import { openWayIn, type Way } from './way.ts';
import { forgetUnfinished } from './write-file.ts';

export interface SessionOptions<Sync extends SeatSync> extends LockSmith {
  /** Where journal, keys, outbox and copies are: a folder of the shelf. */
  folder: string;
  clock: Clock;
  newId: () => string;
  /** Opens the outbox in a file; done anew after everything was deleted or set aside. */
  openWay: (outboxFile: string) => Way<Sync>;
  /** The script of the thread in which files are taken in: `import/thread.ts`, or the bundle of it. */
  importThread: string | URL;
  unreported: Seat['unreported'];
  changed: (event: SeatEvent) => void;
}

/** One journal of this computer: whether it is there, locked or open. */
export interface Session<Sync extends SeatSync> {
  /** Where everything of this journal is. */
  folder: string;
  state(): Pick<Situation, 'stage' | 'trouble' | 'hasPin' | 'copies'>;
  sync(): Sync;
  /** The open seat, or null: for what runs in the background and does without when there is none. */
  seat(): Seat | null;
  /**
   * Does something with the open seat. Throws `Refusal('journalLocked')`, and what the work throws, as a refusal
   * where it is one.
   */
  withSeat: <T>(work: (seat: Seat) => T | Promise<T>) => Promise<T>;
  /** Imports into the open journal. Throws `Refusal('journalLocked')`. */
  imports(): Imports;
  /** Begins: opens a journal that asks for no PIN. Never throws for what `state` can say. */
  begin(): Promise<void>;
  /** Begins a journal. Throws `Refusal('journalExists')`, `Refusal('diskFull')`. */
  createJournal(pin: string | null): Promise<{ recoveryCode: string }>;
  /** Throws what `unlockWithPin` and `openJournal` throw. */
  unlock(pin: string): Promise<void>;
  unlockWithRecoveryCode(recoveryCode: string, newPin: string | null): Promise<void>;
  /** Changes the open journal's PIN, or sets one. Throws what `changePin` throws, and `Refusal('journalLocked')`. */
  changePin(pin: string | null, newPin: string): Promise<void>;
  lock(): Promise<void>;
  /** Keeps a copy of the open journal when a day has begun or a shift has ended since the last. Never throws. */
  keepCopies(): void;
  /**
   * Opens, in place of a damaged journal, the newest of its copies that is whole; the damaged file is kept under another
   * name. Throws what `unlockWithPin` throws, and `Refusal('notFound')` when no copy is whole.
   */
  restoreCopy(pin: string | null): Promise<{ copied: Day; keptAs: string | null }>;
  /** Puts a journal that does not open, with its keys, outbox and copies, under another name; gives that of the journal. */
  setJournalAside(): Promise<{ keptAs: string }>;
  /** The encrypted snapshot for another computer; `offered` is the folder that IT names. */
  snapshot(offered: string | null): Promise<SnapshotState>;
  /** Throws what `keepSnapshots` throws. */
  keepSnapshots(folder: string | null): Promise<void>;
  /** `moved`: the journal goes on elsewhere, so the team is not left and the snapshot stays. */
  deleteEverything(moved: boolean): Promise<Omit<DeletionProof, 'mailboxes'>>;
  /** Closes journal and outbox. */
  end(): void;
}

/** What keeps a journal from opening whatever is typed. */
const troubles = new Set<ErrorCode>(['journalDamaged', 'journalNewer', 'keystoreLost']);

/** The session of one user-data folder; nothing is opened before `begin`. */
export function openSession<Sync extends SeatSync>(options: SessionOptions<Sync>): Session<Sync> {
  const { folder, clock, changed } = options;
  const journalFile = path.join(folder, fileNames.journal);
  const place = keyPlaceIn(folder, options);
  forgetUnfinished(folder);
  let { way, trouble: outboxTrouble } = openWayIn(folder, clock, options.openWay);
  let open: OpenJournal | null = null;
  let stage: Situation['stage'] = 'welcome';
  let trouble: ErrorCode | null = null;
  let hasPin = false;
  /** Two windows that create a journal at once must not make two keys. */
  const inTurn = inOrder();

  /** Anew, after the outbox was deleted or set aside. */
  function openWay(): void {
    ({ way, trouble: outboxTrouble } = openWayIn(folder, clock, options.openWay));
  }

  function enter(to: Situation['stage'], because: ErrorCode | null = null): void {
    stage = to;
    trouble = because;
    changed('journal');
  }

  /** Opens with a key, which is overwritten: what needs it has one of its own till the journal is closed. */
  function take(opened: (key: Uint8Array) => Journal, key: Uint8Array): void {
    try {
      const journal = opened(key);
      hasPin = wantsPin(place);
      open = takeUp(journal, {
        ...options,
        key,
        sync: way.sync,
        recoveryBox: () => recoveryBox(place),
        importing: () => changed('importing'),
        damaged() {
          leave('close');
          enter('trouble', 'journalDamaged');
        },
      });
    } finally {
      key.fill(0);
    }
    const taken = open;
    enter('open');
    // Whoever waits for the journal to open does not wait for the week's rows and the day's copy too.
    setImmediate(() => taken === open && void withSeat(taken.lookAfter).catch(options.unreported));
  }

  /** `putAway` keeps a copy first. */
  function leave(how: 'close' | 'putAway'): void {
    open?.[how]();
    open = null;
  }

  const opened = (key: Uint8Array): Journal => openJournal(journalFile, key);

  /** Opens with the key that `keyOf` finds; a journal that cannot be opened at all is trouble, a wrong PIN is not. */
  async function openWith(keyOf: () => Promise<Uint8Array>): Promise<void> {
    try {
      take(opened, await keyOf());
    } catch (error) {
      if (error instanceof Refusal && troubles.has(error.code)) enter('trouble', error.code);
      throw error;
    }
  }

  function unlocking(keyOf: () => Promise<Uint8Array>): Promise<void> {
    return inTurn(async () => {
      if (stage === 'welcome') throw new Refusal('notFound');
      if (stage !== 'open') await openWith(keyOf);
    });
  }

  /** The open journal. Throws `Refusal('journalLocked')`. */
  function mustBeOpen(): OpenJournal {
    if (!open) throw new Refusal('journalLocked');
    return open;
  }
  const withSeat: Session<Sync>['withSeat'] = async (work) => mustBeOpen().withSeat(work);

  return {
    folder,
    state: () => ({ stage, trouble, hasPin, copies: stage === 'trouble' ? copiesIn(folder) : [] }),
    sync: () => way.sync,
    seat: () => open?.seat ?? null,
    withSeat,
    imports: () => mustBeOpen().imports,

    begin: () =>
      inTurn(async () => {
        if (outboxTrouble) return enter('trouble', outboxTrouble);
        if (!existsSync(place.keys) && !existsSync(journalFile)) return enter('welcome');
        try {
          hasPin = wantsPin(place);
          if (hasPin) enter('locked');
          else await openWith(() => unlockWithPin(place, null));
        } catch (error) {
          const refusal = asRefusal(error);
          if (!refusal) throw error;
          enter('trouble', refusal.code);
        }
      }),

    createJournal: (pin) =>
      inTurn(async () => {
        if (stage !== 'welcome' || existsSync(journalFile)) throw new Refusal('journalExists');
        const { key, recoveryCode, recoverySecret } = await createKeys(place, pin);
        take((of) => beginJournal(folder, of, recoverySecret), key);
        return { recoveryCode };
      }),

    unlock: (pin) => unlocking(() => unlockWithPin(place, pin)),

    unlockWithRecoveryCode: (recoveryCode, newPin) =>
      unlocking(() => unlockWithRecoveryCode(place, recoveryCode, newPin)),

    changePin: (pin, newPin) =>
      inTurn(async () => {
        mustBeOpen();
        await changePin(place, pin, newPin);
        hasPin = true;
        changed('journal');
      }),

    lock: () =>
      inTurn(async () => {
        if (!open) return;
        if (!hasPin) throw new Refusal('badInput'); // it would lock the person out
        await open.imports.end();
        leave('putAway');
        enter('locked');
      }),

    keepCopies() {
      if (open) void withSeat(open.keepCopies).catch(options.unreported);
    },

    restoreCopy: (pin) =>
      inTurn(async () => {
        if (stage !== 'trouble') throw new Refusal('journalExists');
        const key = await unlockWithPin(place, pin);
        const put = putBackCopy(folder, clock, key);
        if (!put) {
          key.fill(0);
          throw new Refusal('notFound');
        }
        take(opened, key);
        return put;
      }),

    setJournalAside: () =>
      inTurn(() => {
        if (stage === 'open') throw new Refusal('journalExists');
        if (stage === 'welcome') throw new Refusal('notFound');
        way.close();
        try {
          const names = [...Object.values(fileNames), ...copiesIn(folder).map(copyFile)];
          const stem = setAside(folder, clock, names);
          hasPin = false;
          enter('welcome');
          return { keptAs: `${stem}.${fileNames.journal}` };
        } finally {
          openWay();
        }
      }),

    snapshot: (offered) => withSeat((seat) => snapshotState(seat, offered)),
    keepSnapshots: (to) =>
      withSeat(async (seat) => {
        await open?.imports.settled();
        keepSnapshots(seat, recoveryBox(place), to);
        changed('journal'); // the page that asked shows what is there now
      }),

    deleteEverything: (moved) =>
      inTurn(async () => {
        const { imports, seat } = mustBeOpen();
        const { journal } = seat;
        await imports.end();
        const held = heldIn(journal);
        // Whatever stands in the way of a proper leave-taking does not stand in the way of the person's wish.
        if (!moved && way.sync.joined()) await way.sync.leave(settingsOf(journal)).catch(options.unreported);
        const names = ourFiles(folder);
        const elsewhere = moved ? [] : eraseSnapshot(journal);
        leave('close');
        way.close();
        try {
          return { at: clock.now(), ...held, files: [...eraseFiles(folder, names), ...elsewhere] };
        } finally {
          openWay();
          hasPin = false;
          enter('welcome');
        }
      }),

    end() {
      leave('putAway');
      way.close();
    },
  };
}
