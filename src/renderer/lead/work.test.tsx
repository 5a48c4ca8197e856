import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { calmPage, storyPage } from '../clients/fake-desk-pages.ts';
import { LeadDesk } from './lead-desk.tsx';

const open = (some: Partial<FakeHub> = {}) => show(<LeadDesk client={fakeHub({ role: 'lead', ...some })} />);
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const changes = 'What did we change, and did it help?';

describe('what stands out [L2]', () => {
  it('is said plainly, with its cause and what may be done about the work', async () => {
    await open();
    const found = await card('What stands out');
    expect(found.getByText('Mood has fallen twice in a row.')).toBeVisible();
    expect(found.getByText('“Callers” led in the last three weeks that came out.')).toBeVisible();
    expect(found.getAllByText('Agree when a call may be ended').length).toBeGreaterThan(0);
  });

  it('finds the queue beside the cause it moves with, and claims no more [L12]', async () => {
    await open();
    const found = await card('What stands out');
    expect(
      found.getByText(
        /“The work itself” stood out .+ highest waiting time, occupancy.+does not prove a cause/,
      ),
    ).toBeVisible();
  });

  it('says that nothing does', async () => {
    await open({ pages: [calmPage()] });
    expect((await card('What stands out')).getByText(/Nothing stands out by the rules/)).toBeVisible();
  });

  it('leads to a change with what was chosen filled in', async () => {
    await open();
    const [choose] = await screen.findAllByRole('button', {
      name: 'Write this down: Agree when a call may be ended',
    });
    await userEvent.click(choose as HTMLElement);
    expect(screen.getByText(/One calm warning/, { selector: 'form p' })).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Who sees to it' }), 'Li Wen');
    await press('Save');
    expect(
      (await card('All changes')).getAllByRole('heading', { name: 'Agree when a call may be ended' }),
    ).toHaveLength(2);
  });
});

describe('what was changed [L2]', () => {
  it('answers whether it helped, and never surer than bands can be', async () => {
    await open();
    const answer = await card(changes);
    expect(answer.getByText('“Publish the rota earlier” began on January 8, 2026.')).toBeVisible();
    expect(
      answer.getByText(/^Two weeks on: fewer find it heavy, by two bands\..+other things may have changed/),
    ).toBeVisible();
  });

  it('is written down in one’s own words, which stay words', async () => {
    await open({ pages: [calmPage()] });
    expect((await card(changes)).getByText(/Nothing is written down yet/)).toBeVisible();
    await press('Write down a change');
    const words = '<img src=x onerror=alert(1)> شكرا 🙂';
    await userEvent.type(screen.getByRole('textbox', { name: 'In one sentence' }), words);
    await userEvent.type(screen.getByRole('textbox', { name: 'Who sees to it' }), 'IT');
    await press('Save');
    expect((await card('All changes')).getByRole('heading', { name: words })).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });

  it('is not saved without what it is and who sees to it; the first gap takes the focus', async () => {
    await open();
    await card(changes);
    await press('Write down a change');
    await press('Save');
    expect(screen.getByText('Please say what is changed.')).toBeVisible();
    expect(screen.getByText('Please say who sees to it.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'In one sentence' })).toHaveFocus();
  });

  it('keeps what was typed when the hub cannot be reached', async () => {
    await open({ pages: [calmPage()], refusals: { addAction: 'offline' } });
    await card(changes);
    await press('Write down a change');
    await userEvent.type(screen.getByRole('textbox', { name: 'In one sentence' }), 'Longer pauses');
    await userEvent.type(screen.getByRole('textbox', { name: 'Who sees to it' }), 'IT');
    await press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent(/cannot be reached/);
    expect(screen.getByRole('textbox', { name: 'In one sentence' })).toHaveValue('Longer pauses');
  });

  it('is ended with a reason', async () => {
    await open();
    await card('All changes');
    await press('Edit: Agree when a call may be ended');
    await userEvent.click(screen.getByRole('radio', { name: 'Dropped' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Why/ }), 'Law came first');
    await press('Save');
    expect((await card('All changes')).getByText('Why: Law came first')).toBeVisible();
  });

  it('comes back whole after it was taken out', async () => {
    await open();
    const list = await card('All changes');
    await press('Remove: Publish the rota earlier');
    expect(await screen.findByText('Taken out: Publish the rota earlier')).toBeVisible();
    expect(list.queryByRole('heading', { name: 'Publish the rota earlier' })).toBeNull();
    await press('Undo');
    expect(await list.findByText(/done on January 22, 2026/)).toBeVisible();
  });
});

describe('the telephony beside it [L12]', () => {
  it('stands under the weeks, with a sentence and a table', async () => {
    await open();
    const queue = within(await screen.findByRole('figure', { name: 'Waiting time, seconds' }));
    expect(queue.getByText(/^Between 32\.2 and 99\.2; highest in the week of/)).toBeVisible();
    await userEvent.click(queue.getByRole('button', { name: 'Show as a table' }));
    expect(queue.getAllByRole('row')).toHaveLength(13);
    expect(screen.queryByRole('figure', { name: 'Handling time, seconds' })).toBeNull();
  });

  it('is looked through before it is taken in', async () => {
    await open({ pages: [storyPage({ operations: [] })] });
    await card('The telephony beside it');
    await press('Bring in figures');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    await userEvent.upload(input as HTMLInputElement, new File(['day,occupancy\n2026-03-02,80'], 'f.csv'));
    expect(await screen.findByText(/1 row, March 2 – March 2\. Nothing is wrong/)).toBeVisible();
    await press('Take these figures in');
    expect(await screen.findByText(/1 row was taken in/)).toBeVisible();
  });

  it('says line by line what is wrong, and takes nothing', async () => {
    await open();
    await card('The telephony beside it');
    await press('Bring in figures');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    await userEvent.upload(input as HTMLInputElement, new File(['x\n1'], 'f.csv', { type: 'text/csv' }));
    expect(await screen.findByRole('row', { name: /1 – No column for the day was found/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take these figures in' })).toBeNull();
  });
});
