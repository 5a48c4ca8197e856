import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signalsAt } from '../../../tests/nudges.ts';
import { type ShiftEvent, shiftEvents, shiftPlans } from '../../../tests/random-shift.ts';
import { isBusy } from '../call.ts';
import { isIn } from './break-settings.ts';
import { begun, type BreakRecord, putOff, settled, stands } from './break-record.ts';
import type { BreakPlan } from './occasion.ts';
import { minute } from './rule.ts';
import { clearDisplay, isClear, type Signals } from './signals.ts';
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
      shown.push({ at: now, record: offer, plan: turn.plan, signals: structuredClone(signals) });
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

/** Which promises a card broke when it appeared. */
function brokenBy({ at, record, plan, signals }: Shown): string[] {
  const broken = {
    'during a call': isBusy(signals.call),
    'while the line is on break': signals.call.phase === 'break',
    'outside the shift': !plan.span || !isIn(at, plan.span),
    'in a pause': at < (plan.pausedUntil ?? 0),
    'in the quiet period': plan.quiet.some((span) => isIn(at, span)),
    'over a full screen': !isClear(signals.display),
    'on a locked screen': signals.idle.locked,
    'without a record': !plan.records.some((r) => r.occasion === record.occasion && stands(r)),
    'in a break': plan.records.some(({ fate }) => fate === 'running'),
  };
  return Object.entries(broken).flatMap(([promise, isBroken]) => (isBroken ? [promise] : []));
}

/** Cards of one occasion, put off equally often: one, or one more after the call in which the first was missed. */
function brokenByRepeating([first, second, ...more]: readonly Shown[]): string[] {
  if (!first || !second) return [];
  const afterCall = (second.plan.callEndedAt ?? 0) > (second.record.closedAt ?? Infinity);
  return [
    ...more.map(() => 'a third time'),
    ...(second.plan.surge ? ['a second time on a surge day'] : []),
    ...(afterCall ? [] : ['a second time, but not after a call']),
  ];
}

it(
  'never during a call, never twice, never in a pause, never outside the shift: 10,000 random shifts [S4]',
  { timeout: 120_000 },
  () => {
    let cards = 0;
    let onceMore = 0;
    fc.assert(
      fc.property(shiftPlans, shiftEvents, (first, events) => {
        const { shown, turns, plan } = live(first, events);
        const stories = Object.values(
          Object.groupBy(shown, ({ record }) => `${record.occasion} ${record.postponed}`),
        ).map((story) => story ?? []);
        const broken = [...shown.flatMap(brokenBy), ...stories.flatMap(brokenByRepeating)];
        const occasions = plan.records.map(({ occasion }) => occasion);
        if (new Set(occasions).size < occasions.length) broken.push('two records of one occasion');
        if (turns > 400) broken.push('too many looks');
        expect(broken).toEqual([]);
        cards += shown.length;
        onceMore += stories.filter((story) => story.length > 1).length;
      }),
      { numRuns: 10_000 },
    );
    expect(cards, 'the shifts were worth the while').toBeGreaterThan(5000);
    expect(onceMore).toBeGreaterThan(200);
  },
);
