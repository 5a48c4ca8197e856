import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBreakClock } from '../../../tests/break-clock.ts';
import { aKeptHand } from '../../../tests/factories.ts';
import { clockAt } from '../../../tests/nudges.ts';
import { isBusy } from '../../shared/call.ts';
import type { ReplyBody } from '../../shared/note.ts';
import { minute } from '../../shared/nudge/rule.ts';
import { clearDisplay, isClear } from '../../shared/nudge/signals.ts';
import { pauseNudges } from '../breaks/breaks.ts';
import { putHand } from '../journal/hands.ts';
import { noBreakPolicy } from '../../shared/nudge/break-settings.ts';
import { readArrivals, setArrivalNotice } from '../team/arrivals.ts';
import { arrivalWord } from './arrival-word.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const answer: ReplyBody = { answer: 'soon', words: 'After the shift?' };
const praise: ReplyBody = { answer: 'praise', day: '2026-03-02', what: 'stayed calm', why: 'it helped' };

/** A seat rostered from nine to six, and what it says; each saying is noted with what was the case. */
async function aWord({ from = clockAt(10), isInUse = false } = {}) {
  const world = aBreakClock();
  const { seat, clock, system, breaks, line } = world;
  const said: { at: number; wrong: string[] }[] = [];
  const word = arrivalWord({
    seat: () => seat,
    inTheWay: () => breaks.inTheWay(),
    display: () => Promise.resolve(system.display),
    isInUse: () => isInUse,
    say() {
      const now = clock.now();
      const broken = {
        'during a call': isBusy(line()),
        'in a break of the line': line().phase === 'break',
        'over a full screen': !isClear(system.display),
        'on a locked screen': system.locked,
        'outside the shift': now < clockAt(9) || now >= clockAt(18),
        'beside a card': breaks.now().offer !== null,
      };
      said.push({ at: now, wrong: Object.entries(broken).flatMap(([what, is]) => (is ? [what] : [])) });
    },
    failed(error) {
      throw error;
    },
  });
  world.beside(() => word.look());
  breaks.look();
  await world.until(from);
  const replies: ReplyBody[] = [];
  return {
    ...world,
    word,
    said,
    async call(...[phase]: Parameters<typeof world.call>) {
      await world.call(phase);
      word.look();
      await vi.advanceTimersByTimeAsync(0);
    },
    /** Something comes, as the errand that asks the hub leaves it. */
    async come(reply: ReplyBody = answer) {
      replies.push(reply);
      putHand(seat.journal, aKeptHand({ replies: [...replies] }));
      word.look();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe('the word that something has come [S8] [L5]', () => {
  it.each([
    ['an answer', answer],
    ['praise', praise],
  ])('is said at once, and once, for %s', async (_, reply) => {
    const world = await aWord();
    await world.come(reply);
    world.word.look();
    await world.until(clockAt(10, 59));
    expect(world.said).toHaveLength(1);
    await world.come(reply);
    expect(world.said).toHaveLength(2);
  });

  it('waits for the end of the call, and is said right after it', async () => {
    const world = await aWord();
    await world.call('ringing');
    await world.come();
    await world.call('onCall');
    await world.until(clockAt(10, 25));
    expect(world.said).toEqual([]);
    await world.call('wrapUp');
    expect(world.said).toEqual([{ at: clockAt(10, 25), wrong: [] }]);
  });

  it('waits while somebody presents or wants quiet, and looks again every five minutes', async () => {
    const world = await aWord();
    world.system.display = { ...clearDisplay, presenting: true };
    await world.come();
    await world.until(clockAt(10, 14));
    expect(world.said).toEqual([]);
    world.system.display = { ...clearDisplay, doNotDisturb: true };
    await world.until(clockAt(10, 19));
    expect(world.said).toEqual([]);
    world.system.display = clearDisplay;
    await world.until(clockAt(10, 20));
    expect(world.said).toEqual([{ at: clockAt(10, 20), wrong: [] }]);
  });

  it('is not said when a call comes while the system is being asked about the screen', async () => {
    const world = await aWord();
    const asking = world.come();
    const ringing = world.call('onCall');
    await Promise.all([asking, ringing]);
    expect(world.said).toEqual([]);
  });

  it('waits for the shift, a pause to end and a card to go', async () => {
    const world = await aWord({ from: clockAt(9) });
    pauseNudges(world.seat, noBreakPolicy, '30m');
    await world.come();
    await world.until(clockAt(9, 29));
    expect(world.said).toEqual([]);
    await world.until(clockAt(9, 35));
    expect(world.said).toHaveLength(1);

    await world.until(clockAt(11));
    expect(world.breaks.now().offer).not.toBeNull();
    await world.come();
    expect(world.said).toHaveLength(1);
    await world.until(clockAt(11, 4));
    expect(world.said).toHaveLength(2);

    await world.until(clockAt(18));
    await world.come();
    await world.until(clockAt(20));
    expect(world.said).toHaveLength(2);
  });

  it('is not said of what was read, nor to whoever looks at the window, nor when it is switched off', async () => {
    const world = await aWord();
    await world.call('onCall');
    await world.come();
    readArrivals(world.seat, 'answer');
    await world.call('idle');
    expect(world.said).toEqual([]);
    setArrivalNotice(world.seat, false);
    await world.come();
    expect(world.said).toEqual([]);

    const looking = await aWord({ isInUse: true });
    await looking.come();
    expect(looking.said).toEqual([]);
  });

  it('never appears on a call, over what is shown, on a locked screen or outside the shift: random shifts', async () => {
    const happens = fc.record({
      after: fc.integer({ min: 0, max: 40 }),
      what: fc.constantFrom(
        'come',
        'ringing',
        'onCall',
        'wrapUp',
        'idle',
        'break',
        'present',
        'lock',
        'clear',
      ),
    });
    let all = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happens, { minLength: 10, maxLength: 40, size: 'max' }), async (events) => {
        const world = await aWord({ from: clockAt(9) });
        for (const { after, what } of events) {
          await world.until(world.clock.now() + after * minute);
          if (what === 'come') await world.come();
          else if (what === 'present') world.system.display = { ...clearDisplay, presenting: true };
          else if (what === 'lock') world.system.locked = true;
          else if (what === 'clear') {
            world.system.display = clearDisplay;
            world.system.locked = false;
          } else await world.call(what);
          world.breaks.look();
          world.word.look();
          await vi.advanceTimersByTimeAsync(0);
        }
        world.word.stop();
        world.breaks.stop();
        expect(world.said.flatMap(({ wrong }) => wrong)).toEqual([]);
        expect(world.said.length).toBeLessThanOrEqual(events.filter(({ what }) => what === 'come').length);
        all += world.said.length;
      }),
      { numRuns: 30 },
    );
    expect(all, 'the shifts were worth the while').toBeGreaterThan(15);
  });
});
