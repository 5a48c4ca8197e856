import { onTestFinished, vi } from 'vitest';
import { breakClock } from '../src/main/breaks/break-clock.ts';
import { replaceRoster } from '../src/main/journal/roster.ts';
import type { CallPhase, CallState } from '../src/shared/call.ts';
import type { BreakPolicy } from '../src/shared/nudge/break-settings.ts';
import { minute } from '../src/shared/nudge/rule.ts';
import { clearDisplay } from '../src/shared/nudge/signals.ts';
import type { BreaksNow } from '../src/shared/seat-contract/breaks.ts';
import { fixedClock, someDay } from './factories.ts';
import { aLine, clockAt } from './nudges.ts';
import { aSeat } from './seat.ts';

/** A break clock on a seat rostered from nine to six, breaks at eleven and three. Timers must be faked. */
export function aBreakClock({ policy = { agreedCodes: [], hours: null } }: { policy?: BreakPolicy } = {}) {
  const { seat, clock } = aSeat({ clock: fixedClock(clockAt(9)) });
  replaceRoster(seat.journal, someDay, someDay, [
    {
      day: someDay,
      begins: clockAt(9),
      ends: clockAt(18),
      breaks: [
        { at: clockAt(11), minutes: 5, code: 'AUX2' },
        { at: clockAt(15), minutes: 10, code: 'AUX2' },
      ],
    },
  ]);
  const system = { idle: 0, locked: false, display: clearDisplay, asked: 0 };
  let line: CallState = aLine('idle');
  const shown: BreaksNow[] = [];
  const failures: unknown[] = [];
  let besides: (() => void) | null = null;
  const breaks = breakClock({
    seat: () => seat,
    call: () => line,
    system: {
      idleFor: () => system.idle,
      locked: () => system.locked,
      display() {
        system.asked++;
        return Promise.resolve(system.display);
      },
    },
    policy: () => policy,
    changed(now) {
      shown.push(now);
      besides?.();
    },
    failed: (error) => void failures.push(error),
  });
  onTestFinished(() => breaks.stop());
  return {
    seat,
    clock,
    breaks,
    system,
    shown,
    failures,
    line: () => line,
    /** Whoever else looks whenever breaks have changed. */
    beside: (look: () => void) => void (besides = look),
    /** The telephony says something, and the clock looks. */
    async call(phase: CallPhase) {
      line = aLine(phase, clock.now());
      breaks.look();
      await vi.advanceTimersByTimeAsync(0);
    },
    /** Lets the computer's time and the timers go on together. */
    async until(at: number) {
      while (clock.now() < at) {
        const step = Math.min(minute, at - clock.now());
        clock.forward(step);
        await vi.advanceTimersByTimeAsync(step);
      }
    },
  };
}
