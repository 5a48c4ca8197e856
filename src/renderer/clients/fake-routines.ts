import type { routineCalls } from '../../shared/seat-contract/routines.ts';
import type { SeatOutput, SeatParsed } from '../../shared/seat-contract.ts';
import { isRunning } from '../../shared/shift.ts';
import { find, put, take } from './fake-records.ts';
import { fakeToday, type FakeWorld } from './fake-world.ts';

type Handlers = { [N in keyof typeof routineCalls]: (input: SeatParsed<N>) => SeatOutput<N> };

/** Routines of a fake world. */
export function routineHandlers(world: FakeWorld, newId: () => string): Handlers {
  const sessions = () => world.routineSessions;
  return {
    recordRoutineSession: (input) =>
      put(sessions(), {
        id: newId(),
        day: world.shift?.day ?? fakeToday(world),
        shiftId: world.shift && isRunning(world.shift, world.now) ? world.shift.id : null,
        ...input,
        begunAt: world.now - input.seconds * 1000,
        after: null,
      }),
    rateRoutineSession: ({ id, after }) => put(sessions(), { ...find(sessions(), id), after }),
    deleteRoutineSession: ({ id }) => take(sessions(), id),
    putBackRoutineSession: (session) => put(sessions(), session),
    routineSessionsBetween: ({ from, to }) => sessions().filter(({ day }) => day >= from && day <= to),
  };
}
