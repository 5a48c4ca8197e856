import { describe, expect, it } from 'vitest';
import { fixedClock, someDay, someZone } from '../../tests/factories.ts';
import { aSeat } from '../../tests/seat.ts';
import type { Step } from '../shared/check-in.ts';
import { addDays, hour, instantOf } from '../shared/clock.ts';
import { consentVersion } from '../shared/consent.ts';
import type { Attribute, WeekReport } from '../shared/week-report.ts';
import { defaultWeekPlan, weekOf } from '../shared/week.ts';
import { forgetConsent, giveConsent } from './consent.ts';
import { sentWeeks } from './journal/sent-weeks.ts';
import { settingsOf } from './journal/settings.ts';
import { deleteCheckIn, editCheckIn, recordCheckIn, recordHardCall } from './recording.ts';
import type { Seat } from './seat.ts';
import { beginShift, endShift } from './working-day.ts';

const week = weekOf(someDay, defaultWeekPlan);
const at = (day: string, hours: number, minutes = 0) => instantOf(day, someZone, hours, minutes);

/** A whole shift, 9 to 17 o'clock, with one check-in. */
async function work(
  seat: Seat,
  clock: { set(at: number): void },
  day: string,
  mood: Step,
  calm: Step = mood,
) {
  clock.set(at(day, 9));
  await beginShift(seat);
  clock.set(at(day, 17));
  return recordCheckIn(seat, { phase: 'end', mood, calm });
}

const value = (report: WeekReport | undefined, of: Attribute) =>
  report?.rows.find(({ attribute }) => attribute === of)?.value;

describe('the week’s rows', () => {
  it('are made up at each shift’s end and remembered', async () => {
    const { seat, sync, clock } = aSeat();
    await work(seat, clock, someDay, 2, 4);
    clock.set(at('2026-03-03', 9));
    await recordHardCall(seat, { stressor: 'queue_pressure', strength: 3 });
    await work(seat, clock, '2026-03-03', 3, 5);
    expect(sync.composed.map((report) => report.week)).toEqual([week, week]);
    expect(sync.composed[0]?.rows).toEqual(
      expect.arrayContaining([{ attribute: 'mood', value: null, dummy: 'fewShifts' }]),
    );
    const [, last] = sync.composed;
    const values = last?.rows.slice(0, 4).map((row) => row.value);
    expect(values).toEqual([3, 5, 1, 7]);
    expect(sentWeeks(seat.journal)).toEqual([{ ...last, firstDay: '2026-02-26', fates: null }]);
  });

  it('belong to the week the shift began in, by the team’s plan', async () => {
    const { seat, sync, clock } = aSeat();
    clock.set(at('2026-03-04', 22)); // the last evening of the week
    await beginShift(seat);
    clock.set(at('2026-03-05', 6));
    await endShift(seat);
    expect(sync.composed.map((report) => report.week)).toEqual([week]);
  });

  it.each([
    ['by noon have it', 12, 0, 3],
    ['a minute later do not', 12, 1, 4],
  ])('of a night shift over the week’s end that closed %s', async (_what, hours, minutes, mood) => {
    const { seat, sync, clock } = aSeat();
    await work(seat, clock, '2026-03-02', 4);
    await work(seat, clock, '2026-03-03', 4);
    clock.set(at('2026-03-04', 23));
    await recordCheckIn(seat, { phase: 'start', mood: 1, calm: 1 });
    clock.set(at('2026-03-05', hours, minutes));
    await endShift(seat);
    expect(value(sync.composed.at(-1), 'mood')).toBe(mood);
  });

  it('hold only shifts begun after consent, the tier too', async () => {
    const { seat, sync, clock } = aSeat({ clock: fixedClock(at('2026-01-05', 9)) });
    const settings = settingsOf(seat.journal);
    forgetConsent(settings);
    giveConsent(settings, consentVersion, at('2026-03-03', 8));
    // Weeks of the worst days, which alone would be "reach out".
    for (let n = 0; n < 57; n++) await work(seat, clock, addDays('2026-01-05', n), 1);
    await work(seat, clock, '2026-03-03', 5);
    await work(seat, clock, '2026-03-04', 5);
    expect(value(sync.composed.at(-1), 'mood')).toBe(5);
    expect(value(sync.composed.at(-1), 'tier')).toBe(1);
  });

  it('carry the tier of long strain', async () => {
    const { seat, sync, clock } = aSeat({ clock: fixedClock(at('2026-01-05', 9)) });
    for (let n = 0; n < 20; n++) await work(seat, clock, addDays('2026-01-05', n), 1);
    expect(value(sync.composed.at(-1), 'tier')).toBe(3);
  });

  it('are all dummies without consent', async () => {
    const { seat, sync, clock } = aSeat();
    forgetConsent(settingsOf(seat.journal));
    await work(seat, clock, '2026-03-02', 4);
    await work(seat, clock, '2026-03-03', 4);
    expect(sync.composed.at(-1)?.rows.map((row) => row.value)).toEqual(Array(10).fill(null));
  });

  it('follow an edit or a deletion in a shift that has ended', async () => {
    const { seat, sync, clock } = aSeat();
    await work(seat, clock, '2026-03-02', 4);
    const { id } = await work(seat, clock, '2026-03-03', 4);
    await editCheckIn(seat, { id, mood: 1 });
    expect(value(sync.composed.at(-1), 'mood')).toBe(3);
    await deleteCheckIn(seat, id);
    expect(sync.composed.at(-1)?.rows[0]).toEqual({ attribute: 'mood', value: null, dummy: 'fewShifts' });
  });

  it('stay as they were sent once they are on their way, or released', async () => {
    const { seat, sync, clock } = aSeat();
    await work(seat, clock, '2026-03-02', 4);
    const { id } = await work(seat, clock, '2026-03-03', 4);
    const before = sentWeeks(seat.journal);
    sync.onTheirWay.add(week);
    await editCheckIn(seat, { id, mood: 1 });
    expect(sentWeeks(seat.journal)).toEqual(before);

    sync.onTheirWay.clear();
    clock.set(at('2026-03-07', 12));
    const made = sync.composed.length;
    await editCheckIn(seat, { id, mood: 2 });
    expect(sync.composed).toHaveLength(made);
    expect(sentWeeks(seat.journal)).toEqual(before);
  });

  it('are not made up on a seat that has joined no team', async () => {
    const { seat, sync, clock } = aSeat({ enrolled: false });
    await work(seat, clock, '2026-03-02', 4);
    expect(sync.composed).toEqual([]);
    expect(sentWeeks(seat.journal)).toEqual([]);
  });

  it('that cannot be put in the outbox do not undo what was said', async () => {
    const { seat, sync, clock, unreported } = aSeat();
    sync.compose = () => Promise.reject(new Error('outbox'));
    const checkIn = await work(seat, clock, '2026-03-02', 4);
    expect(checkIn.mood).toBe(4);
    expect(unreported).toEqual([new Error('outbox')]);
    expect(sentWeeks(seat.journal)).toEqual([]);
  });

  it('close a forgotten shift’s week too, when the next shift begins', async () => {
    const { seat, sync, clock } = aSeat();
    clock.set(at('2026-03-04', 9));
    await beginShift(seat);
    clock.set(at('2026-03-05', 9) + hour);
    await beginShift(seat);
    expect(sync.composed.map((report) => report.week)).toEqual([week]);
  });
});
