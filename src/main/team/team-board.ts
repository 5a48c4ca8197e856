import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { hour, instant } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { type TeamBoard, teamBoard } from '../../shared/hub-contract/team-board.ts';
import { type KeyValue, settingsOf } from '../journal/settings.ts';
import type { Seat } from '../seat.ts';

// What the team is told of the work around it (S16), asked for once a day, whether anybody looks at it or not.

const boardSetting = 'team.board';
const dueSetting = 'team.boardDue';
const kept = z.strictObject({ at: instant, board: teamBoard });

/** From one answer to the next: about a day, and never at the same time of it. */
const rhythm = 20 * hour;
const spread = 8 * hour;
/** After a failure: one to two hours. */
const patience = hour;

/** What the hub told last, and when; null before it did. */
export function boardIn(settings: KeyValue): { at: number; board: TeamBoard } | null {
  return kept.safeParse(settings.get(boardSetting)).data ?? null;
}

/** When to ask the hub next; null without a team. */
export function boardDue({ journal, sync }: Pick<Seat, 'journal' | 'sync'>): number | null {
  if (!sync.joined()) return null;
  return instant.safeParse(settingsOf(journal).get(dueSetting)).data ?? 0;
}

/** In how many milliseconds to call `lookAtBoard`; null without a team. */
export function boardDueIn(seat: Seat): number | null {
  const due = boardDue(seat);
  return due === null ? null : Math.max(0, due - seat.clock.now());
}

/** Asks the hub if it is time. Never throws for what a network or a hub does: what was told last stays. */
export async function lookAtBoard({ journal, sync, clock }: Seat): Promise<void> {
  const due = boardDue({ journal, sync });
  if (due === null || due > clock.now()) return;
  const settings = settingsOf(journal);
  settings.set(dueSetting, clock.now() + patience + randomInt(patience));
  try {
    const board = await sync.board(settings);
    settings.set(boardSetting, { at: clock.now(), board });
    settings.set(dueSetting, clock.now() + rhythm + randomInt(spread));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Forgets it, with the membership. */
export function dropBoard(settings: KeyValue): void {
  settings.delete(boardSetting);
  settings.delete(dueSetting);
}
