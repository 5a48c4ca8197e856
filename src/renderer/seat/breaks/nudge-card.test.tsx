import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { nothingOffered, someOffer } from '../../clients/fake-breaks.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const offering = (some: Partial<typeof someOffer> = {}) => ({
  breaks: { ...nothingOffered, offer: { ...someOffer, ...some }, why: null, next: null },
});
const card = () => screen.findByRole('region', { name: 'A break' });
const gone = () => waitFor(() => expect(screen.queryByRole('region', { name: 'A break' })).toBeNull());

describe('the card', () => {
  it('appears without taking the focus, and is said to those who do not see it [S4]', async () => {
    const client = fakeSeat();
    const user = userEvent.setup();
    render(<SeatOnFake client={client} />);
    const awful = await screen.findByRole('radio', { name: 'awful' });
    awful.focus();
    Object.assign(client.world, offering());
    await client.call('setPreferences', {}); // any change makes the pages read anew
    expect(await card()).toBeVisible();
    expect(awful).toHaveFocus();
    expect(
      screen.getByText('Your break of 5 minutes is due.', { selector: '[role=status]' }),
    ).toBeInTheDocument();
    await user.keyboard('25');
    await screen.findByRole('heading', { name: 'Saved: low, very calm' });
  });

  it('goes by itself when the call comes, without a word [S4]', async () => {
    const client = fakeSeat(offering());
    render(<SeatOnFake client={client} />);
    await card();
    client.world.breaks = {
      ...nothingOffered,
      why: 'call',
      next: { because: 'roster', at: 1_700_000_000_000, seconds: 300 },
    };
    await client.call('setPreferences', {});
    await gone();
    expect(screen.getByText('A break fits after this call.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take it now' })).toBeNull();
  });

  it('is put off, or skipped with one press', async () => {
    const client = fakeSeat(offering());
    const user = userEvent.setup();
    render(<SeatOnFake client={client} />);
    await user.click(await screen.findByRole('button', { name: 'In 10 min' }));
    await gone();
    expect(screen.getByText('Next break at 13:30.')).toBeVisible();
    Object.assign(client.world, offering());
    await client.call('setPreferences', {});
    await user.click(await screen.findByRole('button', { name: 'Skip' }));
    await gone();
  });

  it('asks once more of whoever wants to be held to it, and lets them go [S4]', async () => {
    const client = fakeSeat(offering({ exits: { later: [], skip: 'afterAsking' } }));
    const user = userEvent.setup();
    render(<SeatOnFake client={client} />);
    await user.click(await screen.findByRole('button', { name: 'Skip' }));
    await user.click(screen.getByRole('button', { name: 'No, stay' }));
    expect(screen.queryByRole('button', { name: /^In/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    await user.click(screen.getByRole('button', { name: 'Yes, skip it' }));
    await gone();
  });
});

describe('a break', () => {
  it('begins from the card, can be left at any time, and counts nothing down', async () => {
    const user = userEvent.setup();
    render(<SeatOnFake client={fakeSeat(offering())} />);
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    expect(await screen.findByRole('heading', { name: 'Your break' })).toBeVisible();
    expect(screen.getByRole('main').textContent).not.toMatch(/\d/);
    await user.click(screen.getByRole('link', { name: 'Patterns' }));
    await user.click(screen.getByRole('link', { name: 'Today' }));
    await user.click(await screen.findByRole('button', { name: 'Back to the break' }));
    await user.click(await screen.findByRole('button', { name: 'Back to work' }));
    expect(await screen.findByRole('button', { name: 'Take five now' })).toBeVisible();
  });

  it('says when it is full, and lets one stay', async () => {
    const running = {
      occasion: 'own:1',
      because: 'own' as const,
      begunAt: 1_700_000_000_000,
      seconds: 300,
      isFull: true,
    };
    render(<SeatOnFake client={fakeSeat({ breaks: { ...nothingOffered, running, why: 'running' } })} />);
    expect(await screen.findByText(/^Your break is full/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'I am back' })).toBeVisible();
  });
});

it('pauses nudges and lets them come again', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: 'Pause nudges' }));
  await user.click(screen.getByRole('radio', { name: '30 minutes' }));
  expect(await screen.findByText('Nudges are paused until 13:50.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Let them come again' }));
  await screen.findByText('Next break at 15:00.');
  expect(client.world.breaks.pausedUntil).toBeNull();
});
