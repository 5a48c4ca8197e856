import { isPraise } from '../../shared/note.ts';
import type { OwnPraise } from '../../shared/seat-contract/praise.ts';
import { allHands, type KeptHand } from './hands.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

/** What makes two of them the same, and one that an import keeps its own. */
export const praiseId = ({ day, from, what }: OwnPraise): string => `${day} ${from} ${what}`;

export function insertPraise(journal: Journal, praise: OwnPraise): void {
  prepared(journal, 'insert into praise values (@id, @day, @what, @why, @from)').run({
    id: praiseId(praise),
    ...praise,
  });
}

/** All praise that came to the person alone: to this journal, and in an export that was taken in. */
export function allPraises(journal: Journal): OwnPraise[] {
  const taken = prepared<[], OwnPraise>(journal, 'select day, what, why, sender "from" from praise').all();
  return [...allHands(journal).flatMap(praisesIn), ...taken];
}

function praisesIn({ replies, to }: KeptHand): OwnPraise[] {
  return replies.filter(isPraise).map(({ day, what, why }) => ({ day, what, why, from: to.name }));
}
