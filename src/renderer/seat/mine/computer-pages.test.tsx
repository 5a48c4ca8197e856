import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { faultyPolicy, somePolicy } from '../../clients/fake-policy.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

it('takes new keys as they are pressed, and none that will not do [S14]', async () => {
  const client = fakeSeat();
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path="/mine/computer" />);
  expect(await screen.findByText(/another program has these keys/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Change the keys of “Help”' }));
  const catcher = screen.getByRole('button', { name: /Press the new keys/ });
  expect(catcher).toHaveFocus();
  await user.keyboard('{Shift>}k{/Shift}');
  expect(within(catcher).getByRole('alert')).toHaveTextContent('Hold two of Ctrl, Alt and Shift');
  await user.keyboard('{Control>}{Alt>}{Shift>}[KeyF]{/Shift}{/Alt}{/Control}');
  expect(within(catcher).getByRole('alert')).toHaveTextContent('“Check in” has these keys already.');
  await user.keyboard('{Control>}{Alt>}[KeyY]{/Alt}{/Control}');
  expect(client.world.preferences.shortcuts.help).toBe('CommandOrControl+Alt+Y');
  await user.click(await screen.findByRole('button', { name: 'Turn off the keys of “Help”' }));
  expect(client.world.preferences.shortcuts.help).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Change the keys of “Check in”' }));
  await user.keyboard('{Escape}');
  expect(client.world.preferences.shortcuts.checkIn).toBe('CommandOrControl+Alt+Shift+F');
});

it('shows what IT has fixed, and lets nobody press it [S15]', async () => {
  render(<SeatOnFake client={fakeSeat({ policy: somePolicy() })} path="/mine/computer" />);
  expect(await screen.findByRole('switch', { name: 'Start Sidetone' })).toBeDisabled();
  expect(screen.getAllByText('Set by your organisation')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: /Change the keys/ })).not.toBeInTheDocument();
  expect(screen.getByRole('switch', { name: 'Stay in the tray' })).toBeEnabled();
});

it('says what is set, what never can be, and where the file is wrong [S15]', async () => {
  render(<SeatOnFake client={fakeSeat({ policy: faultyPolicy() })} path="/mine/managed" />);
  const hub = await screen.findByRole('row', { name: /Server of your team/ });
  expect(hub).toHaveTextContent('https://hub.harbour.examplefixed');
  expect(screen.getByRole('alert')).toHaveTextContent('What was in force before stays.');
  expect(
    screen.getByText(/Line 4: “sharing” cannot be set by a policy: it would break promise 4/),
  ).toBeVisible();
  expect(screen.getByText(/Open, read, copy or delete your journal/)).toBeVisible();
});

it('fulfils what was asked for from outside the window: help while locked, a check-in once it is open [S14]', async () => {
  const client = fakeSeat({ stage: 'locked', wish: { is: 'help', id: 1 } });
  const user = userEvent.setup();
  render(<SeatOnFake client={client} path="/mine" />);
  expect(await screen.findByRole('heading', { name: 'Someone to talk to' })).toBeVisible();
  expect(client.world.wish).toBeNull();
  await user.keyboard('{Escape}');
  client.world.wish = { is: 'checkIn', id: 2 };
  await user.type(await screen.findByLabelText('PIN or passphrase'), '2468{Enter}');
  await screen.findByRole('heading', { name: 'How do you feel?' });
  await user.keyboard('4');
  await user.keyboard('5');
  // Read out because it takes the focus.
  expect(await screen.findByRole('heading', { name: 'Saved: good, very calm' })).toHaveFocus();
  expect(client.world.checkIns.at(-1)).toMatchObject({ mood: 4, calm: 5 });
});
