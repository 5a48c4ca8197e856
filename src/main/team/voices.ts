import { isIntroduction } from '../../shared/note.ts';
import type { Hands } from '../../shared/seat-contract/hands.ts';
import { lowerNote, runHands, shownHands } from './hands.ts';
import { allHands, allWorkReports, nextVoiceDue, putHand, putWorkReport } from '../journal/hands.ts';
import { settingsOf } from '../journal/settings.ts';
import { confirmRecipient, lookUpRecipients, recipients } from './recipients.ts';
import type { Seat } from '../seat.ts';
import { runWorkReports, shownWorkReport, workReportsToday } from './work-reports.ts';

/** S8 and S20: whom a hand can be raised to as known last, and what became of those raised. */
export function knownHands(seat: Seat): Hands {
  return shown(seat, null);
}

/**
 * The same, after asking the hub who can be written to. How far each hand is will be asked next: whoever opens the page
 * looks for an answer.
 */
export async function hands(seat: Seat): Promise<Hands> {
  for (const kept of allHands(seat.journal))
    if (kept.dueAt !== null) putHand(seat.journal, { ...kept, dueAt: seat.clock.now() });
  return shown(seat, seat.sync.joined() ? await lookUpRecipients(seat) : 'notJoined');
}

/** The person has compared a recipient's fingerprint with the one on that person's own screen. */
export function confirmOne(seat: Seat, mailbox: number, fingerprint: string): Hands {
  confirmRecipient(seat, mailbox, fingerprint);
  return shown(seat, null);
}

function shown(seat: Seat, trouble: Hands['trouble']): Hands {
  const settings = settingsOf(seat.journal);
  const left = (voice: 'note' | 'work') =>
    seat.sync.joined() ? seat.sync.voices.left(settings, voice) : null;
  return {
    recipients: recipients(seat),
    trouble,
    left: { note: left('note'), work: left('work') },
    hands: shownHands(allHands(seat.journal)),
    workReports: workReportsToday(seat).map(shownWorkReport),
  };
}

/** Does what is due for hands and work reports, one at a time. Never throws for what a network or a hub does. */
export async function runVoices(seat: Seat): Promise<void> {
  await runHands(seat);
  await runWorkReports(seat);
}

/** In how many milliseconds to call `runVoices`; null when there is nothing to do. */
export function voicesDueIn(seat: Seat): number | null {
  const due = nextVoiceDue(seat.journal);
  return due === null ? null : Math.max(0, due - seat.clock.now());
}

/**
 * Before leaving a team: nothing that was not sent yet is sent any more, and its leads no longer know who the person is.
 * Hands that were sent can still be asked about.
 */
export function silence(seat: Seat): void {
  for (const kept of allHands(seat.journal)) {
    if (kept.state !== 'waiting') {
      if (isIntroduction(kept.content)) lowerNote(seat, kept.id);
      continue;
    }
    // One that was tried may have arrived with its answer lost: it is taken back.
    if (kept.deposit) lowerNote(seat, kept.id);
    else putHand(seat.journal, { ...kept, state: 'refused', why: 'notJoined', dueAt: null });
  }
  for (const kept of allWorkReports(seat.journal)) {
    if (kept.state !== 'waiting') continue;
    putWorkReport(seat.journal, { ...kept, state: 'notCounted', token: null, dueAt: null });
  }
}
