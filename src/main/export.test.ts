import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  aCheckIn,
  aDayGoal,
  aHardCall,
  aKeptHand,
  aKeptWorkReport,
  aRoutineSession,
  aPulse,
  aShift,
  countingIds,
  fixedClock,
  someDay,
} from '../../tests/factories.ts';
import { aSeat } from '../../tests/seat.ts';
import { checkIn } from '../shared/check-in.ts';
import { instantOf } from '../shared/clock.ts';
import { dayGoal } from '../shared/day-goal.ts';
import { routineSession } from '../shared/routine-session.ts';
import { pulse as pulseShape } from '../shared/pulse.ts';
import { hand as handShape, ownWorkReport } from '../shared/seat-contract/hands.ts';
import { shift } from '../shared/shift.ts';
import { hardCall } from '../shared/stressor.ts';
import { exportJournal } from './export.ts';
import { insertCheckIn } from './journal/check-ins.ts';
import { putDayGoal } from './journal/day-goals.ts';
import { insertHardCall } from './journal/hard-calls.ts';
import { countNotes, putHand, putWorkReport } from './journal/hands.ts';
import { insertRoutineSession } from './journal/routine-sessions.ts';
import { insertPulse } from './journal/pulses.ts';
import { insertShift } from './journal/shifts.ts';

/** What a spreadsheet must not run, and what has to survive quoting. */
const awkward = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '＝1',
  'a "quoted" word, and\r\na second line',
  '难熬的一天',
];

function aFullSeat() {
  const { seat } = aSeat({ clock: fixedClock(instantOf(someDay, 'America/New_York', 20)) });
  const newId = countingIds();
  const worked = aShift({ zone: 'America/New_York', begunAt: instantOf(someDay, 'America/New_York', 9) });
  insertShift(seat.journal, worked);
  const checkIns = awkward.map((note, n) =>
    aCheckIn({ id: newId(), shiftId: worked.id, at: worked.begunAt + n * 60_000, note, tags: [`tag ${n}`] }),
  );
  for (const one of checkIns) insertCheckIn(seat.journal, one);
  const call = aHardCall({ id: newId(), shiftId: worked.id, at: worked.begunAt + 90_000 });
  insertHardCall(seat.journal, call);
  const session = aRoutineSession({ id: newId(), shiftId: worked.id, begunAt: worked.begunAt + 10 * 60_000 });
  insertRoutineSession(seat.journal, session);
  const pulse = aPulse({ id: newId(), shiftId: worked.id, at: worked.begunAt + 120_000, theme: 'breaks' });
  insertPulse(seat.journal, pulse);
  const replies = [{ answer: 'soon' as const, words: 'After lunch' }];
  const hand = aKeptHand({ id: newId(), at: worked.begunAt + 11 * 60_000, state: 'answered', replies });
  putHand(seat.journal, hand);
  putWorkReport(seat.journal, aKeptWorkReport({ id: newId(), at: worked.begunAt + 12 * 60_000 }));
  const goal = aDayGoal({ at: worked.begunAt + 130_000 });
  putDayGoal(seat.journal, goal);
  return { seat, worked, checkIns, call, session, pulse, goal, hand };
}

describe('JSON', () => {
  it('gives back every record, with the names of moods beside their numbers [S13]', () => {
    const { seat, worked, checkIns, call, session, pulse, goal, hand } = aFullSeat();
    const { fileName, mediaType, text } = exportJournal(seat, 'json', 'en');
    expect([fileName, mediaType]).toEqual(['sidetone-2026-03-03.json', 'application/json']);
    const content: unknown = JSON.parse(text);
    const read = z
      .object({
        format: z.literal('sidetone-journal'),
        version: z.literal(1),
        shifts: z.array(shift),
        checkIns: z.array(checkIn.extend({ moodName: z.string(), calmName: z.string() })),
        hardCalls: z.array(hardCall.extend({ stressorName: z.string() })),
        routineSessions: z.array(routineSession.extend({ routineName: z.string() })),
        pulses: z.array(pulseShape.extend({ themeName: z.string().nullable() })),
        hands: z.array(handShape),
        workReports: z.array(ownWorkReport),
        dayGoals: z.array(dayGoal.extend({ wentName: z.string().nullable() })),
      })
      .parse(content);
    expect(read.shifts).toEqual([worked]);
    expect(read.checkIns).toEqual(
      checkIns.map((one) => ({ ...one, moodName: 'okay', calmName: 'in between' })),
    );
    expect(read.hardCalls).toEqual([{ ...call, stressorName: 'Abusive caller' }]);
    expect(read.routineSessions).toEqual([{ ...session, routineName: 'Cyclic sigh' }]);
    expect(read.hands).toMatchObject([{ state: 'answered', content: hand.content, replies: hand.replies }]);
    expect(read.workReports).toMatchObject([{ kind: 'queue', state: 'counted' }]);
    // Whoever finds the file must not be able to take the hand back.
    expect(text).not.toContain(hand.secret);
    expect(read.dayGoals).toEqual([{ ...goal, wentName: 'It worked out' }]);
    expect(read.pulses).toEqual([{ ...pulse, themeName: 'Breaks that really happen' }]);
  });
});

describe('CSV', () => {
  it('has a line for each record, oldest first, by the clock of the place [S13]', () => {
    const { seat } = aFullSeat();
    const { fileName, mediaType, text } = exportJournal(seat, 'csv', 'zh-TW');
    expect([fileName, mediaType]).toEqual(['sidetone-2026-03-03.csv', 'text/csv; charset=utf-8']);
    const [header, ...lines] = readCsv(text);
    const rows = lines.map((line) => Object.fromEntries(line.map((field, i) => [header?.[i], field])));
    expect(rows).toHaveLength(awkward.length + 6);
    expect(rows[0]).toMatchObject({
      kind: 'check-in',
      day: someDay,
      time: '2026-03-02T09:00:00-05:00',
      mood: '3',
      'mood name': expect.stringMatching(/\p{Script=Han}/u),
      energy: '',
      tags: 'tag 0',
      stressor: '',
    });
    expect(rows[2]).toMatchObject({
      kind: 'hard call',
      time: '2026-03-02T09:01:30-05:00',
      strength: '2',
      mood: '',
    });
    expect(rows.at(-2)).toMatchObject({
      kind: 'raised hand',
      time: '2026-03-02T22:11:00+08:00',
      said: 'talk',
      to: 'Lin Yue',
      note: 'Could we speak?',
      state: 'answered',
      answers: 'soon: After lunch',
    });
    expect(rows.at(-1)).toMatchObject({ kind: 'work report', said: 'queue', state: 'counted', mood: '' });
    expect(rows.at(-3)).toMatchObject({
      kind: 'routine',
      time: '2026-03-02T09:10:00-05:00',
      routine: 'sigh',
      seconds: '300',
      'mood before': '2',
      'mood after': '3',
    });
    expect(rows.find(({ kind }) => kind === 'goal')).toMatchObject({
      day: someDay,
      goal: 'lunch outside',
      went: 'done',
      'good thing': 'the caller who laughed',
    });
    expect(rows.find(({ kind }) => kind === 'pulse')).toMatchObject({
      'worn out': '2',
      supported: '5',
      theme: 'breaks',
      mood: '',
    });
  });

  it('keeps what was typed, and gives no spreadsheet a formula to run', () => {
    const { seat } = aFullSeat();
    const { text } = exportJournal(seat, 'csv', 'en');
    const [header, ...lines] = readCsv(text);
    const notes = lines
      .filter(([kind]) => kind === 'check-in')
      .map((line) => line[header?.indexOf('note') ?? -1]);
    expect(notes).toEqual(awkward.map((note) => (/^[=+\-@\t＝]/.test(note) ? `'${note}` : note)));
  });

  it('begins with the mark that spreadsheets know UTF-8 by, and an empty journal has its header', () => {
    const { seat } = aSeat();
    const { text } = exportJournal(seat, 'csv', 'en');
    expect(text).toMatch(/^\uFEFFkind,day,time,phase,mood,mood name,[^\r\n]*\r\n$/);
  });
});

/** RFC 4180, written down here so that the reader is not the writer. */
function readCsv(text: string): string[][] {
  const fields = /(?<quoted>"(?:[^"]|"")*")|(?<plain>[^,"\r\n]*)(?=,|\r\n)/y;
  const lines: string[][] = [[]];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    fields.lastIndex = at;
    const field = fields.exec(text)?.[0];
    if (field === undefined) throw new Error(`not CSV at ${at}`);
    lines.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    at += field.length;
    if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) lines.push([]);
    } else at += 1;
  }
  return lines;
}

describe('praise and introductions', () => {
  const praise = {
    answer: 'praise',
    day: someDay,
    what: '=stayed',
    why: 'she called back to thank us',
  } as const;
  const introduced = aKeptHand({
    id: '00000000-0000-4000-8000-000000000501',
    content: { kind: 'introduction', name: 'Mei' },
    state: 'withdrawn',
    replies: [praise],
  });

  it('are in both, also of an introduction that is over, and never its secret [S13] [L5]', () => {
    const { seat } = aSeat();
    putHand(seat.journal, introduced);
    const json = exportJournal(seat, 'json', 'en').text;
    const { answer: _, ...told } = praise;
    expect(JSON.parse(json)).toMatchObject({
      hands: [],
      introductions: [{ at: introduced.at, name: 'Mei', to: 'Lin Yue', state: 'withdrawn' }],
      praises: [{ ...told, from: 'Lin Yue' }],
    });
    expect(json).not.toContain(introduced.secret);
    const csv = exportJournal(seat, 'csv', 'en').text;
    const [header, ...lines] = readCsv(csv);
    const rows = lines.map((line) => Object.fromEntries(line.map((field, i) => [header?.[i], field])));
    expect(rows).toMatchObject([
      { kind: 'introduction', said: 'Mei', to: 'Lin Yue', state: 'withdrawn' },
      { kind: 'praise', day: someDay, note: "'=stayed", because: praise.why, from: 'Lin Yue' },
    ]);
    expect(countNotes(seat.journal)).toEqual({ hands: 0, introductions: 1, praises: 1 });
  });
});
