import type { Clock } from '../shared/clock.ts';
import type { SeatEvent } from '../shared/seat-contract.ts';
import { runWhenDue } from './errand.ts';
import type { Seat } from './seat.ts';
import { sendForAll, sendingDue } from './sending.ts';
import type { Shelf } from './shelf/shelf.ts';
import type { SiteHelpLines } from './sync/site-help.ts';
import type { Sync } from './sync/sync.ts';
import { boardDueIn, lookAtBoard } from './team/team-board.ts';
import { runVoices, voicesDueIn } from './team/voices.ts';

export interface ErrandOptions {
  clock: Clock;
  shelf: Shelf<Sync>;
  /** The seat that the windows show; a story has a clock of its own. */
  seat: () => Seat | null;
  help: SiteHelpLines;
  /** Told when something has come of it. */
  news: (event: 'sync' | 'help') => void;
  failed: (error: unknown) => void;
}

/** All that is done with the hub without anybody asking: rows of every journal, raised hands, the team's board, help lines. */
export interface Errands {
  /** Looks anew at what a change may have made due. */
  follow(event: SeatEvent): void;
  look(): void;
  stop(): void;
}

export function openErrands({ clock, shelf, seat, help, news, failed }: ErrandOptions): Errands {
  const sending = runWhenDue(
    clock,
    () => sendingDue(shelf.ways()),
    async () => void ((await sendForAll(shelf.ways())) && news('sync')),
    failed,
  );
  /** What is done for the seat that is shown; `dueIn` says in how many milliseconds, null for never. */
  const forSeat = (dueIn: (of: Seat) => number | null, work: (of: Seat) => Promise<void>) =>
    runWhenDue(
      clock,
      () => {
        const shown = seat();
        const wait = shown && dueIn(shown);
        return wait === null ? null : clock.now() + wait;
      },
      async () => {
        const shown = seat();
        if (shown) await work(shown);
        news('sync');
      },
      failed,
    );
  const speaking = forSeat(voicesDueIn, runVoices);
  const reading = forSeat(boardDueIn, lookAtBoard);
  const askingForHelp = runWhenDue(
    clock,
    () => help.nextDue(),
    async () => {
      await help.refresh();
      news('help');
    },
    failed,
  );
  const all = [sending, speaking, reading, askingForHelp];
  return {
    follow(event) {
      speaking.look();
      reading.look();
      if (event !== 'demo' && event !== 'demoProgress' && event !== 'call') sending.look();
      if (event === 'sync' || event === 'journal') askingForHelp.look();
    },
    look: () => all.forEach((errand) => errand.look()),
    stop: () => all.forEach((errand) => errand.stop()),
  };
}
