import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { words } from '../../../shared/words/index.ts';
import { aHand, quietHands } from '../../clients/fake-hands.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { type FakeWorld, ordinaryTuesday } from '../../clients/fake-world.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';

const { joined: inTeam, now } = ordinaryTuesday();

function open(path: string, some: Partial<FakeWorld> = {}, trouble: Parameters<typeof fakeSeat>[1] = {}) {
  const client = fakeSeat(some, trouble);
  render(<SeatOnFake client={client} path={path} />);
  return { client, user: userEvent.setup() };
}
const withConsent = (consent: { since: number; isCurrent: boolean } | null): Partial<FakeWorld> => ({
  joined: inTeam && { ...inTeam, consent },
});
const earlier = now - 2_600_000_000;

describe('what leaves this computer [S10]', () => {
  it('says when rows go, what happens to the rest, and the rule of the empty envelopes', async () => {
    open('/mine/leaving');
    expect(await screen.findByText(/between Thu, Mar 12, 12:00 and Fri, Mar 13, 12:00/)).toBeVisible();
    expect(screen.getByText(/tried again until Sat, Mar 14, 12:00/)).toBeVisible();
    expect(screen.getByText(/Ten envelopes go every week, whatever you do/)).toBeVisible();
  });

  it('says what leaves of raised hands and work reports, to whom and when, and what became of them [S8] [S20]', async () => {
    const second = { mailbox: 5, kind: 'hr' as const, name: 'Hana Novák', afterHours: 4 };
    const id = '00000000-0000-4000-8000-000000007100';
    const report = { id, at: now - 60_000, day: '2026-03-10', kind: 'queue', state: 'notCounted' } as const;
    open('/mine/leaving', {
      hands: { ...quietHands(), hands: [aHand(now - 3_600_000, { second })], workReports: [report] },
    });
    const card = within(await screen.findByRole('region', { name: 'What you say by choice' }));
    expect(card.getByText(/sealed on this computer for the one you chose/)).toBeVisible();
    expect(card.getByText(/to your leads and your team: they may guess who/)).toBeVisible();
    expect(card.getByText(/ten blank slips.*whether you use any or not/)).toBeVisible();
    expect(card.getByText(/An introduction.*your name, sealed for one lead/)).toBeVisible();
    const [, first, then] = await card.findAllByRole('row');
    expect(first).toHaveTextContent(/Work report: queue.*not counted/);
    expect(then).toHaveTextContent(/Raised hand, Lin Yue; then Hana Novák.*sent/);
  });

  it('says what the computer asks the server by itself, and what names this seat', async () => {
    open('/mine/leaving');
    const card = within(await screen.findByRole('region', { name: 'What this computer asks by itself' }));
    const questions = card.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(questions).toHaveLength(5);
    expect(questions.filter((question) => /seat’s number, which is no name/.test(question))).toHaveLength(1);
  });

  it('keeps the list of what was said after the team was left, and says when there is none', async () => {
    const { client } = open('/mine/leaving');
    expect(await screen.findByText('You have not said anything this way.')).toBeVisible();
    cleanup();
    render(
      <SeatOnFake
        client={fakeSeat({ ...client.world, joined: null, hands: { ...quietHands(), hands: [aHand(now)] } })}
        path="/mine/leaving"
      />,
    );
    expect(await screen.findByRole('row', { name: /Raised hand, Lin Yue/ })).toBeVisible();
    expect(screen.queryByText(/ten blank slips/)).toBeNull();
  });

  it('undoes a pause', async () => {
    const { client, user } = open('/mine/leaving');
    await user.click(await screen.findByRole('radio', { name: 'Pause' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(client.world.sharing).toBe('on');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it.each([
    ['offline', /cannot be reached/, /tried again by itself/],
    ['hubAnsweredBadly', /perhaps a sign-in page of the network/, /Nothing was sent to it that it could use/],
    ['wrongCertificate', /not the one on your invite/, /stands between you and the server/],
    ['certificateExpired', /out of date/, /tried again by itself/],
    ['wrongToken', /used another key than the one on your invite/, /Compare the server’s key/],
    ['keysChanged', /do not fit what everyone was told/, /Nothing is sent until/],
    ['resultsChanged', /do not fit the ones before/, /They are not shown/],
    ['wrongWeek', /clock and this computer’s do not agree/, /date and the time zone/],
    ['tokensAlreadyIssued', /already given out/, /next week is as usual/],
    ['notJoined', /no longer knows this seat/, /join again with a new slip/],
    ['weekVoided', /put back from a backup|not counted/, /If it lasts for days, tell IT/],
    ['unexpected', /went wrong on our side/, /If it lasts for days, tell IT/],
  ] as const)('says of %s what it is, since when, and what to do', async (code, what, help) => {
    open('/mine/leaving', { obstacle: { code, since: now - 3_600_000 }, tokens: false });
    const card = within(await screen.findByRole('region', { name: 'Something is in the way' }));
    expect(card.getByText(what)).toBeVisible();
    expect(card.getByText(help)).toBeVisible();
    expect(card.getByText(/Since Tue, Mar 10, 12:20/)).toBeVisible();
    expect(screen.getByText(/no tokens for this week yet/)).toBeVisible();
  });

  it('explains what “not counted” means, and of an empty envelope that it counts nothing', async () => {
    open('/mine/leaving');
    const sent = await screen.findByText('February 26 – March 4').then((s) => s.closest('details'));
    const fates = within(sent ?? document.body).getAllByRole('row', { hidden: true });
    expect(fates[5]).toHaveTextContent('arrived, counts nothing');
    expect(screen.getByText(/refused it or did not answer in time/)).toBeVisible();
  });

  it('says how to compare the key', async () => {
    const { user } = open('/mine/leaving');
    await user.click(await screen.findByText('How to compare it'));
    expect(screen.getByText(/a false server would show its own key/)).toBeVisible();
  });
});

describe('consent [S10]', () => {
  it('is asked anew when the text has changed, and until then every row is empty', async () => {
    const { client, user } = open('/mine/leaving', withConsent({ since: earlier, isCurrent: false }));
    expect(await screen.findByText('Without your consent only empty envelopes go out.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Read and decide' }));
    expect(await screen.findByRole('heading', { name: /The text has changed/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'I agree' }));
    await screen.findByRole('heading', { name: 'The next rows' });
    expect(client.world.joined?.consent?.isCurrent).toBe(true);
  });

  it('says no as easily as yes, and then the seat withdraws and stays in the team', async () => {
    const { client, user } = open('/mine/consent', withConsent({ since: earlier, isCurrent: false }));
    await user.click(await screen.findByRole('button', { name: 'No, withdraw' }));
    await screen.findByText(/You have not agreed, or have withdrawn/);
    expect(client.world.joined).toMatchObject({ team: 'Returns, early', consent: null });
  });

  it('says what law asks for: voluntary, what for, who, how long, withdrawal, what remains, rights', async () => {
    open('/mine/consent');
    for (const title of [
      'It is your choice',
      'What leaves',
      'What for',
      'Who sees what',
      'Where it goes, and for how long',
      'Changing your mind',
      'What remains possible',
      'Your rights',
    ])
      expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByText(/whoever administers this computer could attack it/)).toBeVisible();
    expect(screen.getByText(/If your employer records screens/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'I agree' })).toBeNull();
  });

  it('is withdrawn in one press, with what can and cannot be taken back beside it', async () => {
    const { client, user } = open('/mine/withdraw');
    const table = within(await screen.findByRole('table'));
    expect(table.getByRole('row', { name: /^In a released result stays/ })).toBeVisible();
    expect(table.getByRole('row', { name: /^On this computer, not sent yet gone at once/ })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Withdraw my consent' }));
    expect(await screen.findByText(/No row of yours leaves any more/)).toBeVisible();
    expect(client.world.joined?.consent).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Agree again' }));
    await user.click(await screen.findByRole('button', { name: 'I agree' }));
    await screen.findByRole('heading', { name: 'The next rows' });
    expect(client.world.joined?.consent).not.toBeNull();
  });

  it('is not asked about anywhere but under “Mine”', async () => {
    open('/', withConsent({ since: earlier, isCurrent: false }));
    await screen.findByText(words.en.domain.mood.question);
    expect(document.body).not.toHaveTextContent('The text has changed');
  });
});

describe('the PIN [S11]', () => {
  it('is changed with the old one', async () => {
    const { user } = open('/mine/pin');
    await user.type(await screen.findByLabelText('The PIN as it is now'), '2468');
    await user.type(screen.getByLabelText('New PIN or passphrase'), '2468');
    await user.type(screen.getByLabelText('The same once more'), '1357');
    await user.click(screen.getByRole('button', { name: 'Change the PIN' }));
    expect(screen.getByText('That is the PIN you have. Please choose another.')).toBeVisible();
    expect(screen.getByText('The two are not the same yet.')).toBeVisible();
    await user.clear(screen.getByLabelText('New PIN or passphrase'));
    await user.type(screen.getByLabelText('New PIN or passphrase'), '1357');
    await user.click(screen.getByRole('button', { name: 'Change the PIN' }));
    expect(await screen.findByText(/The new PIN opens your journal/)).toBeVisible();
  });

  it('that was wrong is said, and what was typed stays', async () => {
    const { user } = open('/mine/pin', {}, { refuse: { changePin: 'wrongPin' } });
    await user.type(await screen.findByLabelText('The PIN as it is now'), '1111');
    await user.type(screen.getByLabelText('New PIN or passphrase'), '1357');
    await user.type(screen.getByLabelText('The same once more'), '1357');
    await user.click(screen.getByRole('button', { name: 'Change the PIN' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('That PIN does not open this journal');
    expect(screen.getByLabelText('New PIN or passphrase')).toHaveValue('1357');
  });

  it('is set where there was none', async () => {
    const { client, user } = open('/mine/pin', { hasPin: false });
    await user.type(await screen.findByLabelText('New PIN or passphrase'), '1357');
    await user.type(screen.getByLabelText('The same once more'), '1357');
    await user.click(screen.getByRole('button', { name: 'Set the PIN' }));
    expect(await screen.findByText(/The new PIN opens your journal/)).toBeVisible();
    expect(client.world.hasPin).toBe(true);
  });
});
