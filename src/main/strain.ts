import { offersHelp } from '../shared/help-card.ts';
import type { RoutineId } from '../shared/routine.ts';
import type { Notice, StrainView, StrainWhy } from '../shared/seat-contract/strain.ts';
import { strainResults } from '../shared/strain/detector.ts';
import type { StrainReason } from '../shared/strain/tier.ts';
import { type HardCall, type Stressor, stressors } from '../shared/stressor.ts';
import { whatHelps } from '../shared/what-helps.ts';
import type { FeltThen } from './journal/check-ins.ts';
import { routineSessionsBetween } from './journal/routine-sessions.ts';
import { settingsOf } from './journal/settings.ts';
import { latestShift } from './journal/shifts.ts';
import type { Seat } from './seat.ts';
import { setStrainOn, strainIsOn, strainRows } from './strain-rows.ts';
import { dayInSight, reportOpenWeeks, shiftInSight, today } from './working-day.ts';

/** Days before and after every day a journal can hold. */
const always = ['0000-01-01', '9999-12-31'] as const;

/**
 * S7: the person's own tier after their last rostered day, and what was said on the days behind it. It counts every shift,
 * also those before consent, so it may differ from the row that leaves.
 */
export function strain(seat: Seat): StrainView {
  if (!strainIsOn(seat)) return { on: false };
  const last = latestShift(seat.journal);
  if (!last) return { on: true, tier: 'learning', after: null, scoredDays: 0, reasons: [], helped: [] };
  const now = dayInSight(seat);
  const rows = strainRows(seat, last.day > now ? last.day : now, { since: 0, counts: () => true });
  const results = strainResults(rows);
  const latest = results.at(-1);
  return {
    on: true,
    tier: latest?.tier ?? 'learning',
    after: latest?.day ?? null,
    scoredDays: results.filter(({ score }) => score !== null).length,
    reasons: (latest?.reasons ?? []).map((reason) => why(reason, rows)),
    helped: helped(seat),
  };
}

/** The routines of the whole journal that likely help, by the person's own ratings. */
function helped({ journal }: Seat): RoutineId[] {
  return whatHelps(routineSessionsBetween(journal, ...always)).flatMap(({ routine, sure }) =>
    sure === 'likely' ? routine : [],
  );
}

/** Turns the early notice on or off. While it is off nothing is worked out, and the tier's row leaves empty. */
export async function setStrain(seat: Seat, on: boolean): Promise<StrainView> {
  setStrainOn(seat, on);
  await reportOpenWeeks(seat);
  return strain(seat);
}

/** The shift in which the card of help was put away; on a day without one, the day. */
const putAwaySetting = 'help.putAway';

/** What Today may hint at. */
export function notice(seat: Seat): Notice {
  const { shift, checkIns } = today(seat);
  const view = strain(seat);
  const tier = view.on ? view.tier : null;
  const isAway = settingsOf(seat.journal).get(putAwaySetting) === place(seat);
  const said = checkIns.filter(({ shiftId }) => shiftId === shift?.id);
  return { tier, help: !isAway && offersHelp(tier, said) };
}

/** Puts the card of help away for this shift. Help itself stays where it is. */
export function putHelpAway(seat: Seat): Notice {
  settingsOf(seat.journal).set(putAwaySetting, place(seat));
  return notice(seat);
}

function place(seat: Seat): string {
  return shiftInSight(seat)?.id ?? today(seat).day;
}

/** Reasons that are about how days felt; at the others a face would say nothing. */
const felt: ReadonlySet<StrainReason['id']> = new Set(['lowDays', 'absolute']);

function why({ id, days }: StrainReason, said: { checkIns: FeltThen[]; hardCalls: HardCall[] }): StrainWhy {
  return {
    id,
    days: days.map((day) => {
      const moods = said.checkIns.filter((c) => felt.has(id) && c.day === day).map(({ mood }) => mood);
      return { day, mood: moods.toSorted((a, b) => a - b)[0] ?? null };
    }),
    stressors:
      id === 'stressorLoad' ? mostNamed(said.hardCalls.filter((call) => days.includes(call.day))) : [],
  };
}

/** The stressors that weighed most in these calls, by sum of strengths; ties by the chips' order. */
function mostNamed(calls: readonly HardCall[]): Stressor[] {
  const weight = (id: Stressor) =>
    calls.filter(({ stressor }) => stressor === id).reduce((sum, { strength }) => sum + strength, 0);
  return stressors
    .filter((id) => weight(id) > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, 3);
}
