import { describe, expect, it } from 'vitest';
import { fixedClock, someDay, someZone } from '../../tests/factories.ts';
import { aSeat } from '../../tests/seat.ts';
import { addDays, instantOf } from '../shared/clock.ts';
import { consentVersion } from '../shared/consent.ts';
import { pulseItems, type PulseInput } from '../shared/pulse.ts';
import { forgetConsent, giveConsent } from './consent.ts';
import { settingsOf } from './journal/settings.ts';
import { deletePulse, editPulse, pulses, putBackPulse, putOffPulse, recordPulse } from './pulses.ts';
import { recordCheckIn } from './recording.ts';
import type { Seat } from './seat.ts';
import { beginShift, endShift } from './working-day.ts';

// `someDay` lies in a pulse week, Thursday 26 February to Wednesday 4 March; the next begins on 12 March.
const nextWeek = '2026-03-05';
const nextPulse = '2026-03-12';
const at = (day: string, hours: number, minutes = 0) => instantOf(day, someZone, hours, minutes);
const answers: PulseInput = {
  wornOut: 4,
  stress: 3,
  recovered: 2,
  workload: 3,
  supported: 5,
  theme: 'breaks',
};
const refusal = (code: string) => expect.objectContaining({ code });

/** A shift from nine to five with a check-in at its end. */
async function work(seat: Seat, clock: { set(at: number): void }, day: string) {
  clock.set(at(day, 9));
  await beginShift(seat);
  clock.set(at(day, 17));
  await recordCheckIn(seat, { phase: 'end', mood: 3, calm: 3 });
}

describe('the pulse [H4]', () => {
  it('is asked after a shift of a pulse week, for a while, until it is answered', async () => {
    const { seat, clock } = aSeat();
    expect(pulses(seat).asked).toBe(false);
    await beginShift(seat);
    expect(pulses(seat).asked).toBe(false);
    clock.set(at(someDay, 17));
    await endShift(seat);
    expect(pulses(seat)).toEqual({ asked: true, pulses: [] });
    clock.set(at(someDay, 21, 1));
    expect(pulses(seat).asked).toBe(false);

    await work(seat, clock, addDays(someDay, 1));
    const made = await recordPulse(seat, answers);
    expect(made).toMatchObject({ day: addDays(someDay, 1), ...answers });
    expect(pulses(seat)).toEqual({ asked: false, pulses: [made] });
  });

  it('is not asked in the week between, and again in the one after', async () => {
    const { seat, clock } = aSeat();
    await work(seat, clock, nextWeek);
    expect(pulses(seat).asked).toBe(false);
    await expect(recordPulse(seat, answers)).rejects.toThrow(refusal('pulseNotOpen'));
    await work(seat, clock, nextPulse);
    expect(pulses(seat).asked).toBe(true);
  });

  it('put off is not asked again after this shift, and can be answered all the same', async () => {
    const { seat, clock } = aSeat();
    await work(seat, clock, someDay);
    expect(putOffPulse(seat).asked).toBe(false);
    expect(pulses(seat).asked).toBe(false);
    await work(seat, clock, addDays(someDay, 1));
    expect(pulses(seat).asked).toBe(true);
    putOffPulse(seat);
    await recordPulse(seat, answers);
    expect(pulses(seat).pulses).toHaveLength(1);
  });

  it('is given once a pulse week, and never in the middle of a shift', async () => {
    const { seat, clock } = aSeat();
    await expect(recordPulse(seat, answers)).rejects.toThrow(refusal('pulseNotOpen'));
    await work(seat, clock, someDay);
    await recordPulse(seat, answers);
    await work(seat, clock, addDays(someDay, 1));
    await expect(recordPulse(seat, answers)).rejects.toThrow(refusal('pulseNotOpen'));
    clock.set(at(nextPulse, 9));
    await beginShift(seat);
    await expect(recordPulse(seat, answers)).rejects.toThrow(refusal('pulseNotOpen'));
  });

  it('belongs to the week of the shift, also past midnight, and works without a team', async () => {
    const { seat, clock } = aSeat({ enrolled: false, clock: fixedClock(at('2026-03-04', 22)) });
    await beginShift(seat);
    clock.set(at('2026-03-05', 6));
    await endShift(seat);
    expect((await recordPulse(seat, answers)).day).toBe('2026-03-04');
  });

  it('is changed, deleted and put back', async () => {
    const { seat, clock } = aSeat();
    await work(seat, clock, someDay);
    const made = await recordPulse(seat, answers);
    const changed = await editPulse(seat, { id: made.id, wornOut: 1, theme: null });
    expect(changed).toEqual({ ...made, wornOut: 1, theme: null });
    expect(await deletePulse(seat, made.id)).toEqual(changed);
    expect(pulses(seat)).toEqual({ asked: true, pulses: [] });
    await putBackPulse(seat, changed);
    expect(pulses(seat).pulses).toEqual([changed]);
    await expect(putBackPulse(seat, changed)).rejects.toThrow(refusal('pulseNotOpen'));
    await deletePulse(seat, made.id);
    await expect(deletePulse(seat, made.id)).rejects.toThrow(refusal('notFound'));
    await expect(editPulse(seat, { id: made.id, stress: 1 })).rejects.toThrow(refusal('notFound'));
    await expect(putBackPulse(seat, { ...changed, day: nextPulse })).rejects.toThrow(refusal('badInput'));
  });
});

/** What the newest rows say of pulse and theme. */
const pulseValues = ({ composed }: ReturnType<typeof aSeat>['sync']) =>
  composed
    .at(-1)
    ?.rows.slice(4)
    .map(({ value, dummy }) => value ?? dummy);

describe('its rows', () => {
  it('follow what was answered, changed and deleted', async () => {
    const { seat, sync, clock } = aSeat();
    await work(seat, clock, someDay);
    await work(seat, clock, addDays(someDay, 1));
    expect(pulseValues(sync)).toEqual(Array(6).fill('notAnswered'));
    const { id } = await recordPulse(seat, answers);
    expect(pulseValues(sync)).toEqual([...pulseItems.map((item) => answers[item]), 3]);
    await editPulse(seat, { id, wornOut: 1 });
    expect(pulseValues(sync)?.[0]).toBe(1);
    await deletePulse(seat, id);
    expect(pulseValues(sync)).toEqual(Array(6).fill('notAnswered'));
  });

  it('hold no pulse of a shift begun before consent', async () => {
    const { seat, sync, clock } = aSeat();
    await work(seat, clock, someDay);
    await recordPulse(seat, answers);
    forgetConsent(settingsOf(seat.journal));
    giveConsent(settingsOf(seat.journal), consentVersion, at(someDay, 18));
    await work(seat, clock, addDays(someDay, 1));
    await work(seat, clock, addDays(someDay, 2));
    expect(pulseValues(sync)).toEqual(Array(6).fill('notAnswered'));
  });
});
