import type { Language } from '../../shared/language.ts';
import type { importCalls as contract } from '../../shared/seat-contract/import.ts';
import type { SeatHandlers } from '../answer.ts';
import type { Seat } from '../seat.ts';
import { reportOpenWeeks } from '../working-day.ts';
import { lastImport } from './import.ts';
import type { Imports } from './imports.ts';

export type ImportCalls = Pick<SeatHandlers, keyof typeof contract>;

export interface ImportCallOptions {
  /** Hands over the open seat, as a session does. */
  withSeat: <T>(work: (seat: Seat) => T | Promise<T>) => Promise<T>;
  /** Of the open journal. Throws a refusal while it must be left alone. */
  imports: () => Imports;
  language: () => Language;
  /** Told when the journal has changed. */
  changed: () => void;
}

/** What is answered to the page that takes files in, for `answerAll`. */
export function importCalls({ withSeat, imports, language, changed }: ImportCallOptions): ImportCalls {
  /** Work that changes what was noted in weeks that may still be waiting to be sent. */
  function change<T>(work: () => Promise<T>): Promise<T> {
    return withSeat(async (seat) => {
      const result = await work();
      await reportOpenWeeks(seat);
      changed();
      return result;
    });
  }
  return {
    previewImport: (file) => withSeat(() => imports().preview(file, language())),
    takeImport: (file) => change(() => imports().take(file, language())),
    lastImport: () => withSeat((seat) => ({ last: lastImport(seat) })),
    async undoImport() {
      await change(() => imports().undo());
      return {};
    },
    importProgress: () => ({ share: imports().share() }),
    async stopImport() {
      await imports().stop();
      return {};
    },
  };
}
