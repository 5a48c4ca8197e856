import { dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { SeatOutput, SeatParsed } from '../../shared/seat-contract.ts';
import type { Hand, Hands, Recipient } from '../../shared/seat-contract/hands.ts';
import type { FakePraises } from './fake-praises.ts';

type HandCall =
  | 'hands'
  | 'lookUpRecipients'
  | 'confirmRecipient'
  | 'raiseHand'
  | 'lowerHand'
  | 'workReport'
  | 'forgetNote';
type HandHandlers = { [N in HandCall]: (input: SeatParsed<N>) => SeatOutput<N> };

const printOf = (n: number) => Array(16).fill(`${n}f3a`).join(' ');

/** A lead whose fingerprint was compared, a deputy's that was not, and HR. */
export const someRecipients: Recipient[] = [
  { mailbox: 3, kind: 'lead', name: 'Lin Yue', fingerprint: printOf(3), trust: 'confirmed', away: null },
  { mailbox: 4, kind: 'lead', name: 'Chen Bo', fingerprint: printOf(4), trust: 'new', away: null },
  { mailbox: 5, kind: 'hr', name: 'Hana Novák', fingerprint: printOf(5), trust: 'confirmed', away: null },
];

/** Nothing raised yet, five of each left. */
export function quietHands(): Hands {
  return {
    recipients: someRecipients,
    trouble: null,
    left: { note: 5, work: 5 },
    hands: [],
    workReports: [],
  };
}

/** A raised hand, sent a little ago. */
export function aHand(at: number, some: Partial<Hand> = {}): Hand {
  return {
    id: '00000000-0000-4000-8000-000000007001',
    at,
    content: { kind: 'talk', words: 'Could we speak tomorrow, before the shift?', name: null },
    to: { mailbox: 3, kind: 'lead', name: 'Lin Yue' },
    second: null,
    state: 'sent',
    why: null,
    lowering: false,
    replies: [],
    ...some,
  };
}

/** The seat's calls about raised hands, over a world in memory. */
export function handHandlers(
  world: { hands: Hands; praises: FakePraises; now: number },
  { newId, zone }: { newId: () => string; zone: string },
): HandHandlers {
  const partyOf = (mailbox: number) => {
    const found = world.hands.recipients.find((each) => each.mailbox === mailbox);
    if (!found) throw new Refusal('mailboxGone');
    if (found.trust !== 'confirmed') throw new Refusal('mailboxNotConfirmed');
    return { mailbox, kind: found.kind, name: found.name };
  };
  const spend = (voice: 'note' | 'work') => {
    const { left } = world.hands;
    if (left[voice] === 0) throw new Refusal('voicesUsedUp');
    world.hands = { ...world.hands, left: { ...left, [voice]: (left[voice] ?? 1) - 1 } };
  };
  return {
    hands: () => world.hands,
    lookUpRecipients: () => world.hands,
    confirmRecipient: ({ mailbox }) => {
      const recipients = world.hands.recipients.map((each) =>
        each.mailbox === mailbox ? { ...each, trust: 'confirmed' as const } : each,
      );
      return (world.hands = { ...world.hands, recipients });
    },
    raiseHand: ({ content, to, second }) => {
      const other = second && { ...partyOf(second.mailbox), afterHours: second.afterHours };
      const raised = aHand(world.now, { id: newId(), content, to: partyOf(to), second: other });
      spend('note');
      world.hands = { ...world.hands, hands: [raised, ...world.hands.hands] };
      return raised;
    },
    lowerHand: ({ id }) => {
      const found = world.hands.hands.find((each) => each.id === id);
      if (!found) throw new Refusal('notFound');
      const lowered = { ...found, state: 'withdrawn' as const };
      const hands = world.hands.hands.map((each) => (each.id === id ? lowered : each));
      world.hands = { ...world.hands, hands };
      return lowered;
    },
    forgetNote: ({ id }) => {
      const { own } = world.praises;
      world.hands = { ...world.hands, hands: world.hands.hands.filter((each) => each.id !== id) };
      const introductions = own.introductions.filter((each) => each.id !== id);
      world.praises = { ...world.praises, own: { ...own, introductions } };
      return {};
    },
    workReport: ({ kind }) => {
      spend('work');
      const day = dayAt(world.now, zone);
      const made = { id: newId(), at: world.now, day, kind, state: 'counted' as const };
      world.hands = { ...world.hands, workReports: [made, ...world.hands.workReports] };
      return made;
    },
  };
}
