import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { aHardCall } from '../../../../tests/factories.ts';
import { watchView } from '../../../../tests/in-view.ts';
import { show } from '../../../../tests/show.tsx';
import { addDays } from '../../../shared/clock.ts';
import { fakeHistory } from '../../clients/fake-history.ts';
import { type FakeSeat, fakeSeat } from '../../clients/fake-seat.ts';
import { fakeShift, ordinaryTuesday } from '../../clients/fake-world.ts';
import { SeatProvider } from '../../clients/use-seat.ts';
import { TwelveMonths } from './twelve-months.tsx';

let comeIntoView: (() => void)[];
beforeEach(() => {
  comeIntoView = watchView();
});

const showCharts = (client: FakeSeat) =>
  show(
    <SeatProvider value={client}>
      <TwelveMonths today={fakeShift.day} />
    </SeatProvider>,
  );
const figure = (name: string) => screen.findByRole('figure', { name });
const aYear = () => fakeSeat(fakeHistory(400));

it('says each chart in a sentence, and has its numbers in a table [S6]', async () => {
  const user = userEvent.setup();
  await showCharts(aYear());
  const causes = await figure('What makes calls hard');
  expect(causes).toHaveTextContent(/Queue, no pause.* make up \d+% of your hard calls/);
  expect(await figure('How it goes, beside your usual')).toHaveTextContent('Lately you have been');
  expect(await figure('A year in faces')).toHaveTextContent(/\d+ days with a check-in, most often okay/);
  expect(await figure('What helps you')).toHaveTextContent('Cyclic sigh and Slow breath likely help you.');

  await user.click(within(causes).getByRole('button', { name: 'Show as a table' }));
  const rows = within(causes).getAllByRole('row');
  expect(rows[0]).toHaveTextContent('CauseHard callsAdded up');
  expect(rows.at(-1)).toHaveTextContent('100%');
});

it('draws a chart when it comes into view, or all of them before the page is printed', async () => {
  await showCharts(aYear());
  const trend = await figure('How it goes, beside your usual');
  expect(within(trend).queryByRole('img')).toBeNull();
  act(() => comeIntoView[0]?.());
  expect(await within(trend).findByRole('img')).toBeVisible();

  const causes = await figure('What makes calls hard');
  expect(within(causes).queryByRole('img')).toBeNull();
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(within(causes).getByRole('img')).toHaveAccessibleName(/make up/);
});

it('counts causes over the time one chooses', async () => {
  const client = aYear();
  client.world.hardCalls = Array.from({ length: 6 }, (_, n) =>
    aHardCall({ id: `${n}`, day: addDays(fakeShift.day, -60), stressor: 'roster' }),
  );
  await showCharts(client);
  const causes = await figure('What makes calls hard');
  expect(causes).toHaveTextContent('Shift or break problem makes up 100% of your hard calls.');
  act(() => within(causes).getByRole('radio', { name: 'month' }).click());
  expect(causes).toHaveTextContent('No hard call was noted in this time.');
});

it('says the day that the arrow keys lead to', async () => {
  await showCharts(aYear());
  const year = within(await figure('A year in faces')).getByRole('slider');
  expect(year).toHaveAttribute('aria-valuetext', 'Tuesday, March 10: nothing said');
  fireEvent.keyDown(year, { key: 'ArrowUp' });
  expect(year).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Monday, March 9: (low|okay|good)/));
  fireEvent.keyDown(year, { key: 'ArrowLeft' });
  expect(year).toHaveAttribute('aria-valuetext', expect.stringContaining('February 9'));
  fireEvent.keyDown(year, { key: 'Home' });
  fireEvent.keyDown(year, { key: 'ArrowUp' });
  expect(year).toHaveAttribute('aria-valuenow', '0');
});

it('goes back year by year, as far as there is something', async () => {
  const user = userEvent.setup();
  await showCharts(aYear());
  await user.click(await screen.findByRole('button', { name: 'The year before' }));
  expect(await screen.findByText('Apr 2024 to Mar 2025')).toBeVisible();
  expect(screen.getByRole('button', { name: 'The year before' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'The year after' }));
  expect(await screen.findByText('Apr 2025 to Mar 2026')).toBeVisible();
});

it('says how many days are missing while it learns, and draws nothing from too little', async () => {
  const { checkIns, hardCalls } = ordinaryTuesday();
  await showCharts(fakeSeat({ checkIns: checkIns.slice(-4), hardCalls: hardCalls.slice(-2) }));
  expect(await figure('How it goes, beside your usual')).toHaveTextContent(/After \d+ more days/);
  expect(await figure('What makes calls hard')).toHaveTextContent('too few to see a pattern');
  expect(comeIntoView).toEqual([]);
});
