import { z } from 'zod';
import { checkIn, checkInEdit, checkInInput } from '../check-in.ts';
import { day } from '../clock.ts';
import { shift } from '../shift.ts';
import { hardCall, hardCallEdit, hardCallInput } from '../stressor.ts';
import { byId, nothing, type SeatExchange } from './shapes.ts';

/** What Today shows. */
export const today = z.strictObject({
  day,
  /** The shift that is running, or that has ended a short while ago. */
  shift: shift.nullable(),
  checkIns: z.array(checkIn),
  hardCalls: z.array(hardCall),
  /** Own tags, most used first, for one-tap reuse. */
  tags: z.array(z.string()),
});
export type Today = z.infer<typeof today>;

/** A working day as it is noted: shifts, check-ins, hard calls. */
export const recordCalls = {
  today: { input: nothing, output: today },
  /** What was said on the days from `from` to `to`, both included; oldest first. */
  recordsBetween: {
    input: z.strictObject({ from: day, to: day }),
    output: z.strictObject({ checkIns: z.array(checkIn), hardCalls: z.array(hardCall) }),
  },
  beginShift: { input: nothing, output: shift },
  endShift: { input: nothing, output: shift },
  recordCheckIn: { input: checkInInput, output: checkIn },
  editCheckIn: { input: checkInEdit, output: checkIn },
  deleteCheckIn: { input: byId, output: checkIn },
  /** Undo of `deleteCheckIn`. */
  putBackCheckIn: { input: checkIn, output: checkIn },
  recordHardCall: { input: hardCallInput, output: hardCall },
  editHardCall: { input: hardCallEdit, output: hardCall },
  deleteHardCall: { input: byId, output: hardCall },
  putBackHardCall: { input: hardCall, output: hardCall },
} as const satisfies Record<string, SeatExchange>;
