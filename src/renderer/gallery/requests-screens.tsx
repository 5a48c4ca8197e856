import type { MailboxState } from '../../shared/seat-contract/mailbox.ts';
import { fakeHub } from '../clients/fake-desk.ts';
import { type FakeMailbox, someMailbox } from '../clients/fake-mailbox.ts';
import type { Trouble } from '../clients/fake-seat.ts';
import { fakeShift } from '../clients/fake-world.ts';
import type { Act, Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const now = fakeShift.begunAt + 15_600_000; // twenty past one
const wide = 1120;

const mailboxAt = (stage: MailboxState['stage'], some: Partial<MailboxState> = {}): FakeMailbox => {
  const mailbox = someMailbox(now);
  return { ...mailbox, state: { ...mailbox.state, stage, ...some } };
};

interface State {
  path: string;
  mailbox?: FakeMailbox;
  trouble?: Trouble;
  acts?: readonly Act[];
  width?: number;
}

/** A page of the sealed kind, at the lead's desk in the seat's window. */
const page = (
  id: string,
  title: string,
  { path, mailbox = someMailbox(now), trouble = {}, acts = [], width = wide }: State,
): Screen =>
  seat(id, title, { path, world: { mailbox, desk: fakeHub({ role: 'lead' }) }, trouble, acts, width });

const requests = '/lead/requests';
const care = '/lead/care';
const emptied = (): FakeMailbox => ({ ...someMailbox(now), requests: [], entries: [] });
const longWords =
  '<b onclick="alert(1)">Pasted</b> from a page, 👩‍👩‍👧‍👦 and \u202Bمن فضلك تحدث معي قبل نهاية المناوبة\u202C, ' +
  'https://wiki.northwind.example/a/very/long/address/without/any/place/where/a/line/could/end/by/itself\n\n' +
  'Second paragraph. '.repeat(12);
const longOnes = (): FakeMailbox => {
  const mailbox = someMailbox(now);
  const [first] = mailbox.requests;
  const content = { kind: 'talk' as const, words: longWords, name: 'مريم <i>Łukasiewicz-Ньюман</i> 🙂' };
  return {
    ...mailbox,
    requests: first ? [{ ...first, state: 'read', opened: { content, slot: 'e5'.repeat(32) } }] : [],
    entries: mailbox.entries.map((entry) => ({
      ...entry,
      content: entry.content && {
        ...entry.content,
        who: content.name,
        followUps: [{ at: now, words: longWords }],
      },
    })),
  };
};

/** The mailbox, requests and the care list in every state. */
export const requestsScreens: readonly Screen[] = [
  page('requests', 'requests', { path: requests }),
  page('requests-narrow', 'requests, narrow', { path: requests, width: 420 }),
  page('requests-empty', 'requests, none yet', { path: requests, mailbox: emptied() }),
  page('requests-answer', 'requests, answering', { path: requests, acts: ['requests.list.answer'] }),
  page('requests-answered', 'requests, five minutes answered', {
    path: requests,
    acts: ['requests.five.now'],
  }),
  page('requests-to-care', 'requests, onto the care list', {
    path: requests,
    acts: ['requests.list.toCare'],
  }),
  page('requests-long', 'requests, long and foreign words', { path: requests, mailbox: longOnes() }),
  page('requests-not-live', 'requests, not live', {
    path: requests,
    mailbox: { ...someMailbox(now), live: false },
  }),
  page('requests-offline', 'requests, offline', {
    path: requests,
    trouble: { refuse: { openRequests: 'offline' } },
  }),
  page('mailbox-set-up', 'mailbox, not set up', {
    path: requests,
    mailbox: mailboxAt('notSetUp', { fingerprint: null, expiresAt: null }),
  }),
  page('mailbox-set-up-faults', 'mailbox, set-up left empty', {
    path: requests,
    mailbox: mailboxAt('notSetUp', { fingerprint: null, expiresAt: null }),
    acts: ['requests.key.make'],
  }),
  page('mailbox-elsewhere', 'mailbox, elsewhere', { path: requests, mailbox: mailboxAt('elsewhere') }),
  page('mailbox-locked', 'mailbox, locked', { path: requests, mailbox: mailboxAt('locked'), width: 420 }),
  page('mailbox-wrong', 'mailbox, wrong passphrase', {
    path: requests,
    mailbox: mailboxAt('locked'),
    acts: [{ field: 'requests.key.passphrase', text: 'wrong' }, 'requests.key.open'],
  }),
  page('mailbox-ended', 'mailbox, its key has ended', {
    path: requests,
    mailbox: mailboxAt('locked', { expiresAt: now - 86_400_000 }),
  }),
  page('mailbox-keystore', 'mailbox, keystore lost', {
    path: requests,
    mailbox: mailboxAt('locked'),
    trouble: { refuse: { openMailbox: 'keystoreLost' } },
    acts: [{ field: 'requests.key.passphrase', text: 'four quiet words' }, 'requests.key.open'],
  }),
  page('mailbox-export', 'mailbox, export', { path: requests, acts: ['requests.box.export'] }),
  page('mailbox-error', 'mailbox, offline', {
    path: requests,
    trouble: { refuse: { mailbox: 'offline' } },
  }),
  page('relief', 'relief, in the app', { path: '/lead/relief' }),
  page('relief-locked', 'relief, mailbox locked', {
    path: '/lead/relief',
    mailbox: mailboxAt('locked'),
    width: 420,
  }),
  page('relief-faults', 'relief, a day left empty', { path: '/lead/relief', acts: ['relief.add'] }),
  page('away-faults', 'away, left empty', { path: requests, acts: ['relief.away.say'] }),
  page('care', 'care list', { path: care }),
  page('care-narrow', 'care list, narrow', { path: care, width: 420 }),
  page('care-empty', 'care list, nobody', { path: care, mailbox: emptied() }),
  page('care-add', 'care list, somebody new', { path: care, acts: ['care.add'] }),
  page('care-add-faults', 'care list, somebody new, left empty', {
    path: care,
    acts: ['care.add', 'common.save'],
  }),
  page('care-note', 'care list, a note', { path: care, acts: ['care.note'] }),
  page('care-close', 'care list, closing', { path: care, acts: ['care.close'] }),
  page('care-closed', 'care list, closed, with undo', { path: care, acts: ['care.close', 'care.closeIt'] }),
  page('care-hand-over', 'care list, hand over', { path: care, acts: ['care.handOver.button'] }),
  page('care-hand-over-faults', 'care list, hand over, left empty', {
    path: care,
    acts: ['care.handOver.button', 'care.handOver.it'],
  }),
  page('care-long', 'care list, long and foreign words', { path: care, mailbox: longOnes() }),
  page('care-offline', 'care list, offline', { path: care, trouble: { refuse: { careList: 'offline' } } }),
];
