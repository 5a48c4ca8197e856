import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { callsHeard } from '../../clients/fake-calls.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

describe('after a long call [S3]', () => {
  it('a card offers to note it in two taps, and takes no focus', async () => {
    const client = fakeSeat({ calls: callsHeard({ offer: 'long' }), hardCalls: [] });
    const user = userEvent.setup();
    render(<SeatOnFake client={client} />);
    const note = await screen.findByRole('button', { name: 'Note it' });
    expect(
      screen.getByRole('heading', { name: 'That was a long one' }).closest('section'),
    ).not.toContainElement(document.activeElement instanceof HTMLElement ? document.activeElement : null);
    await user.click(note);
    await user.click(screen.getByRole('button', { name: 'Long or repeat call' }));
    await screen.findByText('Noted: Long or repeat call');
    expect(client.world.hardCalls).toMatchObject([{ stressor: 'call_long' }]);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Note it' })).not.toBeInTheDocument());
  });

  it('the card goes away when it is let pass, and nothing is noted', async () => {
    const client = fakeSeat({ calls: callsHeard({ offer: 'repeat' }), hardCalls: [] });
    const user = userEvent.setup();
    render(<SeatOnFake client={client} />);
    await user.click(await screen.findByRole('button', { name: 'Let it pass' }));
    await waitFor(() => expect(screen.queryByText('The same caller again')).not.toBeInTheDocument());
    expect(client.world.hardCalls).toEqual([]);
  });
});

it('one quiet word says what the app knows, and nothing where it knows nothing', async () => {
  const { unmount } = render(<SeatOnFake client={fakeSeat({ calls: callsHeard({ phase: 'onCall' }) })} />);
  expect(await screen.findByText(/^On shift since .* · on a call$/)).toBeVisible();
  unmount();
  render(<SeatOnFake client={fakeSeat()} />);
  expect(await screen.findByText(/^On shift since \d\d:\d\d$/)).toBeVisible();
});
