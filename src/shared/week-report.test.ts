import { describe, expect, it } from 'vitest';
import { aCheckIn, aPulse } from '../../tests/factories.ts';
import { themes } from './theme.ts';
import { attributes, isReportable, type PersonWeek, weekReport } from './week-report.ts';

const pulseWeek = 2930;
const someWeek: PersonWeek = {
  week: pulseWeek,
  checkIns: [aCheckIn(), aCheckIn({ shiftId: '00000000-0000-4000-8000-000000000002' })],
  hardCalls: [],
  tier: 'steady',
  pulse: aPulse({ theme: 'targets' }),
  sharing: 'on',
  agreed: true,
};

const rowsOf = (some: Partial<PersonWeek>) => weekReport({ ...someWeek, ...some }).rows;
const pulseRows = (some: Partial<PersonWeek>) => rowsOf(some).slice(4);
const allEmpty = (dummy: string) =>
  attributes.slice(4).map((attribute) => ({ attribute, value: null, dummy }));

describe('the pulse’s rows [H4] [H6]', () => {
  it('are the five answers in their order, and the theme’s number', () => {
    expect(pulseRows({}).map(({ value }) => value)).toEqual([2, 3, 4, 4, 5, 4]);
  });

  it('say 0 for no theme, and 1 to 12 for the twelve', () => {
    const numbers = [null, ...themes].map((theme) => pulseRows({ pulse: aPulse({ theme }) }).at(-1)?.value);
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(numbers.every((n) => isReportable('theme', n ?? -1))).toBe(true);
  });

  it('are empty in the week between, whatever was answered', () => {
    expect(pulseRows({ week: pulseWeek + 1 })).toEqual(allEmpty('notThisWeek'));
  });

  it('are empty when nothing was answered, and say that it is so', () => {
    expect(pulseRows({ pulse: null })).toEqual(allEmpty('notAnswered'));
  });

  it('are empty with all others in a week of one shift, when paused and when off', () => {
    expect(pulseRows({ checkIns: [aCheckIn()] })).toEqual(allEmpty('fewShifts'));
    for (const sharing of ['paused', 'off'] as const)
      expect(pulseRows({ sharing })).toEqual(allEmpty(sharing));
  });
});

it('leaves the tier’s row empty, and only that, when the early notice is off [S7]', () => {
  const rows = rowsOf({ tier: null });
  expect(rows[2]).toEqual({ attribute: 'tier', value: null, dummy: 'noticeOff' });
  expect(rows.filter(({ attribute }) => attribute !== 'tier')).toEqual(
    rowsOf({}).filter(({ attribute }) => attribute !== 'tier'),
  );
});
