import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const secret = 'Quokka am Rande der Welt';
afterEach(() => void vi.useRealTimers());

/** The pad, written on; gives all that was handed to the app. */
async function written(some: { reducedMotion?: boolean } = {}) {
  const { preferences } = fakeSeat().world;
  const client = fakeSeat({ preferences: { ...preferences, ...some } });
  const calls = vi.spyOn(client, 'call');
  render(<SeatOnFake client={client} path="/breathe/vent-180-now" />);
  fireEvent.change(await pad(), { target: { value: secret } });
  return { client, calls };
}
const pad = () => screen.findByRole('textbox', { name: 'What is in the way' });
const letGo = () => fireEvent.click(screen.getByRole('button', { name: 'Let it go' }));
/** Everything a page can leave behind, and everything it told the app. */
const left = (calls: { mock: { calls: unknown[] } }) =>
  JSON.stringify([
    calls.mock.calls,
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
    history.state,
  ]);

it('asks nothing to be remembered: no spelling, no filling in, no draft', async () => {
  const { calls } = await written();
  const box = await pad();
  expect(box).toHaveAttribute('autocomplete', 'off');
  expect(box).toHaveAttribute('spellcheck', 'false');
  expect(box).toHaveAttribute('autocorrect', 'off');
  expect(box).not.toHaveAttribute('name');
  expect(left(calls)).not.toContain('Quokka');
});

it('lets go: the words drift away, are gone, and the new box knows nothing of them [S5]', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  const { calls } = await written();
  const before = await pad();
  letGo();
  expect(screen.getByText(secret)).toHaveAttribute('aria-hidden', 'true');
  expect(screen.queryByRole('textbox')).toBeNull();
  await vi.advanceTimersByTimeAsync(2500);
  const gone = await screen.findByText('It is gone.');
  await waitFor(() => expect(gone).toHaveFocus());
  expect(document.body.innerHTML).not.toContain('Quokka');
  fireEvent.click(screen.getByRole('button', { name: 'Write some more' }));
  expect(await pad()).toHaveValue('');
  expect(await pad()).not.toBe(before); // the box, and with it what "undo" would bring back, is another
  expect(left(calls)).not.toContain('Quokka');
});

it('lets go at once for whoever wants less motion', async () => {
  await written({ reducedMotion: true });
  letGo();
  expect(screen.getByText('It is gone.')).toBeVisible();
  expect(document.body.innerHTML).not.toContain('Quokka');
});

it('notes that one wrote and for how long, never what', async () => {
  const { client, calls } = await written({ reducedMotion: true });
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 95_000);
  letGo();
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(client.world.routineSessions).toMatchObject([{ routine: 'vent', seconds: 95 }]));
  expect(left(calls)).not.toContain('Quokka');
  vi.restoreAllMocks();
});

async function beginAnew(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(await screen.findByRole('link', { name: 'Breathe' }));
  await user.click(await screen.findByRole('button', { name: 'Begin 3 minutes: Write and let go' }));
  await user.click(await screen.findByRole('button', { name: 'Skip' }));
}

it('forgets when one goes to another page, and when the journal is locked [S5] [S11]', async () => {
  const { client } = await written();
  const user = userEvent.setup();
  await user.click(screen.getByRole('link', { name: 'Today' }));
  await screen.findByRole('button', { name: 'Hard call' });
  expect(document.body.innerHTML).not.toContain('Quokka');
  await beginAnew(user);
  expect(await pad()).toHaveValue('');

  fireEvent.change(await pad(), { target: { value: secret } });
  await client.call('lock', {});
  await screen.findByText('Your journal is locked.');
  expect(document.body.innerHTML).not.toContain('Quokka');
  await client.call('unlock', { pin: '1234' });
  await beginAnew(user);
  expect(await pad()).toHaveValue('');
});
