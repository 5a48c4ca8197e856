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
}

const fingerprint = Array(16).fill('3f3a').join(' ');
const hour = 3_600_000;

/** An open mailbox of a lead: one who asks for five minutes, one whom nobody answered, one that does not open. */
export function someMailbox(now: number): FakeMailbox {
  const asked = (n: number, some: Partial<OpenedRequest>): OpenedRequest => ({
    note: `${n}`.repeat(64),
    at: now - n * hour,
    state: 'sent',
    second: false,
    opened: null,
    ...some,
  });
  return {
    state: { stage: 'open', kind: 'lead', fingerprint, expiresAt: now + 60 * 24 * hour },
    requests: [
      asked(1, {
        opened: { content: { kind: 'fiveMinutes', words: '', name: 'Mei' }, slot: 'a1'.repeat(32) },
      }),
      asked(2, {
        state: 'read',
        second: true,
        opened: {
          content: { kind: 'wrongAtWork', words: 'The new script makes callers angry.', name: null },
          slot: 'b2'.repeat(32),
        },
      }),
      asked(3, {}),
    ],
    entries: [
      {
        record: 'c3'.repeat(16),
        version: 2,
        closed: false,
        content: {
          who: 'Mei',
          note: null,
          slot: 'a1'.repeat(32),
          nextContact: '2026-03-12',
          followUps: [{ at: now - 48 * hour, words: 'Night shifts are too many. Swap asked for.' }],
          outcome: null,
        },
      },
    ],
  };
}

/** The mailbox's calls, over a world in memory. */
export function mailboxHandlers(world: { mailbox: FakeMailbox; now: number }): MailboxHandlers {
  let lastRecord = 0;
  const become = (stage: MailboxState['stage']) =>
    (world.mailbox.state = {
      ...world.mailbox.state,
      stage,
      fingerprint,
      expiresAt: world.now + 90 * 24 * hour,
    });
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
    openMailbox: () => become('open'),
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
      const version = entry.version + 1;
      const others = mailbox.entries.filter(({ record }) => record !== entry.record);
      mailbox.entries = [...others, { ...entry, version }];
      return { version };
    },
    newCareRecord: () => ({ record: String(++lastRecord).padStart(32, '0') }),
    fellows: () => ({ fellows: [{ mailbox: 4, kind: 'lead', name: 'Chen Bo', fingerprint }] }),
    handOver: () => {
      open();
      return {};
    },
  };
}
