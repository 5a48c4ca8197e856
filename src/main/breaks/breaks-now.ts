import { isIn } from '../../shared/nudge/break-settings.ts';
import { exitsOf } from '../../shared/nudge/exits.ts';
import type { Turn } from '../../shared/nudge/turn.ts';
import type { BreaksNow } from '../../shared/seat-contract/breaks.ts';

/** What windows show while no journal is open. */
export const noBreaks: BreaksNow = {
  offer: null,
  running: null,
  why: 'noShift',
  next: null,
  pausedUntil: null,
  quietUntil: null,
};

/** What windows show of a turn. */
export function breaksOf({ plan, nudge }: Turn, holdMeToIt: boolean, now: number): BreaksNow {
  const { offer } = nudge;
  const running = plan.records.find(({ fate }) => fate === 'running');
  const next = offer ? null : nudge.next;
  const { pausedUntil } = plan;
  return {
    offer: offer && {
      occasion: offer.occasion,
      because: offer.because,
      seconds: offer.seconds,
      again: offer.offers > 1,
      surge: plan.surge,
      exits: exitsOf(offer, plan.records, holdMeToIt),
    },
    running: running
      ? {
          occasion: running.occasion,
          because: running.because,
          begunAt: running.begunAt ?? now,
          seconds: running.seconds,
          isFull: now - (running.begunAt ?? now) >= running.seconds * 1000,
        }
      : null,
    why: offer ? null : nudge.why,
    next: next && {
      because: next.because,
      at: Math.max(next.dueAt, next.notBefore ?? next.dueAt),
      seconds: next.seconds,
    },
    pausedUntil: pausedUntil !== null && pausedUntil > now ? pausedUntil : null,
    quietUntil: plan.quiet.find((span) => isIn(now, span))?.to ?? null,
  };
}
