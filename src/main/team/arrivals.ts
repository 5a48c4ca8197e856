import { z } from 'zod';
import { isPraise } from '../../shared/note.ts';
import type { ArrivalKind, Arrivals } from '../../shared/seat-contract/arrivals.ts';
import { allHands } from '../journal/hands.ts';
import { settingsOf } from '../journal/settings.ts';
import type { Seat } from '../seat.ts';

/** What the journal remembers of what has come: which of it was read, and which was told of. */
const remembered = z
  .strictObject({ notify: z.boolean(), read: z.array(z.string()), said: z.array(z.string()) })
  .catch({ notify: true, read: [], said: [] });
type Remembered = z.infer<typeof remembered>;

const recall = ({ journal }: Seat): Remembered => remembered.parse(settingsOf(journal).get('arrivals'));

/** What has come to the person and was not read yet. */
export function arrivals(seat: Seat): Arrivals {
  const { read, notify } = recall(seat);
  const come = allCome(seat);
  const unread = (kind: ArrivalKind) => come[kind].filter((id) => !read.includes(id)).length;
  return { unread: { answer: unread('answer'), praise: unread('praise') }, notify };
}

/** The person has been shown all of one kind. */
export function readArrivals(seat: Seat, kind: ArrivalKind): Arrivals {
  const { read } = recall(seat);
  const come = allCome(seat);
  // What is not there any more need not be remembered.
  return keep(seat, {
    read: idsOf(come).filter((id) => read.includes(id) || come[kind].includes(id)),
  });
}

export function setArrivalNotice(seat: Seat, on: boolean): Arrivals {
  return keep(seat, { notify: on });
}

/** Whether something has come that was neither read nor told of, and may be told of. */
export function isUnsaid(seat: Seat): boolean {
  const { notify, read, said } = recall(seat);
  const known = new Set([...read, ...said]);
  return (
    notify &&
    Object.values(allCome(seat))
      .flat()
      .some((id) => !known.has(id))
  );
}

/** From now on all that has come counts as told of. */
export function keepSaid(seat: Seat): void {
  keep(seat, { said: idsOf(allCome(seat)) });
}

function keep(seat: Seat, changes: Partial<Remembered>): Arrivals {
  settingsOf(seat.journal).set('arrivals', { ...recall(seat), ...changes });
  return arrivals(seat);
}

/** What has come and is still there, by what tells one from another: the note it answers, and its place among the answers. */
type Come = Record<ArrivalKind, string[]>;

function allCome({ journal }: Seat): Come {
  const come: Come = { answer: [], praise: [] };
  for (const { id, replies } of allHands(journal))
    for (const [at, reply] of replies.entries())
      come[isPraise(reply) ? 'praise' : 'answer'].push(`${id} ${at}`);
  return come;
}

const idsOf = ({ answer, praise }: Come): string[] => [...answer, ...praise];
