// L10 at the lead's desk in a browser: peak days and what was said openly; in the app also who needs five minutes.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { show } from '../../../tests/show.tsx';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { LeadDesk } from './lead-desk.tsx';

async function open(some: Partial<FakeHub> = {}) {
  const { hook } = memoryLocation({ path: '/relief' });
  await show(
    <Router hook={hook}>
      <LeadDesk client={fakeHub({ role: 'lead', ...some })} />
    </Router>,
  );
  return within(await screen.findByRole('region', { name: 'Peak days' }));
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('relief [L10]', () => {
  it('says what day it is, and in a browser where five minutes are asked for', async () => {
    await open();
    expect(screen.getByText(/^Today is a peak day \(3·3\)/)).toBeVisible();
    expect(screen.getByText(/shows in the Sidetone app, on your own computer/)).toBeVisible();
    expect(screen.getByRole('region', { name: /Said/i })).toBeVisible();
  });

  it('marks a day from today on, takes it off and puts it back', async () => {
    const card = await open({ surgeDays: [] });
    expect(card.getByText(/No peak day is marked/)).toBeVisible();
    expect(screen.getByText('Today is no peak day.')).toBeVisible();
    await press('Mark this day');
    expect(card.getByText('Please choose a day from today on.')).toBeVisible();
    await userEvent.type(card.getByLabelText('Day'), '2026-03-15');
    await userEvent.type(card.getByLabelText('What is on (may stay empty)'), '<b>3·15</b> 🙂');
    await press('Mark this day');
    expect(await card.findByText('March 15, 2026 · <b>3·15</b> 🙂')).toBeVisible();
    await press('Take off March 15, 2026');
    expect(await card.findByText('Taken off: March 15, 2026.')).toBeVisible();
    await press('Undo');
    expect(await card.findByText('March 15, 2026 · <b>3·15</b> 🙂')).toBeVisible();
  });

  it('keeps what was typed while the hub cannot be reached', async () => {
    const card = await open({ refusals: { putSurgeDay: 'offline' } });
    await userEvent.type(card.getByLabelText('Day'), '2026-11-11');
    await press('Mark this day');
    expect(await card.findByRole('alert')).toHaveTextContent('cannot be reached');
    expect(card.getByLabelText('Day')).toHaveValue('2026-11-11');
  });
});
