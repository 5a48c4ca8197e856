import { Refusal } from '../../shared/errors.ts';
import type { SeatOutput, SeatParsed } from '../../shared/seat-contract.ts';
import type {
  CareEntry,
  mailboxCalls,
  MailboxState,
  OpenedRequest,
} from '../../shared/seat-contract/mailbox.ts';

type MailboxCall = keyof typeof mailboxCalls;
type MailboxHandlers = { [N in MailboxCall]: (input: SeatParsed<N>) => SeatOutput<N> };

/** A mailbox at the desk, in memory. */
export interface FakeMailbox {
  state: MailboxState;
  requests: OpenedRequest[];
  entries: CareEntry[];
  live: boolean;
  fellows: SeatOutput<'fellows'>['fellows'];
}

const printOf = (n: number) =>
  Array.from({ length: 16 }, (_, i) => ((i * 4099 + n * 7919) % 65_536).toString(16).padStart(4, '0')).join(
    ' ',
  );
const fingerprint = printOf(3);
const hour = 3_600_000;
const day = 24 * hour;

const slots = ['7a1c94e2', 'b2f05d18', '3ce96a07'].map((some) => some.repeat(8));
const [mei = '', quiet = '', other = ''] = slots;

/** An open mailbox of a lead: two who need five minutes, one nobody answered elsewhere, one that does not open. */
export function someMailbox(now: number): FakeMailbox {
  const asked = (n: number, some: Partial<OpenedRequest>): OpenedRequest => ({
    note: n.toString(16).padStart(64, '0'),
    at: now - n * hour,
    state: 'sent',
    second: false,
    opened: null,
    ...some,
  });
  return {
    live: true,
    state: { stage: 'open', kind: 'lead', fingerprint, expiresAt: now + 60 * day },
    requests: [
      asked(0.1, { opened: { content: { kind: 'fiveMinutes', words: '', name: 'Mei' }, slot: mei } }),
      asked(0.05, {
        opened: {
          content: { kind: 'fiveMinutes', words: 'The last caller shouted.', name: null },
          slot: quiet,
        },
      }),
      asked(3, {
        opened: {
          content: { kind: 'talk', words: 'Could we speak before Friday?', name: null },
          slot: other,
        },
      }),
      asked(20, {
        state: 'read',
        second: true,
        opened: {
          content: {
            kind: 'wrongAtWork',
            words: 'The new script makes callers angry.\nThe third line most of all.',
            name: null,
          },
          slot: other,
        },
      }),
      asked(48, {
        state: 'answered',
        opened: { content: { kind: 'talk', words: 'Thank you for Tuesday.', name: 'Mei' }, slot: mei },
      }),
      asked(70, {}),
    ].map((request, i) => ({ ...request, note: `${i + 1}`.repeat(64) })),
    entries: [
      {
        record: 'c3'.repeat(16),
        version: 2,
        closed: false,
        content: {
          who: 'Mei',
          note: '5'.repeat(64),
          slot: mei,
          nextContact: '2026-03-12',
          followUps: [
            { at: now - 9 * day, words: 'Night shifts are too many. Asked for a swap.' },
            { at: now - 2 * day, words: 'Swap agreed from the 16th. She sleeps better already.' },
          ],
          outcome: null,
        },
      },
      {
        record: 'd4'.repeat(16),
        version: 1,
        closed: false,
        content: {
          who: 'The one by the window',
          note: null,
          slot: null,
          nextContact: '2026-03-09',
          followUps: [{ at: now - 6 * day, words: 'Wants to learn the second line’s work.' }],
          outcome: null,
        },
      },
    ],
    fellows: [
      { mailbox: 4, kind: 'lead', name: 'Chen Bo', fingerprint: printOf(4) },
      { mailbox: 5, kind: 'hr', name: 'Hana Novák', fingerprint: printOf(5) },
    ],
  };
}

/** The mailbox's calls, over a world in memory. */
export function mailboxHandlers(world: { mailbox: FakeMailbox; now: number }): MailboxHandlers {
  world.mailbox = structuredClone(world.mailbox); // what happens in one window happens in no other
  let lastRecord = 0;
  const become = (stage: MailboxState['stage']) =>
    (world.mailbox.state = { ...world.mailbox.state, stage, fingerprint, expiresAt: world.now + 90 * day });
  const open = () => {
    if (world.mailbox.state.stage !== 'open') throw new Refusal('mailboxLocked');
    return world.mailbox;
  };
  const moveOn = (note: string, state: OpenedRequest['state']) => {
    const mailbox = open();
    if (!mailbox.requests.some((each) => each.note === note)) throw new Refusal('notFound');
    mailbox.requests = mailbox.requests.map((each) => (each.note === note ? { ...each, state } : each));
    return {};
  };
  return {
    mailbox: () => world.mailbox.state,
    setUpMailbox: () => become('open'),
    openMailbox: ({ passphrase }) => {
      if (passphrase === 'wrong') throw new Refusal('wrongPassphrase');
      return become('open');
    },
    lockMailbox: () => become('locked'),
    importMailbox: () => become('open'),
    exportMailbox: () => ({
      fileName: 'sidetone-mailbox.json',
      mediaType: 'application/json',
      text: '{}',
    }),
    openRequests: () => ({ requests: open().requests }),
    mailboxLive: () => ({ live: world.mailbox.live }),
    readRequest: ({ note }) => moveOn(note, 'read'),
    answerRequest: ({ note }) => moveOn(note, 'answered'),
    careList: () => ({ entries: open().entries }),
    putCare: (entry) => {
      const mailbox = open();
      const there = mailbox.entries.find(({ record }) => record === entry.record)?.version ?? 0;
      if (there !== entry.version) throw new Refusal('changedMeanwhile');
      const version = entry.version + 1;
      const others = mailbox.entries.filter(({ record }) => record !== entry.record);
      mailbox.entries = [...others, { ...entry, version }];
      return { version };
    },
    newCareRecord: () => ({ record: String(++lastRecord).padStart(32, '0') }),
    fellows: () => ({ fellows: open().fellows }),
    handOver: () => {
      open();
      return {};
    },
  };
}
