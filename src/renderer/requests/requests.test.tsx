// L3 and L10 in the app: the mailbox's doors, raised hands, five minutes.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { MailboxState } from '../../shared/seat-contract/mailbox.ts';
import { fakeHub } from '../clients/fake-desk.ts';
import { someMailbox } from '../clients/fake-mailbox.ts';
import { fakeSeat, type Trouble } from '../clients/fake-seat.ts';
import type { FakeWorld } from '../clients/fake-world.ts';
import { ordinaryTuesday } from '../clients/fake-world.ts';
import { SeatOnFake } from '../gallery/seat-on-fake.tsx';

const { now } = ordinaryTuesday();

async function open(some: Partial<FakeWorld> = {}, trouble: Trouble = {}, path = '/lead/requests') {
  const client = fakeSeat({ mailbox: someMailbox(now), desk: fakeHub({ role: 'lead' }), ...some }, trouble);
  render(<SeatOnFake client={client} path={path} />);
  await screen.findByRole('heading', { level: 1, name: 'Requests' });
  return { client, mailbox: client.world.mailbox };
}
const at = (stage: MailboxState['stage'], some: Partial<MailboxState> = {}) => {
  const mailbox = someMailbox(now);
  return { mailbox: { ...mailbox, state: { ...mailbox.state, stage, ...some } } };
};
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, text: string) => userEvent.type(await screen.findByLabelText(label), text);

describe('the mailbox’s doors [L3]', () => {
  it('makes the first key under a passphrase that was typed twice the same', async () => {
    const { client } = await open(at('notSetUp', { fingerprint: null, expiresAt: null }));
    await type('Passphrase', 'short');
    await press('Make the key');
    expect(screen.getByText('A little longer: at least ten characters.')).toBeVisible();
    await type('Passphrase', ' but longer now');
    await type('The passphrase once more', 'another one');
    await press('Make the key');
    expect(screen.getByText('The two are not the same.')).toBeVisible();
    expect(client.world.mailbox.state.stage).toBe('notSetUp');
    await userEvent.clear(screen.getByLabelText('The passphrase once more'));
    await type('The passphrase once more', 'short but longer now');
    await press('Make the key');
    expect(await screen.findByRole('region', { name: 'Your mailbox' })).toBeVisible();
  });

  it('opens with the passphrase only, and shows nothing of what lies in it before', async () => {
    await open(at('locked'));
    expect(screen.queryByText('Five minutes, please')).toBeNull();
    await type('Passphrase', 'wrong');
    await press('Open');
    expect(await screen.findByRole('alert')).toHaveTextContent('That passphrase does not open it.');
    await userEvent.clear(screen.getByLabelText('Passphrase'));
    await type('Passphrase', 'four quiet words{Enter}');
    expect(await screen.findByText('Five minutes, please')).toBeVisible();
  });

  it.each([
    ['tooManyTries', 'Too many tries. Please wait half a minute'],
    ['keystoreLost', 'bring the file; otherwise begin anew'],
  ] as const)('says what to do after %s', async (code, words) => {
    await open(at('locked'), { refuse: { openMailbox: code } });
    await type('Passphrase', 'four quiet words{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });

  it('takes the keys of another computer as a file', async () => {
    const { client } = await open(at('elsewhere'));
    await press('Bring it here');
    expect(screen.getByText('Please choose the file.')).toBeVisible();
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    await userEvent.upload(input as HTMLInputElement, new File(['{}'], 'keys.json'));
    await screen.findByText('A file is chosen.');
    await type('Passphrase of the file', 'for the journey');
    const [here = document.body, again = document.body] = [
      ...screen.getAllByLabelText('A passphrase for this computer'),
      ...screen.getAllByLabelText('The passphrase once more'),
    ].filter((field) => !field.closest('details'));
    await userEvent.type(here, 'four quiet words');
    await userEvent.type(again, 'four quiet words');
    await press('Bring it here');
    expect(await screen.findByRole('region', { name: 'Your mailbox' })).toBeVisible();
    expect(client.world.mailbox.state.stage).toBe('open');
  });

  it('says that an ended key is offered to nobody, and locks on request', async () => {
    await open(at('locked', { expiresAt: now - 1 }));
    expect(await screen.findByText(/nobody is offered it at the moment/)).toBeVisible();
    await type('Passphrase', 'four quiet words{Enter}');
    await press('Lock');
    expect(await screen.findByText('Your mailbox is locked')).toBeVisible();
    expect(screen.queryByText('Five minutes, please')).toBeNull();
  });
});

const request = async (name: string, n = 0) => {
  const [heading] = (await screen.findAllByRole('heading', { level: 2, name })).slice(n);
  return within(heading?.closest('article') as HTMLElement);
};

describe('raised hands [L3]', () => {
  it('are read deliberately: before that the words are nowhere on the page', async () => {
    const { mailbox } = await open();
    const talk = await request('Mark of one person, without a name Please talk to me');
    expect(talk.getByText(/not read yet/)).toBeVisible();
    expect(document.body).not.toHaveTextContent('Could we speak before Friday?');
    expect(mailbox.requests[2]?.state).toBe('sent');
    await userEvent.click(talk.getByRole('button', { name: 'Read' }));
    expect(await screen.findByText('Could we speak before Friday?')).toBeVisible();
    expect(mailbox.requests[2]?.state).toBe('read');
  });

  it('show the newest first, who is the same person, and a name only where it was given', async () => {
    await open();
    const talk = await request('Mark of one person, without a name Please talk to me');
    expect(talk.getByText('The same person as in one other request here')).toBeVisible();
    const times = screen.getAllByText(/Mar \d+, \d\d:\d\d/).map((each) => each.textContent);
    expect(times.map((time) => /Mar (\d+)/.exec(time)?.[1])).toEqual(['10', '9', '8', '7']);
    expect(screen.getAllByText('Signed with the name Mei')).toHaveLength(1);
    const wrong = await request('Mark of one person, without a name Something is wrong at work');
    expect(wrong.getByText(/nobody answered where it was sent first/)).toBeVisible();
    expect(wrong.queryByText(/Signed/)).toBeNull();
  });

  it('that do not open say why, and cannot be answered', async () => {
    await open();
    const shut = await request('This does not open');
    expect(shut.getByText(/sealed to a key that is not on this computer/)).toBeVisible();
    expect(shut.queryByRole('button')).toBeNull();
  });

  it('are answered from a sentence to begin with, in no more than fits', async () => {
    const { client } = await open();
    const call = vi.spyOn(client, 'call');
    const wrong = await request('Mark of one person, without a name Something is wrong at work');
    await userEvent.click(wrong.getByRole('button', { name: 'Answer' }));
    const begin = 'Thank you. I will look into it and tell you here what I find out.';
    await userEvent.click(wrong.getByRole('button', { name: begin }));
    const field = wrong.getByLabelText('In your own words');
    expect(field).toHaveValue(begin);
    await userEvent.clear(field);
    await userEvent.paste('可'.repeat(200));
    expect(wrong.getByText('That is too long for one answer: please shorten it.')).toBeVisible();
    expect(wrong.getByRole('button', { name: 'Send' })).toBeDisabled();
    await userEvent.clear(field);
    await userEvent.type(field, 'Thank you.');
    await userEvent.click(wrong.getByRole('button', { name: 'Send' }));
    expect(await wrong.findByText(/^Sent\./)).toBeVisible();
    expect(call).toHaveBeenCalledWith('answerRequest', {
      note: '4'.repeat(64),
      reply: { answer: 'words', words: 'Thank you.' },
    });
  });

  it('keep what was typed where it cannot be sent, and say that a sender took it back', async () => {
    const { client } = await open();
    Object.assign(client.trouble, { refuse: { answerRequest: 'notFound' } });
    const wrong = await request('Mark of one person, without a name Something is wrong at work');
    await userEvent.click(wrong.getByRole('button', { name: 'Answer' }));
    await userEvent.type(wrong.getByLabelText('In your own words'), 'Thank you.');
    await userEvent.click(wrong.getByRole('button', { name: 'Send' }));
    expect(await wrong.findByRole('alert')).toHaveTextContent('the sender has taken it back');
    expect(wrong.getByLabelText('In your own words')).toHaveValue('Thank you.');
  });

  it('show pasted HTML, emoji and right-to-left as the text they are', async () => {
    const words = '<img src=x onerror=alert(1)> شكرا 🙂';
    const mailbox = someMailbox(now);
    const [first] = mailbox.requests;
    const content = { kind: 'talk', words, name: `<b>${words}</b>` } as const;
    const requests = first && [{ ...first, state: 'read' as const, opened: { content, slot: 'e5e5e5e5' } }];
    await open({ mailbox: { ...mailbox, requests: requests ?? [] } });
    expect(await screen.findByText(words)).toHaveAttribute('dir', 'auto');
    expect(document.querySelector('main img, main b')).toBeNull();
  });
});

describe('five minutes [L10]', () => {
  it('are answered with one tap, the longest waiting first', async () => {
    const { client, mailbox } = await open();
    const call = vi.spyOn(client, 'call');
    const card = within(await screen.findByRole('region', { name: 'Five minutes, please' }));
    const groups = card.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
    expect(groups).toEqual(['Mei, raised at 13:14', 'raised at 13:17']);
    const mei = within(card.getByRole('group', { name: 'Mei, raised at 13:14' }));
    await userEvent.click(mei.getByRole('button', { name: 'Someone else is coming' }));
    expect(await card.findByText('Answered: Someone else is coming')).toBeVisible();
    expect(call).toHaveBeenCalledWith('answerRequest', {
      note: '1'.repeat(64),
      reply: { answer: 'words', words: 'Someone else is coming to you.' },
    });
    const other = within(card.getByRole('group', { name: 'raised at 13:17' }));
    await userEvent.click(other.getByRole('button', { name: 'Come now' }));
    expect(await card.findByText('Nobody is waiting for five minutes.')).toBeVisible();
    expect(mailbox.requests.slice(0, 2).map(({ state }) => state)).toEqual(['answered', 'answered']);
  });

  it('say that they were answered also when the request has left the list before the call has ended', async () => {
    const { client } = await open();
    await screen.findByRole('group', { name: 'Mei, raised at 13:14' });
    const call = client.call.bind(client);
    const held = Promise.withResolvers<void>();
    vi.spyOn(client, 'call').mockImplementation(async (name, input) => {
      if (name === 'careList') await held.promise; // read anew after the answer, like the requests, and slower
      return call(name, input);
    });
    const mei = within(screen.getByRole('group', { name: 'Mei, raised at 13:14' }));
    await userEvent.click(mei.getByRole('button', { name: 'Come now' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Mei, raised at 13:14' })).toBeNull());
    held.resolve();
    expect(await screen.findByText('Answered: Come now')).toBeVisible();
  });

  it('show pasted HTML, emoji and right-to-left as the text they are', async () => {
    const mailbox = someMailbox(now);
    const [first] = mailbox.requests;
    const words = '<img src=x onerror=alert(1)> شكرا 🙂';
    const content = { kind: 'fiveMinutes', words, name: '<b>مريم</b>' } as const;
    const requests = first && [{ ...first, state: 'read' as const, opened: { content, slot: 'e5e5e5e5' } }];
    await open({ mailbox: { ...mailbox, requests: requests ?? [] } });
    expect(await screen.findByText(words)).toHaveAttribute('dir', 'auto');
    expect(screen.getByText('<b>مريم</b>')).toHaveAttribute('dir', 'auto');
    expect(document.querySelector('main img, main b')).toBeNull();
  });

  it('come in while the page is open', async () => {
    const { client } = await open({ mailbox: { ...someMailbox(now), requests: [] } });
    expect(await screen.findByText('Nobody is waiting for five minutes.')).toBeVisible();
    client.world.mailbox.requests = someMailbox(now).requests.slice(0, 1);
    await client.call('setPreferences', {}); // anything that makes the app announce a change
    expect(await screen.findByRole('group', { name: 'Mei, raised at 13:14' })).toBeVisible();
  });
});

describe('being away [L11]', () => {
  it('is said with a day and who covers, and taken back', async () => {
    await open();
    const card = within(await screen.findByRole('region', { name: 'When you are away' }));
    await userEvent.click(await card.findByRole('button', { name: 'Say that I am away' }));
    expect(card.getByText('Please choose a day from today on.')).toBeVisible();
    await userEvent.type(card.getByLabelText('Away until and including'), '2026-03-13');
    await userEvent.click(card.getByRole('button', { name: /Who covers/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Chen Bo/ }));
    await userEvent.click(card.getByRole('button', { name: 'Say that I am away' }));
    expect(await card.findByText('Away until Friday, March 13; Chen Bo covers.')).toBeVisible();
    await userEvent.click(card.getByRole('button', { name: 'I am back' }));
    expect(await card.findByRole('button', { name: 'Say that I am away' })).toBeVisible();
  });
});

it('forgets what was opened when somebody signs out', async () => {
  const { client } = await open();
  const talk = await request('Mark of one person, without a name Please talk to me');
  await userEvent.click(talk.getByRole('button', { name: 'Read' }));
  await screen.findByText('Could we speak before Friday?');
  await press('Sign out');
  await type('Sign-in name', 'deputy');
  client.world.mailbox.requests = [];
  await type('Password', 'correct horse battery{Enter}');
  expect(await screen.findByText(/Nobody has raised a hand/)).toBeVisible();
  expect(document.body).not.toHaveTextContent('Could we speak');
});
