import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { show } from '../../../tests/show.tsx';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { wildMonths } from '../clients/fake-months.ts';
import { LeadDesk } from './lead-desk.tsx';

async function open(some: Partial<FakeHub> = {}) {
  const client = fakeHub({ role: 'lead', ...some });
  await show(
    <Router hook={memoryLocation({ path: '/months' }).hook}>
      <LeadDesk client={client} />
    </Router>,
  );
  return client;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const february = 'Broadband support · February 2026';

it('shows teams by months in words, and says why one is heavier [L7]', async () => {
  await open();
  expect(
    await screen.findByRole('button', { name: 'Broadband support, November 2025: steady' }),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Late shift, February 2026: too small to show' })).toBeVisible();
  const shown = await card(february);
  expect(
    shown.getByText('The 2nd heavier month in a row: the work needs a look, not the people.'),
  ).toBeVisible();
  expect(shown.getByText(/whole band more .+ can still be chance, about once in 6 months/)).toBeVisible();
});

it('says a streak kindly, and how far targets on the work are [L7]', async () => {
  await open();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Broadband support, December 2025: steady' }),
  );
  expect(screen.getByText(/^The \d+th steady month in a row\.$/)).toBeVisible();
  await press(/^Broadband support, January 2026/);
  const january = await card('Broadband support · January 2026');
  expect(january.getByText('Changes done: 1 of at least 1 · reached')).toBeVisible();
  expect(january.getByText(/^Waiting time: .+ at most 60 · not reached$/)).toBeVisible();
});

it('a month is written about in two lists and targets, and taken back', async () => {
  await open();
  await card(february);
  await press('Write about this month');
  expect(screen.getByText(/None on handling time either/)).toBeVisible();
  await userEvent.type(
    screen.getByRole('textbox', { name: 'What went well' }),
    'Pauses held{Enter} {Enter}Chat',
  );
  await userEvent.type(screen.getByRole('textbox', { name: /^Lost breaks a day/ }), '2');
  await press('Save');
  const shown = await card(february);
  expect(shown.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Pauses held',
    'Chat',
    expect.stringMatching(/^Lost breaks a day: .+, at most 2/),
  ]);
  await press('Undo');
  expect(await shown.findByText('No target is set.')).toBeVisible();
  expect(shown.queryByText('Pauses held')).toBeNull();
});

it('what another lead wrote meanwhile is shown beside what was typed, and is not lost unseen', async () => {
  const client = await open();
  await card(february);
  await press('Write about this month');
  await userEvent.type(screen.getByRole('textbox', { name: 'What needs care' }), 'Mine');
  const theirs = { wentWell: ['Theirs'], needsCare: [], targets: [] };
  await client.call('writeMonth', { unit: '1', month: '2026-02', version: 0, written: theirs });
  await press('Save');
  expect(await screen.findByRole('alert')).toHaveTextContent(/Another lead has written/);
  expect(await within(screen.getByRole('dialog')).findByText('Theirs')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'What needs care' })).toHaveValue('Mine');
  await press('Save');
  expect(await (await card(february)).findByText('Mine')).toBeVisible();
});

it('refuses too much, and says so at the field', async () => {
  await open();
  await card(february);
  await press('Write about this month');
  await userEvent.click(screen.getByRole('textbox', { name: 'What went well' }));
  await userEvent.paste('x'.repeat(201));
  await press('Save');
  expect(screen.getByText('At most 12 lines of at most 200 characters.')).toBeVisible();
});

it('long, foreign and pasted words stay words', async () => {
  await open({ months: wildMonths() });
  await userEvent.click(await screen.findByRole('button', { name: /^Broadband support, January 2026/ }));
  expect(screen.getAllByText('<img src=x onerror=alert(1)>')[0]).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

it('a month of withheld weeks has no word about how it was, only that there is nothing to do', async () => {
  await open();
  await userEvent.click(
    await screen.findByRole('button', {
      name: 'Card services + Night desk, February 2026: too few weeks came out',
    }),
  );
  const shown = await card('Card services + Night desk · February 2026');
  expect(shown.getByText(/That says nothing about the team, and there is nothing to do/)).toBeVisible();
  expect(shown.queryByText(/steady|heavier|Its weeks/)).toBeNull();
});

it('a lead without a team is told what will come', async () => {
  await open({ months: { units: [] }, pages: [] });
  expect(await screen.findByText(/No team has results yet/)).toBeVisible();
});
