import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { DeskRoutes } from '../desk/desk-routes.tsx';

const place = { origin: 'https://hub.example', zone: 'Asia/Taipei' };

async function open(some: Partial<FakeHub> = {}) {
  location.hash = '#/import';
  await show(<DeskRoutes client={fakeHub({ role: 'administrator', ...some })} place={place} />);
}

beforeEach(() => void (location.hash = ''));

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const tokenCard = async () => within(await screen.findByRole('region', { name: 'Token' }));

it('makes the token and shows it once, with the command that sends a file [L12]', async () => {
  await open();
  const card = await tokenCard();
  expect(card.getByText('No program can send figures now.')).toBeVisible();
  await press('Make a token');
  expect(await card.findByRole('textbox', { name: 'Token' })).toHaveValue('3c'.repeat(16));
  const command = card.getByRole<HTMLInputElement>('textbox', { name: 'Command' });
  expect(command.value).toContain('https://hub.example/v1/operations');
  expect(command.value).toContain('3c'.repeat(16));
  expect(await card.findByText(/A program that has the token can send/)).toBeVisible();
});

it('ends a token only when asked twice, and forgets the one it showed', async () => {
  await open();
  const card = await tokenCard();
  await press('Make a token');
  await userEvent.click(await card.findByRole('button', { name: 'Withdraw the token' }));
  await press('Cancel');
  expect(card.getByRole('textbox', { name: 'Token' })).toBeVisible();
  await press('Withdraw the token');
  await press(/Withdraw it:/);
  expect(await card.findByText('No program can send figures now.')).toBeVisible();
  expect(card.queryByRole('textbox', { name: 'Token' })).toBeNull();
});

it('shows the file with the organisation’s own team names', async () => {
  await open();
  expect(await screen.findByText(/2026-03-02,"Broadband support",41/)).toBeVisible();
});
