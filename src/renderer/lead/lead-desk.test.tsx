import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import {
  discardedPage,
  gapsPage,
  heldPage,
  newPage,
  storyPage,
  tooSmallPage,
} from '../clients/fake-desk-pages.ts';
import { siteWeeks } from '../clients/fake-weeks.ts';
import { LeadDesk } from './lead-desk.tsx';

const open = (pages: UnitPage[], some: Partial<FakeHub> = {}) =>
  show(<LeadDesk client={fakeHub({ role: 'lead', pages, ...some })} />);

const card = (name: string) => within(screen.getByRole('region', { name }));

describe('the lead’s week [L1]', () => {
  it('answers in words before any chart', async () => {
    await open([storyPage()]);
    const how = await screen.findByRole('heading', { name: 'How is the team?' });
    expect(
      card('How is the team?').getByText(/Mood was rather low, and the team was rather tense/),
    ).toBeVisible();
    expect(card('How is the team?').getByText(/Some are finding it heavy/)).toBeVisible();
    expect(card('What weighs on it?').getByText('Heaviest first: Callers, Keeping face.')).toBeVisible();
    expect(card('What weighs on it?').getByText('Abusive caller')).toBeVisible();
    const [chart] = await screen.findAllByRole('figure');
    expect(how.compareDocumentPosition(chart as Node) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('shows an arrow only after two moves the same way', async () => {
    await open([storyPage()]);
    // Mood went 3.5, 3, 2.5; calm 3, 3, 2.5.
    expect(
      within(await screen.findByRole('region', { name: 'Mood' })).getByText('down twice in a row'),
    ).toBeVisible();
    expect(card('Calm').queryByText(/twice in a row/)).toBeNull();
    expect(card('How is the team?').getByText('Mood has fallen twice in a row.')).toBeVisible();
  });

  it('holds the team against the site only where rounding and noise leave a difference', async () => {
    const near = siteWeeks(12, 400, () => 0.8);
    await open([storyPage({ siteWeeks: near })]);
    expect(await screen.findByText(/mood is about the same and the team is about as calm/)).toBeVisible();
  });

  it('says why a week is held, and shows the one before', async () => {
    await open([heldPage()]);
    expect(await screen.findByRole('heading', { name: /The week of Feb 19.+ is held/ })).toBeVisible();
    expect(screen.getByText(/there is nobody to ask and nothing to do/)).toBeVisible();
    expect(screen.getByText(/newest week that came out: Feb 12/)).toBeVisible();
  });

  it('says that a week was thrown away', async () => {
    await open([discardedPage()]);
    expect(
      await screen.findByRole('heading', { name: /The week of Feb 19.+ was thrown away/ }),
    ).toBeVisible();
    expect(screen.getByText(/It is deleted and will not come back/)).toBeVisible();
  });

  it('shows of a small unit that it is too small, and no number about it', async () => {
    await open([tooSmallPage()]);
    expect(await screen.findByRole('heading', { name: 'Too small to show' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'How is the team?' })).toBeNull();
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('says before the first release what will appear, and when by the site’s clock', async () => {
    await open([newPage()]);
    expect(await screen.findByText(/Saturday, March 7 at 12:00, local time in Suzhou/)).toBeVisible();
    expect(screen.getByText(/you will see here how the team was/)).toBeVisible();
  });

  it('tells held weeks that came along later from those thrown away', async () => {
    await open([gapsPage()]);
    expect(await screen.findByText(/Feb 12.+25, 2 weeks together/)).toBeVisible();
    const mood = within(await screen.findByRole('figure', { name: 'Mood' }));
    await userEvent.click(mood.getByRole('button', { name: 'Show as a table' }));
    expect(mood.getByRole('row', { name: /Feb 12.+came out with a later week/ })).toBeVisible();
    expect(mood.getByRole('row', { name: /Jan 8.+thrown away/ })).toBeVisible();
  });

  it('has the numbers of every chart in a table beside it', async () => {
    await open([storyPage()]);
    const strain = within(await screen.findByRole('figure', { name: 'Finding it heavy' }));
    expect(strain.getByText(/some in 6 weeks, few in 4 weeks, half or more in 2 weeks/)).toBeVisible();
    expect(strain.queryByRole('table')).toBeNull();
    await userEvent.click(strain.getByRole('button', { name: 'Show as a table' }));
    expect(strain.getAllByRole('row')).toHaveLength(13);
    expect(strain.getByRole('row', { name: /Jan 8.+half or more \(50% or more\)/ })).toBeVisible();
  });

  it('shows seats beside people, and says when there are too many', async () => {
    await open([storyPage({ enrolled: 18 })]);
    expect(await screen.findByText('18 seats have joined; 16 people work here.')).toBeVisible();
    expect(screen.getByText(/more seats than people/)).toBeVisible();
  });

  it('ends with what the numbers do not say', async () => {
    await open([storyPage()]);
    await screen.findByRole('heading', { name: 'What these numbers do not say' });
    const end = card('What these numbers do not say');
    expect(
      end.getByText('This is about the team. A true number about a team can still hint at people.'),
    ).toBeVisible();
    expect(
      end.getByText(/Whoever runs the server could try to trace people. We make it hard, not impossible/),
    ).toBeVisible();
    expect(end.getByText(/If everyone else shares theirs/)).toBeVisible();
  });

  it('lets a lead of several units choose', async () => {
    await open([storyPage(), tooSmallPage()]);
    await userEvent.click(await screen.findByRole('button', { name: /Team/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Night desk/ }));
    expect(await screen.findByRole('heading', { name: 'Night desk' })).toBeVisible();
  });

  it('says that nothing was lost when the hub cannot be reached, and tries again', async () => {
    const refusals: FakeHub['refusals'] = { unitPage: 'offline' };
    await open([storyPage()], { refusals });
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached right now.');
    delete refusals.unitPage;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'How is the team?' })).toBeVisible();
  });

  it('is no desk for another role', async () => {
    await show(<LeadDesk client={fakeHub({ role: 'hr' })} />);
    expect(await screen.findByText(/This account belongs to another desk/)).toBeVisible();
  });
});
