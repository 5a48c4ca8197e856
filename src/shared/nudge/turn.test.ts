import { describe, expect, it } from 'vitest';
import { aBreak, aLine, aPlan, clockAt, signalsAt } from '../../../tests/nudges.ts';
import { begun } from './break-record.ts';
import { minute } from './rule.ts';
import { takeTurn } from './turn.ts';

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

  it('keeps a record of a break that became due because a forgotten one had ended', () => {
    const begunAt = clockAt(10);
    const forgotten = aBreak({ occasion: 'own:1', because: 'own', fate: 'running', begunAt });
    const now = clockAt(11, 6);
    const turn = takeTurn(aPlan({ hourly: true, breaks: [], records: [forgotten] }), now, signalsAt(now));
    expect(turn.plan.records).toMatchObject([
      { occasion: 'own:1', fate: 'taken', settledAt: clockAt(10, 5) },
      { because: 'hourly', dueAt: clockAt(11, 5), offeredAt: now },
    ]);
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
