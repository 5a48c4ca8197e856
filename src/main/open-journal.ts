import type { Clock } from '../shared/clock.ts';
import { Refusal } from '../shared/errors.ts';
import { type Imports, openImports } from './import/imports.ts';
import { openCopies } from './journal/copies.ts';
import type { Journal } from './journal/journal.ts';
import { isSound } from './journal/open.ts';
import { asRefusal } from './journal/trouble.ts';
import type { Seat, SeatSync } from './seat.ts';
import { carryMembership, putSnapshot, settleIn } from './snapshots.ts';
import { catchUp } from './working-day.ts';

/** What there is as long as a journal is open: the person's place, the imports into it, the copies of it. */
export interface OpenJournal {
  seat: Seat;
  imports: Imports;
  /**
   * Does something with the seat. Throws what the work throws, as a refusal where it is one; `Refusal('journalLocked')` when
   * the journal was closed in the middle of it; and after `damaged` was told, `Refusal('journalDamaged')`.
   */
  withSeat: <T>(work: (seat: Seat) => T | Promise<T>) => Promise<T>;
  /** What may have come due while it was closed: rows to make up, the day's copy. */
  lookAfter: () => Promise<void>;
  /** Keeps a copy when a day has begun or a shift has ended since the last. */
  keepCopies: () => void;
  /** Keeps a copy of what was written since the last one, and closes. */
  putAway(): void;
  close(): void;
}

export interface OpenJournalOptions {
  /** The journal's folder, where its copies are. */
  folder: string;
  /** Its key; copied for imports. */
  key: Uint8Array;
  /** The key under the recovery code, for snapshots. */
  recoveryBox: () => string;
  sync: SeatSync;
  clock: Clock;
  newId: () => string;
  importThread: string | URL;
  unreported: Seat['unreported'];
  /** Told when an import is further. */
  importing: () => void;
  /** Told when a page turned out to be damaged, before that is refused; closes the journal. */
  damaged: () => void;
}

/** Takes up a journal that has just been opened. */
export function takeUp(journal: Journal, options: OpenJournalOptions): OpenJournal {
  const { folder, key, sync, clock, newId, unreported } = options;
  const seat: Seat = { journal, sync, clock, newId, unreported };
  const copies = openCopies(folder, clock, (of, bytes) => putSnapshot(of, options.recoveryBox(), bytes));
  const imports = openImports({
    journal,
    key,
    clock,
    script: options.importThread,
    changed: options.importing,
  });
  /** Its file is whole only when nobody else writes to it. */
  const canBeCopied = () => imports.share() === null;

  try {
    settleIn(seat);
  } catch (error) {
    unreported(error); // it is tried again at the next opening
  }

  function close(): void {
    void imports.end();
    journal.close();
  }
  function keepCopies(): void {
    if (!canBeCopied()) return;
    carryMembership(seat);
    copies.look(journal);
  }
  return {
    seat,
    imports,
    async withSeat(work) {
      try {
        return await work(seat);
      } catch (error) {
        if (!journal.open) throw new Refusal('journalLocked'); // closed in the middle of it
        const refusal = asRefusal(error);
        if (refusal?.code === 'journalDamaged') {
          if (isSound(journal)) throw new Error('the outbox is damaged', { cause: error });
          options.damaged();
        }
        throw refusal ?? error;
      }
    },
    async lookAfter() {
      await catchUp(seat);
      keepCopies();
    },
    keepCopies,
    putAway() {
      if (canBeCopied()) {
        carryMembership(seat);
        copies.keepLast(journal);
      }
      close();
    },
    close,
  };
}
