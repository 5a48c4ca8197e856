import { setImmediate } from 'node:timers/promises';
import ICAL from 'ical.js';
import { dayAt, hour, instantOf, isZone } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { minute } from '../../shared/nudge/rule.ts';
import type { RowFault } from '../../shared/roster/row.ts';
import { longestShift } from '../../shared/shift.ts';
import { type Entry, inOrder, type RosterRead } from './roster-read.ts';

/** Recurring shifts are followed from a month ago to so many days ahead. */
const daysBack = 31;
const daysAhead = 400;

/** Larger calendars are not one person's roster; in characters. */
const largest = 4_000_000;

/** Occurrences of one entry before it is taken for endless nonsense. */
const mostOccurrences = 5000;
const eventsInTurn = 50;

/** Longest entry inside a shift that can be a break. */
const longestBreak = 2 * hour;

/** An occurrence of an entry, in instants. */
interface Occurrence {
  row: number;
  begins: number;
  ends: number;
  code: string;
}

/**
 * Reads an iCalendar file (RFC 5545): recurrence with its exceptions, zones by IANA name or by the file's own VTIMEZONE,
 * floating times in `zone`. An entry inside another of up to two hours is a break of it. Throws
 * `Refusal('rosterUnreadable')`, `Refusal('tooLarge')`.
 */
export async function readIcs(text: string, now: number, zone: string): Promise<RosterRead> {
  if (text.length > largest) throw new Refusal('tooLarge');
  const events = parsed(text).flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  const found: Occurrence[] = [];
  const faults: RowFault[] = [];
  let leftOut = 0;
  for (const [index, component] of events.entries()) {
    if (index % eventsInTurn === 0) await setImmediate();
    const event = new ICAL.Event(component);
    if (event.isRecurrenceException()) continue;
    const row = index + 1;
    try {
      const own = occurrencesOf(event, row, now, zone);
      if (own) found.push(...own);
      else leftOut++;
    } catch {
      faults.push({ row, column: null, code: 'time' });
    }
  }
  const shifts = shiftsOf(found, zone);
  faults.push(...shifts.tooLong.map((row) => ({ row, column: null, code: 'tooLong' as const })));
  const ordered = inOrder(shifts.entries);
  return { people: [], shifts: ordered.shifts, leftOut, faults: [...faults, ...ordered.faults] };
}

function parsed(text: string): ICAL.Component[] {
  try {
    const roots: unknown[] = ICAL.parse(text);
    // One calendar parses to one component, several to a list of them.
    const list = typeof roots[0] === 'string' ? [roots] : roots;
    return list.map((root) => new ICAL.Component(root as ConstructorParameters<typeof ICAL.Component>[0]));
  } catch {
    throw new Refusal('rosterUnreadable');
  }
}

/** Null for whole days and what was called off. */
function occurrencesOf(event: ICAL.Event, row: number, now: number, zone: string): Occurrence[] | null {
  if (event.startDate.isDate || isCancelled(event)) return null;
  const first = now - daysBack * 24 * hour;
  const last = now + daysAhead * 24 * hour;
  if (!event.isRecurring()) return [occurrence(event, event.startDate, event.endDate, row, zone)];
  const found: Occurrence[] = [];
  const times = event.iterator();
  for (let n = 0; n < mostOccurrences; n++) {
    const time = times.next();
    if (!time) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(time);
    const one = occurrence(item, startDate, endDate, row, zone);
    if (instantOfTime(time, event, 'dtstart', zone) > last) break;
    if (one.ends >= first && !isCancelled(item)) found.push(one);
  }
  return found;
}

const isCancelled = ({ component }: ICAL.Event) =>
  String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';

function occurrence(
  event: ICAL.Event,
  begins: ICAL.Time,
  ends: ICAL.Time,
  row: number,
  zone: string,
): Occurrence {
  const hasEnd = event.component.hasProperty('dtend');
  return {
    row,
    begins: instantOfTime(begins, event, 'dtstart', zone),
    ends: instantOfTime(ends, event, hasEnd ? 'dtend' : 'dtstart', zone),
    code: (event.summary ?? '').slice(0, 40),
  };
}

/** A time's instant: UTC, a zone that we know by name, the file's own VTIMEZONE, or else the person's wall clock. */
function instantOfTime(time: ICAL.Time, event: ICAL.Event, property: string, zone: string): number {
  const named = event.component.getFirstProperty(property)?.getFirstParameter('tzid');
  const ours = time.zone === ICAL.Timezone.utcTimezone ? 'UTC' : named && isZone(named) ? named : null;
  if (!ours && named && time.zone && time.zone !== ICAL.Timezone.localTimezone)
    return time.toUnixTime() * 1000;
  const day = [time.year, time.month, time.day].map((n) => String(n).padStart(2, '0')).join('-');
  return instantOf(day, ours ?? zone, time.hour, time.minute);
}

/** Entries inside others become their breaks; the others are shifts. */
function shiftsOf(found: readonly Occurrence[], zone: string): { entries: Entry[]; tooLong: number[] } {
  const entries: Entry[] = [];
  const tooLong: number[] = [];
  const byLength = found.toSorted((a, b) => a.begins - b.begins || b.ends - a.ends);
  for (const { row, begins, ends, code } of byLength) {
    const around = entries.findLast(({ shift }) => begins >= shift.begins && ends <= shift.ends)?.shift;
    const isSame = around?.begins === begins && around.ends === ends;
    if (around && !isSame) {
      const minutes = Math.round((ends - begins) / minute);
      if (minutes >= 1 && ends - begins <= longestBreak && around.breaks.length < 12)
        around.breaks.push({ at: begins, minutes, code });
    } else if (ends - begins > longestShift || ends <= begins) tooLong.push(row);
    else entries.push({ row, shift: { day: dayAt(begins, zone), begins, ends, breaks: [] } });
  }
  return { entries, tooLong };
}
