import { Refusal } from '../../shared/errors.ts';
import { noLeadNotes, type LeadNotes } from '../../shared/lead-notes.ts';
import { noteLife } from '../../shared/note.ts';
import type { SeatOutput, SeatParsed } from '../../shared/seat-contract.ts';
import type {
  Introduced,
  OwnPraises,
  praiseCalls,
  sealedPraiseCalls,
} from '../../shared/seat-contract/praise.ts';
import type { leadNoteCalls } from '../../shared/seat-contract/lead-notes.ts';
import type { FakeMailbox } from './fake-mailbox.ts';
import type { Hands } from '../../shared/seat-contract/hands.ts';

type PraiseCall = keyof typeof praiseCalls | keyof typeof sealedPraiseCalls | keyof typeof leadNoteCalls;
type PraiseHandlers = { [N in PraiseCall]: (input: SeatParsed<N>) => SeatOutput<N> };

/** Praise and a lead's own notes, in memory. */
export interface FakePraises {
  own: OwnPraises;
  introduced: Introduced[];
  leadNotes: LeadNotes;
}

/** A wall with praise, some that came alone, a lead who was told the name; two people known to the lead at the desk. */
export function somePraises(now: number): FakePraises {
  return {
    own: {
      introductions: [
        {
          id: '00000000-0000-4000-8000-000000008001',
          name: 'Mei',
          to: { mailbox: 3, name: 'Lin Yue' },
          state: 'there',
          why: null,
          until: now + 60 * 24 * 3_600_000,
        },
      ],
      praises: [
        {
          day: '2026-03-09',
          what: 'You stayed with the caller who had lost her card until the new one was on its way.',
          why: 'She wrote to thank us, and asked for your name.',
          from: 'Lin Yue',
        },
      ],
      wall: [
        {
          day: '2026-03-06',
          who: 'the early shift',
          what: 'shared the page on refunds',
          why: 'three calls fewer came back',
          by: 'Lin Yue',
        },
      ],
    },
    introduced: [
      { note: 'a1'.repeat(32), name: 'Mei', until: now + 60 * 24 * 3_600_000 },
      { note: 'b2'.repeat(32), name: 'Bo', until: now + 20 * 24 * 3_600_000 },
    ],
    leadNotes: noLeadNotes,
  };
}

/** A seat to which nothing has come yet. */
export function noPraises(): FakePraises {
  return {
    own: { introductions: [], praises: [], wall: [] },
    introduced: [],
    leadNotes: noLeadNotes,
  };
}

/** The calls about praise, over a world in memory. */
export function praiseHandlers(
  world: { praises: FakePraises; hands: Hands; mailbox: FakeMailbox; now: number },
  newId: () => string,
): PraiseHandlers {
  const become = (changes: Partial<OwnPraises>) => {
    const own = { ...world.praises.own, ...changes };
    world.praises = { ...world.praises, own };
    return own;
  };
  const open = () => {
    if (world.mailbox.state.stage !== 'open') throw new Refusal('mailboxLocked');
    return world.praises;
  };
  return {
    ownPraises: () => world.praises.own,
    introduce: ({ to, name }) => {
      const found = world.hands.recipients.find(({ mailbox }) => mailbox === to);
      if (!found) throw new Refusal('mailboxGone');
      const { introductions } = world.praises.own;
      const made = {
        id: newId(),
        name,
        to: { mailbox: to, name: found.name },
        state: 'waiting' as const,
        why: null,
        until: world.now + noteLife,
      };
      return become({ introductions: [made, ...introductions] });
    },
    takeBackIntroduction: ({ id }) =>
      become({ introductions: world.praises.own.introductions.filter((each) => each.id !== id) }),
    introductions: () => ({ introductions: open().introduced }),
    sealPraise: ({ note }) => {
      if (!open().introduced.some((each) => each.note === note)) throw new Refusal('notFound');
      return {};
    },
    leadNotes: () => world.praises.leadNotes,
    setLeadNotes: (notes) => {
      world.praises = { ...world.praises, leadNotes: notes };
      return notes;
    },
  };
}
