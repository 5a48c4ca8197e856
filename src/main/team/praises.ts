import { isIntroduction, noteLife } from '../../shared/note.ts';
import type { WallPraise } from '../../shared/praise.ts';
import type { OwnIntroduction, OwnPraise, OwnPraises } from '../../shared/seat-contract/praise.ts';
import { keepNote, lowerNote } from './hands.ts';
import { allHands, type KeptHand } from '../journal/hands.ts';
import { allPraises } from '../journal/praises.ts';
import { settingsOf } from '../journal/settings.ts';
import type { Seat } from '../seat.ts';
import { boardIn } from './team-board.ts';

/** L5: whom the person told their name, what came to them alone, and the team's wall. */
export function ownPraises(seat: Seat): OwnPraises {
  const kept = allHands(seat.journal);
  return {
    introductions: kept.flatMap(introductionOf),
    praises: allPraises(seat.journal).toSorted(byDay),
    wall: wallOf(seat),
  };
}

/** Tells a lead who the person is: a note like a raised hand, sealed to that lead. Throws as `raiseHand` does. */
export function introduce(seat: Seat, { to, name }: { to: number; name: string }): OwnPraises {
  keepNote(seat, { kind: 'introduction', name }, { to, second: null });
  return ownPraises(seat);
}

/** Takes it back; praise that has come stays. Throws `notFound`. */
export function takeBackIntroduction(seat: Seat, id: string): OwnPraises {
  lowerNote(seat, id);
  return ownPraises(seat);
}

/** An introduction, as an export tells of it: also one that is over, and without its secret. */
export function shownIntroductions(
  kept: readonly KeptHand[],
): { at: number; name: string; to: string; state: KeptHand['state'] }[] {
  return kept.flatMap(({ at, content, to, state }) =>
    isIntroduction(content) ? [{ at, name: content.name, to: to.name, state }] : [],
  );
}

function introductionOf(kept: KeptHand): OwnIntroduction[] {
  const { id, at, content, to, why } = kept;
  if (!isIntroduction(content)) return [];
  const { mailbox, name } = to;
  const state = stateOf(kept);
  return state ? [{ id, name: content.name, to: { mailbox, name }, state, why, until: at + noteLife }] : [];
}

/** Null for one that was taken back or has run out. */
function stateOf({ state, lowering, dueAt }: KeptHand): OwnIntroduction['state'] | null {
  if (state === 'withdrawn' || state === 'expired') return null;
  if (state === 'refused' || state === 'waiting') return state;
  if (lowering) return 'lowering';
  // Nothing is asked of it any more: the hub has forgotten it, thirty days after the last praise.
  return dueAt === null ? null : 'there';
}

const byDay = (a: OwnPraise, b: OwnPraise) => (a.day < b.day ? 1 : -Number(a.day > b.day));

/** What the hub told the team last; null before it did. */
function wallOf({ journal, sync }: Seat): WallPraise[] | null {
  return (sync.joined() && boardIn(settingsOf(journal))?.board.praises) ?? null;
}
