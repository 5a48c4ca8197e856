import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const tones: number[] = [];

/** Enough of WebAudio to hear which bells were rung. */
class SilentAudio {
  currentTime = 0;
  destination = {};
  close = async () => {};
}
class SilentTone {
  constructor(_context: unknown, { frequency }: { frequency: number }) {
    tones.push(frequency);
  }
  connect = () => this;
  start = () => {};
  stop = () => {};
}
class SilentGain {
  gain = { linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} };
  connect = () => this;
}

beforeEach(() => {
  tones.length = 0;
  vi.stubGlobal('AudioContext', SilentAudio);
  vi.stubGlobal('OscillatorNode', SilentTone);
  vi.stubGlobal('GainNode', SilentGain);
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function breathe(seconds: number): void {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
}
/** Through the question that comes first, without an answer. */
const skip = () => screen.findByRole('button', { name: 'Skip' }).then((button) => act(() => button.click()));
/** What those who cannot see the circle are told. */
const said = (text: string) => screen.findByText(text, { selector: '[role=status]' });

it('says each phase of a cyclic sigh at its second, in silence unless asked', async () => {
  render(<SeatOnFake client={fakeSeat()} path="/breathe/sigh" />);
  await skip();
  expect(await said('Breathe in')).toBeVisible();
  breathe(2.1);
  expect(await said('A little more')).toBeVisible();
  breathe(1);
  expect(await said('Breathe out')).toBeVisible();
  breathe(6);
  expect(await said('Breathe in')).toBeVisible();
  expect(tones).toEqual([]);
});

it('rings at each turn when sound is on, and stands still while paused', async () => {
  const { preferences } = fakeSeat().world;
  const client = fakeSeat({ preferences: { ...preferences, sound: true } });
  render(<SeatOnFake client={client} path="/breathe/resonance" />);
  await skip();
  expect(await said('Breathe in')).toBeVisible();
  breathe(5.1);
  expect(await said('Breathe out')).toBeVisible();
  expect(tones).toEqual([294]);

  act(() => screen.getByRole('button', { name: 'Pause' }).click());
  breathe(60);
  expect(await said('Paused')).toBeVisible();
  act(() => screen.getByRole('button', { name: 'Go on' }).click());
  breathe(1);
  expect(await said('Breathe out')).toBeVisible();
  expect(tones).toEqual([294]);
});

it('ends the short form at the end of a breath, not inside one', async () => {
  render(<SeatOnFake client={fakeSeat()} path="/breathe/sigh-60" />);
  await skip();
  expect(await said('Breathe in')).toBeVisible();
  breathe(60.5);
  expect(await said('Breathe out')).toBeVisible();
  breathe(2.6);
  expect(await said('That was it. Take this pace with you.')).toBeVisible();
});

it('shows a ring instead of a growing circle to whoever wants less motion', async () => {
  const { preferences } = fakeSeat().world;
  const client = fakeSeat({ preferences: { ...preferences, reducedMotion: true } });
  const { container } = render(<SeatOnFake client={client} path="/breathe/long_exhale" />);
  await skip();
  expect(await said('Breathe in')).toBeVisible();
  const part = () => container.querySelector('circle[stroke-dasharray]')?.getAttribute('stroke-dasharray');
  expect(part()).toBe('0.25 1');
  breathe(3.1);
  expect(part()).toBe('1 1');
});
