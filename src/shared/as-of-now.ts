import { longestWait, type UnitWeek } from './release.ts';
import { quarterOf, type Week } from './week.ts';

/**
 * A unit's published weeks, oldest first, as they are to be shown. What was signed is never changed, so a week once
 * published as held stays so in the chain; here it becomes discarded when it can no longer come out: it waited too
 * long, the quarter is over, or a later release came without it.
 */
export function asOfNow(weeks: readonly UnitWeek[]): UnitWeek[] {
  const newest = weeks.at(-1)?.week ?? 0;
  return weeks.map((each) => {
    if (each.state !== 'held') return each;
    const out = weeks.find((later) => later.state === 'released' && later.week > each.week);
    const lost = out?.state === 'released' ? !out.weeks.includes(each.week) : hasLapsed(each.week, newest);
    return lost ? { state: 'discarded', week: each.week } : each;
  });
}

function hasLapsed(held: Week, now: Week): boolean {
  return now - held >= longestWait || quarterOf(held) !== quarterOf(now);
}
