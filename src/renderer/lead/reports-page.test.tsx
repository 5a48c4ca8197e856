import { readFile } from 'node:fs/promises';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { pdfText } from '../../../tests/pdf-text.ts';
import { show } from '../../../tests/show.tsx';
import { xlsxParts } from '../../../tests/xlsx-text.ts';
import type { Language } from '../../shared/language.ts';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { gapsPage, heldPage, storyPage, tooSmallPage } from '../clients/fake-desk-pages.ts';
import { storyTalk } from '../clients/fake-talk.ts';
import { wildMonths } from '../clients/fake-months.ts';
import { reportCsv } from '../report/csv.ts';
import { reportHtml } from '../report/html.ts';
import { reportPdf } from '../report/pdf.ts';
import type { Report } from '../report/report.ts';
import { reportXlsx } from '../report/xlsx.ts';
import { LeadDesk } from './lead-desk.tsx';
import { monthReport } from './month-report.ts';
import { firstShown, monthViews } from './month-view.ts';
import { type ReportWords, useReportWords } from './use-report-words.ts';
import { pageUntil, weekReport } from './week-report.ts';

async function open(some: Partial<FakeHub> = {}) {
  await show(
    <Router hook={memoryLocation({ path: '/reports' }).hook}>
      <LeadDesk client={fakeHub({ role: 'lead', ...some })} />
    </Router>,
  );
}
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));
const preview = async (name: RegExp) => within(await screen.findByRole('region', { name }));

/** The words of a language, as a page has them. */
async function wordsOf(language: Language): Promise<ReportWords> {
  const taken = vi.fn<(words: ReportWords) => void>();
  const Taken = () => {
    const words = useReportWords();
    useEffect(() => taken(words), [words]);
    return null;
  };
  await show(<Taken />, language);
  const [words] = taken.mock.lastCall ?? [];
  if (!words) throw new Error('no words');
  return words;
}

/** What each of the four files says. */
async function allFour(report: Report): Promise<[string, string][]> {
  const font = await readFile('node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf', 'base64');
  const workbook = xlsxParts(new Uint8Array(await (await reportXlsx(report)).arrayBuffer()));
  return [
    ['csv', reportCsv(report)],
    ['xlsx', [...workbook.values()].join('\n')],
    ['html', reportHtml(report)],
    ['pdf', pdfText(await reportPdf(report, font))],
  ];
}

describe('a report is looked at before it is saved [L9]', () => {
  it('of the week: the page’s own sentences and numbers', async () => {
    await open();
    const week = await preview(/^Broadband support · Feb 19/);
    expect(week.getByText(/Mood was rather low, and the team was rather tense/)).toBeVisible();
    expect(week.getByRole('row', { name: /^Jan 8.+14 2 2 half or more The work itself, / })).toBeVisible();
    expect(week.getByText(/Publish the rota earlier · Seen to by Planning/)).toBeVisible();
    expect(week.getByText(/A true number about a team can still hint at people/)).toBeVisible();
  });

  it('of a day: figures and what was said openly, and nothing of how anyone felt', async () => {
    await open();
    await choose('A day');
    const day = await preview(/Tuesday, March 3/);
    expect(day.getByText('system down (3 times)')).toBeVisible();
    expect(day.getByText('No figures were brought in.')).toBeVisible();
    expect(document.body.textContent).not.toMatch(/Mood|rather|heavy\./);
  });

  it('of a day: its huddle before the shift and the round-up after it [L4]', async () => {
    const talk = storyTalk();
    const before = [
      { id: 'goals', words: 'One page on roaming' },
      { id: 'problem', words: 'Refunds: three steps\nthen the letter' },
      { id: 'goodCall', words: 'Mei let the caller finish.' },
      { id: 'praise', words: 'wrote down every open case' },
    ] as const;
    const kept = { day: '2026-03-02', form: 'before' as const, version: 1, by: 'Li Wen', parts: [...before] };
    await open({ talk: { ...talk, huddles: [kept, ...talk.huddles] } });
    await choose('A day');
    const today = await preview(/Tuesday, March 3/);
    expect(today.getByText('Not kept yet. This is what it begins with:')).toBeVisible();
    expect(
      today.getByText(/^What we are aiming at: One page on roaming that answers in a minute/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Tuesday, March 3/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Monday, March 2/ }));
    const monday = await preview(/Monday, March 2/);
    expect(monday.getByRole('heading', { name: 'Huddle: Before the shift' })).toBeVisible();
    expect(
      monday.getByText('One common problem, solved: Refunds: three steps · then the letter'),
    ).toBeVisible();
    expect(monday.getByText('Praise of the week: wrote down every open case')).toBeVisible();
    // A report is sent on: a name that the page knows is hidden, as on a screen for all.
    expect(monday.getByText('A good call I heard: — let the caller finish.')).toBeVisible();
    expect(monday.getByRole('heading', { name: 'Huddle: After the shift' })).toBeVisible();
    expect(monday.getByText('What we take on: A card with what to say while it is down.')).toBeVisible();
  });

  it('of a month, and of all teams by months', async () => {
    await open();
    await choose('A month');
    expect(await (await preview(/February 2026/)).findByText(/2nd heavier month in a row/)).toBeVisible();
    await choose('All teams by months');
    const grid = await preview(/Months of your teams/);
    expect(grid.getByRole('row', { name: /^Late shift .+ too small to show not out yet$/ })).toBeVisible();
  });

  it('says that it could not be made, and that nothing changed', async () => {
    const blobs = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be made/);
    blobs.mockRestore();
  });

  it('is saved under a name that says no team and no person', async () => {
    const links: string[] = [];
    const clicks = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      links.push(this.download);
    });
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }));
    expect(await screen.findByText(/Saved as sidetone-week-2026-02-19.csv/)).toBeVisible();
    expect(links).toEqual(['sidetone-week-2026-02-19.csv']);
    clicks.mockRestore();
  });
});

describe('the same gate as the screens [L9]', () => {
  it('a withheld week is withheld in all four files', async () => {
    const words = await wordsOf('en');
    for (const [format, text] of await allFour(weekReport(heldPage(), words))) {
      const joined = text.replaceAll(/\s+/g, ' ');
      expect([format, joined.includes('is held')]).toEqual([format, true]);
      // The week before is the newest with numbers; of the held one only its name and a dash stand anywhere.
      expect([format, /newest week that came out: Feb 12/.test(joined)]).toEqual([format, true]);
    }
    const { parts } = weekReport(heldPage(), words);
    const row = parts
      .flatMap(({ table }) => table?.rows ?? [])
      .find(([week]) => String(week).startsWith('Feb 19'));
    expect(row?.slice(1, 5)).toEqual(['held', '–', '–', '–']);
  });

  it('of weeks thrown away or joined, and of a team too small, there is no number either', async () => {
    const words = await wordsOf('en');
    const rows = weekReport(gapsPage(), words).parts.flatMap(({ table }) => table?.rows ?? []);
    const of = (day: string) => rows.find(([week]) => String(week).startsWith(day))?.slice(1, 5);
    expect(of('Jan 8')).toEqual(['thrown away', '–', '–', '–']);
    expect(of('Feb 12')).toEqual(['came out with a later week', '–', '–', '–']);
    const small = weekReport(tooSmallPage(), words);
    expect(small.parts[0]?.title).toBe('Too small to show');
    expect(JSON.stringify(small)).not.toMatch(/Mood was|Most of all|half or more find/);
  });

  it('an older week’s report knows nothing of what came later', async () => {
    const page = storyPage();
    const older = pageUntil(page, page.weeks[8]?.week ?? 0);
    const text = JSON.stringify(weekReport(older, await wordsOf('en')).parts.slice(0, 3));
    expect(older.weeks).toHaveLength(9);
    expect(text).toContain('Mood was fairly good');
    expect(text).not.toContain('Callers');
  });

  it.each(['en', 'zh-CN', 'zh-TW'] as const)('speaks %s in whole sentences', async (language) => {
    const report = weekReport(storyPage(), await wordsOf(language));
    const text = JSON.stringify(report);
    expect(text).not.toMatch(/\{[a-z]|\b(desk|months|leadWork|leadReports)\.[a-z]/i);
  });
});

it('what anyone typed stays text in every file [L9]', async () => {
  const [unit] = wildMonths().units;
  if (!unit) throw new Error('no unit');
  const view = monthViews(unit).find(({ notes }) => notes) ?? firstShown(monthViews(unit));
  if (!view) throw new Error('no month');
  for (const [format, text] of await allFour(monthReport(unit, view, await wordsOf('zh-CN')))) {
    expect([format, /<img/.test(text) && format !== 'csv' && format !== 'pdf']).toEqual([format, false]);
    expect([format, text.replaceAll(/\s+/g, '').includes('加油'.repeat(10))]).toEqual([format, true]);
    expect([format, format !== 'csv' || text.includes(`'=HYPERLINK`)]).toEqual([format, true]);
  }
});
