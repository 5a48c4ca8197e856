import { expect, it } from 'vitest';
import { someDay } from '../../tests/factories.ts';
import { aSeat } from '../../tests/seat.ts';
import { hour } from '../shared/clock.ts';
import {
  deleteRoutineSession,
  putBackRoutineSession,
  rateRoutineSession,
  recordRoutineSession,
  routinesBetween,
} from './routines.ts';
import { beginShift, endShift } from './working-day.ts';

const refusal = (code: string, field?: string) => expect.objectContaining({ code, field });
const unknown = '00000000-0000-4000-8000-999999999999';
const sigh = { routine: 'sigh', seconds: 300, before: 2 } as const;

it('notes a routine in the shift it fell into, and how one felt after it [S5]', async () => {
  const { seat, clock } = aSeat();
  const shift = await beginShift(seat);
  clock.forward(2 * hour);
  const session = recordRoutineSession(seat, sigh);
  expect(session).toEqual({
    id: session.id,
    day: someDay,
    shiftId: shift.id,
    ...sigh,
    begunAt: clock.now() - 300_000,
    after: null,
  });
  const rated = rateRoutineSession(seat, { id: session.id, after: 4 });
  expect(rated).toEqual({ ...session, after: 4 });
  expect(routinesBetween(seat, someDay, someDay)).toEqual([rated]);
  expect(routinesBetween(seat, '2026-03-03', '2026-12-31')).toEqual([]);
});

it('begins no shift: after work a routine has none', async () => {
  const { seat, clock } = aSeat();
  expect(recordRoutineSession(seat, sigh)).toMatchObject({ day: someDay, shiftId: null });
  await beginShift(seat);
  clock.forward(hour);
  await endShift(seat);
  clock.forward(hour);
  expect(recordRoutineSession(seat, { ...sigh, before: null })).toMatchObject({
    shiftId: null,
    before: null,
  });
});

it('goes when it is deleted, and comes back as it was', async () => {
  const { seat } = aSeat();
  await beginShift(seat);
  const session = recordRoutineSession(seat, sigh);
  expect(deleteRoutineSession(seat, session.id)).toEqual(session);
  expect(routinesBetween(seat, someDay, someDay)).toEqual([]);
  putBackRoutineSession(seat, session);
  expect(routinesBetween(seat, someDay, someDay)).toEqual([session]);
});

it('refuses what is not there, what is there already and what does not fit', async () => {
  const { seat } = aSeat();
  await beginShift(seat);
  const session = recordRoutineSession(seat, sigh);
  expect(() => rateRoutineSession(seat, { id: unknown, after: 3 })).toThrow(refusal('notFound'));
  expect(() => deleteRoutineSession(seat, unknown)).toThrow(refusal('notFound'));
  expect(() => putBackRoutineSession(seat, session)).toThrow(refusal('badInput', 'id'));
  const elsewhere = { ...session, id: unknown };
  expect(() => putBackRoutineSession(seat, { ...elsewhere, shiftId: unknown })).toThrow(
    refusal('badInput', 'day'),
  );
  expect(() => putBackRoutineSession(seat, { ...elsewhere, day: '2026-03-03' })).toThrow(
    refusal('badInput', 'day'),
  );
  expect(() => routinesBetween(seat, '2026-03-03', someDay)).toThrow(refusal('badInput', 'to'));
});
