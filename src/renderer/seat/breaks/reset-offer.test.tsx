import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aHardCall } from '../../../../tests/factories.ts';
import { nothingOffered, someOffer } from '../../clients/fake-breaks.ts';
import { callsHeard } from '../../clients/fake-calls.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { fakeShift, ordinaryTuesday } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const { now } = ordinaryTuesday();
const call = (minutesAgo: number, strength: 1 | 2 | 3 = 2) =>
  aHardCall({ shiftId: fakeShift.id, day: fakeShift.day, at: now - minutesAgo * 60_000, strength });
const title = 'That was a hard one';

it('offers one short routine on Today after a hard call, and one tap begins it [S4]', async () => {
  const user = userEvent.setup();
  render(<SeatOnFake client={fakeSeat({ hardCalls: [call(1, 3)] })} />);
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cyclic sigh, 1 minute' }));
  expect(await screen.findByRole('heading', { name: 'Cyclic sigh' })).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull(); // no question before it
});

it.each([
  ['while a call rings', { calls: callsHeard({ phase: 'ringing' }), hardCalls: [call(1)] }],
  ['when the call is long past', { hardCalls: [call(21)] }],
  [
    'while the nudge itself asks',
    { hardCalls: [call(1)], breaks: { ...nothingOffered, offer: someOffer, why: null } },
  ],
] as const)('offers nothing %s', async (_when, world) => {
  render(<SeatOnFake client={fakeSeat({ ...world, hardCalls: [...world.hardCalls] })} />);
  await screen.findByRole('button', { name: 'Hard call' });
  await screen.findByText(/^On shift since/);
  expect(screen.queryByRole('heading', { name: title })).toBeNull();
});

it('begins the reset that stands with it, so that it is not offered again', async () => {
  const user = userEvent.setup();
  const offer = { ...someOffer, because: 'hardCall' as const, seconds: 40 };
  const client = fakeSeat({ hardCalls: [], breaks: { ...nothingOffered, offer, why: null } });
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: 'Hard call' }));
  await user.click(screen.getByRole('button', { name: 'Abusive caller' }));
  await user.click(await screen.findByRole('button', { name: 'Green view, 40 seconds' }));
  expect(await screen.findByRole('img', { name: 'Green hills under slow clouds' })).toBeVisible();
  await waitFor(() => expect(client.world.breaks.running).toMatchObject({ because: 'hardCall' }));
  await user.click(screen.getByRole('button', { name: 'That is enough' }));
  expect(await screen.findByRole('heading', { name: 'A moment' })).toBeVisible();
});

it('asks nobody to take a break who is in a routine', async () => {
  const client = fakeSeat({ breaks: { ...nothingOffered, offer: someOffer, why: null } });
  render(<SeatOnFake client={client} path="/breathe/sigh-60-now" />);
  await screen.findByRole('heading', { name: 'Cyclic sigh' });
  expect(screen.queryByRole('region', { name: 'A break' })).toBeNull();
});
