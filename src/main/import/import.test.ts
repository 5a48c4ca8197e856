import { describe, expect, it } from 'vitest';
import { aHardCall, aKeptHand, aKeptWorkReport, someDay } from '../../../tests/factories.ts';
import { addDays, instantOf } from '../../shared/clock.ts';
import { exportJournal } from '../export.ts';
import { checkInsBetween } from '../journal/check-ins.ts';
import { dayGoalsBetween } from '../journal/day-goals.ts';
import { earlierMoodsBetween } from '../journal/earlier-moods.ts';
import { hardCallsBetween, insertHardCall } from '../journal/hard-calls.ts';
import { countNotes, putHand, putWorkReport } from '../journal/hands.ts';
import { pulsesBetween } from '../journal/pulses.ts';
import { shiftsBetween } from '../journal/shifts.ts';
import { tagsByUse } from '../journal/tags.ts';
import { patterns } from '../patterns.ts';
import { editCheckIn, recordCheckIn } from '../recording.ts';
import { ownPraises } from '../team/praises.ts';
import { lastImport, previewImport, takeImport, undoImport } from './import.ts';
import { aFullSeat, emptySeat, exported, importInto } from '../../../tests/importing.ts';
import { aFile } from '../../../tests/tables.ts';

const always = ['0000-01-01', '9999-12-31'] as const;
const refusal = (code: string) => expect.objectContaining({ code });

/** An export without what is of the moment or of this computer. */
const records = ({ text }: { text: string }) => {
  const { exportedAt: _, consent: __, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return rest;
};

/** A record without the ids that a table does not tell. */
const strip = (record: { id: string; shiftId: string }) => ({ ...record, id: '', shiftId: '' });

describe('an export of one’s own', () => {
  it('as JSON comes back whole into an empty journal, record for record [S13]', async () => {
    const from = aFullSeat();
    const text = exported(from, 'json');
    const to = emptySeat();
    expect(await previewImport(importInto(to), aFile(text), 'en')).toMatchObject({
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
    expect(await takeImport(importInto(to), aFile(text), 'en')).toMatchObject({ kind: 'json', records: 9 });
    expect(records(exportJournal(to, 'json', 'en'))).toEqual(records({ text }));
    expect(tagsByUse(to.journal, 5)).toEqual(['late shift']);
  });

  it('as CSV comes back in any of the three languages, with words, formulas and the shift of the day [S13]', async () => {
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
      const from = aFullSeat();
      const to = emptySeat();
      await takeImport(importInto(to), aFile(exported(from, 'csv', language)), language);
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
      const preview = await previewImport(importInto(seat), aFile(text), 'en');
      expect(Object.values(preview.fresh).every((n) => n === 0)).toBe(true);
      await expect(takeImport(importInto(seat), aFile(text), 'en')).rejects.toThrow(refusal('importFaulty'));
    }
    const later = aFullSeat();
    insertHardCall(later.journal, aHardCall({ id: crypto.randomUUID(), at: aHardCall().at + 60_000 }));
    const text = exported(later, 'csv');
    expect(await previewImport(importInto(seat), aFile(text), 'en')).toMatchObject({
      fresh: { hardCalls: 1, shifts: 0 },
      known: 6,
    });
    await takeImport(importInto(seat), aFile(text), 'en');
    const calls = hardCallsBetween(seat.journal, ...always);
    expect(new Set(calls.map(({ shiftId }) => shiftId)).size).toBe(1);
  });

  it('brings praise back, and leaves out what was said to others: counted, and no fault [S13] [L5]', async () => {
    const from = aFullSeat();
    putHand(from.journal, aKeptHand());
    const introduction = { kind: 'introduction', name: 'Mei' } as const;
    const praise = { answer: 'praise', day: someDay, what: 'stayed', why: 'thanks' } as const;
    const id = '00000000-0000-4000-8000-000000000501';
    putHand(from.journal, aKeptHand({ id, content: introduction, replies: [praise] }));
    putWorkReport(from.journal, aKeptWorkReport());
    for (const [format, leftOut] of [
      ['json', 3],
      ['csv', 4], // a table's break too
    ] as const) {
      const to = emptySeat();
      const text = aFile(exported(from, format));
      const preview = { leftOut, faultCount: 0, fresh: { praises: 1 } };
      expect(await previewImport(importInto(to), text, 'en')).toMatchObject(preview);
      await takeImport(importInto(to), text, 'en');
      const told = { day: someDay, what: 'stayed', why: 'thanks', from: 'Lin Yue' };
      expect(ownPraises(to).praises).toEqual([told]);
      expect(JSON.parse(exported(to, 'json'))).toMatchObject({ praises: [told] });
      expect(countNotes(to.journal)).toEqual({ hands: 0, introductions: 0, praises: 1 });
      expect(await previewImport(importInto(to), text, 'en')).toMatchObject({ fresh: { praises: 0 } });
      await undoImport(importInto(to));
      expect(ownPraises(to).praises).toEqual([]);
    }
    // Where it came by itself it is known.
    const own = aFile(exported(from, 'json'));
    expect(await previewImport(importInto(from), own, 'en')).toMatchObject({ fresh: { praises: 0 } });
  });

  it('of a newer version, and any other file, is refused with nothing taken', async () => {
    const seat = emptySeat();
    const newer = exported(aFullSeat(), 'json').replace('"version": 1', '"version": 2');
    await expect(takeImport(importInto(seat), aFile(newer), 'en')).rejects.toThrow(refusal('journalNewer'));
    const others = [
      '{"format":"other"}',
      '{broken',
      'name;age\nMing;3',
      '',
      '{"format":"sidetone-journal","version":1,"checkIns":3}',
    ];
    for (const text of others) {
      const content = aFile(text || ' ');
      await expect(previewImport(importInto(seat), content, 'en')).rejects.toThrow(
        refusal('importUnreadable'),
      );
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
    const preview = await previewImport(importInto(seat), aFile(daylio), 'en');
    expect(preview.moods).toEqual([
      { name: 'good', times: 1, step: 4 },
      { name: 'meh', times: 1, step: 3 },
      { name: 'fantastic', times: 1, step: null },
    ]);
    await expect(takeImport(importInto(seat), aFile(daylio), 'en')).rejects.toThrow(refusal('importFaulty'));
    expect(earlierMoodsBetween(seat.journal, ...always)).toEqual([]);
    await takeImport(importInto(seat), aFile(daylio, { fantastic: 5, meh: 2 }), 'en');
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
    await takeImport(importInto(seat), aFile(text), 'en');
    const after = patterns(seat, someDay);
    expect(after.days.map(({ day, mood }) => [day, mood])).toEqual([
      [addDays(someDay, -3), 5],
      [someDay, 3],
    ]);
    expect({ ...after, days: [] }).toEqual({ ...before, days: [] });
    expect(checkInsBetween(seat.journal, ...always)).toHaveLength(1);
  });
});

describe('undo', () => {
  it('takes back the last import and leaves what was noted here, before and since', async () => {
    const seat = emptySeat();
    await takeImport(importInto(seat), aFile(exported(aFullSeat(), 'json')), 'en');
    const own = await recordCheckIn(seat, { phase: 'end', mood: 5, calm: 5 });
    await editCheckIn(seat, { id: own.id, tags: ['mine'] });
    expect(lastImport(seat)).toMatchObject({ kind: 'json', records: 9 });
    await undoImport(importInto(seat));
    expect(checkInsBetween(seat.journal, ...always)).toMatchObject([{ id: own.id }]);
    expect(shiftsBetween(seat.journal, ...always)).toHaveLength(1);
    expect(earlierMoodsBetween(seat.journal, ...always)).toEqual([]);
    expect(tagsByUse(seat.journal, 5)).toEqual(['mine']);
    expect(lastImport(seat)).toBeNull();
    await expect(undoImport(importInto(seat))).rejects.toThrow(refusal('notFound'));
  });

  it('reaches the last import only', async () => {
    const seat = emptySeat();
    await takeImport(importInto(seat), aFile(daylio, { fantastic: 5 }), 'en');
    await takeImport(importInto(seat), aFile(exported(aFullSeat(), 'csv')), 'en');
    await undoImport(importInto(seat));
    expect(earlierMoodsBetween(seat.journal, ...always)).toHaveLength(3);
    expect(checkInsBetween(seat.journal, ...always)).toEqual([]);
    await expect(undoImport(importInto(seat))).rejects.toThrow(refusal('notFound'));
  });
});
