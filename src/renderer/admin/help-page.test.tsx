import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { DeskRoutes } from '../desk/desk-routes.tsx';

const place = { origin: 'https://hub.example', zone: 'Asia/Taipei' };

async function open(path: string, some: Partial<FakeHub> = {}) {
  location.hash = `#${path}`;
  const client = fakeHub({ role: 'administrator', ...some });
  await show(<DeskRoutes client={client} place={place} />);
  return client;
}

beforeEach(() => void (location.hash = ''));

const card = async (name: string) => within(await screen.findByRole('region', { name }));

it('warns of lines looked up more than 180 days ago, on the overview too [S9]', async () => {
  await open('/');
  expect(
    await screen.findByText(/Suzhou: 1 help line was last looked up more than 180 days ago/),
  ).toBeVisible();
  expect(screen.queryByText(/Taipei: .* help line/)).not.toBeInTheDocument();
});

it('confirms an old line, and removes one with a way back', async () => {
  const user = userEvent.setup();
  const client = await open('/help');
  const suzhou = await card('Suzhou');
  await user.click(suzhou.getByRole('button', { name: 'Right today: Works council, room 204' }));
  await waitFor(() => expect(screen.queryByText(/more than 180 days ago/)).not.toBeInTheDocument());

  await user.click(suzhou.getByRole('button', { name: 'Remove Works council, room 204' }));
  await user.click(await suzhou.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => {
    const { sites } = await client.call('allHelp', {});
    expect(sites[0]?.lines.map(({ label, verifiedAt }) => [label, verifiedAt]).at(-1)).toEqual([
      'Works council, room 204',
      '2026-03-02',
    ]);
  });
});

it('takes a new line once it is whole, and keeps what was typed until then', async () => {
  const user = userEvent.setup();
  const client = await open('/help');
  await user.click((await card('Taipei')).getByRole('button', { name: 'Add a line' }));
  await user.type(await screen.findByLabelText('Whose line it is'), 'Staff counsellor');
  await user.type(screen.getByLabelText('Number'), 'call me');
  await user.click(screen.getByRole('button', { name: 'Keep the line' }));
  expect(screen.getByText(/Please enter the number with digits/)).toBeVisible();
  expect(screen.getByLabelText('Number')).toHaveFocus();

  await user.clear(screen.getByLabelText('Number'));
  await user.type(screen.getByLabelText('Number'), '02-1234-5678');
  await user.type(screen.getByLabelText('Where it can be called from'), 'Taipei');
  await user.type(screen.getByLabelText('When it answers'), 'day and night');
  await user.click(screen.getByRole('button', { name: 'Keep the line' }));
  await (await card('Taipei')).findByText('02-1234-5678');
  const { sites } = await client.call('allHelp', {});
  expect(sites[1]?.lines).toMatchObject([{ label: 'Staff counsellor', verifiedAt: '2026-03-02' }]);
});
