import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { somePraises } from '../../clients/fake-praises.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { ordinaryTuesday } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

it('an introduction that could not be sent says why, and is put away [L5]', async () => {
  const praises = somePraises(ordinaryTuesday().now);
  const [sent] = praises.own.introductions;
  if (!sent) throw new Error('there is one in the fake');
  praises.own.introductions = [{ ...sent, state: 'refused', why: 'mailboxGone' }];
  const client = fakeSeat({ praises });
  render(<SeatOnFake client={client} path="/praise" />);
  expect(await screen.findByText('It could not be sent.')).toBeVisible();
  expect(screen.getByText(/That person takes no requests here/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Take it back/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Put it away: Lin Yue' }));
  await waitFor(() => expect(screen.queryByText('It could not be sent.')).toBeNull());
});
