import { describe, expect, it } from 'vitest';
import { someDay } from '../../../tests/factories.ts';
import { clockAt } from '../../../tests/nudges.ts';
import { aSeat } from '../../../tests/seat.ts';
import { addDays } from '../../shared/clock.ts';
import { rosterBetween, rosteredDays } from '../journal/roster.ts';
import { clearRoster, previewRoster, roster, takeRoster, undoRoster } from './roster.ts';

const asFile = (content: string | Uint8Array, who: string | null = null) => ({
  content: Buffer.from(content).toString('base64'),
  who,
});
const nine = { day: someDay, begins: clockAt(9), ends: clockAt(18) };
const atEleven = { at: clockAt(11), minutes: 5, code: '' };
const csv = (...rows: string[]) => ['date,start,end,break', ...rows].join('\r\n');
const oneDay = csv('2026-03-02,9:00,18:00,11:00');

describe('a table', () => {
  it('is read in whichever encoding it was written', async () => {
    const { seat } = aSeat();
    const head = '日期;开始;结束;休息\n2026-03-02;9:00;18:00;11:00\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(head, 'utf16le')]);
    const gb18030 = Buffer.from(
      'c8d5c6da2cbfaacabc2cbde1caf82cd0ddcfa22cd0d5c3fb0a323032362d30332d30322c393a30302c31383a30302c31313a30302f352cc1d6bebb0a',
      'hex',
    );
    const big5 = Buffer.from(
      'a4e9b4c12cb67da96c2cb5b2a7f42ca5f0aea72ca96da6570a3131352f30332f30322c393a30302c31383a30302c31313a30302f352caa4cc0520a',
      'hex',
    );
    for (const bytes of [head, `\ufeff${head}`, utf16, gb18030, big5])
      for (const language of ['en', 'zh-CN', 'zh-TW'] as const)
        expect(await previewRoster(seat, asFile(bytes), language)).toMatchObject({
          shifts: [{ ...nine, breaks: [atEleven] }],
          faultCount: 0,
        });
  });

  it('of several people asks who one is, and then holds nobody else’s shifts or faults', async () => {
    const { seat } = aSeat();
    const team =
      'agent,date,start,end\nLin,2026-03-02,9:00,18:00\nWu,2026-03-02,late,later\nWu,2026-03-03,,\n';
    expect(await previewRoster(seat, asFile(team), 'en')).toMatchObject({ people: ['Lin', 'Wu'], count: 0 });
    expect(await previewRoster(seat, asFile(team, 'Lin'), 'en')).toMatchObject({ count: 1, faultCount: 0 });
    expect(await previewRoster(seat, asFile(team, 'Wu'), 'en')).toMatchObject({
      count: 0,
      leftOut: 1,
      faults: [{ row: 3, column: 'begins', code: 'time' }],
    });
  });

  it('is taken whole or not at all, and says row by row what is not clear [S17]', async () => {
    const { seat } = aSeat();
    await takeRoster(seat, asFile(oneDay), 'en');
    const faulty = csv(
      '2026-03-03,9:00,18:00,',
      '2026-02-30,9:00,18:00,',
      '2026-03-04,9:00,,',
      '2026-03-03,8:00,10:00,',
    );
    expect((await previewRoster(seat, asFile(faulty), 'en')).faults).toEqual([
      { row: 3, column: 'day', code: 'day' },
      { row: 4, column: 'ends', code: 'time' },
      { row: 2, column: null, code: 'overlap' },
    ]);
    await expect(takeRoster(seat, asFile(faulty), 'en')).rejects.toThrow(
      expect.objectContaining({ code: 'rosterFaulty' }),
    );
    expect(roster(seat).shifts).toEqual([{ ...nine, breaks: [atEleven] }]);
  });

  it.each([
    ['nothing', ''],
    ['another table', 'name,colour\na,b\n'],
    ['a picture', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256)],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'],
  ])('that is %s is refused', async (_what, content) => {
    const { seat } = aSeat();
    await expect(previewRoster(seat, asFile(content), 'en')).rejects.toThrow(
      expect.objectContaining({ code: 'rosterUnreadable' }),
    );
  });

  it('with no shift in it is not taken', async () => {
    const { seat } = aSeat();
    await expect(takeRoster(seat, asFile(csv('2026-03-02,,,')), 'en')).rejects.toThrow(
      expect.objectContaining({ code: 'rosterFaulty' }),
    );
  });

  it('of 100,000 rows lets others have their turn', { timeout: 60_000 }, async () => {
    const { seat } = aSeat();
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `agent ${i % 200},${addDays(someDay, Math.floor(i / 200))},9:00,18:00,11:00/5`,
    );
    const file = asFile(['agent,date,start,end,break', ...rows].join('\n'), 'agent 7');
    let turns = 0;
    const count = setInterval(() => turns++, 0);
    const { count: found } = await previewRoster(seat, file, 'en');
    clearInterval(count);
    expect(found).toBe(500);
    expect(turns).toBeGreaterThan(50);
  });
});

describe('the roster', () => {
  it('replaces only the days that a file covers, and gives them back on undo', async () => {
    const { seat } = aSeat();
    await takeRoster(seat, asFile(csv('2026-03-02,9:00,18:00,11:00', '2026-03-09,9:00,18:00,')), 'en');
    const taken = await takeRoster(
      seat,
      asFile(csv('2026-03-02,13:00,22:00,', '2026-03-03,13:00,22:00,')),
      'en',
    );
    expect(taken).toMatchObject({ canUndo: true, lastDay: '2026-03-09' });
    expect(rosteredDays(seat.journal, someDay, '2026-03-31')).toEqual([someDay, '2026-03-03', '2026-03-09']);
    expect(undoRoster(seat)).toMatchObject({ canUndo: false });
    expect(rosterBetween(seat.journal, someDay, '2026-03-08')).toEqual([{ ...nine, breaks: [atEleven] }]);
    expect(() => undoRoster(seat)).toThrow(expect.objectContaining({ code: 'notFound' }));
  });

  it('can be forgotten, and that undone', async () => {
    const { seat } = aSeat();
    await takeRoster(seat, asFile(oneDay), 'en');
    expect(clearRoster(seat)).toEqual({ shifts: [], lastDay: null, canUndo: true });
    expect(undoRoster(seat).shifts).toHaveLength(1);
  });
});
