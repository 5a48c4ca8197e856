import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recorded } from '../testing/recorded.ts';
import { amiAction, amiReader } from './ami-messages.ts';

const whole = recorded('queue-call-and-pauses');

describe('a recorded conversation', () => {
  it('is read message by message', () => {
    const messages = amiReader()(whole);
    expect(messages[0]).toEqual(
      new Map([
        ['Response', 'Success'],
        ['ActionID', 'login'],
        ['Message', 'Authentication accepted'],
      ]),
    );
    expect(messages.filter((message) => message.get('Event') === 'AgentConnect')).toHaveLength(1);
    expect(messages.every((message) => message.has('Event') || message.has('Response'))).toBe(true);
  });

  it('is the same however the network cuts it', () => {
    const expected = amiReader()(whole);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: whole.length }), { maxLength: 20 }), (cuts) => {
        const read = amiReader();
        const places = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
        const parts = places.slice(1).map((end, n) => whole.slice(places[n], end));
        expect(parts.flatMap((part) => read(part))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('bad input', () => {
  it('without an end is given up', () => {
    const read = amiReader();
    expect(() => read(`GET / HTTP/1.1 ${'x'.repeat(300_000)}`)).toThrow('a message without an end');
  });

  it('without a colon is passed over', () => {
    expect(amiReader()('Asterisk Call Manager/11.0.0\r\nnonsense\r\n\r\n:\r\n\r\n')).toEqual([]);
  });

  it('names that every object has are only names', () => {
    const [message] = amiReader()('Event: x\r\n__proto__: y\r\n\r\n');
    expect(message?.get('__proto__')).toBe('y');
    expect(message?.get('constructor')).toBeUndefined();
  });
});

it('writes an action as lines and an empty one', () => {
  expect(amiAction({ Action: 'Ping', ActionID: '1' })).toBe('Action: Ping\r\nActionID: 1\r\n\r\n');
});
