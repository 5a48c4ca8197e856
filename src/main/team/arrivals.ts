import { z } from 'zod';
import { isPraise } from '../../shared/note.ts';
import {
  type ArrivalKind,
  arrivalKind,
  arrivalKinds,
  type Arrivals,
} from '../../shared/seat-contract/arrivals.ts';
import { allHands } from '../journal/hands.ts';
import { settingsOf } from '../journal/settings.ts';
import type { Seat } from '../seat.ts';

const counts = z.record(arrivalKind, z.int().min(0));
type Counts = z.infer<typeof counts>;

const none: Counts = { answer: 0, praise: 0 };

/** What the journal remembers: answers and praise are only ever added, so that numbers are enough. */
const remembered = z
  .strictObject({ notify: z.boolean(), read: counts, said: counts })
  .catch({ notify: true, read: none, said: none });
type Remembered = z.infer<typeof remembered>;

const recall = ({ journal }: Seat): Remembered => remembered.parse(settingsOf(journal).get('arrivals'));

/** What has come to the person and was not read yet. */
export function arrivals(seat: Seat): Arrivals {
  const { read, notify } = recall(seat);
  const come = allCome(seat);
  return { unread: { answer: come.answer - read.answer, praise: come.praise - read.praise }, notify };
}

/** The person has been shown all of one kind. */
export function readArrivals(seat: Seat, kind: ArrivalKind): Arrivals {
  return keep(seat, ({ read }) => ({ read: { ...read, [kind]: allCome(seat)[kind] } }));
}

export function setArrivalNotice(seat: Seat, on: boolean): Arrivals {
  return keep(seat, () => ({ notify: on }));
}

/** Whether something has come that was neither read nor told of, and may be told of. */
export function isUnsaid(seat: Seat): boolean {
  const { notify, read, said } = recall(seat);
  const come = allCome(seat);
  return notify && arrivalKinds.some((kind) => come[kind] > Math.max(read[kind], said[kind]));
}

/** From now on all that has come counts as told of. */
export function keepSaid(seat: Seat): void {
  keep(seat, () => ({ said: allCome(seat) }));
}

function keep(seat: Seat, changes: (before: Remembered) => Partial<Remembered>): Arrivals {
  const before = recall(seat);
  settingsOf(seat.journal).set('arrivals', { ...before, ...changes(before) });
  return arrivals(seat);
}

/** How many answers and praises have ever come. */
function allCome({ journal }: Seat): Counts {
  const replies = allHands(journal).flatMap((kept) => kept.replies);
  const praise = replies.filter(isPraise).length;
  return { answer: replies.length - praise, praise };
}
