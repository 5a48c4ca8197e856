import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { sharedShelf } from '../../clients/fake-shelf.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

it('asks who is here, and opens a journal by its PIN alone [S11]', async () => {
  const client = fakeSeat({ shelf: sharedShelf, stage: 'who' });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: 'Journal 2' }));
  expect(await screen.findByText('The journal of Journal 2 is locked.')).toBeVisible();
  await user.type(screen.getByLabelText('PIN or passphrase'), '2468{Enter}');
  await screen.findByRole('radiogroup', { name: 'How do you feel?' });
});

it('shows the next person nothing of the one before: no page, no word, no answer [S11]', async () => {
  const client = fakeSeat({ shelf: sharedShelf });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path="/mine/leaving" />);
  await screen.findByRole('heading', { name: 'What leaves this computer' });
  await user.click(screen.getByRole('link', { name: 'Mine' }));
  await user.click(await screen.findByRole('button', { name: 'Let someone else in' }));
  await user.click(await screen.findByRole('button', { name: 'Journal 2' }));
  expect(screen.queryByText(/Returns, early/)).toBeNull();

  // The next journal answers nothing yet: what is on the screen would be the other's.
  Object.assign(client.trouble, { never: ['today', 'leaving'] });
  await user.type(await screen.findByLabelText('PIN or passphrase'), '1357{Enter}');
  expect(await screen.findByRole('link', { name: 'Today', current: 'page' })).toBeVisible();
  expect(screen.queryByRole('radiogroup', { name: 'How do you feel?' })).toBeNull();
});

it('asks for a PIN where others use the computer, and takes a name for the journal', async () => {
  const client = fakeSeat({ shelf: sharedShelf, stage: 'welcome' });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: /^Use it on my own/ }));
  expect(screen.queryByRole('button', { name: 'Go without a PIN' })).toBeNull();
  await user.type(screen.getByLabelText('PIN or passphrase'), '2468');
  await user.type(screen.getByLabelText('The same once more'), '2468');
  await user.type(screen.getByLabelText('What may it be called on this computer?'), ' Jia ');
  await user.click(screen.getByRole('button', { name: 'Create my journal' }));
  await screen.findByRole('heading', { name: 'Your recovery code' });
  expect(client.world.shelf[0]?.name).toBe('Jia');
});

it('opens a copy in place of a damaged journal, and says what is not in it [S13]', async () => {
  const client = fakeSeat({
    stage: 'trouble',
    trouble: 'journalDamaged',
    copies: ['2026-03-09', '2026-03-06'],
  });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} />);
  expect(
    await screen.findByText(/The newest copy is from Monday, March 9. There are 2 copies./),
  ).toBeVisible();
  await user.type(screen.getByLabelText('PIN or passphrase'), '2468');
  await user.click(screen.getByRole('button', { name: 'Open the newest whole copy' }));
  expect(await screen.findByText(/last saved on Monday, March 9/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await screen.findByRole('radiogroup', { name: 'How do you feel?' });
});

it('opens a journal from elsewhere, and says what is left to do there [S18]', async () => {
  const client = fakeSeat({ stage: 'welcome', shelf: [], hasPin: false, joined: null });
  const user = userEvent.setup();
  const { container } = render(<SeatOnFake client={client} />);
  await user.click(await screen.findByRole('button', { name: /^I have a recovery code/ }));
  await user.type(screen.getByLabelText('Recovery code'), 'K7QD 2M9X');
  await user.click(screen.getByRole('button', { name: 'Open my journal here' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Please choose the file first.');
  expect(client.world.stage).toBe('welcome');

  const input = container.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no file to choose');
  await user.upload(input, new File(['Sidetone snapshot'], 'Sidetone-4f2a91c7.snapshot'));
  await screen.findByText('A file is chosen.');
  await user.click(screen.getByRole('button', { name: 'Open my journal here' }));
  expect(await screen.findByText(/Now delete your journal on the other computer/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await screen.findByRole('radiogroup', { name: 'How do you feel?' });
});

it('keeps a snapshot in the folder that IT offers or the person names, and no longer [S18]', async () => {
  const client = fakeSeat();
  Object.assign(client.world.snapshot, { offered: 'H:\\Sidetone' });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path="/mine/move" />);
  await user.click(await screen.findByRole('button', { name: 'Use this folder' }));
  expect(await screen.findByText(/Kept as Sidetone-4f2a91c7.snapshot in H:/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep no snapshot any more' }));
  expect(await screen.findByText(/the last one was removed/)).toBeVisible();
  await user.type(screen.getByLabelText('Folder for the snapshot'), '/media/h{Enter}');
  expect(await screen.findByText(/in \/media\/h\./)).toBeVisible();
});
