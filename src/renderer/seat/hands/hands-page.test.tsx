import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aHand, quietHands, someRecipients } from '../../clients/fake-hands.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { ordinaryTuesday } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';
import type { Hands } from '../../../shared/seat-contract/hands.ts';

const show = (client = fakeSeat(), path = '/hands') => render(<SeatOnFake client={client} path={path} />);
const seatWith = (some: Partial<Hands>) => fakeSeat({ hands: { ...quietHands(), ...some } });
const ready = () => screen.findByRole('heading', { name: 'To whom?' });
const { now } = ordinaryTuesday();

describe('raising a hand [S8]', () => {
  it('is done by keyboard alone, with names and live regions for those who hear it', async () => {
    const client = fakeSeat();
    const user = userEvent.setup();
    show(client, '/');
    const link = await screen.findByRole('link', { name: 'Raise a hand' });
    link.focus();
    await user.keyboard('{Enter}');
    await ready();

    const to = screen.getByRole('radiogroup', { name: 'To whom?' });
    expect(within(to).getByRole('radio', { name: 'Lin Yue · lead' })).toBeChecked();
    const talk = screen.getByRole('radio', { name: 'Please talk to me' });
    while (document.activeElement !== talk) await user.tab();
    await user.keyboard(' ');
    const words = screen.getByRole('textbox', { name: 'In your own words, if you like' });
    while (document.activeElement !== words) await user.tab();
    await user.keyboard('After the shift?');

    const preview = within(screen.getByRole('region', { name: 'What will be sent' }));
    expect(preview.getByText('After the shift?')).toBeVisible();
    expect(preview.getByText(/no check-in, no hard call, nothing that was worked out/)).toBeVisible();
    const send = screen.getByRole('button', { name: 'Send it' });
    while (document.activeElement !== send) await user.tab();
    await user.keyboard('{Enter}');

    const kept = await screen.findByText('It is kept, and on its way to Lin Yue.');
    expect(kept.closest('[role=status]')).toBeVisible();
    expect(document.activeElement).toContainElement(kept);
    expect(screen.getByText('Sent. Lin Yue has not opened it yet.')).toHaveAttribute('role', 'status');
    expect(client.world.hands.hands).toMatchObject([
      { content: { kind: 'talk', words: 'After the shift?', name: null }, second: null },
    ]);

    const lower = screen.getByRole('button', { name: /^Lower it: to Lin Yue, Tue, Mar 10/ });
    while (document.activeElement !== lower) await user.tab();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Lowered. Lin Yue can no longer open it.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Write it again' }));
    expect(screen.getByRole('textbox', { name: /In your own words/ })).toHaveValue('After the shift?');
  });

  it('takes two taps for whoever needs five minutes', async () => {
    const client = fakeSeat();
    const user = userEvent.setup();
    show(client);
    await ready();
    await user.click(screen.getByRole('radio', { name: 'I need five minutes' }));
    await user.click(screen.getByRole('button', { name: 'Send it' }));
    await waitFor(() => expect(client.world.hands.hands).toHaveLength(1));
  });

  it('sends nothing to a key that was not compared, or is another one now, and says why', async () => {
    const client = seatWith({ recipients: someRecipients.map((each) => ({ ...each, trust: 'changed' })) });
    const user = userEvent.setup();
    show(client);
    await ready();
    expect(screen.getByRole('heading', { name: 'The key of Lin Yue is another one now' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Key of Lin Yue' })).toHaveTextContent('3f3a 3f3a');
    expect(screen.queryByRole('button', { name: 'Send it' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'They are the same' }));
    expect(await screen.findByText(/Compared\. What you write to Lin Yue/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Send it' })).toBeDisabled();
  });

  it('names a second person and the hours, and shows both before they are sent [L11]', async () => {
    const client = fakeSeat();
    const user = userEvent.setup();
    show(client);
    await ready();
    await user.click(screen.getByText('If nobody answers: nobody else'));
    expect(screen.getByText(/Only people whose key you have compared/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Hana Novák' }));
    await user.click(screen.getByRole('radio', { name: '24 hours' }));
    await user.click(screen.getByRole('radio', { name: 'Something is wrong at work' }));
    expect(screen.getByText('Hana Novák (24 hours)')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send it' }));
    await waitFor(() =>
      expect(client.world.hands.hands[0]?.second).toMatchObject({ mailbox: 5, afterHours: 24 }),
    );
  });

  it('counts what fits by characters, keeps what is too long, and does not send it', async () => {
    const user = userEvent.setup();
    show();
    await ready();
    await user.click(screen.getByRole('radio', { name: 'Please talk to me' }));
    const words = screen.getByRole('textbox', { name: /In your own words/ });
    await user.click(words);
    await user.paste('累'.repeat(120));
    expect(words).toHaveAccessibleDescription('About 38 more characters fit.');
    await user.paste('累'.repeat(60));
    expect(words).toHaveAccessibleDescription(/It is about 22 characters too long\. Everything is kept/);
    expect(screen.getByRole('button', { name: 'Send it' })).toBeDisabled();
    expect(words).toHaveValue('累'.repeat(180));
  });

  it('keeps what is typed while another page is looked at, and when sending failed', async () => {
    const client = fakeSeat({}, { refuse: { raiseHand: 'diskFull' } });
    const user = userEvent.setup();
    show(client);
    await ready();
    await user.click(screen.getByRole('radio', { name: 'Please talk to me' }));
    await user.type(screen.getByRole('textbox', { name: /In your own words/ }), 'Please');
    await user.click(screen.getByRole('button', { name: 'Send it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full');
    await user.click(screen.getByRole('link', { name: 'Today' }));
    await user.click(await screen.findByRole('link', { name: 'Raise a hand' }));
    expect(await screen.findByRole('textbox', { name: /In your own words/ })).toHaveValue('Please');
  });

  it('says so when the five are used up, and when the server is away', async () => {
    const { unmount } = show(seatWith({ left: { note: 0, work: 0 }, trouble: 'offline' }));
    await ready();
    expect(screen.getAllByText(/This week’s five are used up/)).toHaveLength(2);
    expect(screen.getByRole('alert')).toHaveTextContent('What you send is kept here');
    unmount();
    show(seatWith({ recipients: [] }));
    expect(await screen.findByText('Nobody takes raised hands here yet')).toBeVisible();
  });
});

describe('what became of a hand [S8]', () => {
  it('is there first, with the answer, and one quiet line on Today leads to it', async () => {
    const replies = [{ answer: 'soon' as const, words: 'Before the shift, in the small room.' }];
    const user = userEvent.setup();
    const client = seatWith({ hands: [aHand(now, { state: 'answered', replies })] });
    client.world.arrivals = { unread: { answer: 1, praise: 0 }, notify: true };
    show(client, '/');
    await user.click(await screen.findByRole('link', { name: 'There is an answer to what you raised' }));
    const answers = within(await screen.findByRole('list', { name: 'Answers' }));
    expect(answers.getByRole('listitem')).toHaveTextContent(
      'I will come to you soon. Before the shift, in the small room.',
    );
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first).toHaveTextContent('What you have raised');
    await user.click(screen.getByRole('button', { name: /^Settled/ }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Settled/ })).not.toBeInTheDocument());
  });

  it('shows what anybody wrote as text', async () => {
    const html = '<img src=x onerror=alert(1)> שלום';
    show(seatWith({ hands: [aHand(now, { content: { kind: 'talk', words: html, name: null } })] }));
    expect(await screen.findByText(html)).toHaveAttribute('dir', 'auto');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a same-day work report [S20]', () => {
  it('is two taps from Today, after the warning on the same card, and shows what became of it', async () => {
    const client = fakeSeat();
    const user = userEvent.setup();
    show(client, '/');
    await user.click(await screen.findByRole('button', { name: 'Something about the work' }));
    const sheet = within(screen.getByRole('dialog'));
    expect(
      sheet.getByText(/your leads and everyone in your team .* how often, and may guess who/),
    ).toBeVisible();
    await user.click(sheet.getByRole('button', { name: 'No relief' }));
    expect(await sheet.findByText(/No relief, 13:20 · counted/)).toBeVisible();
    expect(sheet.getByText('4 more this week.')).toBeVisible();
    expect(client.world.hands.workReports).toMatchObject([{ kind: 'noRelief' }]);
  });

  it('is not offered beyond the week’s five, nor without a team', async () => {
    const user = userEvent.setup();
    const { unmount } = show(seatWith({ left: { note: 5, work: 0 } }), '/');
    await user.click(await screen.findByRole('button', { name: 'Something about the work' }));
    expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Queue' })).toBeDisabled();
    unmount();
    show(fakeSeat({ joined: null }), '/');
    await screen.findByRole('heading', { name: 'How do you feel?' });
    expect(screen.queryByRole('button', { name: 'Something about the work' })).not.toBeInTheDocument();
  });
});

it('deletes one that is over in two steps, and none that is up [S8] [S13]', async () => {
  const id = '00000000-0000-4000-8000-000000000901';
  const client = seatWith({ hands: [aHand(now, { id, state: 'withdrawn' }), aHand(now - 1000)] });
  const user = userEvent.setup();
  show(client);
  await ready();
  await user.click(screen.getByText('Earlier'));
  expect(screen.getAllByRole('button', { name: /^Delete: to Lin Yue/ })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: /^Delete: to Lin Yue/ }));
  expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));
  await waitFor(() => expect(client.world.hands.hands).toHaveLength(1));
  expect(screen.queryByText('Earlier')).toBeNull();
});
