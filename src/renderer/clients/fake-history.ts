import { makeCheckIn, phases } from '../../shared/check-in.ts';
import { addDays, hour, instantOf } from '../../shared/clock.ts';
import { nearestStep } from '../../shared/pattern-findings.ts';
import type { RoutineId } from '../../shared/routine.ts';
import type { RoutineSession } from '../../shared/routine-session.ts';
import type { HardCall, Stressor } from '../../shared/stressor.ts';
import { fakeId, fakeShift, type FakeWorld, fakeZone } from './fake-world.ts';

// A person's history for the gallery and for tests: five days a week, brighter and darker seasons, a hard month each winter, breaths
// that help and one that does nothing. The same at every run, so that pictures can be compared.

type History = Pick<FakeWorld, 'checkIns' | 'hardCalls' | 'routineSessions'>;

const hoursIn = { start: 0, middle: 4, end: 8 };
const causes: readonly Stressor[] = [
  'queue_pressure',
  'queue_pressure',
  'queue_pressure',
  'cust_abuse',
  'cust_abuse',
  'cust_unreasonable',
  'tool_fail',
  'kpi_pressure',
];
const routines: readonly { id: RoutineId; helps: number }[] = [
  { id: 'sigh', helps: 1.1 },
  { id: 'sigh', helps: 1.1 },
  { id: 'resonance', helps: 0.9 },
  { id: 'rest', helps: 0.2 },
];

/** All that was said on so many days up to the day before the fake's, days off among them. */
export function fakeHistory(days: number): History {
  const history: History = { checkIns: [], hardCalls: [], routineSessions: [] };
  for (let ago = days; ago > 0; ago--) addDay(history, ago);
  return history;
}

function addDay({ checkIns, hardCalls, routineSessions }: History, ago: number): void {
  const day = addDays(fakeShift.day, -ago);
  const season = Math.sin((2 * Math.PI * (ago - 30)) / 365) * 0.45;
  const hard = ago % 365 > 40 && ago % 365 < 70 ? -1 : 0;
  const usual = 3.5 + season + hard + wobble(ago, 1);
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || wobble(ago, 2) > 0.85) return;
  const shiftId = fakeId(10_000 + ago);
  const begunAt = instantOf(day, fakeZone, 9);
  const id = (n: number) => fakeId(20_000 + ago * 10 + n);

  for (const [n, phase] of phases.entries()) {
    if (wobble(ago, 3 + n) > 0.7) continue;
    const said = {
      phase,
      mood: nearestStep(usual - n * 0.2),
      calm: nearestStep(usual - 0.3 + wobble(ago, 6 + n) / 2),
    };
    const at = begunAt + hoursIn[phase] * hour;
    checkIns.push(makeCheckIn(said, { id: shiftId, day }, at, id(n)));
  }
  const calls = Math.max(0, Math.round(1.2 - usual / 4 + wobble(ago, 9)));
  for (let n = 0; n < calls; n++) {
    const stressor = pick(causes, ago, 10 + n);
    const call = { stressor, strength: 2 } satisfies Partial<HardCall>;
    hardCalls.push({ id: id(3 + n), shiftId, day, at: begunAt + (n + 2) * hour, ...call });
  }
  if (ago % 3 !== 0) return;
  const { id: routine, helps } = pick(routines, ago, 14);
  const before = nearestStep(usual - 0.6);
  const session: RoutineSession = {
    id: id(9),
    day,
    shiftId,
    routine,
    begunAt: begunAt + 5 * hour,
    seconds: 300,
    before,
    after: wobble(ago, 15) > 0.8 ? null : nearestStep(before + helps + wobble(ago, 16) / 2),
  };
  routineSessions.push(session);
}

function pick<T>(some: readonly T[], seed: number, place: number): T {
  const picked = some[Math.floor(((wobble(seed, place) + 1) / 2) * some.length)] ?? some[0];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}

/** From −1 to 1, without a pattern to the eye. */
function wobble(seed: number, place: number): number {
  const wild = Math.sin(seed * 12.9898 + place * 78.233) * 43_758.5453;
  return 2 * (wild - Math.floor(wild)) - 1;
}
