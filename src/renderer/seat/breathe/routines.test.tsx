import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { routineOf } from '../../../shared/routine.ts';
import { ordinaryBreaks } from '../../clients/fake-breaks.ts';
import { fakeHistory } from '../../clients/fake-history.ts';
import { type FakeSeat, fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const open = (path: string, client = fakeSeat()) => {
  render(<SeatOnFake client={client} path={path} />);
  return client;
};
/** A routine without a pace that has just begun. */
const begin = async (id: string, client?: FakeSeat) => {
  const seat = open(`/breathe/${id}-0-now`, client);
  await screen.findByRole('button', { name: 'That is enough' });
  return seat;
};
const step = () => screen.getByRole('heading', { level: 2 }).textContent;
const cards = () => screen.findAllByRole('heading', { level: 2 });
const names = async () => (await cards()).map(({ textContent }) => textContent);

describe('the list', () => {
  it('offers all twelve with their lengths and how good the evidence is [S5]', async () => {
    open('/breathe');
    expect(await names()).toHaveLength(12);
    const box = screen.getByRole('region', { name: 'Box breath' });
    expect(box).toHaveTextContent('Fair evidence.');
    expect(within(box).getByRole('button', { name: 'Begin 3 minutes: Box breath' })).toBeVisible();
    expect(within(box).getByRole('button', { name: 'Begin 48 seconds: Box breath' })).toBeVisible();
  });

  it('puts first what likely helps, and says that it is a guess; the others keep their place [S5]', async () => {
    open('/breathe', fakeSeat(fakeHistory(400)));
    const order = await names();
    expect(new Set(order.slice(0, 2))).toEqual(new Set(['Cyclic sigh', 'Slow breath']));
    expect(order.slice(2, 5)).toEqual(['Long exhale', 'Box breath', '4-7-8 breath']);
    expect(screen.getByText(/A guess from your own ratings/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Five-minute rest' })).toHaveTextContent('Hard to tell so far');
  });

  it('offers the short form first on a peak day', async () => {
    const { breakPlanning } = ordinaryBreaks();
    breakPlanning.settings = { ...breakPlanning.settings, surgeDays: ['2026-03-10'] };
    open('/breathe', fakeSeat({ breakPlanning }));
    const [first] = within(await screen.findByRole('region', { name: 'Slow breath' })).getAllByRole('button');
    await waitFor(() => expect(first).toHaveTextContent('Begin 1 minute'));
  });
});

describe('by keyboard alone, and for those who listen', () => {
  it('a whole routine: chosen, felt before, cautioned, breathed, felt after, noted [S5]', async () => {
    const user = userEvent.setup();
    const client = open('/breathe');
    (await screen.findByRole('button', { name: 'Begin 48 seconds: Box breath' })).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Before you begin: how do you feel?' })).toBeVisible();
    await user.keyboard('2');
    expect(await screen.findByRole('note')).toHaveTextContent('Skip breath-holds if pregnant');
    expect(screen.getByRole('button', { name: 'I may hold my breath' })).toHaveFocus();
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Pause' })).toHaveFocus();
    const heard = [];
    for (let phase = 0; phase < 4; phase++) {
      act(() => void vi.advanceTimersByTime(phase === 0 ? 100 : 4000));
      heard.push(screen.getByText(/\S/, { selector: '[role=status].visually-hidden' }).textContent);
    }
    expect(heard).toEqual(['Breathe in', 'Hold', 'Breathe out', 'Rest']);
    act(() => void vi.advanceTimersByTime(36_000));
    vi.useRealTimers();
    expect(await screen.findByText('That was it. Take this pace with you.')).toHaveAttribute(
      'role',
      'status',
    );
    await user.keyboard('4');
    expect(await screen.findByText(/^Noted/)).toHaveAttribute('role', 'status');
    expect(screen.getByRole('button', { name: 'All routines' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await cards()).toHaveLength(12);
    expect(client.world.routineSessions).toMatchObject([
      { routine: 'box', seconds: 48, before: 2, after: 4 },
    ]);
  });

  it('whoever may not hold the breath is led to one without', async () => {
    const user = userEvent.setup();
    open('/breathe/b478');
    await user.click(await screen.findByRole('button', { name: 'Skip' }));
    await user.click(await screen.findByRole('button', { name: 'Rather without holding' }));
    await user.click(await screen.findByRole('button', { name: 'Skip' }));
    expect(await screen.findByRole('heading', { name: 'Long exhale' })).toBeVisible();
  });
});

describe('a routine without a pace', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each(['eyes', 'rest'] as const)('%s ends by itself after its time, without a number', async (id) => {
    const routine = routineOf(id);
    const { world } = await begin(id);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    act(() => void vi.advanceTimersByTime(routine.seconds * 1000 - 1500));
    expect(world.routineSessions).toEqual([]);
    expect(screen.getByRole('main').textContent.replace('20-20-20', '')).not.toMatch(/\d/);
    act(() => void vi.advanceTimersByTime(2500));
    expect(await screen.findByText('That was it.')).toBeVisible();
    expect(world.routineSessions).toMatchObject([{ routine: routine.id, seconds: routine.seconds }]);
  });

  it('counts what the clock says when its timer comes late', async () => {
    const { world } = await begin('rest');
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now + 3_600_000);
    act(() => void vi.advanceTimersByTime(1000));
    expect(await screen.findByText('That was it.')).toBeVisible();
    expect(world.routineSessions).toMatchObject([{ seconds: 300 }]);
  });

  it('moves on through six stretches, and sooner for whoever presses', async () => {
    await begin('move');
    expect(step()).toBe('Neck');
    expect(screen.getByRole('heading', { level: 2 }).closest('[role=status]')).not.toBeNull();
    act(() => void vi.advanceTimersByTime(31_000));
    expect(step()).toBe('Shoulders');
    act(() => screen.getByRole('button', { name: 'Next one' }).click());
    expect(step()).toBe('Wrists');
  });

  it('dims the window while one rests, and lights it again', async () => {
    await begin('rest');
    expect(document.documentElement.dataset.dim).toBe('');
    act(() => screen.getByRole('button', { name: 'That is enough' }).click());
    await cards();
    expect(document.documentElement.dataset.dim).toBeUndefined();
  });
});
