import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, filesIn } from '../../../tests/folder.ts';
import { aSeat } from '../../../tests/seat.ts';
import { reportFolderCalls, reportName } from '../../shared/seat-contract/report-folder.ts';
import { keepReports, putReport, reportFolderOf } from './report-folder.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const week = 'sidetone-week-2026-02-19-Broadband-support.pdf';
const month = 'sidetone-month-2026-02-Broadband-support.xlsx';
const bytes = (text: string) => new TextEncoder().encode(text);

/** A lead’s seat whose reports go to a folder. */
function aKeeper() {
  const { seat } = aSeat();
  const folder = aFolder();
  keepReports(seat, { folder, formats: ['pdf', 'xlsx'] });
  return { seat, folder, put: (name: string, text = name) => putReport(seat, name, bytes(text)) };
}

describe('new reports to a folder [L9]', () => {
  it('are off until somebody names a folder', () => {
    const { seat } = aSeat();
    expect(reportFolderOf(seat)).toBeNull();
    expect(() => putReport(seat, week, bytes('x'))).toThrow(refusal('notFound'));
  });

  it('are put there whole, each once, and remembered', () => {
    const { seat, folder, put } = aKeeper();
    put(week);
    put(month);
    expect(put(week, 'made a second time').saved).toEqual([week, month]);
    expect(readdirSync(folder).toSorted()).toEqual([month, week]);
    expect(readFileSync(path.join(folder, week), 'utf8')).toBe(week);
    expect(reportFolderOf(seat)?.saved).toEqual([week, month]);
  });

  it('leave a file alone that its owner wrote into, and bring none back that was moved away', () => {
    const { folder, put } = aKeeper();
    writeFileSync(path.join(folder, week), 'with my own notes');
    put(week);
    put(month);
    rmSync(path.join(folder, month));
    put(month);
    expect(readdirSync(folder)).toEqual([week]);
    expect(readFileSync(path.join(folder, week), 'utf8')).toBe('with my own notes');
  });

  it('begin anew in another folder, and leave what lies in the one before', () => {
    const { seat, folder, put } = aKeeper();
    put(week);
    const before = filesIn(folder);
    const other = aFolder();
    expect(keepReports(seat, { folder: other, formats: ['pdf'] })?.saved).toEqual([]);
    put(week);
    expect(readdirSync(other)).toEqual([week]);
    expect(keepReports(seat, null)).toBeNull();
    expect(filesIn(folder)).toEqual(before);
    expect(readdirSync(other)).toEqual([week]);
  });

  it('know what they had when only the kinds of file change', () => {
    const { seat, folder, put } = aKeeper();
    put(week);
    expect(keepReports(seat, { folder, formats: ['csv'] })?.saved).toEqual([week]);
  });
});

describe('a folder that cannot be used [L9]', () => {
  it.each([
    ['is not there', (folder: string) => path.join(folder, 'gone')],
    ['is a file', (folder: string) => path.join(folder, 'a file')],
    ['is no whole path', () => 'reports'],
  ])('is refused when it %s, and all is as before', (_, wrong) => {
    const { seat, folder } = aKeeper();
    writeFileSync(path.join(folder, 'a file'), '');
    expect(() => keepReports(seat, { folder: wrong(folder), formats: ['pdf'] })).toThrow(
      refusal('folderUnusable'),
    );
    expect(reportFolderOf(seat)?.folder).toBe(folder);
  });

  it('takes nothing while it is away, and what was missed once it is back', () => {
    const { seat, folder, put } = aKeeper();
    rmSync(folder, { recursive: true });
    expect(() => put(week)).toThrow(refusal('folderUnusable'));
    expect(reportFolderOf(seat)?.saved).toEqual([]);
    mkdirSync(folder);
    put(week);
    expect(readdirSync(folder)).toEqual([week]);
  });

  it('is never left with half a file', () => {
    const { folder, put } = aKeeper();
    mkdirSync(path.join(folder, `${week}.new`)); // in the way of what is written beside
    expect(() => put(week)).toThrow(refusal('folderUnusable'));
    expect(readdirSync(folder)).toEqual([`${week}.new`]);
  });
});

it('no name leads out of the folder, or is of another kind', () => {
  for (const name of [week, month, 'sidetone-week-2026-02-19-宽带客服-7.html'])
    expect(reportName.safeParse(name).success).toBe(true);
  for (const name of [
    '../sidetone-week-1.pdf',
    'sidetone-week-../../x.pdf',
    'sidetone-week-a/b.pdf',
    'sidetone-week-a\\b.pdf',
    'sidetone-week-a.pdf.exe',
    'sidetone-week-a\u0000.pdf',
    '.bashrc',
    `sidetone-week-${'a'.repeat(120)}.pdf`,
  ])
    expect(reportFolderCalls.putReport.input.safeParse({ name, content: 'QQ==' }).success).toBe(false);
});
