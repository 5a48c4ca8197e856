import { type CallState, isBusy } from '../../shared/call.ts';
import { Refusal } from '../../shared/errors.ts';
import type { BreakPolicy } from '../../shared/nudge/break-settings.ts';
import type { breakCalls as breakContract, BreaksNow } from '../../shared/seat-contract/breaks.ts';
import type { SeatHandlers } from '../answer.ts';
import type { BreakClock } from './break-clock.ts';
import {
  breakHistory,
  breakPlanning,
  endBreak,
  pauseNudges,
  putBreakOff,
  resumeNudges,
  setBreakSettings,
  skipBreak,
  startBreak,
} from './breaks.ts';
import type { Seat } from '../seat.ts';

/** The calls about breaks. */
export type BreakCalls = Pick<SeatHandlers, keyof typeof breakContract>;

export interface BreakCallOptions {
  withSeat: <T>(work: (seat: Seat) => T | Promise<T>) => Promise<T>;
  clock: Pick<BreakClock, 'look' | 'now'>;
  call: () => CallState;
  policy: () => BreakPolicy;
  /** Told when the settings have changed. */
  changed: () => void;
}

/** What an open seat answers about breaks, for `answerAll`: the journal first, then the clock looks. */
export function breakCalls({ withSeat, clock, call, policy, changed }: BreakCallOptions): BreakCalls {
  async function and(work: (seat: Seat) => void): Promise<BreaksNow> {
    await withSeat(work);
    clock.look();
    return clock.now();
  }
  return {
    breaks: () => withSeat(() => clock.now()),
    startBreak: () =>
      and((seat) => {
        if (isBusy(call())) throw new Refusal('onCall');
        startBreak(seat, policy());
      }),
    putBreakOff: ({ occasion, minutes }) => and((seat) => putBreakOff(seat, policy(), occasion, minutes)),
    skipBreak: ({ occasion }) => and((seat) => skipBreak(seat, policy(), occasion)),
    endBreak: () => and((seat) => endBreak(seat, policy())),
    pauseNudges: ({ for: length }) => and((seat) => pauseNudges(seat, policy(), length)),
    resumeNudges: () => and(resumeNudges),
    breakPlanning: () => withSeat((seat) => breakPlanning(seat, policy())),
    async setBreakSettings(changes) {
      const planning = await withSeat((seat) => setBreakSettings(seat, policy(), changes));
      clock.look();
      changed();
      return planning;
    },
    breaksBetween: ({ from, to }) => withSeat((seat) => breakHistory(seat, from, to)),
  };
}
