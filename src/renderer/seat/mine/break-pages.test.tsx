import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ordinaryBreaks } from '../../clients/fake-breaks.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const file = () => new File(['date,start,end'], 'roster.csv', { type: 'text/csv' });
const choose = async () => {
  await screen.findByRole('button', { name: 'Choose a file' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no way to choose a file');
  await userEvent.upload(input, file(), { applyAccept: false });
};

describe('break settings', () => {
  it('take effect at once, and a time only when it is one', async () => {
    const client = fakeSeat();
    const user = userEvent.setup();
    render(<SeatOnFake client={client} path="/mine/breaks" />);
    await user.click(await screen.findByRole('switch', { name: 'Keep a quiet time' }));
    const settings = () => client.world.breakPlanning.settings;
    await waitFor(() => expect(settings().quiet).toEqual({ from: '12:00', to: '13:00' }));
    await user.clear(screen.getByLabelText('From'));
    expect(settings().quiet).toEqual({ from: '12:00', to: '13:00' });
    await user.type(screen.getByLabelText('From'), '11:30');
    await waitFor(() => expect(settings().quiet).toEqual({ from: '11:30', to: '13:00' }));
    await user.click(screen.getByRole('switch', { name: /^Put off once only/ }));
    await waitFor(() => expect(settings().holdMeToIt).toBe(true));
  });

  it('offer the hourly rhythm only where a code is agreed [S4]', async () => {
    const { breakPlanning } = ordinaryBreaks();
    const { unmount } = render(<SeatOnFake client={fakeSeat()} path="/mine/breaks" />);
    await screen.findByText(/^Five minutes each hour: This waits/);
    expect(screen.queryByRole('switch', { name: 'Five minutes each hour' })).toBeNull();
    unmount();
    const agreed = { breakPlanning: { ...breakPlanning, agreedCodes: ['AUX2'] } };
    render(<SeatOnFake client={fakeSeat(agreed)} path="/mine/breaks" />);
    expect(await screen.findByRole('switch', { name: 'Five minutes each hour' })).toBeChecked();
  });

  it('take peak days in and out', async () => {
    const client = fakeSeat();
    const user = userEvent.setup();
    render(<SeatOnFake client={client} path="/mine/breaks" />);
    await user.type(await screen.findByLabelText('Day'), '2026-03-15');
    await user.click(screen.getByRole('button', { name: 'Add a day' }));
    await user.click(await screen.findByRole('button', { name: 'Take out March 15, 2026' }));
    await screen.findByText('No peak day yet.');
    expect(client.world.breakPlanning.settings.surgeDays).toEqual([]);
  });

  it('show the history in a sentence and a table', async () => {
    render(<SeatOnFake client={fakeSeat()} path="/mine/breaks" />);
    await screen.findByText('4 breaks taken or rested otherwise, of 6 that were due.');
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(7);
  });
});

describe('the roster page [S17]', () => {
  it('shows what a file holds, takes it, and takes it back', async () => {
    const client = fakeSeat({ roster: { shifts: [], lastDay: null, canUndo: false } });
    const user = userEvent.setup();
    render(<SeatOnFake client={client} path="/mine/roster" />);
    await screen.findByText(/^No roster yet/);
    await choose();
    await screen.findByRole('heading', { name: '21 shifts, March 10, 2026 to April 7, 2026' });
    expect(client.world.roster.lastDay).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Take these shifts' }));
    await screen.findByText(/^Your roster is in/);
    expect(client.world.roster.lastDay).toBe('2026-04-07');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('It is as it was before.');
    expect(client.world.roster.lastDay).toBeNull();
  });

  it('asks whose shifts they are before it shows any', async () => {
    const { rosterFile } = ordinaryBreaks();
    const client = fakeSeat({ rosterFile: { ...rosterFile, people: ['0123 Lin', '0124 Wu'] } });
    const user = userEvent.setup();
    render(<SeatOnFake client={client} path="/mine/roster" />);
    await choose();
    await screen.findByRole('heading', { name: /Whose shifts are yours/ });
    expect(screen.queryByRole('button', { name: 'Take these shifts' })).toBeNull();
    await user.type(screen.getByRole('combobox'), 'Wu');
    await user.click(await screen.findByRole('option', { name: '0124 Wu' }));
    expect(await screen.findByRole('button', { name: 'Take these shifts' })).toBeVisible();
  });

  it('takes nothing while a row is not clear, and says which', async () => {
    const { rosterFile } = ordinaryBreaks();
    const faults = [{ row: 9, column: 'ends' as const, code: 'time' as const }];
    render(
      <SeatOnFake
        client={fakeSeat({ rosterFile: { ...rosterFile, faults, faultCount: 1 } })}
        path="/mine/roster"
      />,
    );
    await choose();
    expect(await screen.findByRole('alert')).toHaveTextContent('1 row is not clear');
    const table = screen.getByRole('table', { name: 'Rows that are not clear' });
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent('9endNot a time.');
    expect(screen.queryByRole('button', { name: 'Take these shifts' })).toBeNull();
  });

  it('forgets the roster, with an undo', async () => {
    const client = fakeSeat();
    const user = userEvent.setup();
    render(<SeatOnFake client={client} path="/mine/roster" />);
    await user.click(await screen.findByRole('button', { name: 'Forget the roster' }));
    await screen.findByText('Your roster is forgotten.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(client.world.roster.lastDay).not.toBeNull());
  });
});
