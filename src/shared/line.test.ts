import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../tests/factories.ts';
import { type EndedCall, isBusy } from './call.ts';
import { type CallEvent, callEventData, isCallEventType } from './call-event.ts';
import { hour } from './clock.ts';
import { believedFor, callStateOf, hear, type Line, nextSettling, quietLine, settle } from './line.ts';

const start = fixedClock().now();
const second = 1000;
const minute = 60 * second;

const ringing = (call?: string, repeat?: number): CallEvent => ({
  type: 'sidetone.call.ringing',
  data: { call, repeat },
});
const connected = (call?: string): CallEvent => ({ type: 'sidetone.call.connected', data: { call } });
const transferred = (call?: string): CallEvent => ({ type: 'sidetone.call.transferred', data: { call } });
const ended = (call?: string): CallEvent => ({ type: 'sidetone.call.ended', data: { call } });
const wrapUpBegan = (call?: string): CallEvent => ({ type: 'sidetone.wrap-up.began', data: { call } });
const wrapUpEnded: CallEvent = { type: 'sidetone.wrap-up.ended', data: {} };
const breakBegan: CallEvent = { type: 'sidetone.break.began', data: {} };
const breakEnded: CallEvent = { type: 'sidetone.break.ended', data: {} };
const current = (...calls: { call: string; connected: boolean }[]): CallEvent => ({
  type: 'sidetone.line.current',
  data: { calls, wrapUp: false, break: false },
});

/** Events, each so many milliseconds after the start. */
function follow(...events: [at: number, event: CallEvent][]) {
  let line = quietLine(start);
  const all = [];
  for (const [at, event] of events) {
    const heard = hear(line, event, start + at);
    line = heard.line;
    all.push(...heard.ended);
  }
  return { line, ended: all, phase: callStateOf(line).phase };
}

describe('a call from ring to wrap-up [S3]', () => {
  it('is followed phase by phase, each with its beginning', () => {
    const steps: [number, CallEvent, string, number][] = [
      [0, ringing('a'), 'ringing', 0],
      [9 * second, connected('a'), 'onCall', 9 * second],
      [69 * second, ended('a'), 'idle', 69 * second],
      [70 * second, wrapUpBegan('a'), 'wrapUp', 70 * second],
      [90 * second, wrapUpEnded, 'idle', 90 * second],
      [100 * second, breakBegan, 'break', 100 * second],
      [400 * second, breakEnded, 'idle', 400 * second],
    ];
    let line = quietLine(start);
    for (const [at, event, phase, since] of steps) {
      line = hear(line, event, start + at).line;
      expect(callStateOf(line)).toEqual({ phase, since: start + since });
    }
  });

  it('ends with its length from the answer, not from the ring', () => {
    const { ended: calls } = follow(
      [0, ringing('a', 3)],
      [20 * second, connected('a')],
      [80 * second, ended('a')],
    );
    expect(calls).toEqual([{ seconds: 60, transferred: false, repeat: 3 }]);
  });

  it('says when it was handed on', () => {
    const { ended: calls } = follow([0, connected('a')], [minute, transferred('a')], [minute, ended('a')]);
    expect(calls).toEqual([{ seconds: 60, transferred: true, repeat: 1 }]);
  });

  it('that nobody answered is no call', () => {
    expect(follow([0, ringing('a')], [20 * second, ended('a')])).toMatchObject({ ended: [], phase: 'idle' });
  });

  it('needs no name where the telephony knows of one call', () => {
    const once = follow([0, ringing()], [second, connected()], [minute, ended()], [2 * minute, connected()]);
    expect(once.ended).toHaveLength(1);
    expect(once.phase).toBe('onCall');
  });

  it('that waits behind another keeps the person on call until both have ended', () => {
    const both = follow([0, connected('a')], [minute, connected('b')], [2 * minute, ended('a')]);
    expect(both.phase).toBe('onCall');
    expect(callStateOf(hear(both.line, ended('b'), start + 3 * minute).line).phase).toBe('idle');
  });

  it('goes before a break that was asked for while it was on', () => {
    const asked = follow([0, connected('a')], [minute, breakBegan]);
    expect(asked.phase).toBe('onCall');
    expect(callStateOf(hear(asked.line, ended('a'), start + hour).line).phase).toBe('break');
  });
});

describe('bad input', () => {
  it('late: what comes for a call that has ended is not a new call', () => {
    expect(follow([0, ended('a')], [second, connected('a')], [second, ringing('a')]).phase).toBe('idle');
  });

  it('missing beginning: an answer alone begins a call, and wrap-up alone ends it', () => {
    const { ended: calls, phase } = follow([0, connected('a')], [minute, wrapUpBegan()]);
    expect(calls).toEqual([{ seconds: 60, transferred: false, repeat: 1 }]);
    expect(phase).toBe('wrapUp');
  });

  it('wrap-up of one call does not end another, nor one that rings', () => {
    const named = follow([0, connected('a')], [0, connected('b')], [minute, wrapUpBegan('a')]);
    expect(named.phase).toBe('onCall');
    expect(follow([0, ringing('a')], [second, wrapUpBegan()]).phase).toBe('ringing');
  });

  it.each([
    ['ringing', ringing('a'), believedFor.ringing],
    ['a hang-up that never comes', connected('a'), believedFor.onCall],
    ['wrap-up', wrapUpBegan(), believedFor.wrapUp],
    ['a break', breakBegan, believedFor.break],
  ])(
    'missing end: %s is believed for its time and no longer, and is not measured',
    (_what, event, believed) => {
      const { line } = hear(quietLine(start), event, start);
      expect(nextSettling(line)).toBe(start + believed);
      expect(callStateOf(settle(line, start + believed - 1)).phase).not.toBe('idle');
      const over = settle(line, start + believed);
      expect(callStateOf(over)).toEqual({ phase: 'idle', since: start + believed });
      expect(nextSettling(over)).toBeNull();
      expect(hear(line, ended('a'), start + believed).ended).toEqual([]);
    },
  );

  it('missed events are put right by what is current, and what was missed is not measured', () => {
    const {
      line,
      ended: calls,
      phase,
    } = follow([0, connected('a')], [0, breakBegan], [minute, current({ call: 'b', connected: true })]);
    expect({ calls, phase }).toEqual({ calls: [], phase: 'onCall' });
    expect(callStateOf(hear(line, ended('b'), start + 2 * minute).line).phase).toBe('idle');
    expect(follow([0, ended('a')], [second, current({ call: 'a', connected: false })]).phase).toBe('ringing');
  });

  it('a clock set back leaves the length of a call as it was', () => {
    const { line } = follow([0, connected('a')], [minute, breakBegan]);
    const { ended: calls } = hear(settle(line, start - hour), ended('a'), start - hour + minute);
    expect(calls).toEqual([{ seconds: 120, transferred: false, repeat: 1 }]);
  });

  it.each([
    ['+8613800138000', false],
    ['13800138000', false],
    ['8c7bd0c4-7a6e-4a39-9c42-0f1c2d3e4f50', true],
    ['1764000000.42', true],
    ['a b', false],
    ['x'.repeat(65), false],
  ])('a call named %s: taken %s', (call, taken) => {
    expect(callEventData['sidetone.call.ended'].safeParse({ call }).success).toBe(taken);
  });

  it('a caller’s number beside the data is refused, not tolerated', () => {
    const data = { call: 'a', from: '+8613800138000' };
    expect(callEventData['sidetone.call.ringing'].safeParse(data).success).toBe(false);
    expect(isCallEventType('toString')).toBe(false);
  });
});

const name = fc.constantFrom(undefined, 'a', 'b', 'c');
const anyEvent: fc.Arbitrary<CallEvent> = fc.oneof(
  fc.tuple(name, fc.integer({ min: 1, max: 9 })).map(([call, repeat]) => ringing(call, repeat)),
  name.map(connected),
  name.map(transferred),
  name.map(ended),
  name.map(wrapUpBegan),
  fc.constantFrom(wrapUpEnded, breakBegan, breakEnded, current()),
  fc.boolean().map((is) => current({ call: 'a', connected: is })),
  fc.uuid().map(ringing),
);
/** Mostly seconds and minutes pass; sometimes the computer sleeps or its clock is set back. */
const passing = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 10 * minute }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 * hour }) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * hour, max: 0 }) },
);
const anyStory = fc.array(fc.record({ passing, event: anyEvent }), { maxLength: 24 });

/** What does not hold of a line right after an event. */
function brokenBy(line: Line, event: CallEvent): string[] {
  const { phase, since } = callStateOf(line);
  const isOver = event.type === 'sidetone.call.ended' && event.data.call === undefined;
  const isAnswered = event.type === 'sidetone.call.connected' && !line.gone.includes(event.data.call ?? '');
  const holds = {
    'a phase began before now': since <= line.at,
    'calls are few': line.calls.length <= 16 && line.gone.length <= 32,
    'calls are known by their names': new Set(line.calls.map(({ id }) => id)).size === line.calls.length,
    'settling is still to come': (nextSettling(line) ?? Infinity) > line.at,
    'after the one call there is none': !isOver || !isBusy({ phase }),
    'an answer is a call': !isAnswered || phase === 'onCall',
  };
  return Object.entries(holds).flatMap(([rule, does]) => (does ? [] : rule));
}

const brokenLength = ({ seconds }: EndedCall): string[] =>
  seconds >= 0 && seconds * second <= believedFor.onCall ? [] : [`${seconds} s`];

describe('any events in any order', () => {
  it('leave a line that holds together, in 10,000 stories', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        let line: Line = quietLine(start);
        const broken: string[] = [];
        for (const { passing: by, event } of story) {
          const { line: after, ended: calls } = hear(line, event, line.at + by);
          line = after;
          broken.push(...brokenBy(line, event), ...calls.flatMap(brokenLength));
        }
        expect(broken).toEqual([]);
        expect(callStateOf(settle(line, line.at + 24 * hour)).phase).toBe('idle');
      }),
      { numRuns: 10_000 },
    );
  });

  it('count twice what came twice as once', () => {
    fc.assert(
      fc.property(anyStory, anyEvent, (story, event) => {
        let line = quietLine(start);
        for (const { passing: by, event: earlier } of story) line = hear(line, earlier, line.at + by).line;
        const once = hear(line, event, line.at);
        const twice = hear(once.line, event, line.at);
        expect(callStateOf(twice.line)).toEqual(callStateOf(once.line));
        expect(twice.ended).toEqual([]);
      }),
    );
  });
});
