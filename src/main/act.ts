import type { SeatAction } from '../shared/demo-contract.ts';
import { setDayGoal } from './day-goals.ts';
import { recordPulse } from './pulses.ts';
import { editCheckIn, recordCheckIn, recordHardCall } from './recording.ts';
import { rateRoutineSession, recordRoutineSession } from './routines.ts';
import type { Seat } from './seat.ts';

/** Does one thing of a story on a seat, as a window would; the seat's clock must stand at its time. */
export async function act(seat: Seat, action: SeatAction): Promise<void> {
  if ('hardCall' in action) {
    await recordHardCall(seat, action.hardCall);
  } else if ('pulse' in action) {
    await recordPulse(seat, action.pulse);
  } else if ('goal' in action) {
    setDayGoal(seat, action.goal);
  } else if ('routine' in action) {
    const { id } = recordRoutineSession(seat, action.routine);
    rateRoutineSession(seat, { id, after: action.after });
  } else {
    const { id } = await recordCheckIn(seat, action.checkIn);
    if (action.breaks) await editCheckIn(seat, { id, breaks: action.breaks });
  }
}
