import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type FakeSeat, fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

// The pages are chunks of their own; a busy machine may take a while to bring them.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const show = (client: FakeSeat, path: string) => render(<SeatOnFake client={client} path={path} />);
const kind = 'Something kind has come for you';
const answered = 'There is an answer to what you raised';
const come = (answer: number, praise: number) => ({ unread: { answer, praise }, notify: true });

describe('a line on Today that something has come [S8] [L5]', () => {
  it.each([
    [kind, come(0, 1), 'Praise'],
    [answered, come(2, 0), 'Raise a hand'],
  ])('says “%s”, leads to its page, and is gone when that was read', async (line, arrivals, title) => {
    const client = fakeSeat({ arrivals });
    const user = userEvent.setup();
    show(client, '/');
    await user.click(await screen.findByRole('link', { name: line }));
    await screen.findByRole('heading', { level: 1, name: title });
    await waitFor(() => expect(client.world.arrivals.unread).toEqual({ answer: 0, praise: 0 }));
    await user.click(screen.getByRole('link', { name: 'Today' }));
    await screen.findByRole('heading', { name: 'How do you feel?' });
    expect(screen.queryByRole('link', { name: line })).not.toBeInTheDocument();
  });

  it('is not there while nothing has come', async () => {
    show(fakeSeat(), '/');
    await screen.findByRole('heading', { name: 'How do you feel?' });
    for (const line of [kind, answered]) expect(screen.queryByText(line)).not.toBeInTheDocument();
  });

  it('stays while nobody looks at the window that shows the page', async () => {
    const client = fakeSeat({ arrivals: come(0, 1) });
    const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    show(client, '/praise');
    await screen.findByRole('heading', { level: 1, name: 'Praise' });
    expect(client.world.arrivals.unread.praise).toBe(1);
    focus.mockRestore();
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(client.world.arrivals.unread.praise).toBe(0));
  });
});

it('can be kept from saying so by the system, on the page about this computer [S14]', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  show(client, '/mine/computer');
  const notice = await screen.findByRole('switch', { name: 'Say so with a notification' });
  expect(notice).toBeChecked();
  await user.click(notice);
  await waitFor(() => expect(client.world.arrivals.notify).toBe(false));
});
