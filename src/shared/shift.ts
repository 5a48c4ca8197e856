import { z } from 'zod';
import { day, hour, instant, zoneName } from './clock.ts';

/** A working shift on this seat. It belongs to the day it began, also when it passes midnight. */
export const shift = z.strictObject({
  id: z.uuid(),
  day,
  zone: zoneName,
  begunAt: instant,
  endedAt: instant.nullable(),
});
export type Shift = z.infer<typeof shift>;

/** An open shift older than this was left open by mistake; the next thing the person does begins a new one. */
export const longestShift = 16 * hour;

/** Whether a shift is still the one the person is working. */
export function isRunning(s: Shift, now: number): boolean {
  return s.endedAt === null && now - s.begunAt < longestShift && now >= s.begunAt;
}
