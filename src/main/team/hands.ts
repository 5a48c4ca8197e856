import { hour } from '../../shared/clock.ts';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import { bytesLeft, isIntroduction, isPraise, type NoteBody, noteLife, noteText } from '../../shared/note.ts';
import type { Hand, RaiseHandInput } from '../../shared/seat-contract/hands.ts';
import { allHands, type KeptHand, putHand, removeHand } from '../journal/hands.ts';
import { atomically } from '../journal/atomically.ts';
import { settingsOf } from '../journal/settings.ts';
import { lookUpRecipients, sealTarget } from './recipients.ts';
import type { Seat } from '../seat.ts';

const minute = 60_000;
/** Praise is not waited for at the screen: a few hours are soon enough. */
const introductionLook = 4 * hour;

/** What the page shows of hands: without what only sending them needs, and without introductions and praise. */
export function shownHands(kept: readonly KeptHand[]): Hand[] {
  return kept.flatMap(({ id, at, content, to, second, state, why, lowering, replies }) =>
    isIntroduction(content)
      ? []
      : [
          {
            id,
            at,
            content,
            to,
            second,
            state,
            why,
            lowering,
            replies: replies.filter((of) => !isPraise(of)),
          },
        ],
  );
}

function shownHand(kept: KeptHand): Hand {
  const [hand] = shownHands([kept]);
  if (!hand) throw new Refusal('notFound');
  return hand;
}

/**
 * Raises a hand: it is kept first, and sent as soon as the hub can be reached. Throws `tooLarge` with the field,
 * `voicesUsedUp`, `mailboxGone`, `mailboxNotConfirmed`, `notJoined`.
 */
export function raiseHand(seat: Seat, { content, ...whom }: RaiseHandInput): Hand {
  return shownHand(keepNote(seat, content, whom));
}

/** Keeps a note, which goes as soon as the hub can be reached. Throws as `raiseHand` does. */
export function keepNote(
  seat: Seat,
  content: NoteBody,
  { to, second }: Pick<RaiseHandInput, 'to' | 'second'>,
): KeptHand {
  const enrolment = seat.sync.joined();
  if (!enrolment) throw new Refusal('notJoined');
  if (bytesLeft(noteText(content)) < 0) throw new Refusal('tooLarge', 'content.words');
  if (second?.mailbox === to) throw new Refusal('badInput', 'second.mailbox');
  const first = sealTarget(seat, to);
  const other = second && sealTarget(seat, second.mailbox);
  if (seat.sync.voices.left(settingsOf(seat.journal), 'note') === 0) throw new Refusal('voicesUsedUp');
  const now = seat.clock.now();
  const kept: KeptHand = {
    id: seat.newId(),
    at: now,
    content,
    to: { mailbox: to, kind: first.kind, name: first.name },
    second: other &&
      second && { mailbox: other.mailbox, kind: other.kind, name: other.name, afterHours: second.afterHours },
    state: 'waiting',
    why: null,
    lowering: false,
    replies: [],
    hub: enrolment.hub,
    secret: seat.sync.voices.newSecret(),
    deposit: null,
    tries: 0,
    dueAt: now,
  };
  putHand(seat.journal, kept);
  return kept;
}

/** Takes a hand back: at once where it has never left, else as soon as the hub can be reached. Throws `notFound`. */
export function lowerHand(seat: Seat, id: string): Hand {
  return shownHand(lowerNote(seat, id));
}

/** The same for any note. */
export function lowerNote(seat: Seat, id: string): KeptHand {
  const kept = handById(seat, id);
  if (!kept) throw new Refusal('notFound');
  if (over.has(kept.state)) return kept;
  const never = kept.state === 'waiting' && kept.deposit === null;
  const lowered: KeptHand = never
    ? { ...kept, state: 'withdrawn', dueAt: null }
    : { ...kept, lowering: true, tries: 0, dueAt: seat.clock.now() };
  putHand(seat.journal, lowered);
  return lowered;
}

/** States in which nothing more comes of a note. */
const over = new Set<KeptHand['state']>(['withdrawn', 'expired', 'refused']);

/**
 * Removes a note that is over from the journal for good: a hand, or an introduction that could not be sent; to one that was
 * sent, praise may have come. Throws `notFound`, `badInput`.
 */
export function forgetNote(seat: Seat, id: string): void {
  const kept = handById(seat, id);
  if (!kept) throw new Refusal('notFound');
  const isOver = isIntroduction(kept.content) ? kept.state === 'refused' : over.has(kept.state);
  if (!isOver) throw new Refusal('badInput', 'id');
  removeHand(seat.journal, id);
}

/** Does what is due: takes back, sends, asks how far each hand is. Never throws for what a network or a hub does. */
export async function runHands(seat: Seat): Promise<void> {
  const due = allHands(seat.journal).filter(({ dueAt }) => dueAt !== null && dueAt <= seat.clock.now());
  for (const { id } of due) {
    const kept = handById(seat, id);
    if (kept) await step(seat, kept);
  }
}

async function step(seat: Seat, kept: KeptHand): Promise<void> {
  try {
    const done = await oneStep(seat, kept);
    settle(seat, kept, done);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    settle(seat, kept, afterRefusal(seat, kept, error.code));
  }
}

/** Keeps what came of a step, unless the person has lowered the hand meanwhile: then that comes next. */
function settle(seat: Seat, before: KeptHand, changes: Partial<KeptHand>): void {
  atomically(seat.journal, () => {
    const now = handById(seat, before.id);
    if (!now || now.state === 'withdrawn') return;
    const lowered = now.lowering && !before.lowering;
    putHand(seat.journal, { ...now, ...changes, ...(lowered && { dueAt: seat.clock.now() }) });
  });
}

async function oneStep(seat: Seat, kept: KeptHand): Promise<Partial<KeptHand>> {
  const { voices } = seat.sync;
  if (kept.lowering) {
    await voices.withdraw(kept.hub, kept.secret);
    return { state: 'withdrawn', lowering: false, deposit: null, dueAt: null };
  }
  if (kept.state === 'waiting') {
    const deposit = kept.deposit ?? (await compose(seat, kept));
    await voices.deposit(kept.hub, deposit);
    return { state: 'sent', deposit: null, tries: 0, dueAt: nextLook(seat, kept) };
  }
  const { state, replies } = await voices.status(kept.hub, kept.secret);
  const over = state === 'withdrawn' || state === 'expired';
  return { state, replies, tries: 0, dueAt: over ? null : nextLook(seat, kept) };
}

/** Seals a waiting hand and takes a token for it; both are in the journal before anything is sent. */
async function compose(seat: Seat, kept: KeptHand): Promise<NonNullable<KeptHand['deposit']>> {
  const settings = settingsOf(seat.journal);
  const { voices } = seat.sync;
  const { content, secret, to, second } = kept;
  // Keys may have moved on while the hand waited.
  if (kept.tries > 0) await lookUpRecipients(seat);
  const sealed = await voices.seal(settings, {
    content,
    secret,
    expiresAt: kept.at + noteLife,
    to: sealTarget(seat, to.mailbox),
    second: second && { ...sealTarget(seat, second.mailbox), afterHours: second.afterHours },
  });
  return atomically(seat.journal, () => {
    const now = handById(seat, kept.id);
    if (now?.state !== 'waiting') throw new Refusal('noteClosed'); // lowered while it was being sealed
    const token = voices.takeToken(settings, 'note');
    if (!token) throw new Refusal(voices.left(settings, 'note') === null ? 'offline' : 'voicesUsedUp');
    const deposit = { ...sealed, token };
    putHand(seat.journal, { ...now, deposit });
    return deposit;
  });
}

/** Refusals after which a hand can never be sent as it is: the person must choose anew. */
const final = new Set<ErrorCode>([
  'mailboxGone',
  'mailboxNotConfirmed',
  'voicesUsedUp',
  'notJoined',
  'badInput',
  'tooLarge',
]);

function afterRefusal(seat: Seat, kept: KeptHand, code: ErrorCode): Partial<KeptHand> {
  const gone = code === 'notFound';
  if (kept.lowering && gone) return { state: 'withdrawn', lowering: false, deposit: null, dueAt: null };
  // The hub has forgotten it. What was answered stays so.
  if (kept.state !== 'waiting' && gone) {
    return { state: kept.state === 'answered' ? 'answered' : 'expired', dueAt: null };
  }
  if (kept.state === 'waiting' && !kept.lowering) {
    if (final.has(code)) return { state: 'refused', why: code, deposit: null, dueAt: null };
    // The token's week has passed, or it was spent: sealed anew with another.
    if (code === 'wrongWeek' || code === 'wrongToken') {
      return { deposit: null, tries: kept.tries + 1, dueAt: seat.clock.now() };
    }
  }
  const wait = Math.min(minute * 2 ** kept.tries, hour / 2);
  return { tries: kept.tries + 1, dueAt: seat.clock.now() + wait };
}

/**
 * When to ask again how far a hand is. Somebody who asked for five minutes looks at the screen for an answer; for the rest an
 * hour is soon enough, and fewer questions say less about who is at work.
 */
function nextLook(seat: Seat, { at, content }: KeptHand): number {
  const now = seat.clock.now();
  if (isIntroduction(content)) return now + introductionLook;
  const age = now - at;
  if (content.kind === 'fiveMinutes' && age < hour / 2) return now + minute;
  return now + (age < 2 * hour ? 10 * minute : hour);
}

function handById(seat: Seat, id: string): KeptHand | undefined {
  return allHands(seat.journal).find((kept) => kept.id === id);
}
