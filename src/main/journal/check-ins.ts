import type { BreaksTaken, CheckIn, MoodWord, Phase, Step } from '../../shared/check-in.ts';
import type { Day } from '../../shared/clock.ts';
import type { MonthMean } from '../../shared/patterns.ts';
import { atomically } from './atomically.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';
import { countTags } from './tags.ts';

/** A check-in as its table has it: lists are JSON texts. */
interface Stored {
  id: string;
  shiftId: string;
  day: Day;
  at: number;
  phase: Phase;
  mood: Step;
  calm: Step;
  energy: Step | null;
  breaks: BreaksTaken | null;
  words: string;
  tags: string;
  note: string;
}

const columns = 'id, shift_id "shiftId", day, at, phase, mood, calm, energy, breaks, words, tags, note';

/** Keeps a check-in; on the disk when it returns. */
export function insertCheckIn(journal: Journal, checkIn: CheckIn): void {
  atomically(journal, () => {
    prepared<[Stored]>(
      journal,
      `insert into check_in values
         (@id, @shiftId, @day, @at, @phase, @mood, @calm, @energy, @breaks, @words, @tags, @note)`,
    ).run(store(checkIn));
    countTags(journal, checkIn.tags, 1);
  });
}

/** Writes an edited check-in over the one with its id. */
export function updateCheckIn(journal: Journal, before: CheckIn, after: CheckIn): void {
  atomically(journal, () => {
    prepared<[Stored]>(
      journal,
      `update check_in set mood = @mood, calm = @calm, energy = @energy, breaks = @breaks, words = @words,
         tags = @tags, note = @note where id = @id`,
    ).run(store(after));
    countTags(journal, before.tags, -1);
    countTags(journal, after.tags, 1);
  });
}

/** Removes a check-in; its bytes are overwritten. */
export function removeCheckIn(journal: Journal, checkIn: CheckIn): void {
  atomically(journal, () => {
    prepared<[string]>(journal, 'delete from check_in where id = ?').run(checkIn.id);
    countTags(journal, checkIn.tags, -1);
  });
}

export function checkInById(journal: Journal, id: string): CheckIn | undefined {
  const stored = prepared<[string], Stored>(journal, `select ${columns} from check_in where id = ?`).get(id);
  return stored && restore(stored);
}

/** Check-ins of the rostered days from one to another, both included, oldest first. */
export function checkInsBetween(journal: Journal, from: Day, to: Day): CheckIn[] {
  return prepared<[Day, Day], Stored>(
    journal,
    `select ${columns} from check_in where day between ? and ? order by day, at`,
  )
    .all(from, to)
    .map(restore);
}

/** The taps of a check-in: no note, word or tag is read. */
export type FeltThen = Pick<CheckIn, 'shiftId' | 'day' | 'at' | 'phase' | 'mood' | 'calm' | 'breaks'>;

/** The taps of check-ins of the rostered days from one to another, both included, oldest first. */
export function feltBetween(journal: Journal, from: Day, to: Day): FeltThen[] {
  return prepared<[Day, Day], FeltThen>(
    journal,
    `select shift_id "shiftId", day, at, phase, mood, calm, breaks from check_in
     where day between ? and ? order by day, at`,
  ).all(from, to);
}

/** The mean of (mood + calm)/2 and the days with a check-in, for each month that has one, oldest first. */
export function monthMeans(journal: Journal): MonthMean[] {
  return prepared<[], MonthMean>(
    journal,
    `select substr(day, 1, 7) month, 0.5 * sum(total) / sum(said) level, count(*) days
     from (select day, sum(mood + calm) total, count(*) said from check_in group by day)
     group by 1 order by 1`,
  ).all();
}

export function countCheckIns(journal: Journal): number {
  return prepared<[], { n: number }>(journal, 'select count(*) n from check_in').get()?.n ?? 0;
}

function store(checkIn: CheckIn): Stored {
  return { ...checkIn, words: JSON.stringify(checkIn.words), tags: JSON.stringify(checkIn.tags) };
}

function restore(stored: Stored): CheckIn {
  // Written by `store` and by nothing else.
  const words = JSON.parse(stored.words) as MoodWord[];
  const tags = JSON.parse(stored.tags) as string[];
  return { ...stored, words, tags };
}
