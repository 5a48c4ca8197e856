import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { faultyExport, fromDaylio, misread } from '../../clients/fake-import.ts';
import { fakeSeat, type Trouble } from '../../clients/fake-seat.ts';
import type { FakeWorld } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

/** The page with a file chosen. */
async function aFile(world: Partial<FakeWorld>, trouble: Trouble = {}) {
  const client = fakeSeat(world, trouble);
  const user = userEvent.setup();
  const { container } = render(<SeatOnFake client={client} path="/mine/import" />);
  await screen.findByRole('button', { name: 'Choose a file' });
  const input = container.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no file to choose');
  await user.upload(input, new File(['…'], 'diary.csv', { type: 'text/csv' }));
  return { client, user };
}

it('shows what a file holds, asks what an unknown mood means, takes it in and takes it back [S13]', async () => {
  const { client, user } = await aFile({ importFound: fromDaylio });
  expect(await screen.findByRole('heading', { name: 'An export of Daylio' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Take it in' })).toBeDisabled();
  const moods = screen.getByRole('radiogroup', { name: '佛系 😌' });
  await user.click(moods.querySelectorAll('button')[3] ?? moods);
  await user.click(screen.getByRole('button', { name: 'Take it in' }));
  expect(await screen.findByText('1,093 records came in.')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText(/The import was taken back/)).toBeVisible();
  expect(client.world.lastImport).toBeNull();
});

it('lists the rows that are not clear, and lets nothing of the file be taken', async () => {
  await aFile({ importFound: faultyExport });
  expect(await screen.findByText(/61 rows are not clear/)).toBeVisible();
  expect(screen.getByText('Check-ins, no. 2')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Take it in' })).toBeNull();
});

it('shows the first words, and reads the file anew in the other encoding when they mean nothing [S13]', async () => {
  const { client, user } = await aFile({ importFound: misread });
  expect(await screen.findByText('み薄瞷禣')).toBeVisible();
  expect(screen.getByRole('radio', { name: /GB18030/ })).toBeChecked();
  client.world.importFound = { ...misread, encoding: 'big5', samples: ['心情很好'] };
  await user.click(screen.getByRole('radio', { name: /Big5/ }));
  expect(await screen.findByText('心情很好')).toBeVisible();
  expect(screen.getByRole('radio', { name: /Big5/ })).toBeChecked();
});

it('shows how far an import is, also to whoever comes back to the page, and stops it', async () => {
  const client = fakeSeat({ importShare: 0.62 });
  render(<SeatOnFake client={client} path="/mine/import" />);
  expect(await screen.findByRole('progressbar', { name: 'Taking it in…' })).toHaveAttribute(
    'aria-valuenow',
    '62',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeVisible();
});

it('says plainly that it was stopped, which is no trouble', async () => {
  await aFile({}, { refuse: { previewImport: 'importStopped' } });
  expect(await screen.findByText(/That was stopped/)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
