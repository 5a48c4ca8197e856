import { addDays } from '../../shared/clock.ts';
import type { SeatOutput, SeatParsed } from '../../shared/seat-contract.ts';
import { weekReport } from '../../shared/week-report.ts';
import { defaultWeekPlan, firstDayOf, weekOf, weekTimes } from '../../shared/week.ts';
import { fakeToday, fakeZone, type FakeWorld, ordinaryTuesday } from './fake-world.ts';

type LeavingCall = 'leaving' | 'setSharing' | 'readInvite' | 'joinTeam' | 'agree' | 'withdraw' | 'leaveTeam';
type LeavingHandlers = { [N in LeavingCall]: (input: SeatParsed<N>) => SeatOutput<N> };

/** The calls about what leaves, over a world in memory. */
export function leavingHandlers(world: FakeWorld): LeavingHandlers {
  return {
    leaving: () => leavingOf(world),
    setSharing: ({ sharing }) => {
      world.sharing = sharing;
      return leavingOf(world);
    },
    readInvite: () => ({
      organisation: 'Harbour Care',
      team: 'Returns, early',
      fingerprint: ordinaryTuesday().joined?.fingerprint ?? '',
    }),
    joinTeam: () => {
      world.joined = ordinaryTuesday().joined;
      return leavingOf(world);
    },
    agree: () => {
      if (world.joined) world.joined = { ...world.joined, consent: { since: world.now, isCurrent: true } };
      return leavingOf(world);
    },
    withdraw: () => {
      if (world.joined) world.joined = { ...world.joined, consent: null };
      return leavingOf(world);
    },
    leaveTeam: () => {
      world.joined = null;
      return leavingOf(world);
    },
  };
}

/** The week so far, by the real rule for what leaves. */
function leavingOf(world: FakeWorld): SeatOutput<'leaving'> {
  const { joined, sharing, obstacle, tokens, history } = world;
  if (!joined) return { joined, sharing, next: null, obstacle: null, history };
  const week = weekOf(fakeToday(world), defaultWeekPlan);
  const firstDay = firstDayOf(week, defaultWeekPlan);
  const lastDay = addDays(firstDay, 6);
  const { lastShiftEnd, releases } = weekTimes(week, defaultWeekPlan, fakeZone);
  const triedBy = lastShiftEnd + (releases - lastShiftEnd) / 2;
  const inWeek = <T extends { day: string }>(records: readonly T[]) =>
    records.filter(({ day }) => day >= firstDay && day <= lastDay);
  const { rows } = weekReport({
    week,
    checkIns: inWeek(world.checkIns),
    hardCalls: inWeek(world.hardCalls),
    tier: world.strainOn ? 'watch' : null,
    pulse: inWeek(world.pulses)[0] ?? null,
    sharing,
    agreed: joined.consent?.isCurrent ?? false,
  });
  const times = { sendsFrom: lastShiftEnd, triedBy, sendsUntil: releases };
  return {
    joined,
    sharing,
    next: { week, firstDay, lastDay, rows, ...times, tokens },
    obstacle,
    history,
  };
}
