import { readFile } from 'node:fs/promises';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pdfText } from '../../../../../tests/pdf-text.ts';
import { show } from '../../../../../tests/show.tsx';
import { addDays } from '../../../../shared/clock.ts';
import type { Language } from '../../../../shared/language.ts';
import { stressors } from '../../../../shared/stressor.ts';
import { fakeSeat } from '../../../clients/fake-seat.ts';
import { ordinaryTuesday } from '../../../clients/fake-world.ts';
import { SeatOnFake } from '../../../gallery/seat-on-fake.tsx';
import { inColumns } from './in-columns.ts';
import { type Month, monthOf, type MonthRecords } from './month.ts';
import { monthPdf } from './month-pdf.ts';
import { type MonthSheet, useMonthSheet } from './use-month-sheet.ts';

const first = '2026-03-01';
const none: MonthRecords = { days: [], hardCalls: [], breaks: [], goals: [] };
const daysOf = (count: number) => Array.from({ length: count }, (_, i) => addDays(first, i));
const files = {
  en: 'sc/fonts/NotoSansHans',
  'zh-CN': 'sc/fonts/NotoSansHans',
  'zh-TW': 'tc/fonts/NotoSansHant',
};
const font = (of: Language) => readFile(`node_modules/@embedpdf/fonts-${files[of]}-Regular.otf`, 'base64');

/** As full as a month can be. */
const full = (good: string) =>
  monthOf(first, {
    days: daysOf(31).map((day, i) => ({ day, mood: (i % 5) + 1, calm: 3.5, hardCalls: i % 4 })),
    hardCalls: stressors.flatMap((stressor, i) => daysOf(12 - i).map((day) => ({ day, stressor }))),
    breaks: daysOf(31).flatMap((day) => [
      { day, fate: 'taken' as const },
      { day, fate: 'missed' as const },
    ]),
    goals: daysOf(31).map((day) => ({ day, good })),
  });

async function sheetOf(month: Month, language: Language): Promise<MonthSheet> {
  const taken = vi.fn<(sheet: MonthSheet) => void>();
  const Taken = () => {
    const sheet = useMonthSheet(month);
    useEffect(() => taken(sheet));
    return null;
  };
  await show(<Taken />, language);
  return vi.waitFor(() => {
    const [sheet] = taken.mock.lastCall ?? [];
    if (!sheet) throw new Error('no sheet yet');
    return sheet;
  });
}

const pagesOf = (file: Uint8Array) =>
  Buffer.from(file)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length;

beforeEach(() => vi.clearAllMocks());

describe('a month [S13]', () => {
  it('holds its own days only, in weeks from Monday to Sunday', () => {
    const days = ['2026-02-28', '2026-03-02', '2026-04-01'];
    const { weeks, ...month } = monthOf(first, {
      days: days.map((day) => ({ day, mood: 4, calm: 2, hardCalls: 1 })),
      hardCalls: days.map((day) => ({ day, stressor: 'roster' as const })),
      breaks: (['taken', 'natural', 'missed', 'skipped'] as const).map((fate) => ({
        day: '2026-03-03',
        fate,
      })),
      goals: days.map((day, i) => ({ day, good: i === 1 ? 'a kind word' : '' })),
    });
    expect(month.days).toEqual([
      { day: '2026-03-02', mood: 4, calm: 2, hardCalls: 1, breaks: { rested: 0, due: 0 } },
      { day: '2026-03-03', mood: null, calm: null, hardCalls: 0, breaks: { rested: 2, due: 4 } },
    ]);
    expect(month.stressors).toEqual([{ stressor: 'roster', calls: 1 }]);
    expect(month.good).toEqual([{ day: '2026-03-02', good: 'a kind word' }]);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
    expect(weeks.flat().filter(Boolean)).toEqual(daysOf(31));
  });

  it('puts good things whole into two columns, and counts those that find no room', () => {
    const texts = ['aaaa', 'bb', '好好', 'c', 'dddddddd'];
    expect(inColumns(texts, { lines: 2, width: 4 })).toEqual({
      columns: [
        ['aaaa', 'bb'],
        ['好好', 'c'],
      ],
      left: 1,
    });
    expect(inColumns(['dddddddd'], { lines: 1, width: 4 })).toEqual({ columns: [[], []], left: 1 });
  });
});

describe('a month on paper [S13]', () => {
  it.each([
    [
      'en',
      'My month: March 2026',
      'A caller said that I had saved her whole day, and meant every word. ',
      'not a diagnosis',
    ],
    ['zh-CN', '我的一个月：2026年3月', '有位客人说我今天救了她一整天。', '不是诊断'],
  ] as const)('in %s fits on one page, however full it is', async (language, title, good, own) => {
    const sheet = await sheetOf(full(good.repeat(4)), language);
    const file = await monthPdf(sheet, true, await font(language));
    const text = pdfText(file).replaceAll(' ', '');
    expect(sheet.fileName).toBe('sidetone-2026-03.pdf');
    expect(pagesOf(file)).toBe(1);
    for (const said of [title, sheet.sentence, sheet.causes.sentence, good, own])
      expect(text).toContain(said.replaceAll(' ', ''));
    for (const cell of sheet.days.table.rows.flat()) expect(text).toContain(String(cell).replaceAll(' ', ''));
  });

  it('says what it can of a month that has hard calls alone', async () => {
    const hard = { day: first, mood: null, calm: null, hardCalls: 1 };
    const month = monthOf(first, { ...none, days: [hard], hardCalls: [{ day: first, stressor: 'roster' }] });
    const text = pdfText(await monthPdf(await sheetOf(month, 'zh-TW'), true, await font('zh-TW'))).replaceAll(
      ' ',
      '',
    );
    for (const said of ['我的一個月：2026年3月', '這個月沒有心情紀錄。', '排班休息問題', '不是診斷'])
      expect(text).toContain(said);
  });
});

/** Letters come as in the app, only from the disk; what is handed to the downloads is kept here. */
async function downloads() {
  const letters = new Blob([Buffer.from(await font('en'), 'base64')]);
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(letters));
  const blobs = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:saved');
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function named(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const newest = async () => {
    const saved = blobs.mock.lastCall?.[0];
    return pdfText(new Uint8Array(saved instanceof Blob ? await saved.arrayBuffer() : []));
  };
  return { fetched, names, newest };
}

describe('the page "keep a copy" [S13]', () => {
  const { checkIns } = ordinaryTuesday();
  const noted = checkIns.map((each) => ({ ...each, note: 'secret', tags: ['secret'] }));
  const good = { day: '2026-03-09', at: 1_773_000_000_000, goal: '', went: null, good: 'a kind word' };
  const open = async () => {
    render(<SeatOnFake client={fakeSeat({ checkIns: noted, dayGoals: [good] })} path="/mine/copy" />);
    return screen.findByRole('button', { name: 'Save as PDF' });
  };

  it('saves the month under a neutral name; notes and tags are not on it', async () => {
    const { names, newest } = await downloads();
    await userEvent.click(await open());
    await screen.findByText('sidetone-2026-03.pdf was handed to your downloads.');
    expect(names).toEqual(['sidetone-2026-03.pdf']);
    const text = (await newest()).replaceAll(' ', '');
    expect(text).toContain('akindword');
    expect(text).not.toContain('secret');
  });

  it('leaves good things out by its switch, and says when no page could be made', async () => {
    const { fetched, names, newest } = await downloads();
    fetched.mockRejectedValueOnce(new Error('no letters'));
    const save = await open();
    await userEvent.click(screen.getByRole('switch', { name: 'With my good things' }));
    await userEvent.click(save);
    expect(await screen.findByRole('alert')).toHaveTextContent('The page could not be made.');
    expect(names).toEqual([]);
    await userEvent.click(save);
    await screen.findByText(/was handed to your downloads/);
    const text = await newest();
    expect(text.replaceAll(' ', '')).toContain('Thedaysinnumbers');
    expect(text).not.toMatch(/kind|Good/);
  });

  it('goes back to earlier months as far as there are any, and saves none that is empty', async () => {
    const [any] = noted;
    const client = fakeSeat({
      checkIns: any ? [{ ...any, day: '2026-01-05' }] : [],
      hardCalls: [],
      breakHistory: [],
    });
    render(<SeatOnFake client={client} path="/mine/copy" />);
    await screen.findByText('Nothing was noted in this month. That is fine.');
    expect(screen.queryByRole('button', { name: 'Save as PDF' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Later' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Earlier' }));
    await screen.findByText('February 2026');
    await userEvent.click(await screen.findByRole('button', { name: 'Earlier' }));
    expect(await screen.findByText('One day with a check-in: good.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Earlier' })).toBeDisabled();
  });
});
