import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBreak, aLine, aPlan, clockAt, signalsAt } from '../../../tests/nudges.ts';
import { shiftEvents, type ShiftEvent, shiftPlans } from '../../../tests/random-shift.ts';
import { isBusy } from '../call.ts';
import { begun, type BreakRecord, putOff, settled } from './break-record.ts';
import type { BreakPlan } from './occasion.ts';
import { minute } from './rule.ts';
import { clearDisplay, type Signals } from './signals.ts';
import { takeTurn } from './turn.ts';

/** A card that appeared, with all that was the case. */
interface Shown {
  at: number;
  record: BreakRecord;
  plan: BreakPlan;
  signals: Signals;
}

/** Lives a shift as the break clock does: a turn at each event, and at each instant that the last turn asked for. */
function live(
  first: BreakPlan,
  events: readonly ShiftEvent[],
): { shown: Shown[]; turns: number; plan: BreakPlan } {
  let plan = first;
  let now = plan.workingSince;
  let lookAt: number | null = now;
  let away = false;
  let turns = 0;
  const signals = signalsAt(now);
  const shown: Shown[] = [];

  function look(): void {
    if (!away) signals.idle.since = now;
    const before = plan.records.find((r) => r.offeredAt !== null);
    const turn = takeTurn(plan, now, signals);
    const { offer } = turn.nudge;
    turns++;
    if (offer && before?.occasion !== offer.occasion)
      shown.push({ at: now, record: offer, plan, signals: structuredClone(signals) });
    ({ plan, lookAt } = turn);
  }
  const rewrite = (of: BreakRecord, to: BreakRecord) =>
    (plan = { ...plan, records: plan.records.map((r) => (r === of ? to : r)) });

  for (const event of events) {
    const at = now + event.after;
    while (lookAt !== null && lookAt <= at) {
      now = lookAt;
      look();
    }
    now = at;
    const standing = plan.records.find((r) => r.offeredAt !== null);
    const running = plan.records.find((r) => r.fate === 'running');
    if (event.what === 'line') {
      if (isBusy(signals.call) && !isBusy(event)) plan = { ...plan, callEndedAt: now };
      signals.call = { phase: event.phase, since: now };
    } else if (event.what === 'answer') {
      if (running) rewrite(running, settled(running, 'taken', now));
      else if (standing && event.how === 'start') rewrite(standing, begun(standing, now));
      else if (standing && event.how === 'later') rewrite(standing, putOff(standing, now + 5 * minute));
      else if (standing) rewrite(standing, settled(standing, 'skipped', now));
    } else if (event.what === 'pause') plan = { ...plan, pausedUntil: now + event.minutes * minute };
    else if (event.what === 'sleep') now += event.minutes * minute;
    else if (event.what === 'clockBack') now -= event.minutes * minute;
    else if (event.what === 'screen') signals.display = { ...clearDisplay, fullScreen: true };
    else if (event.what === 'lock') signals.idle.locked = true;
    else if (event.what === 'away') away = true;
    else {
      away = false;
      signals.idle.locked = false;
      signals.display = clearDisplay;
    }
    look();
  }
  return { shown, turns, plan };
}

describe('over 10,000 random shifts', () => {
  let cards = 0;
  let onceMore = 0;
  const shifts = fc.property(shiftPlans, shiftEvents, (first, events) => {
    const { shown, turns, plan: end } = live(first, events);
    const story = new Map<string, Shown[]>();
    for (const card of shown) {
      const { at, record, plan, signals } = card;
      expect(signals.call.phase, 'during a call or a break of the line').toMatch(/^(idle|wrapUp)$/);
      expect(at, 'outside the shift').toBeGreaterThanOrEqual(plan.span?.from ?? Infinity);
      expect(at, 'outside the shift').toBeLessThan(plan.span?.to ?? 0);
      expect(plan.pausedUntil ?? 0, 'in a pause').toBeLessThanOrEqual(at);
      expect(
        plan.quiet.some(({ from, to }) => at >= from && at < to),
        'in the quiet period',
      ).toBe(false);
      expect(signals.display, 'over a full screen').toEqual(clearDisplay);
      expect(signals.idle.locked, 'on a locked screen').toBe(false);
      expect(
        plan.records.some(({ fate }) => fate === 'running'),
        'in a break',
      ).toBe(false);
      const key = `${record.occasion} ${record.postponed}`;
      story.set(key, [...(story.get(key) ?? []), card]);
    }
    cards += shown.length;
    for (const [first, second, third] of story.values()) {
      expect(third, 'a third time').toBeUndefined();
      if (!second) continue;
      onceMore++;
      expect(second.plan.surge, 'a second time on a surge day').toBe(false);
      expect(second.plan.callEndedAt ?? 0, 'a second time, but not after a call').toBeGreaterThan(
        second.record.closedAt ?? Infinity,
      );
      expect(first?.record.offers).toBe(1);
    }
    const occasions = end.records.map(({ occasion }) => occasion);
    expect(new Set(occasions).size, 'one record an occasion').toBe(occasions.length);
    expect(turns).toBeLessThan(400);
  });

  it(
    'never during a call, never twice, never in a pause, never outside the shift [S4]',
    { timeout: 120_000 },
    () => {
      fc.assert(shifts, { numRuns: 10_000 });
      expect(cards, 'the shifts were worth the while').toBeGreaterThan(5000);
      expect(onceMore).toBeGreaterThan(200);
    },
  );
});

describe('a turn', () => {
  const eleven = clockAt(11);

  it('closes a card when the call comes, without a word about it, and offers it once more after the call [S4]', () => {
    const card = takeTurn(aPlan(), eleven, signalsAt(eleven));
    expect(card.nudge.offer).toMatchObject({ offers: 1, offeredAt: eleven });
    const rings = takeTurn(card.plan, eleven + 1000, signalsAt(eleven + 1000, { call: aLine('ringing') }));
    expect(rings.nudge.offer).toBeNull();
    expect(rings.plan.records).toMatchObject([{ fate: 'open', offeredAt: null, closedAt: eleven + 1000 }]);
    const over = clockAt(11, 7);
    const wrapUp = signalsAt(over, { call: aLine('wrapUp', over) });
    const after = takeTurn({ ...rings.plan, callEndedAt: over }, over, wrapUp);
    expect(after.nudge.offer).toMatchObject({ offers: 2, offeredAt: over });
    const nobody = takeTurn(after.plan, over + 3 * minute, signalsAt(over + 3 * minute));
    expect(nobody.nudge).toMatchObject({ offer: null, why: 'nothingDue' });
  });

  it.each([
    ['less than half of it', 149, { fate: 'open', offers: 1, closedAt: eleven + 149_000 }],
    ['half of it', 150, { fate: 'taken', settledAt: eleven + 150_000 }],
  ])('lets a call end a break; after %s', (_what, seconds, left) => {
    const records = [begun(aBreak({ offers: 1, offeredAt: eleven }), eleven)];
    const now = eleven + seconds * 1000;
    const turn = takeTurn(aPlan({ records }), now, signalsAt(now, { call: aLine('onCall', now) }));
    expect(turn.plan.records).toMatchObject([left]);
  });

  it('takes five idle minutes for the break that was due, and counts the hour from them', () => {
    const now = clockAt(11, 6);
    const idle = { since: clockAt(11, 1), locked: false };
    const turn = takeTurn(aPlan({ hourly: true }), now, signalsAt(now, { idle }));
    expect(turn.plan).toMatchObject({ workingSince: now, records: [{ fate: 'natural' }] });
  });

  it('does not take a long talk for a rest', () => {
    const now = clockAt(11, 30);
    const idle = { since: clockAt(10), locked: false };
    const talks = takeTurn(aPlan({ hourly: true }), now, signalsAt(now, { idle, call: aLine('onCall') }));
    expect(talks.plan).toMatchObject({ workingSince: clockAt(9), records: [{ fate: 'open' }] });
    const after = { ...talks.plan, callEndedAt: now };
    const wrapUp = takeTurn(after, now, signalsAt(now, { idle, call: aLine('wrapUp', now) }));
    expect(wrapUp.nudge.offer).toMatchObject({ because: 'roster' });
  });

  it('takes the line’s own break for a break, whatever is typed', () => {
    const now = clockAt(11, 4);
    const turn = takeTurn(aPlan(), now, signalsAt(now, { call: aLine('break', clockAt(10, 59)) }));
    expect(turn.plan.records).toMatchObject([{ fate: 'natural' }]);
  });

  it('notes what lapsed as missed, once', () => {
    const due = takeTurn(aPlan(), clockAt(12, 34), signalsAt(clockAt(12, 34), { call: aLine('onCall') }));
    const lapsed = takeTurn(due.plan, clockAt(12, 35), signalsAt(clockAt(12, 35), { call: aLine('onCall') }));
    expect(lapsed.plan.records).toMatchObject([{ fate: 'missed', offers: 0 }]);
  });

  it('looks twelve times an hour at most, when nothing happens', () => {
    let now = clockAt(9);
    let plan = aPlan({ hourly: true });
    let looks = 0;
    for (let at: number | null = now; at !== null && at < clockAt(18); looks++) {
      now = at;
      const turn = takeTurn(plan, now, signalsAt(now));
      ({ plan } = turn);
      at = turn.lookAt;
    }
    expect(looks).toBeLessThanOrEqual(9 * 14);
  });
});
