import { describe, expect, it } from 'vitest';
import { aKeptHand } from '../../../tests/factories.ts';
import { aSeat } from '../../../tests/seat.ts';
import type { ReplyBody } from '../../shared/note.ts';
import { putHand, removeHand } from '../journal/hands.ts';
import { arrivals, isUnsaid, keepSaid, readArrivals, setArrivalNotice } from './arrivals.ts';

const answer: ReplyBody = { answer: 'words', words: 'Of course.' };
const praise: ReplyBody = { answer: 'praise', day: '2026-03-02', what: 'stayed calm', why: 'it helped' };

function aSeatWith(...replies: ReplyBody[]) {
  const { seat } = aSeat();
  const come = (...all: ReplyBody[]) => putHand(seat.journal, aKeptHand({ replies: all }));
  come(...replies);
  return { seat, come };
}

describe('what has come [S8] [L5]', () => {
  it('is unread until its own page was looked at', () => {
    const { seat, come } = aSeatWith(answer, praise, praise);
    expect(arrivals(seat).unread).toEqual({ answer: 1, praise: 2 });
    expect(readArrivals(seat, 'praise').unread).toEqual({ answer: 1, praise: 0 });
    expect(readArrivals(seat, 'answer').unread).toEqual({ answer: 0, praise: 0 });
    come(answer, praise, praise, answer);
    expect(arrivals(seat).unread).toEqual({ answer: 1, praise: 0 });
  });

  it('is missed by nobody when notes that are over were deleted', () => {
    const { seat, come } = aSeatWith(answer, praise);
    const old = aKeptHand({ id: '00000000-0000-4000-8000-00000000abcd', replies: [answer, praise] });
    putHand(seat.journal, old);
    readArrivals(seat, 'answer');
    readArrivals(seat, 'praise');
    keepSaid(seat);
    removeHand(seat.journal, old.id);
    expect(arrivals(seat).unread).toEqual({ answer: 0, praise: 0 });
    come(answer, praise, answer);
    expect([arrivals(seat).unread, isUnsaid(seat)]).toEqual([{ answer: 1, praise: 0 }, true]);
  });

  it('is told of once, and not at all once it was read or the notice is off', () => {
    const { seat, come } = aSeatWith();
    expect(isUnsaid(seat)).toBe(false);
    come(answer);
    expect(isUnsaid(seat)).toBe(true);
    keepSaid(seat);
    expect(isUnsaid(seat)).toBe(false);
    expect(arrivals(seat).unread.answer).toBe(1);
    come(answer, praise);
    readArrivals(seat, 'praise');
    expect(isUnsaid(seat)).toBe(false);
    come(answer, praise, answer);
    setArrivalNotice(seat, false);
    expect(isUnsaid(seat)).toBe(false);
    setArrivalNotice(seat, true);
    expect(isUnsaid(seat)).toBe(true);
  });
});
