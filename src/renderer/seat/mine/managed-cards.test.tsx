import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { somePolicy } from '../../clients/fake-policy.ts';
import { sharedShelf } from '../../clients/fake-shelf.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

it('a journal in a folder of before is moved when its person says so, and wants its PIN again [S15]', async () => {
  const away = { from: '/own', to: 'P:\\Sidetone\\ming' };
  const client = fakeSeat({ journalPlace: { away, gone: [] } });
  render(<SeatOnFake client={client} path="/mine" />);
  expect(await screen.findByText(/Yours is in \/own and works there as always/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Move my journal' }));
  expect(await screen.findByRole('button', { name: 'Open' })).toBeVisible();
});

it('another hub that IT has locked is said where the rows are shown, with the way to leave the old one [S15]', async () => {
  const client = fakeSeat({ policy: somePolicy() });
  render(<SeatOnFake client={client} path="/mine/leaving" />);
  expect(await screen.findByText(/IT has settled on https:\/\/hub\.harbour\.example/)).toBeVisible();
  expect(client.world.joined).not.toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Look at leaving this team' }));
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  expect(client.world.joined).not.toBeNull(); // looking is not leaving
});

it('a folder that cannot be reached is said before anybody begins anew [S15]', async () => {
  const gone = ['P:\\Sidetone\\ming'];
  render(
    <SeatOnFake
      client={fakeSeat({ stage: 'who', shelf: sharedShelf, journalPlace: { away: null, gone } })}
      path="/"
    />,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing of them is lost.');
});
