import { type CallState, isBusy } from '../../shared/call.ts';
import { stands } from '../../shared/nudge/break-record.ts';
import type { BreakPolicy } from '../../shared/nudge/break-settings.ts';
import { awayFor, type Held, heldBack } from '../../shared/nudge/next-nudge.ts';
import { minute, nudgeRule as rule } from '../../shared/nudge/rule.ts';
import { clearDisplay, type Display, isClear, occupiedDisplay } from '../../shared/nudge/signals.ts';
import { takeTurn, type Turn } from '../../shared/nudge/turn.ts';
import type { BreaksNow } from '../../shared/seat-contract/breaks.ts';
import { breakPlanNow, breakSettingsOf, moveWithClock, type Remembered } from './break-plan.ts';
import { breaksOf, noBreaks } from './breaks-now.ts';
import { putBreak } from '../journal/breaks.ts';
import type { Seat } from '../seat.ts';
import type { SystemState } from '../computer/system-state.ts';

/** Longest a timer may be set for: the computer may sleep, and its clock may be put right meanwhile. */
const longest = 15 * minute;

export interface BreakClockOptions {
  /** The open seat, or null. */
  seat: () => Seat | null;
  call: () => CallState;
  system: Pick<SystemState, 'idleFor' | 'locked' | 'display'>;
  policy: () => BreakPolicy;
  /** Told when what windows show of breaks has changed. */
  changed: (now: BreaksNow) => void;
  /** Told when a look failed; the next comes all the same. */
  failed: (error: unknown) => void;
}

/** Watches for the moment in which a break fits: one timer, set to the next instant at which anything can change. */
export interface BreakClock {
  /** Looks anew: something has changed. */
  look(): void;
  /** What was found at the last look. */
  now(): BreaksNow;
  /** What else than the screen keeps anything from appearing at this moment, breaks themselves included; null for nothing. */
  inTheWay(): Held | null;
  stop(): void;
}

/** What is remembered of a seat from look to look. */
interface Watch extends Remembered {
  seat: Seat;
  lookedAt: number;
  /** When the timer was to go off. */
  lookAt: number;
}

/** A break clock; it does nothing before its first look. */
export function breakClock({
  seat: seatNow,
  call,
  system,
  policy,
  changed,
  failed,
}: BreakClockOptions): BreakClock {
  let timer: NodeJS.Timeout | undefined;
  let watch: Watch | null = null;
  let known = noBreaks;
  let wasBusy = false;
  let looks = 0;

  /** The system is asked about the screen only when nothing else is in the way; until it has told, the screen is taken. */
  function look(display: Display = occupiedDisplay): void {
    clearTimeout(timer);
    const thisLook = ++looks;
    const seat = seatNow();
    if (!seat) {
      watch = null;
      return tell(noBreaks);
    }
    try {
      const { nudge } = takeAndKeep(seat, display);
      if (nudge.offer || nudge.why !== 'display' || display !== occupiedDisplay) return;
      const goOn = (told: Display) => void (thisLook === looks && isClear(told) && look(told)); // else something else has looked since
      system.display().then(goOn, failed);
    } catch (error) {
      set(longest);
      failed(error);
    }
  }

  function takeAndKeep(seat: Seat, display: Display): Turn {
    const now = seat.clock.now();
    const setBack = watch?.seat === seat ? watch.lookedAt - now : 0;
    if (setBack > minute) moveWithClock(seat, -setBack);
    const last = watch?.seat === seat && setBack <= minute ? watch : null;
    const line = call();
    const remembered = {
      workingSince: last?.workingSince ?? now,
      callEndedAt: wasBusy && !isBusy(line) ? now : (last?.callEndedAt ?? null),
    };
    wasBusy = isBusy(line);

    const plan = breakPlanNow(seat, policy(), remembered);
    // A timer that comes minutes late has slept, and so has the person's computer.
    const slept = last !== null && now - last.lookAt >= rule.natural;
    const idle = { since: slept ? last.lookAt : now - system.idleFor(), locked: system.locked() };
    const isShown = plan.records.some(stands);
    const turn = takeTurn(plan, now, { call: line, idle, display: isShown ? clearDisplay : display });

    const before = new Set(plan.records);
    for (const record of turn.plan.records) if (!before.has(record)) putBreak(seat.journal, record);
    const wait = Math.min(longest, Math.max(0, (turn.lookAt ?? Infinity) - now));
    set(wait);
    watch = { seat, ...remembered, workingSince: turn.plan.workingSince, lookedAt: now, lookAt: now + wait };
    tell(breaksOf(turn, breakSettingsOf(seat, policy()).holdMeToIt, now));
    return turn;
  }

  function set(wait: number): void {
    timer = setTimeout(() => look(), wait);
  }
  function tell(now: BreaksNow): void {
    const isNews = JSON.stringify(now) !== JSON.stringify(known);
    known = now;
    if (isNews) changed(now);
  }
  function inTheWay(): Held | null {
    const seat = seatNow();
    if (!seat) return { why: 'noShift', until: null };
    const now = seat.clock.now();
    if (known.offer) return { why: 'running', until: null }; // its card stands there; a look follows when it goes
    const remembered = watch?.seat === seat ? watch : { workingSince: now, callEndedAt: null };
    const plan = breakPlanNow(seat, policy(), remembered);
    const idle = { since: now - system.idleFor(), locked: system.locked() };
    return heldBack(plan, now, call()) ?? awayFor(plan, now, call(), idle);
  }
  return { look: () => look(), now: () => known, inTheWay, stop: () => clearTimeout(timer) };
}
