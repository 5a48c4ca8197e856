import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show as showDesk } from '../../../../tests/show.tsx';
import { fakeHub } from '../../clients/fake-desk.ts';
import { storyPage } from '../../clients/fake-desk-pages.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { fakeTeam } from '../../clients/fake-team.ts';
import { ordinaryTuesday } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';
import { LeadDesk } from '../../lead/lead-desk.tsx';

const show = (client = fakeSeat()) => render(<SeatOnFake client={client} path="/team" />);
const usual = fakeTeam(ordinaryTuesday().now);

/** What a page says in a region, without what React numbers anew. */
const said = (name: string) => screen.getByRole('region', { name }).textContent;
const tiles = ['Mood', 'Calm', 'Finding it heavy', 'What weighs', 'How is the team?', 'What weighs on it?'];

it('is the lead’s own page, word for word [S16]', async () => {
  await showDesk(<LeadDesk client={fakeHub({ role: 'lead', pages: [storyPage()] })} />);
  await screen.findByRole('heading', { name: 'How is the team?' });
  const leads = tiles.map(said);
  cleanup();
  show();
  await screen.findByRole('heading', { name: 'How is the team?' });
  expect(tiles.map(said)).toEqual(leads);
});

it('shows the team what was changed, whether it helped, and what was said of the work [S16]', async () => {
  show();
  const changed = within(await screen.findByRole('region', { name: 'What was changed, and did it help?' }));
  expect(changed.getByText(/Two weeks on: fewer find it heavy, by two bands/)).toBeVisible();
  expect(changed.getByText(/One band, or half a step, can be chance/)).toBeVisible();
  const openly = within(screen.getByRole('region', { name: 'Said openly by the team' }));
  expect(openly.getByRole('table')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Edit|Remove|Write down/ })).not.toBeInTheDocument();
});

it('says what was checked and when, and what that does not show [S16]', async () => {
  const { unmount } = show();
  expect(await screen.findByText(/results are signed and linked/)).toBeVisible();
  expect(screen.getByText(/does not show that the server counted honestly/)).toBeVisible();
  unmount();
  show(fakeSeat({ ourTeam: { ...usual, check: { ...usual.check, trouble: 'resultsChanged' } } }));
  expect(await screen.findByRole('alert')).toHaveTextContent('results that do not fit');
});

it('says what will come before the first week, and to whoever has not joined', async () => {
  const nothing = { at: null, releases: 0, newest: null, trouble: null };
  const { unmount } = show(fakeSeat({ ourTeam: { page: null, work: null, check: nothing } }));
  expect(await screen.findByText(/The first results come after/)).toBeVisible();
  expect(screen.getByText(/It asks once a day/)).toBeVisible();
  unmount();
  show(fakeSeat({ joined: null }));
  expect(await screen.findByRole('link', { name: 'Join a team' })).toBeVisible();
});
