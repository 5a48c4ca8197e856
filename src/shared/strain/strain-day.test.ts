import { expect, it } from 'vitest';
import { aCheckIn, aHardCall } from '../../../tests/factories.ts';
import { dayAt, instantOf } from '../clock.ts';
import { strainDays } from './strain-day.ts';

it('gives one day per rostered day, oldest first, with all that belongs to it', () => {
  const days = strainDays({
    checkIns: [
      aCheckIn({ day: '2026-03-03', mood: 2 }),
      aCheckIn({ day: '2026-03-02', mood: 4 }),
      aCheckIn({ day: '2026-03-03', phase: 'end', calm: 5 }),
    ],
    hardCalls: [
      aHardCall({ day: '2026-03-03', strength: 3 }),
      aHardCall({ day: '2026-03-03', strength: 1 }),
      aHardCall({ day: '2026-03-05', strength: 2 }),
    ],
    rostered: ['2026-03-04', '2026-03-03'],
    pulses: [{ day: '2026-03-03', wornOut: 4 }],
  });
  expect(days.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']);
  expect(days[1]).toMatchObject({ stressorLoad: 4, wornOut: 4 });
  expect(days[1]?.checkIns).toHaveLength(2);
  expect(days[2]).toEqual({ day: '2026-03-04', checkIns: [], stressorLoad: 0, breaks: null, wornOut: null });
});

it('keeps an overnight shift on the day it began, through a clock change and a new time zone', () => {
  const day = '2026-03-28';
  // Berlin's clocks go forward in that night; from there on the person is in New York.
  const atNight = instantOf('2026-03-29', 'Europe/Berlin', 4);
  expect([dayAt(atNight, 'Europe/Berlin'), dayAt(atNight, 'America/New_York')]).toEqual(['2026-03-29', day]);
  const days = strainDays({
    checkIns: [
      aCheckIn({ day, at: instantOf(day, 'Europe/Berlin', 22) }),
      aCheckIn({ day, at: atNight, phase: 'end' }),
    ],
    hardCalls: [aHardCall({ day, at: atNight })],
  });
  expect(days).toHaveLength(1);
  expect(days[0]).toMatchObject({ day, stressorLoad: 2 });
});

const answered = (hour: number, breaks: 'none' | 'all' | null) =>
  aCheckIn({ phase: 'end', breaks, at: instantOf('2026-03-02', 'Asia/Shanghai', hour) });

it('takes the breaks of the last answer, wherever it stands', () => {
  const [day] = strainDays({
    checkIns: [answered(17, 'all'), answered(12, 'none'), answered(18, null)],
    hardCalls: [],
  });
  expect(day?.breaks).toBe('all');
});
