import { describe, expect, it } from 'vitest';
import { aHardCall, someDay } from '../../tests/factories.ts';
import { aSeat } from '../../tests/seat.ts';
import { hour } from '../shared/clock.ts';
import { tagsByUse } from './journal/tags.ts';
import {
  deleteCheckIn,
  deleteHardCall,
  editCheckIn,
  editHardCall,
  putBackCheckIn,
  putBackHardCall,
  recordCheckIn,
  recordHardCall,
  recordsBetween,
} from './recording.ts';
import { beginShift, endShift, today } from './working-day.ts';

const refusal = (code: string, field?: string) => expect.objectContaining({ code, field });
const unknown = '00000000-0000-4000-8000-999999999999';

describe('a check-in', () => {
  it('is two taps, and begins a shift when none runs [S1]', async () => {
    const { seat, clock } = aSeat();
    const checkIn = await recordCheckIn(seat, { phase: 'start', mood: 2, calm: 4 });
    expect(checkIn).toMatchObject({
      day: someDay,
      at: clock.now(),
      phase: 'start',
      mood: 2,
      calm: 4,
      note: '',
    });
    expect(today(seat)).toMatchObject({ shift: { id: checkIn.shiftId }, checkIns: [checkIn] });
  });

  it('at the end of a shift ends it, and can be added to afterwards [S1]', async () => {
    const { seat, clock } = aSeat();
    await beginShift(seat);
    clock.forward(8 * hour);
    const { id } = await recordCheckIn(seat, { phase: 'end', mood: 3, calm: 3 });
    expect(today(seat).shift?.endedAt).toBe(seat.clock.now());
    const edited = await editCheckIn(seat, {
      id,
      energy: 2,
      breaks: 'some',
      words: ['tired'],
      note: 'long queue',
    });
    expect(edited).toMatchObject({
      mood: 3,
      energy: 2,
      breaks: 'some',
      words: ['tired'],
      note: 'long queue',
    });
    expect(today(seat).checkIns).toEqual([edited]);
  });

  it('keeps what an edit does not name, and what it names as undefined', async () => {
    const { seat } = aSeat();
    const { id } = await recordCheckIn(seat, { phase: 'middle', mood: 3, calm: 3 });
    await editCheckIn(seat, { id, energy: 4, note: 'first' });
    const edited = await editCheckIn(seat, { id, mood: 5, note: undefined });
    expect(edited).toMatchObject({ mood: 5, calm: 3, energy: 4, note: 'first' });
    expect(await editCheckIn(seat, { id, energy: null })).toMatchObject({ energy: null });
  });

  it('goes when it is deleted, and comes back as it was [S1]', async () => {
    const { seat } = aSeat();
    const { id } = await recordCheckIn(seat, { phase: 'middle', mood: 3, calm: 3 });
    const checkIn = await editCheckIn(seat, { id, tags: ['queue'], note: 'to keep' });
    expect(await deleteCheckIn(seat, id)).toEqual(checkIn);
    expect(today(seat)).toMatchObject({ checkIns: [], tags: [] });
    await putBackCheckIn(seat, checkIn);
    expect(today(seat)).toMatchObject({ checkIns: [checkIn], tags: ['queue'] });
  });

  it('that is not there is refused', async () => {
    const { seat } = aSeat();
    await expect(editCheckIn(seat, { id: unknown, mood: 1 })).rejects.toThrow(refusal('notFound'));
    await expect(deleteCheckIn(seat, unknown)).rejects.toThrow(refusal('notFound'));
  });

  it('is put back only where it fits', async () => {
    const { seat, clock } = aSeat();
    const { id } = await recordCheckIn(seat, { phase: 'middle', mood: 3, calm: 3 });
    const checkIn = await deleteCheckIn(seat, id);
    const putBack = (changes: Partial<typeof checkIn>) => putBackCheckIn(seat, { ...checkIn, ...changes });
    await expect(putBack({ shiftId: unknown })).rejects.toThrow(refusal('notFound'));
    await expect(putBack({ day: '2026-03-03' })).rejects.toThrow(refusal('badInput', 'day'));
    await expect(putBack({ at: clock.now() - 1 })).rejects.toThrow(refusal('badInput', 'at'));
    await expect(putBack({ at: clock.now() + 1 })).rejects.toThrow(refusal('badInput', 'at'));
    await putBack({});
    await expect(putBack({})).rejects.toThrow(refusal('badInput', 'id'));
    expect(today(seat).checkIns).toEqual([checkIn]);
  });

  it('is refused whole when the disk is full: no shift, no tag is left of it', async () => {
    const { seat } = aSeat();
    await recordCheckIn(seat, { phase: 'middle', mood: 3, calm: 3 });
    await endShift(seat);
    const { journal } = seat;
    const { id } = await recordCheckIn(seat, { phase: 'middle', mood: 3, calm: 3 });
    await endShift(seat);
    journal.pragma(`max_page_count = ${Number(journal.pragma('page_count', { simple: true }))}`);
    const full = expect.objectContaining({ code: 'SQLITE_FULL' });
    const edit = () => editCheckIn(seat, { id, tags: ['t'.repeat(40)], note: 'n'.repeat(4000) });
    await expect(edit()).rejects.toThrow(full);
    expect(tagsByUse(journal, 9)).toEqual([]);
    expect(today(seat).checkIns).toContainEqual(expect.objectContaining({ id, note: '' }));
  });
});

describe('a hard call', () => {
  it('is kept with its shift, edited, deleted and put back [S2]', async () => {
    const { seat } = aSeat();
    const call = await recordHardCall(seat, { stressor: 'cust_abuse', strength: 2 });
    expect(today(seat)).toMatchObject({ shift: { id: call.shiftId }, hardCalls: [call] });
    const edited = await editHardCall(seat, { id: call.id, strength: 3 });
    expect(edited).toEqual({ ...call, strength: 3 });
    expect(await deleteHardCall(seat, call.id)).toEqual(edited);
    expect(today(seat).hardCalls).toEqual([]);
    await putBackHardCall(seat, edited);
    expect(today(seat).hardCalls).toEqual([edited]);
  });

  it('that is not there, or does not fit, is refused', async () => {
    const { seat } = aSeat();
    const call = await recordHardCall(seat, { stressor: 'cust_abuse', strength: 2 });
    await expect(editHardCall(seat, { id: unknown, strength: 1 })).rejects.toThrow(refusal('notFound'));
    await expect(deleteHardCall(seat, unknown)).rejects.toThrow(refusal('notFound'));
    await expect(putBackHardCall(seat, call)).rejects.toThrow(refusal('badInput', 'id'));
    await expect(putBackHardCall(seat, aHardCall({ shiftId: unknown }))).rejects.toThrow(refusal('notFound'));
  });
});

describe('recordsBetween', () => {
  it('gives the days asked for, both included, and refuses a span that runs backwards', async () => {
    const { seat } = aSeat();
    const checkIn = await recordCheckIn(seat, { phase: 'start', mood: 3, calm: 3 });
    const call = await recordHardCall(seat, { stressor: 'roster', strength: 1 });
    expect(recordsBetween(seat, someDay, someDay)).toEqual({ checkIns: [checkIn], hardCalls: [call] });
    expect(recordsBetween(seat, '2026-03-03', '2026-12-31')).toEqual({ checkIns: [], hardCalls: [] });
    expect(() => recordsBetween(seat, '2026-03-03', someDay)).toThrow(refusal('badInput', 'to'));
  });
});
