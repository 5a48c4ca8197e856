import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { fakePulses } from '../../clients/fake-strain-views.ts';
import { fakeShift } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const over = { shift: { ...fakeShift, endedAt: fakeShift.begunAt + 15_600_000 }, pulseAsked: true };
const heading = () => screen.findByRole('heading', { name: 'Two weeks in five taps' });

it('takes a pulse by keys alone, with a way back, and a theme [H4] [H6]', async () => {
  const client = fakeSeat(over);
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await heading();
  screen.getByRole('radio', { name: 'not at all' }).focus();
  await user.keyboard('4');
  expect(screen.getByText('These two weeks were stressful.')).toHaveFocus();
  await user.keyboard('25');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByRole('radio', { name: 'completely' })).toBeChecked();
  await user.keyboard('332');
  expect(screen.getByText('What should be heard upward?')).toHaveFocus();
  expect(client.world.pulses).toEqual([]);

  await user.click(screen.getByRole('radio', { name: 'Breaks that really happen' }));
  await screen.findByText('Saved. Thank you.');
  expect(client.world.pulses).toMatchObject([
    { wornOut: 4, stress: 2, recovered: 3, workload: 3, supported: 2, theme: 'breaks' },
  ]);
});

it('is saved without a theme, and kept on the page when saving failed', async () => {
  const client = fakeSeat(over, { refuse: { recordPulse: 'diskFull' } });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await heading();
  screen.getByRole('radio', { name: 'partly' }).focus();
  await user.keyboard('11111');
  const none = screen.getByRole('button', { name: 'Nothing this time' });
  await user.click(none);
  expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full');
  delete client.trouble.refuse?.recordPulse;
  await user.click(none);
  await screen.findByText('Saved. Thank you.');
  expect(client.world.pulses).toMatchObject([{ wornOut: 1, supported: 1, theme: null }]);
});

it('is put off with one tap, and not asked in the middle of a shift [H4]', async () => {
  const client = fakeSeat(over);
  const user = userEvent.setup();
  const { unmount } = render(<SeatOnFake client={client} />);
  await heading();
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByText('Two weeks in five taps')).not.toBeInTheDocument());
  expect(client.world.pulses).toEqual([]);
  unmount();

  render(<SeatOnFake client={fakeSeat({ pulseAsked: true })} />);
  await screen.findByRole('heading', { name: 'How do you feel?' });
  expect(screen.queryByText('Two weeks in five taps')).not.toBeInTheDocument();
});

it('is read, changed, deleted and put back afterwards', async () => {
  const client = fakeSeat({ pulses: fakePulses() });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path="/pulses" />);
  await user.click(await screen.findByRole('button', { name: 'Change the pulse of March 2, 2026' }));
  const sheet = within(screen.getByRole('dialog'));
  await user.click(
    within(sheet.getByRole('radiogroup', { name: 'Work has worn me out.' })).getByText('a little'),
  );
  await waitFor(() => expect(client.world.pulses[0]?.wornOut).toBe(2));
  await user.click(sheet.getByRole('radio', { name: 'Nothing this time' }));
  await waitFor(() => expect(client.world.pulses[0]?.theme).toBeNull());
  await user.click(sheet.getByRole('button', { name: 'Done' }));

  await user.click(screen.getByRole('button', { name: 'Delete the pulse of March 2, 2026' }));
  await screen.findByText('The pulse of March 2, 2026 is deleted.');
  expect(client.world.pulses).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(client.world.pulses).toHaveLength(2));
});
