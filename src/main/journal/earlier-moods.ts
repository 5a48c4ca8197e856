import type { Step } from '../../shared/check-in.ts';
import type { Day } from '../../shared/clock.ts';
import type { EarlierMood } from '../../shared/earlier-mood.ts';
import type { Journal } from './journal.ts';
import { prepared } from './prepared.ts';

/** Keeps a mood from another diary. */
export function insertEarlierMood(journal: Journal, mood: EarlierMood): void {
  prepared(journal, 'insert into earlier_mood values (@id, @day, @at, @mood, @activities, @note)').run({
    ...mood,
    activities: JSON.stringify(mood.activities),
  });
}

/** Moods of the days from one to another, both included, oldest first. */
export function earlierMoodsBetween(journal: Journal, from: Day, to: Day): EarlierMood[] {
  return prepared<[Day, Day], Omit<EarlierMood, 'activities'> & { activities: string }>(
    journal,
    'select id, day, at, mood, activities, note from earlier_mood where day between ? and ? order by day, at',
  )
    .all(from, to)
    .map((stored) => ({ ...stored, activities: JSON.parse(stored.activities) as string[] })); // written by `insertEarlierMood`
}

/** The same without what was written beside it. */
export function earlierDays(journal: Journal, from: Day, to: Day): { day: Day; mood: Step }[] {
  return prepared<[Day, Day], { day: Day; mood: Step }>(
    journal,
    'select day, mood from earlier_mood where day between ? and ? order by day, at',
  ).all(from, to);
}

export function countEarlierMoods(journal: Journal): number {
  return prepared<[], { n: number }>(journal, 'select count(*) n from earlier_mood').get()?.n ?? 0;
}
