import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type FakeSeat, fakeSeat } from '../../clients/fake-seat.ts';
import { saidToday } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const show = (client: FakeSeat) => render(<SeatOnFake client={client} path="/patterns" />);

it('shows today in a line, and counts what is there without a word on what is not [S6]', async () => {
  const client = fakeSeat();
  client.world.checkIns.push(saidToday(9, 'start', 4, 5));
  show(client);
  expect(await screen.findByText(/09:05 good, very calm/)).toBeVisible();
  const rhythm = await screen.findByText(/days with a word in the last four weeks/);
  expect(rhythm).toHaveTextContent(/had a calm day/);
  expect(document.body).not.toHaveTextContent(/missed|streak|broken/i);
});

it('promises charts on the first day', async () => {
  show(fakeSeat({ checkIns: [], hardCalls: [], routineSessions: [], shift: null }));
  expect(await screen.findByText(/After your first check-in/)).toBeVisible();
  expect(screen.queryByRole('figure')).toBeNull();
});

it('keeps the list when the charts fail, and offers to try again', async () => {
  show(fakeSeat({}, { refuse: { patterns: 'unexpected' } }));
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Everything you said' })).toBeVisible();
});
