import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aHardCall,
  aKeptHand,
  aKeptWorkReport,
  aPulse,
  aRoutineSession,
  aShift,
  fixedClock,
  someDay,
} from '../../../tests/factories.ts';
import { aSeat } from '../../../tests/seat.ts';
import { addDays, instantOf } from '../../shared/clock.ts';
import type { Language } from '../../shared/language.ts';
import { dueBreak, settled } from '../../shared/nudge/break-record.ts';
import { exportJournal } from '../export.ts';
import { putBreak } from '../journal/breaks.ts';
import { checkInsBetween, insertCheckIn } from '../journal/check-ins.ts';
import { dayGoalsBetween, putDayGoal } from '../journal/day-goals.ts';
import { earlierMoodsBetween, insertEarlierMood } from '../journal/earlier-moods.ts';
import { hardCallsBetween, insertHardCall } from '../journal/hard-calls.ts';
import { putHand, putWorkReport } from '../journal/hands.ts';
import { insertPulse, pulsesBetween } from '../journal/pulses.ts';
import { addRosterShift } from '../journal/roster.ts';
import { insertRoutineSession } from '../journal/routine-sessions.ts';
import { insertShift, shiftsBetween } from '../journal/shifts.ts';
import { tagsByUse } from '../journal/tags.ts';
import { newTurn } from '../journal/turn.ts';
import { patterns } from '../patterns.ts';
import { editCheckIn, recordCheckIn } from '../recording.ts';
import type { Seat } from '../seat.ts';
import { lastImport, previewImport, takeImport, undoImport } from './import.ts';

const always = ['0000-01-01', '9999-12-31'] as const;
const refusal = (code: string) => expect.objectContaining({ code });
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const file = (text: string | Uint8Array, moods = {}) => ({ content: base64(text), moods, encoding: null });
const evening = () => fixedClock(instantOf(someDay, 'Asia/Shanghai', 20));

/** A seat’s journal to import into, with nobody beside it. */
const on = (seat: Seat) => ({ ...seat, turn: newTurn(), went: () => {} });

/** A seat with one of everything. */
function aFullSeat(): Seat {
  const { seat } = aSeat({ enrolled: false, clock: evening() });
  const { journal } = seat;
  const shift = aShift({ endedAt: instantOf(someDay, 'Asia/Shanghai', 18) });
  insertShift(journal, shift);
  insertCheckIn(
    journal,
    aCheckIn({ words: ['tired', 'proud'], tags: ['late shift'], note: '=1+1', energy: 2, breaks: 'some' }),
  );
  insertHardCall(journal, aHardCall());
  insertRoutineSession(journal, aRoutineSession());
  insertPulse(journal, aPulse({ theme: 'breaks' }));
  const due = { occasion: 'roster 1', day: someDay, because: 'roster', dueAt: shift.begunAt } as const;
  putBreak(
    journal,
    settled(dueBreak({ ...due, lapsesAt: shift.begunAt + 1, seconds: 300 }), 'taken', shift.begunAt),
  );
  addRosterShift(journal, { day: someDay, begins: shift.begunAt, ends: shift.begunAt + 1000, breaks: [] });
  putDayGoal(journal, { day: someDay, at: shift.begunAt, goal: 'ask', went: 'partly', good: '=tea' });
  insertEarlierMood(journal, {
    id: crypto.randomUUID(),
    day: '2025-01-01',
    at: instantOf('2025-01-01', 'Asia/Shanghai', 21),
    mood: 4,
    activities: ['friends'],
    note: '',
  });
  return seat;
}

const emptySeat = (): Seat => ({
  ...aSeat({ enrolled: false, clock: evening() }).seat,
  newId: () => crypto.randomUUID(),
});
const exported = (seat: Seat, format: 'csv' | 'json', language: Language = 'en') =>
  exportJournal(seat, format, language).text;

/** An export without what is of the moment or of this computer. */
const records = ({ text }: { text: string }) => {
  const { exportedAt: _, consent: __, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return rest;
};

/** A record without the ids that a table does not tell. */
const strip = (record: { id: string; shiftId: string }) => ({ ...record, id: '', shiftId: '' });

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
/** 心情很好 as GB18030 and as Big5 have it, and 很好 as Big5 has it. */
const inGb18030 = Buffer.from('d0c4c7e9badcbac3', 'hex');
const inBig5 = Buffer.from('a4dfb1a1abdca66e', 'hex');
const hen = Buffer.from('abdca66e', 'hex');

describe('an export of one’s own', () => {
  it('as JSON comes back whole into an empty journal, record for record [S13]', async () => {
    const from = aFullSeat();
    const text = exported(from, 'json');
    const to = emptySeat();
    expect(await previewImport(on(to), file(text), 'en')).toMatchObject({
      kind: 'json',
      fresh: {
        shifts: 1,
        checkIns: 1,
        hardCalls: 1,
        routineSessions: 1,
        pulses: 1,
        breaks: 1,
        roster: 1,
        dayGoals: 1,
        earlierMoods: 1,
      },
      known: 0,
      faultCount: 0,
    });
    expect(await takeImport(on(to), file(text), 'en')).toMatchObject({ kind: 'json', records: 9 });
    expect(records(exportJournal(to, 'json', 'en'))).toEqual(records({ text }));
    expect(tagsByUse(to.journal, 5)).toEqual(['late shift']);
  });

  it('as CSV comes back in any of the three languages, with words, formulas and the shift of the day [S13]', async () => {
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
      const from = aFullSeat();
      const to = emptySeat();
      await takeImport(on(to), file(exported(from, 'csv', language)), language);
      expect(checkInsBetween(to.journal, ...always).map(strip)).toEqual(
        checkInsBetween(from.journal, ...always).map(strip),
      );
      expect(hardCallsBetween(to.journal, ...always).map(strip)).toEqual(
        hardCallsBetween(from.journal, ...always).map(strip),
      );
      expect(pulsesBetween(to.journal, ...always).map(strip)).toEqual(
        pulsesBetween(from.journal, ...always).map(strip),
      );
      expect(dayGoalsBetween(to.journal, ...always)).toEqual(dayGoalsBetween(from.journal, ...always));
      expect(shiftsBetween(to.journal, ...always)).toMatchObject([{ day: someDay, zone: 'Asia/Shanghai' }]);
      expect(earlierMoodsBetween(to.journal, ...always)).toMatchObject([
        { mood: 4, activities: ['friends'] },
      ]);
    }
  });

  it('taken a second time brings nothing, whatever its format; what is new in it comes alone', async () => {
    const seat = aFullSeat();
    for (const format of ['json', 'csv'] as const) {
      const text = exported(seat, format);
      const preview = await previewImport(on(seat), file(text), 'en');
      expect(Object.values(preview.fresh).every((n) => n === 0)).toBe(true);
      await expect(takeImport(on(seat), file(text), 'en')).rejects.toThrow(refusal('importFaulty'));
    }
    const later = aFullSeat();
    insertHardCall(later.journal, aHardCall({ id: crypto.randomUUID(), at: aHardCall().at + 60_000 }));
    const text = exported(later, 'csv');
    expect(await previewImport(on(seat), file(text), 'en')).toMatchObject({
      fresh: { hardCalls: 1, shifts: 0 },
      known: 6,
    });
    await takeImport(on(seat), file(text), 'en');
    const calls = hardCallsBetween(seat.journal, ...always);
    expect(new Set(calls.map(({ shiftId }) => shiftId)).size).toBe(1);
  });

  it('holds what was said to others and by them: it is left out, counted, and no fault [S13]', async () => {
    const from = aFullSeat();
    putHand(from.journal, aKeptHand());
    const introduction = { kind: 'introduction', name: 'Mei' } as const;
    const praise = { answer: 'praise', day: someDay, what: 'stayed', why: 'thanks' } as const;
    const id = '00000000-0000-4000-8000-000000000501';
    putHand(from.journal, aKeptHand({ id, content: introduction, replies: [praise] }));
    putWorkReport(from.journal, aKeptWorkReport());
    for (const [format, leftOut] of [
      ['json', 4],
      ['csv', 5],
    ] as const)
      // a table's break too
      expect(await previewImport(on(emptySeat()), file(exported(from, format)), 'en')).toMatchObject({
        leftOut,
        faultCount: 0,
      });
  });

  it('of a newer version, and any other file, is refused with nothing taken', async () => {
    const seat = emptySeat();
    const newer = exported(aFullSeat(), 'json').replace('"version": 1', '"version": 2');
    await expect(takeImport(on(seat), file(newer), 'en')).rejects.toThrow(refusal('journalNewer'));
    const others = [
      '{"format":"other"}',
      '{broken',
      'name;age\nMing;3',
      '',
      '{"format":"sidetone-journal","version":1,"checkIns":3}',
    ];
    for (const text of others) {
      const content = { ...file(text), ...(text === '' && { content: base64(' ') }) };
      await expect(previewImport(on(seat), content, 'en')).rejects.toThrow(refusal('importUnreadable'));
    }
    expect(checkInsBetween(seat.journal, ...always)).toEqual([]);
  });
});

const daylio = [
  'full_date,date,weekday,time,mood,activities,note_title,note',
  '2024-05-01,May 1,Wednesday,8:30 PM,good,"friends | movie",Title,"a, b<br>c"',
  '2024-05-01,May 1,Wednesday,21:15,meh,,,',
  '2024-05-02,May 2,Thursday,7:05 am,fantastic,,,',
].join('\n');

describe('Daylio', () => {
  it('comes in once every mood has a step, and asks for the unknown ones [S13]', async () => {
    const seat = emptySeat();
    const preview = await previewImport(on(seat), file(daylio), 'en');
    expect(preview.moods).toEqual([
      { name: 'good', times: 1, step: 4 },
      { name: 'meh', times: 1, step: 3 },
      { name: 'fantastic', times: 1, step: null },
    ]);
    await expect(takeImport(on(seat), file(daylio), 'en')).rejects.toThrow(refusal('importFaulty'));
    expect(earlierMoodsBetween(seat.journal, ...always)).toEqual([]);
    await takeImport(on(seat), file(daylio, { fantastic: 5, meh: 2 }), 'en');
    expect(earlierMoodsBetween(seat.journal, ...always)).toMatchObject([
      {
        day: '2024-05-01',
        at: instantOf('2024-05-01', 'Asia/Shanghai', 20, 30),
        mood: 4,
        activities: ['friends', 'movie'],
        note: 'Title\na, b\nc',
      },
      { mood: 2 },
      { mood: 5 },
    ]);
  });

  it('fills the year where nothing was said here, and moves nothing else', async () => {
    const seat = aFullSeat();
    const text = `${daylio.split('\n')[0]}\n${addDays(someDay, -3)},,,20:00,rad,,,\n${someDay},,,20:00,awful,,,`;
    const before = patterns(seat, someDay);
    await takeImport(on(seat), file(text), 'en');
    const after = patterns(seat, someDay);
    expect(after.days.map(({ day, mood }) => [day, mood])).toEqual([
      [addDays(someDay, -3), 5],
      [someDay, 3],
    ]);
    expect({ ...after, days: [] }).toEqual({ ...before, days: [] });
    expect(checkInsBetween(seat.journal, ...always)).toHaveLength(1);
  });
});

describe('rows that are not clear', () => {
  it('are told line by line, and nothing of the file is taken', async () => {
    const seat = emptySeat();
    const rows = [
      'kind,day,time,phase,mood,calm,stressor,strength',
      'check-in,2026-03-01,2026-03-01T09:00:00+08:00,start,4,4,,',
      'check-in,2026-03-01,2026-03-01T10:00:00+08:00,middle,6,4,,',
      'check-in,2026-03-01,2026-03-01T11:00:00+08:00,middle,4,,,',
      'check-in,2026-03-01,2026-03-01T12:00:00+08:00,lunch,4,4,,',
      'hard call,2026-03-01,yesterday,,,,tool_fail,1',
      'hard call,1 March,2026-03-01T12:00:00+08:00,,,,tool_fail,1',
      'hard call,2026-03-01,2026-03-01T12:00:00+08:00,,,,tea,1',
      'poem,2026-03-01,2026-03-01T12:00:00+08:00,,,,,',
      'break,2026-03-01,2026-03-01T12:00:00+08:00,,,,,',
    ].join('\r\n');
    const preview = await previewImport(on(seat), file(rows), 'en');
    expect(preview.faults.map(({ row, code }) => [row, code])).toEqual([
      [3, 'mood'],
      [4, 'calm'],
      [5, 'value'],
      [6, 'time'],
      [7, 'day'],
      [8, 'value'],
      [9, 'kind'],
    ]);
    expect(preview).toMatchObject({ faultCount: 7, leftOut: 1, fresh: { checkIns: 1 } });
    await expect(takeImport(on(seat), file(rows), 'en')).rejects.toThrow(refusal('importFaulty'));
    expect(checkInsBetween(seat.journal, ...always)).toEqual([]);
    expect(lastImport(seat)).toBeNull();
  });

  it('of a JSON export are told by list and number, also a record whose shift is not in the file', async () => {
    const content = JSON.parse(exported(aFullSeat(), 'json')) as {
      checkIns: { mood: number }[];
      shifts: unknown[];
    };
    content.checkIns = content.checkIns.flatMap((one) => [one, { ...one, mood: 9 }]);
    content.shifts = [];
    const { faults } = await previewImport(on(emptySeat()), file(JSON.stringify(content)), 'en');
    expect(faults.map(({ list, row, code }) => [list, row, code])).toEqual([
      ['checkIns', 2, 'record'],
      ['checkIns', 1, 'shift'],
      ['hardCalls', 1, 'shift'],
      ['pulses', 1, 'shift'],
    ]);
  });
});

describe('foreign encodings', () => {
  const head = 'full_date,time,mood,activities,note\n';
  const row = (note: Uint8Array) =>
    Buffer.concat([Buffer.from(`${head}2024-05-01,20:30,good,tea,`), note, Buffer.from('\n')]);
  const inUtf8 = `${head}2024-05-01,20:30,good,tea,心情很好\n`;

  it.each<[string, Uint8Array, Language, string[]]>([
    ['utf-8', Buffer.from(inUtf8), 'zh-TW', ['utf-8']],
    ['utf-8', Buffer.from(`\uFEFF${inUtf8}`), 'zh-CN', ['utf-8']],
    ['utf-16le', utf16(inUtf8), 'en', ['utf-16le']],
    ['gb18030', row(inGb18030), 'zh-CN', ['gb18030', 'big5']],
    ['big5', row(inBig5), 'zh-TW', ['big5', 'gb18030']],
  ])('%s is read, and its first words are shown [S13]', async (encoding, bytes, language, encodings) => {
    const seat = emptySeat();
    const found = await previewImport(on(seat), file(bytes), language);
    expect(found).toMatchObject({ encoding, encodings, samples: ['心情很好'] });
    await takeImport(on(seat), file(bytes), language);
    expect(earlierMoodsBetween(seat.journal, ...always)).toMatchObject([{ note: '心情很好' }]);
  });

  it('a wrong guess is seen in the first words, and the person’s choice is taken [S13]', async () => {
    const seat = emptySeat();
    const guessed = await previewImport(on(seat), file(row(inBig5)), 'zh-CN');
    expect(guessed.encoding).toBe('gb18030');
    expect(guessed.samples).not.toContain('心情很好');
    const chosen = { ...file(row(inBig5)), encoding: 'big5' } as const;
    expect(await previewImport(on(seat), chosen, 'zh-CN')).toMatchObject({ samples: ['心情很好'] });
    await takeImport(on(seat), chosen, 'zh-CN');
    expect(earlierMoodsBetween(seat.journal, ...always)).toMatchObject([{ note: '心情很好' }]);
  });

  it('names of moods that are known tell the encoding by themselves', async () => {
    const named = Buffer.concat([Buffer.from(`${head}2024-05-01,20:30,`), hen, Buffer.from(',tea,\n')]);
    const found = await previewImport(on(emptySeat()), file(named), 'en');
    expect(found).toMatchObject({ encoding: 'big5', moods: [{ name: '很好' }] });
  });

  it('columns that are not there, or have other names, are told and nothing is taken', async () => {
    const seat = emptySeat();
    for (const wrong of [
      'date,time,mood\n2024-05-01,20:30,good\n',
      '日期,时间,心情\n',
      'full_date;time\n1;2\n',
    ])
      await expect(previewImport(on(seat), file(wrong), 'en')).rejects.toThrow(refusal('importUnreadable'));
    const empty = `${head}2024-05-01,20:30,,tea,\n2024-05-01,,good,tea,\n,20:30,good,tea,\n`;
    const { faults, samples } = await previewImport(on(seat), file(empty), 'en');
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [2, 'mood'],
      [3, 'time'],
      [4, 'day'],
    ]);
    expect(samples).toEqual([]);
  });
});

describe('undo', () => {
  it('takes back the last import and leaves what was noted here, before and since', async () => {
    const seat = emptySeat();
    await takeImport(on(seat), file(exported(aFullSeat(), 'json')), 'en');
    const own = await recordCheckIn(seat, { phase: 'end', mood: 5, calm: 5 });
    await editCheckIn(seat, { id: own.id, tags: ['mine'] });
    expect(lastImport(seat)).toMatchObject({ kind: 'json', records: 9 });
    await undoImport(on(seat));
    expect(checkInsBetween(seat.journal, ...always)).toMatchObject([{ id: own.id }]);
    expect(shiftsBetween(seat.journal, ...always)).toHaveLength(1);
    expect(earlierMoodsBetween(seat.journal, ...always)).toEqual([]);
    expect(tagsByUse(seat.journal, 5)).toEqual(['mine']);
    expect(lastImport(seat)).toBeNull();
    await expect(undoImport(on(seat))).rejects.toThrow(refusal('notFound'));
  });

  it('reaches the last import only', async () => {
    const seat = emptySeat();
    await takeImport(on(seat), file(daylio, { fantastic: 5 }), 'en');
    await takeImport(on(seat), file(exported(aFullSeat(), 'csv')), 'en');
    await undoImport(on(seat));
    expect(earlierMoodsBetween(seat.journal, ...always)).toHaveLength(3);
    expect(checkInsBetween(seat.journal, ...always)).toEqual([]);
    await expect(undoImport(on(seat))).rejects.toThrow(refusal('notFound'));
  });
});
