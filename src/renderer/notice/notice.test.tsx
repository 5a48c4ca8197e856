import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { measured } from '../../shared/measured.ts';
import { fakeHub } from '../clients/fake-desk.ts';
import { storyOrganisation } from '../clients/fake-desk-pages.ts';
import { Notice } from './notice.tsx';

const rowsOf = async (name: string) =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .slice(1);

describe('the page for everyone [H5]', () => {
  it('asks the hub for nothing that takes signing in', async () => {
    const asked: string[] = [];
    const hub = fakeHub({ role: null });
    const client: typeof hub = {
      call(name, input) {
        asked.push(name);
        return hub.call(name, input);
      },
    };
    await show(<Notice client={client} />);
    await screen.findByRole('heading', { name: 'How Northwind Telecom uses Sidetone' });
    expect(new Set(asked)).not.toContain('me');
    expect(asked).toContain('privacyPage');
  });

  it('lists the ten rows that leave a seat', async () => {
    await show(<Notice client={fakeHub({ role: null })} />);
    expect(await rowsOf('What leaves a seat: ten rows a week')).toHaveLength(10);
  });

  it('says what else leaves a seat: what is said by choice, and what every seat asks', async () => {
    await show(<Notice client={fakeHub({ role: null })} />);
    const card = within(await screen.findByRole('region', { name: 'What else leaves a seat' }));
    const [hand, work, asks] = card.getAllByRole('listitem');
    expect(hand).toHaveTextContent(/sealed for one recipient/);
    expect(work).toHaveTextContent(/without threshold or noise/);
    expect(asks).toHaveTextContent(/from every seat alike/);
  });

  it('shows the measured table with its bounds and its honest words', async () => {
    await show(<Notice client={fakeHub({ role: null })} />);
    const rows = await rowsOf('Gain and who, by seats in the unit');
    expect(rows.map((row) => row.firstChild?.textContent)).toEqual(
      measured.units.map(({ slots }) => String(slots)),
    );
    expect(rows[1]).toHaveTextContent('121.87 ± 0.070.53 ± 0.01+38.4 points, 0.7199%');
    expect(screen.getByText(/must tell nothing: they gave −0\.03 to 0\.07 points/)).toBeVisible();
    expect(screen.getByText(/Twelve seats are close to the bound/)).toBeVisible();
    expect(screen.getByText(/If half of the seats were invented.+2\.4\s±\s0\.1 at 12/)).toBeVisible();
    expect(screen.getByText(/Twelve weeks of somebody who always says the same are not/)).toBeVisible();
    expect(screen.getByText(/no mathematical guarantee/)).toBeVisible();
  });

  it('says what remains possible for each who might try', async () => {
    await show(<Notice client={fakeHub({ role: null })} />);
    const rows = await rowsOf('What remains possible');
    expect(rows).toHaveLength(9);
    for (const row of rows) expect(row.lastChild?.textContent?.length).toBeGreaterThan(15);
  });

  it('has no number of any team or site, and names none', async () => {
    await show(<Notice client={fakeHub({ role: null })} />);
    await screen.findByRole('heading', { name: 'Rights' });
    for (const site of storyOrganisation().sites)
      for (const name of [site.name, ...site.teams.map((team) => team.name)])
        expect(document.body).not.toHaveTextContent(name);
  });

  it('says so when the hub cannot be reached', async () => {
    await show(<Notice client={fakeHub({ refusals: { privacyPage: 'offline' } })} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached');
  });
});
