import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/language.ts';
import { checkInsBetween } from '../journal/check-ins.ts';
import { earlierMoodsBetween } from '../journal/earlier-moods.ts';
import { lastImport, previewImport, takeImport } from './import.ts';
import { aFullSeat, emptySeat, exported, importInto } from '../../../tests/importing.ts';
import { aFile } from '../../../tests/tables.ts';

const always = ['0000-01-01', '9999-12-31'] as const;
const refusal = (code: string) => expect.objectContaining({ code });

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
/** 心情很好 as GB18030 and as Big5 have it, and 很好 as Big5 has it. */
const inGb18030 = Buffer.from('d0c4c7e9badcbac3', 'hex');
const inBig5 = Buffer.from('a4dfb1a1abdca66e', 'hex');
const hen = Buffer.from('abdca66e', 'hex');

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
    const preview = await previewImport(importInto(seat), aFile(rows), 'en');
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
    await expect(takeImport(importInto(seat), aFile(rows), 'en')).rejects.toThrow(refusal('importFaulty'));
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
    const { faults } = await previewImport(importInto(emptySeat()), aFile(JSON.stringify(content)), 'en');
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
    const found = await previewImport(importInto(seat), aFile(bytes), language);
    expect(found).toMatchObject({ encoding, encodings, samples: ['心情很好'] });
    await takeImport(importInto(seat), aFile(bytes), language);
    expect(earlierMoodsBetween(seat.journal, ...always)).toMatchObject([{ note: '心情很好' }]);
  });

  it('a wrong guess is seen in the first words, and the person’s choice is taken [S13]', async () => {
    const seat = emptySeat();
    const guessed = await previewImport(importInto(seat), aFile(row(inBig5)), 'zh-CN');
    expect(guessed.encoding).toBe('gb18030');
    expect(guessed.samples).not.toContain('心情很好');
    const chosen = { ...aFile(row(inBig5)), encoding: 'big5' } as const;
    expect(await previewImport(importInto(seat), chosen, 'zh-CN')).toMatchObject({ samples: ['心情很好'] });
    await takeImport(importInto(seat), chosen, 'zh-CN');
    expect(earlierMoodsBetween(seat.journal, ...always)).toMatchObject([{ note: '心情很好' }]);
  });

  it('names of moods that are known tell the encoding by themselves', async () => {
    const named = Buffer.concat([Buffer.from(`${head}2024-05-01,20:30,`), hen, Buffer.from(',tea,\n')]);
    const found = await previewImport(importInto(emptySeat()), aFile(named), 'en');
    expect(found).toMatchObject({ encoding: 'big5', moods: [{ name: '很好' }] });
  });

  it('columns that are not there, or have other names, are told and nothing is taken', async () => {
    const seat = emptySeat();
    for (const wrong of [
      'date,time,mood\n2024-05-01,20:30,good\n',
      '日期,时间,心情\n',
      'full_date;time\n1;2\n',
    ])
      await expect(previewImport(importInto(seat), aFile(wrong), 'en')).rejects.toThrow(
        refusal('importUnreadable'),
      );
    const empty = `${head}2024-05-01,20:30,,tea,\n2024-05-01,,good,tea,\n,20:30,good,tea,\n`;
    const { faults, samples } = await previewImport(importInto(seat), aFile(empty), 'en');
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [2, 'mood'],
      [3, 'time'],
      [4, 'day'],
    ]);
    expect(samples).toEqual([]);
  });
});
