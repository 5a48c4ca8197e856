import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { callsHeard } from '../../clients/fake-calls.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const path = '/mine/calls';

it('is off until somebody switches it on, and then shows what an adapter needs [S3]', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path={path} />);
  expect(await screen.findByRole('radio', { name: 'Not at all' })).toBeChecked();
  expect(screen.queryByLabelText('Token')).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'From the phone system' }));
  expect(await screen.findByLabelText('Address')).toHaveValue('http://127.0.0.1:50417/v1/call-events');
  expect(screen.getByLabelText('Token')).toHaveValue(client.world.calls.setup.token);
  expect(screen.getByText('Nothing has been heard yet.')).toBeVisible();
});

it('shows how long ago the last event came, and a command with a name of its own [S3]', async () => {
  render(<SeatOnFake client={fakeSeat({ calls: callsHeard() })} path={path} />);
  expect(await screen.findByText('Last event: sidetone.call.ended, 2 seconds ago.')).toBeVisible();
  const command = screen.getByLabelText('Command to try it');
  expect(command).toHaveDisplayValue(/ce-id: by-hand-13/);
});

it('renews the token at once', async () => {
  const client = fakeSeat({ calls: callsHeard() });
  const before = client.world.calls.setup.token;
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path={path} />);
  await user.click(await screen.findByRole('button', { name: 'Make a new token' }));
  await expect.poll(() => client.world.calls.setup.token).not.toBe(before);
  await expect
    .poll(() => screen.getByLabelText('Token').getAttribute('value'))
    .toBe(client.world.calls.setup.token);
});

it('says that the port is taken and takes another', async () => {
  const { setup } = callsHeard();
  const client = fakeSeat({ calls: callsHeard({ setup: { ...setup, trouble: 'callPortTaken' } }) });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path={path} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Another program has taken the port');
  await user.click(screen.getByRole('button', { name: 'Take another port' }));
  await expect.poll(() => screen.queryByRole('alert')).toBeNull();
});

it('takes the beginning of a web address for the agent desktop, and nothing else', async () => {
  const client = fakeSeat({ calls: callsHeard() });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path={path} />);
  const page = await screen.findByLabelText('Web page of the agent desktop');
  await user.type(page, 'http://desk.example/x');
  await user.click(screen.getByRole('button', { name: 'Save the page' }));
  expect(screen.getByText(/That is not the beginning of a web address/)).toBeVisible();
  expect(client.world.calls.setup.pageOrigin).toBeNull();
  await user.clear(page);
  await user.type(page, 'https://Desk.example:8443/');
  await user.click(screen.getByRole('button', { name: 'Save the page' }));
  await expect.poll(() => client.world.calls.setup.pageOrigin).toBe('https://desk.example:8443');
});

it('promises of the microphone only what the system tells [S19]', async () => {
  const calls = callsHeard();
  calls.setup = { ...calls.setup, microphoneTold: false };
  const user = userEvent.setup();
  render(<SeatOnFake client={fakeSeat({ calls })} path={path} />);
  await user.click(await screen.findByRole('radio', { name: 'From the microphone in use' }));
  expect(await screen.findByText('This system does not tell whether a microphone is in use.')).toBeVisible();
});
