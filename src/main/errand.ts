import type { Clock } from '../shared/clock.ts';

/** Longest a timer may be set for: the computer may sleep, and its clock may be put right meanwhile. */
const longest = 15 * 60_000;

/** Something that is done whenever it says it is next due, with one timer. */
export interface Errand {
  /** Looks anew when the work is due: after something changed, or after sleep. */
  look(): void;
  stop(): void;
}

/**
 * Runs `work` when `nextDue` (an instant, or null for never) has come, and looks again after it. One run at a time; what
 * it throws goes to `failed`.
 */
export function runWhenDue(
  clock: Clock,
  nextDue: () => number | null,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): Errand {
  let timer: NodeJS.Timeout | undefined;
  let running = false;

  function look(): void {
    clearTimeout(timer);
    if (running) return;
    const due = nextDue();
    if (due === null) return;
    timer = setTimeout(() => void run(), Math.min(longest, Math.max(0, due - clock.now())));
  }
  async function run(): Promise<void> {
    const due = nextDue();
    if (due === null || due > clock.now()) return look();
    running = true;
    await work().catch(failed);
    running = false;
    look();
  }
  return { look, stop: () => clearTimeout(timer) };
}
