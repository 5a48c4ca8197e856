import { note as noteShape, type Step } from '../../shared/check-in.ts';
import { day as dayShape, instant, instantOf } from '../../shared/clock.ts';
import type { ImportFault } from '../../shared/seat-contract/import.ts';
import { type FileRead, noRecords } from './file-read.ts';
import type { Reading } from './read-file.ts';
import { rowsOf } from './table.ts';

/** The five moods as Daylio ships them, in the languages of this app; a person may have named them otherwise, and more. */
const shipped: Readonly<Record<string, Step>> = {
  rad: 5,
  good: 4,
  meh: 3,
  bad: 2,
  awful: 1,
  超棒: 5,
  很棒: 5,
  不错: 4,
  不錯: 4,
  一般: 3,
  不好: 2,
  糟糕: 2,
  很糟: 1,
  极差: 1,
  極差: 1,
};

const longestActivity = 40;
const mostActivities = 60;

/** Reads Daylio's CSV export. `moods` says what the person's own moods mean; a mood that nobody explained is asked about. */
export async function readDaylio(
  text: string,
  moods: Readonly<Record<string, Step>>,
  { clock, newId, went }: Reading,
): Promise<FileRead> {
  const records = noRecords();
  const zone = clock.zone();
  const faults: ImportFault[] = [];
  const times = new Map<string, number>();
  const stepOf = (name: string): Step | null =>
    (Object.hasOwn(moods, name) ? moods[name] : shipped[name.toLowerCase()]) ?? null;

  for await (const { line, cell } of rowsOf(text, went)) {
    const name = cell('mood').trim().slice(0, 100);
    const day = dayShape.safeParse(cell('full_date').trim());
    const time = clockTime(cell('time'));
    const at = day.success && time && instant.safeParse(instantOf(day.data, zone, ...time));
    const fault = (code: ImportFault['code']) => faults.push({ row: line, list: null, code });
    if (!name) fault('mood');
    else if (!day.success) fault('day');
    else if (!at || !at.success) fault('time');
    else {
      times.set(name, (times.get(name) ?? 0) + 1);
      const mood = stepOf(name);
      const written = noteOf(cell('note_title'), cell('note'));
      if (!noteShape.safeParse(written).success) fault('value');
      else if (mood !== null)
        records.earlierMoods.push({
          id: newId(),
          day: day.data,
          at: at.data,
          mood,
          activities: activitiesIn(cell('activities')),
          note: written,
        });
    }
  }
  const found = [...times].map(([name, count]) => ({ name, times: count, step: stepOf(name) }));
  return {
    kind: 'daylio',
    records,
    faults,
    leftOut: 0,
    moods: found.toSorted((a, b) => b.times - a.times),
  };
}

/** `20:30`, `8:30 pm`, `下午8:30`: hours and minutes; null for anything else. */
export function clockTime(text: string): [hours: number, minutes: number] | null {
  const [, before = '', hour = '', minute = '', after = ''] =
    /^\s*(\D*?)\s*(\d{1,2})[:.](\d{2})(?::\d{2})?\s*(\D*?)\s*$/.exec(text) ?? [];
  const half = `${before}${after}`.toLowerCase().replaceAll('.', '').trim();
  const isAfternoon = ['pm', '下午', '晚上', '中午'].includes(half);
  if (hour === '' || !(half === '' || isAfternoon || ['am', '上午', '早上', '凌晨'].includes(half)))
    return null;
  const typed = Number(hour);
  if (half !== '' && (typed < 1 || typed > 12)) return null;
  const hours = half === '' ? typed : (typed % 12) + (isAfternoon ? 12 : 0);
  return hours < 24 && Number(minute) < 60 ? [hours, Number(minute)] : null;
}

const activitiesIn = (text: string) =>
  text
    .split('|')
    .map((activity) => activity.trim().slice(0, longestActivity))
    .filter(Boolean)
    .slice(0, mostActivities);

/** Title and text; the breaks that newer versions write as HTML become lines. */
const noteOf = (title: string, text: string) =>
  [title.trim(), text.replaceAll(/<br\s*\/?>/gi, '\n').trim()].filter(Boolean).join('\n');
