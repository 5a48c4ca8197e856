import type { Held } from '../../shared/nudge/next-nudge.ts';
import { nudgeRule as rule } from '../../shared/nudge/rule.ts';
import { type Display, isClear } from '../../shared/nudge/signals.ts';
import type { Seat } from '../seat.ts';
import { isUnsaid, keepSaid } from '../team/arrivals.ts';

export interface ArrivalWordOptions {
  /** The open seat, or null. */
  seat: () => Seat | null;
  /** What keeps anything from appearing now, but for what is on the screen; a break clock knows. */
  inTheWay: () => Held | null;
  /** Asked only when there is something to say. */
  display: () => Promise<Display>;
  /** The person is looking at the companion's own window, where Today says it. */
  isInUse: () => boolean;
  /** Says, by the system's own means, that there is something. */
  say: () => void;
  /** Told when a look failed; the next comes all the same. */
  failed: (error: unknown) => void;
}

/** A word, once for each time, that something has come: held back by all that holds a break back (promise 2). */
export interface ArrivalWord {
  /** Looks anew: something has come, or has changed. */
  look(): void;
  stop(): void;
}

export function arrivalWord(options: ArrivalWordOptions): ArrivalWord {
  const { seat: seatNow, inTheWay, display, isInUse, say, failed } = options;
  let timer: NodeJS.Timeout | undefined;
  let looks = 0;

  function look(): void {
    clearTimeout(timer);
    const thisLook = ++looks;
    const seat = seatNow();
    if (!seat || !isUnsaid(seat)) return;
    const held = inTheWay();
    if (held) return lookAgain(seat, held.until);
    const goOn = (told: Display) => {
      if (thisLook !== looks) return; // something else has looked since
      if (!isClear(told)) return lookAgain(seat, seat.clock.now() + rule.lookAgain);
      keepSaid(seat); // first, so that it is never said twice
      if (!isInUse()) say();
    };
    display().then(goOn).catch(failed);
  }
  function lookAgain({ clock }: Seat, at: number | null): void {
    if (at === null) return; // only an event can change it
    // The computer may sleep, and its clock may be put right meanwhile.
    timer = setTimeout(look, Math.min(rule.lookAgain, Math.max(0, at - clock.now())));
  }
  return {
    look,
    stop() {
      looks++;
      clearTimeout(timer);
    },
  };
}
