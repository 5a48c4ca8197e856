import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { newPage, tooSmallPage } from '../clients/fake-desk-pages.ts';
import { LeadDesk } from './lead-desk.tsx';

const open = (some: Partial<FakeHub> = {}) => show(<LeadDesk client={fakeHub({ role: 'lead', ...some })} />);
const card = async () => within(await screen.findByRole('region', { name: 'Said openly by the team' }));

it('what the team said today stands there in words, the days before in a table [L1] [S20]', async () => {
  await open();
  const said = await card();
  expect(await said.findByText('Today: system down (3 times), queue (once).')).toBeVisible();
  expect(said.getByRole('row', { name: 'Monday, March 2 – 2 1 –' })).toBeVisible();
  expect(said.getByText(/You may guess who it was: please look at the work and do not ask/)).toBeVisible();
});

it.each([
  ['before any release', newPage()],
  ['in a team too small to show', tooSmallPage()],
])('what was said by choice is shown %s, too [S20]', async (_, page) => {
  await open({ pages: [page] });
  expect(await (await card()).findByText(/^Today: system down/)).toBeVisible();
});

it.each([
  ['a day', [{ day: '2026-03-02', kind: 'queue', n: 1 } as const], 'Nothing was said today.'],
  ['two weeks', [], /Nothing was said in the last 14 days/],
])('%s without any says so', async (_, reports, words) => {
  await open({ workReports: { reports } });
  expect(await (await card()).findByText(words)).toBeVisible();
});

it('the page stands without them, and they can be asked for again', async () => {
  const refusals: FakeHub['refusals'] = { workReports: 'offline' };
  await open({ refusals });
  expect(await screen.findByRole('heading', { name: 'How is the team?' })).toBeVisible();
  const said = await card();
  expect(await said.findByRole('alert')).toHaveTextContent(/cannot be reached/);
  delete refusals.workReports;
  await userEvent.click(said.getByRole('button', { name: 'Try again' }));
  expect(await said.findByText(/^Today: system down/)).toBeVisible();
});
