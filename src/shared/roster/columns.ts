/** What a roster's column can say. `shift` is both ends in one cell, `09:00-18:00`. */
export const rosterColumns = ['day', 'begins', 'ends', 'shift', 'breaks', 'code', 'who'] as const;
export type RosterColumn = (typeof rosterColumns)[number];

/** Where each is in a row; breaks may have several columns. */
export type Columns = Partial<Record<Exclude<RosterColumn, 'breaks'>, number>> & { breaks: number[] };

/** Names under which rosters have been seen, without spaces and marks, in three languages. */
const names: Record<RosterColumn, readonly string[]> = {
  day: 'date day shiftdate workdate workday 日期 班次日期 上班日期 排班日期 工作日期'.split(' '),
  begins:
    'start begin begins from starttime begintime shiftstart clockin 开始 开始时间 上班 上班时间 起始时间 開始 開始時間 上班時間 起始時間'.split(
      ' ',
    ),
  ends: 'end ends to until finish endtime shiftend clockout 结束 结束时间 下班 下班时间 結束 結束時間 下班時間'.split(
    ' ',
  ),
  shift: 'shift shifts hours shifttime schedule 班次 班别 班別 时段 時段 班次时间 班次時間'.split(' '),
  breaks: 'break breaks breaktime breaktimes pause rest 休息 休息时间 休息時間 小休 小休时间 小休時間'.split(
    ' ',
  ),
  code: 'code breakcode aux auxcode reasoncode 代码 休息代码 休息码 状态码 代碼 休息代碼 休息碼 狀態碼'.split(
    ' ',
  ),
  who: 'agent agentname agentid name employee employeename employeeid staff user login 姓名 工号 员工 员工姓名 客服 坐席 工號 員工 員工姓名 座席'.split(
    ' ',
  ),
};

/** A cell without what differs only in writing: full-width letters, spaces at the ends. */
export const plain = (cell: string | undefined): string => (cell ?? '').normalize('NFKC').trim();

/** Finds the columns by a roster's first row; null when it holds no shift: a day, and both ends of it. */
export function columnsOf(head: readonly string[]): Columns | null {
  const columns: Columns = { breaks: [] };
  for (const [index, cell] of head.entries()) {
    const name = plain(cell)
      .toLowerCase()
      .replaceAll(/[\s_\-./#:]/g, '');
    const column = rosterColumns.find((c) => names[c].includes(name) || (c === 'breaks' && isNumbered(name)));
    if (column === 'breaks') columns.breaks.push(index);
    else if (column) columns[column] ??= index;
  }
  const { day, begins, ends, shift } = columns;
  const hasEnds = (begins !== undefined && ends !== undefined) || (shift !== undefined && day !== undefined);
  return hasEnds ? columns : null;
}

/** `Break 2`, `小休1` */
const isNumbered = (name: string) => names.breaks.includes(name.replace(/\d+$/, ''));
