import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StreamListener } from '../sync/desk-stream.ts';
import { keepListening } from './listening.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A hub whose streams the test holds in its hand. */
function aDesk() {
  const streams: (StreamListener & { closed: boolean })[] = [];
  const look = vi.fn();
  const listening = keepListening({
    look,
    connect(listener) {
      const stream = { ...listener, closed: false };
      streams.push(stream);
      return () => void (stream.closed = true);
    },
  });
  return { streams, look, listening, newest: () => streams.at(-1) as (typeof streams)[number] };
}

describe('listening at the desk', () => {
  it('looks when the hub says that there is something new, and once when it has begun [L10]', () => {
    const { listening, look, newest, streams } = aDesk();
    listening.begin();
    listening.begin();
    expect([streams.length, listening.isLive()]).toEqual([1, false]);
    newest().live();
    newest().heard();
    expect([look.mock.calls.length, listening.isLive()]).toEqual([2, true]);
  });

  it('opens an ended stream again, later and later, and looks each time meanwhile', () => {
    const { listening, look, newest, streams } = aDesk();
    listening.begin();
    for (const wait of [1000, 2000, 5000, 10_000, 30_000, 30_000]) {
      const before = streams.length;
      newest().ended();
      expect(listening.isLive()).toBe(false);
      vi.advanceTimersByTime(wait - 1);
      expect(streams).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(streams).toHaveLength(before + 1);
    }
    expect(look).toHaveBeenCalledTimes(6);
  });

  it('begins with the shortest wait again after a stream that lived, and not after one that was cut at once', () => {
    const { listening, newest, streams } = aDesk();
    listening.begin();
    for (let i = 0; i < 5; i++) {
      newest().live();
      newest().ended();
      vi.advanceTimersByTime(30_000);
    }
    newest().live();
    vi.advanceTimersByTime(1000);
    newest().ended();
    const before = streams.length;
    vi.advanceTimersByTime(29_000);
    expect(streams).toHaveLength(before);
    vi.advanceTimersByTime(1000);
    newest().live();
    vi.advanceTimersByTime(60_000);
    newest().ended();
    vi.advanceTimersByTime(1000);
    expect(streams).toHaveLength(before + 2);
  });

  it('stops whole, also while it waits', () => {
    const { listening, newest, streams } = aDesk();
    listening.begin();
    newest().live();
    listening.stop();
    expect([newest().closed, listening.isLive()]).toEqual([true, false]);
    listening.begin();
    newest().ended();
    listening.stop();
    vi.advanceTimersByTime(120_000);
    expect(streams).toHaveLength(2);
  });
});
