import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { nothingOffered } from '../../clients/fake-breaks.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';
import { BreakScreen } from './break-screen.tsx';

const running = {
  occasion: 'own:1',
  because: 'own' as const,
  begunAt: 1_700_000_000_000,
  seconds: 300,
  isFull: false,
};
const aBreak = () => fakeSeat({ breaks: { ...nothingOffered, running, why: 'running' } });
function cover(client = aBreak()) {
  const leave = vi.fn();
  render(
    <SeatOnFake client={client} path="/break">
      <BreakScreen onLeave={leave} />
    </SeatOnFake>,
  );
  return leave;
}

it('has the calm page, help and a way out that Escape takes too [S5] [S9]', async () => {
  const user = userEvent.setup();
  const leave = cover();
  expect(await screen.findByRole('heading', { name: 'Your break' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Help' }));
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  expect(leave).not.toHaveBeenCalled(); // that one was the sheet's
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Clear the screen' }));
  expect(leave).toHaveBeenCalledTimes(2);
});

it('suggests a routine that fits, and leads back to the break', async () => {
  const user = userEvent.setup();
  cover();
  await user.click(await screen.findByRole('button', { name: 'Five-minute rest' }));
  expect(await screen.findByRole('heading', { name: 'Five-minute rest' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'That is enough' }));
  expect(await screen.findByRole('heading', { name: 'Your break' })).toBeVisible();
});

it('shows nothing once the break is over', async () => {
  cover(fakeSeat());
  await Promise.resolve();
  expect(screen.queryByRole('heading')).toBeNull();
});
