import { addDays, instantOf } from '../src/shared/clock.ts';
import { someDay, someZone } from './factories.ts';

/** Check-ins over ten years, as our own CSV has them, each with a note. */
export function ownTable(rows: number): string {
  const lines = ['kind,day,time,phase,mood,calm,words,tags,note'];
  for (let n = 0; n < rows; n++) {
    const day = addDays(someDay, -(n % 3800) - 1);
    const time = new Date(instantOf(day, someZone, 9) + n * 1000).toISOString();
    lines.push(`check-in,${day},${time},middle,${1 + (n % 5)},3,tired; proud,late shift,"a note, no. ${n}"`);
  }
  return lines.join('\r\n');
}

/** Moods over ten years, as Daylio's CSV has them. */
export function daylioTable(rows: number): string {
  const lines = ['full_date,date,weekday,time,mood,activities,note_title,note'];
  for (let n = 0; n < rows; n++) {
    const time = `${String(n % 24).padStart(2, '0')}:${String(Math.floor(n / 3800) % 60).padStart(2, '0')}`;
    const mood = ['rad', 'good', 'meh', 'bad', 'awful'][n % 5];
    lines.push(
      `${addDays(someDay, -(n % 3800) - 1)},,,${time},${mood},friends | movie,A title,"a note, no. ${n}"`,
    );
  }
  return lines.join('\n');
}

/** A file as the page hands it over. */
export const aFile = (content: string | Uint8Array, moods = {}) => ({
  content: Buffer.from(content).toString('base64'),
  moods,
  encoding: null,
});
