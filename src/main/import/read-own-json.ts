import { z } from 'zod';
import { checkIn } from '../../shared/check-in.ts';
import { dayGoal } from '../../shared/day-goal.ts';
import { earlierMood } from '../../shared/earlier-mood.ts';
import { Refusal } from '../../shared/errors.ts';
import { breakRecord } from '../../shared/nudge/break-record.ts';
import { pulse } from '../../shared/pulse.ts';
import { rosterShift } from '../../shared/roster/roster.ts';
import { routineSession } from '../../shared/routine-session.ts';
import { ownPraise } from '../../shared/seat-contract/praise.ts';
import type { ImportFault } from '../../shared/seat-contract/import.ts';
import { shift } from '../../shared/shift.ts';
import { hardCall } from '../../shared/stressor.ts';
import { type FileRead, noRecords, type Records } from './file-read.ts';

const document = z.looseObject({ format: z.literal('sidetone-journal'), version: z.int() });

/** Each list of an export with the journal's own shape; the names that an export adds for its reader fall away. */
const shapes: { [Noun in keyof Records]: z.ZodType<Records[Noun][number]> } = {
  shifts: z.object(shift.shape),
  checkIns: z.object(checkIn.shape),
  hardCalls: z.object(hardCall.shape),
  routineSessions: z.object(routineSession.shape),
  pulses: z.object(pulse.shape),
  breaks: z.object(breakRecord.shape),
  roster: z.object(rosterShift.shape),
  dayGoals: z.object(dayGoal.shape),
  earlierMoods: z.object(earlierMood.shape),
  praises: z.object(ownPraise.shape),
};

/** Reads our own JSON. Throws `Refusal('importUnreadable')`, and `Refusal('journalNewer')` for that of a newer version. */
export function readOwnJson(text: string): FileRead {
  const read = document.safeParse(parsed(text));
  if (!read.success) throw new Refusal('importUnreadable');
  if (read.data.version > 1) throw new Refusal('journalNewer');
  const records = noRecords();
  const faults: ImportFault[] = [];

  function take(noun: keyof Records): void {
    const list = z.array(z.unknown()).safeParse(read.data?.[noun] ?? []);
    if (!list.success) throw new Refusal('importUnreadable');
    const into: unknown[] = records[noun]; // what the noun's own shape has let through
    for (const [index, one] of list.data.entries()) {
      const record = shapes[noun].safeParse(one);
      if (record.success) into.push(record.data);
      else faults.push({ row: index + 1, list: noun, code: 'record' });
    }
  }
  take('shifts');
  take('checkIns');
  take('hardCalls');
  take('routineSessions');
  take('pulses');
  take('breaks');
  take('roster');
  take('dayGoals');
  take('earlierMoods');
  take('praises');
  // A break that was open then is over by now, and whether it was taken nobody knows.
  records.breaks = records.breaks.filter(({ settledAt }) => settledAt !== null);
  const known = new Set(records.shifts.map(({ id }) => id));
  for (const noun of ['checkIns', 'hardCalls', 'pulses'] as const)
    for (const [index, { shiftId }] of records[noun].entries())
      if (!known.has(shiftId)) faults.push({ row: index + 1, list: noun, code: 'shift' });
  return { kind: 'json', records, faults, leftOut: countOf(read.data), moods: [] };
}

/** What was said to others, and by them: it belongs to notes whose secrets are in no export. */
const others = ['hands', 'introductions', 'workReports'];

function countOf(document: Record<string, unknown>): number {
  const lists = others.map((name) => z.array(z.unknown()).safeParse(document[name]).data ?? []);
  return lists.reduce((sum, list) => sum + list.length, 0);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal('importUnreadable');
  }
}
