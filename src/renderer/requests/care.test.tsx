// L3 and L11 in the app: the care list.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeHub } from '../clients/fake-desk.ts';
import { someMailbox } from '../clients/fake-mailbox.ts';
import { fakeSeat, type Trouble } from '../clients/fake-seat.ts';
import { ordinaryTuesday } from '../clients/fake-world.ts';
import { SeatOnFake } from '../gallery/seat-on-fake.tsx';

const { now } = ordinaryTuesday();

async function open(mailbox = someMailbox(now), trouble: Trouble = {}) {
  const client = fakeSeat({ mailbox, desk: fakeHub({ role: 'lead' }) }, trouble);
  render(<SeatOnFake client={client} path="/lead/care" />);
  await screen.findByRole('button', { name: 'Add somebody' });
  return { client, mailbox: client.world.mailbox };
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const inSheet = async () => within(await screen.findByRole('dialog'));
const names = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);

describe('the care list [L3]', () => {
  it('is in the order of the next contact, and says an overdue one kindly', async () => {
    await open();
    expect(names()).toEqual(['The one by the window', 'Mei']);
    expect(
      screen.getByText('Was meant for Monday, March 9. Today is still a good day for it.'),
    ).toBeVisible();
    expect(screen.getByText('Next contact: Thursday, March 12')).toBeVisible();
  });

  it('shows pasted HTML, emoji, right-to-left and long words as the text they are', async () => {
    const mailbox = someMailbox(now);
    const [first] = mailbox.entries;
    const words = `<img src=x onerror=alert(1)> شكرا 🙂 ${'加油'.repeat(200)}`;
    const entries = first?.content
      ? [{ ...first, content: { ...first.content, who: '<i>مريم</i>', followUps: [{ at: now, words }] } }]
      : [];
    await open({ ...mailbox, entries });
    expect(names()).toEqual(['<i>مريم</i>']);
    expect(screen.getByText(words)).toHaveAttribute('dir', 'auto');
    expect(document.querySelector('main img, main i')).toBeNull();
  });

  it('takes somebody new, who must have a name of some kind', async () => {
    const { mailbox } = await open({ ...someMailbox(now), entries: [] });
    expect(screen.getByText(/Nobody is on the list/)).toBeVisible();
    await press('Add somebody');
    const sheet = await inSheet();
    await userEvent.click(sheet.getByRole('button', { name: 'Save' }));
    expect(sheet.getByText('Please say who it is, in a word.')).toBeVisible();
    const who = '<b>Ана</b> 🙂';
    await userEvent.type(sheet.getByLabelText('Who it is'), who);
    await userEvent.type(sheet.getByLabelText('What was said, or done'), 'Asked for fewer nights.');
    await userEvent.type(sheet.getByLabelText('When to be in touch again'), '2026-03-10');
    await userEvent.click(sheet.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(`Saved: ${who}.`)).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Today' })).toBeVisible();
    expect(names()).toEqual([who]);
    expect(mailbox.entries[0]?.content?.followUps).toEqual([{ at: now, words: 'Asked for fewer nights.' }]);
  });

  it('makes one entry of two tries, the first of which lost its answer', async () => {
    const { client, mailbox } = await open({ ...someMailbox(now), entries: [] });
    await press('Add somebody');
    const sheet = await inSheet();
    await userEvent.type(sheet.getByLabelText('Who it is'), 'Mei');
    Object.assign(client.trouble, { refuse: { putCare: 'offline' } });
    await userEvent.click(sheet.getByRole('button', { name: 'Save' }));
    expect(await sheet.findByRole('alert')).toHaveTextContent('cannot be reached');
    Object.assign(client.trouble, { refuse: {} });
    const [first] = mailbox.entries;
    expect(first).toBeUndefined();
    await userEvent.click(sheet.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved: Mei.');
    expect(mailbox.entries).toHaveLength(1);
  });

  it('shows both versions where it was saved elsewhere meanwhile, and loses no note', async () => {
    const { mailbox } = await open();
    await press('Write a note: Mei');
    const sheet = await inSheet();
    await userEvent.type(sheet.getByLabelText('What was said, or done'), 'From this computer.');
    const theirs = { at: now - 1000, words: 'From the other computer.' };
    mailbox.entries = mailbox.entries.map((entry) =>
      entry.content?.who === 'Mei'
        ? {
            ...entry,
            version: 3,
            content: { ...entry.content, followUps: [...entry.content.followUps, theirs] },
          }
        : entry,
    );
    await userEvent.click(sheet.getByRole('button', { name: 'Save' }));
    const both = await inSheet();
    expect(await both.findByText('From the other computer.')).toBeVisible();
    expect(both.getByText('From this computer.')).toBeVisible();
    await userEvent.click(both.getByRole('button', { name: 'Save mine; keep the notes of both' }));
    await screen.findByText('Saved: Mei.');
    const saved = mailbox.entries.find(({ content }) => content?.who === 'Mei');
    expect(saved?.content?.followUps.slice(-2).map(({ words }) => words)).toEqual([
      'From the other computer.',
      'From this computer.',
    ]);
  });

  it('says that an entry is full', async () => {
    await open(someMailbox(now), { refuse: { putCare: 'tooLarge' } });
    await press('Write a note: Mei');
    const sheet = await inSheet();
    await userEvent.click(sheet.getByRole('button', { name: 'Save' }));
    expect(await sheet.findByRole('alert')).toHaveTextContent('This entry is full.');
  });

  it('closes with what came of it, and opens again', async () => {
    const { mailbox } = await open();
    await press('Close: Mei');
    const sheet = await inSheet();
    expect(sheet.getByText(/deleted in 30 days/)).toBeVisible();
    await userEvent.type(sheet.getByLabelText('What came of it'), 'New rota.');
    await userEvent.click(sheet.getByRole('button', { name: 'Close it' }));
    expect(await screen.findByText('Closed: Mei.')).toBeVisible();
    expect(names()).toEqual(['The one by the window']);
    const closed = () => mailbox.entries.find(({ content }) => content?.who === 'Mei');
    expect(closed()).toMatchObject({ closed: true, content: { outcome: 'New rota.' } });
    await press('Undo: Mei');
    await vi.waitFor(() => expect(names()).toEqual(['The one by the window', 'Mei']));
    expect(closed()).toMatchObject({ closed: false, content: { outcome: null } });
  });

  it('keeps an entry that does not open in sight', async () => {
    const { entries, ...mailbox } = someMailbox(now);
    await open({ ...mailbox, entries: entries.map((entry) => ({ ...entry, content: null })) });
    expect(screen.getAllByText('This entry does not open with the keys that are here')).toHaveLength(2);
  });
});

describe('handing over [L11]', () => {
  it('wants the person’s consent and the colleague’s fingerprint', async () => {
    const { client } = await open();
    const call = vi.spyOn(client, 'call');
    await press('Hand over: Mei');
    const sheet = await inSheet();
    await userEvent.click(await sheet.findByRole('button', { name: 'Hand it over' }));
    expect(sheet.getByRole('alert')).toHaveTextContent('First choose a colleague, and confirm both');
    await userEvent.click(sheet.getByRole('button', { name: /To whom/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Chen Bo/ }));
    await userEvent.click(
      sheet.getByRole('switch', { name: 'I have compared it, with them or on their screen' }),
    );
    await userEvent.click(sheet.getByRole('button', { name: 'Hand it over' }));
    expect(call.mock.calls.filter(([name]) => name === 'handOver')).toEqual([]);
    await userEvent.click(
      sheet.getByRole('switch', { name: 'Mei has agreed that this colleague reads what is written here' }),
    );
    await userEvent.click(sheet.getByRole('button', { name: 'Hand it over' }));
    expect(await screen.findByText('Chen Bo has it now. Yours stays until you close it.')).toBeVisible();
    const { fingerprint } = someMailbox(now).fellows[0] ?? {};
    expect(call).toHaveBeenCalledWith('handOver', { record: 'c3'.repeat(16), mailbox: 4, fingerprint });
  });

  it('says who could be there when nobody is', async () => {
    await open({ ...someMailbox(now), fellows: [] });
    await press('Hand over: Mei');
    expect(await screen.findByText(/No colleague has a mailbox yet/)).toBeVisible();
  });
});
