import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { fakeSiteHelp, strainAt, strainOfNobody } from '../../clients/fake-strain-views.ts';
import { ordinaryTuesday, saidToday } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';
import { tiers } from '../../../shared/strain/tier.ts';

const show = (client = fakeSeat(), path = '/strain') => render(<SeatOnFake client={client} path={path} />);

/** The days that are named behind a reason. */
const days = (reason: string) =>
  within(screen.getByRole('list', { name: `Days behind “${reason}”` }))
    .getAllByRole('listitem')
    .map((day) => day.textContent);

describe('the page of the last weeks [S7]', () => {
  it('says the tier in kind words, as a guess, with the reasons and the days behind them', async () => {
    const { unmount } = show(fakeSeat({ strain: strainAt('watch') }));
    await screen.findByRole('heading', { name: 'Keep an eye on it' });
    expect(screen.getByText(/This is a guess from what you said, and it may be wrong/)).toBeVisible();
    expect(screen.getByText(/Most of all: Abusive caller and Queue, no pause\./)).toBeVisible();
    expect(days('More that was hard')).toContain('Mar 3Tuesday, March 3');
    unmount();
    show(fakeSeat({ strain: strainAt('strain') }));
    await screen.findByRole('heading', { name: 'Heavy' });
    expect(days('Lower days')).toContain('Mar 3Tuesday, March 3: awful');
    expect(screen.getByText('Slow breath and Long exhale likely help you.')).toBeVisible();
  });

  it('leads to raising a hand in one step, which nothing but the press takes [S7] [S8]', async () => {
    show(fakeSeat({ strain: strainAt('reachOut') }));
    await userEvent.click(await screen.findByRole('link', { name: 'Raise a hand' }));
    expect(await screen.findByRole('heading', { name: 'Raise a hand', level: 1 })).toBeVisible();
  });

  it('says what is still missing while it learns, and what will appear before the first shift', async () => {
    const { unmount } = show(fakeSeat({ strain: strainAt('learning') }));
    expect(await screen.findByText(/4 of 10 days with a check-in so far/)).toBeVisible();
    expect(screen.queryByText('What has helped before')).not.toBeInTheDocument();
    unmount();
    show(fakeSeat({ strain: strainOfNobody }));
    expect(await screen.findByText(/After your first shifts with a check-in/)).toBeVisible();
  });

  it('is turned off and on with one switch, and says what becomes of the row', async () => {
    const client = fakeSeat({ strain: strainAt('strain') });
    const user = userEvent.setup();
    show(client);
    await screen.findByRole('heading', { name: 'Heavy' });
    await user.click(screen.getByRole('switch', { name: 'Work this out for me' }));
    await screen.findByText('It is off. Nothing is worked out, and nothing is shown.');
    expect(screen.getByText(/the row for the strain level leaves as an empty envelope/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Heavy' })).not.toBeInTheDocument();
    const { next } = await client.call('leaving', {});
    expect(next?.rows[2]).toEqual({ attribute: 'tier', value: null, dummy: 'noticeOff' });
    await user.click(screen.getByRole('switch', { name: 'Work this out for me' }));
    await screen.findByRole('heading', { name: 'Heavy' });
  });

  it('is one quiet line on Today, that names no tier, and none when it is off', async () => {
    const { unmount } = show(fakeSeat({ strain: strainAt('reachOut') }), '/');
    expect(await screen.findByRole('link', { name: /something to read/ })).toHaveAttribute('href', '/strain');
    for (const word of [/reach/i, /heavy/i, /time to talk/i])
      expect(screen.queryByText(word)).not.toBeInTheDocument();
    unmount();
    show(fakeSeat({ strainOn: false }), '/');
    await screen.findByRole('heading', { name: 'How do you feel?' });
    await waitFor(() => expect(screen.queryByRole('link', { name: /last weeks/ })).not.toBeInTheDocument());
  });
});

describe('help [S9]', () => {
  it.each(tiers)('is one tap away on the page at %s, with the same numbers', async (tier) => {
    const user = userEvent.setup();
    show(fakeSeat({ strain: strainAt(tier) }));
    await user.click(await screen.findByRole('button', { name: 'Someone to talk to' }));
    expect(within(screen.getByRole('dialog')).getByText('988')).toBeVisible();
  });

  it.each(['welcome', 'locked', 'trouble', 'open'] as const)(
    'is one tap away at the stage %s',
    async (stage) => {
      const user = userEvent.setup();
      show(fakeSeat({ stage, trouble: stage === 'trouble' ? 'journalDamaged' : null }), '/');
      await user.click(await screen.findByRole('button', { name: 'Help' }));
      expect(within(screen.getByRole('dialog')).getByText('988')).toBeVisible();
    },
  );

  it('shows the site’s own lines first, each with its day, and no link a phone would dial', async () => {
    const user = userEvent.setup();
    show(fakeSeat({ stage: 'locked', siteHelp: fakeSiteHelp }), '/');
    await user.click(await screen.findByRole('button', { name: 'Help' }));
    const dialog = screen.getByRole('dialog');
    const headings = within(dialog).getAllByRole('heading', { level: 3 });
    expect(headings[0]).toHaveTextContent('From your site, Suzhou');
    expect(within(dialog).getByText(/looked up on June 2, 2025/)).toBeVisible();
    expect(dialog.querySelectorAll('a')).toHaveLength(0);
  });

  it('is there with the public numbers when the app cannot say what the site offers', async () => {
    const user = userEvent.setup();
    show(fakeSeat({}, { refuse: { siteHelp: 'unexpected' } }), '/');
    await user.click(await screen.findByRole('button', { name: 'Help' }));
    expect(within(screen.getByRole('dialog')).getByText('988')).toBeVisible();
  });

  it('is offered as a card like any other, opened by nobody but the person, and put away', async () => {
    const lowest = [...ordinaryTuesday().checkIns, saidToday(13, 'middle', 1, 1)];
    const user = userEvent.setup();
    show(fakeSeat({ checkIns: lowest }), '/');
    const card = await screen.findByRole('region', { name: 'Good to know' });
    const other = await screen.findByRole('region', { name: 'Said today' });
    expect(card.className).toBe(other.className);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(within(card).getByRole('button', { name: 'Open that page' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByText('Good to know')).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'Help' })).toBeVisible();
  });
});
