import { z } from 'zod';
import { type Day, day } from './clock.ts';
import { type OperationsDay, type OperationsFigure, operationsDay, operationsFigures } from './operations.ts';

// A table of the telephony's figures, read row by row (L12). Column names are taken in three languages and in the ways
// that exports write them; a column about a person is refused, whatever else the file holds.

/** What can be wrong in a file. Words: `desk.operations.fault`. */
export const operationsFaults = [
  'empty',
  'noDayColumn',
  'noFigureColumn',
  'personColumn',
  'badDay',
  'futureDay',
  'noSuchTeam',
  'teamNeeded',
  'badNumber',
  'outOfRange',
  'sameDayTwice',
  'tooManyRows',
] as const;

/** A fault at a line of the file (1 is the header) and, where one is at fault, the column as the file names it. */
export const operationsFault = z.strictObject({
  line: z.int().min(1),
  column: z.string().max(60).nullable(),
  code: z.enum(operationsFaults),
});
export type OperationsFault = z.infer<typeof operationsFault>;

/** What a file came to. Something is taken only when there is no fault at all. */
export const operationsReport = z.strictObject({
  rows: z.int().min(0),
  from: day.nullable(),
  to: day.nullable(),
  /** The first hundred. */
  faults: z.array(operationsFault).max(100),
  taken: z.boolean(),
});
export type OperationsReport = z.infer<typeof operationsReport>;

/** A year of fifty teams, and a little. */
export const mostRows = 20_000;
const mostFaults = 100;

type Column = OperationsFigure | 'day' | 'team';

/** Names of columns: letters and digits only, lower case. */
const columnNames: Record<Column, readonly string[]> = {
  day: ['day', 'date', '日期', '天'],
  queueSeconds: [
    'queueseconds',
    'queue',
    'asa',
    'waitseconds',
    '排队秒数',
    '等待秒数',
    '平均等待',
    '排隊秒數',
    '等候秒數',
  ],
  occupancy: ['occupancy', 'occupancypercent', '占用率', '通话占比', '佔用率', '滿載率'],
  handlingSeconds: [
    'handlingseconds',
    'aht',
    'handletime',
    '平均处理时长',
    '处理秒数',
    '平均處理時間',
    '處理秒數',
  ],
  lostBreaks: ['lostbreaks', 'missedbreaks', '缺失休息', '未休次数', '未休息次數', '未休次數'],
  // After the seconds: a column named "queue" alone holds those.
  team: ['team', 'group', 'queue', '团队', '班组', '小组', '組別', '團隊', '小組'],
};

/** Columns that speak of a person. A team's figures have no place for one. */
const personNames = new Set([
  'agent',
  'agentid',
  'name',
  'employee',
  'user',
  'login',
  '坐席',
  '工号',
  '姓名',
  '员工',
  '座席',
  '工號',
  '員工',
  '客服',
]);

const bare = (name: string) => name.toLowerCase().replaceAll(/[\s_\-().%\uFF05\uFF08\uFF09]/g, '');

/** A team's rows, ready to be stored. */
export interface TeamDays {
  team: number;
  days: OperationsDay[];
}

/** What a file is checked against. */
export interface OperationsPlace {
  /** The teams it may speak of; with just one, a team column may be left out. */
  teams: readonly { id: number; name: string }[];
  /** The newest day there can be figures for. */
  today: Day;
}

/** Reads the cells of a file, header first; every fault with its line, and rows only when there is none. */
export function readOperations(
  cells: readonly (readonly string[])[],
  place: OperationsPlace,
): { report: Omit<OperationsReport, 'taken'>; teams: TeamDays[] } {
  const [header = [], ...rows] = cells;
  const columns = header.map((name) => columnOf(bare(name), header.map(bare)));
  const faults = headerFaults(header, columns, rows.length);
  const read =
    faults.length > 0 ? [] : rows.map((row, i) => readRow(row, i + 2, { header, columns, place, faults }));
  const seen = new Set<string>();
  const good = read.flatMap((row) => {
    if (!row) return [];
    const key = `${row.team}|${row.day.day}`;
    if (seen.has(key)) faults.push({ line: row.line, column: null, code: 'sameDayTwice' });
    seen.add(key);
    return [row];
  });
  const days = good.map((row) => row.day.day).toSorted();
  const first = faults.toSorted((a, b) => a.line - b.line).slice(0, mostFaults);
  const report = { rows: rows.length, from: days.at(0) ?? null, to: days.at(-1) ?? null, faults: first };
  if (faults.length > 0) return { report, teams: [] };
  const byTeam = Map.groupBy(good, (row) => row.team);
  return { report, teams: [...byTeam].map(([team, of]) => ({ team, days: of.map((row) => row.day) })) };
}

/** "Queue" is the team where another column has the seconds, else the seconds. */
function columnOf(name: string, all: readonly string[]): Column | 'person' | null {
  if (personNames.has(name)) return 'person';
  const fits = (Object.keys(columnNames) as Column[]).filter((column) => columnNames[column].includes(name));
  if (fits.length < 2) return fits[0] ?? null;
  const others = all.filter((other) => other !== name);
  return fits.find((column) => !others.some((other) => columnNames[column].includes(other))) ?? null;
}

function headerFaults(
  header: readonly string[],
  columns: readonly (Column | 'person' | null)[],
  rows: number,
): OperationsFault[] {
  const at = (code: OperationsFault['code'], column: string | null = null) => ({ line: 1, column, code });
  if (rows === 0) return [at('empty')];
  if (rows > mostRows) return [at('tooManyRows')];
  const person = columns.indexOf('person');
  if (person >= 0) return [at('personColumn', header[person]?.slice(0, 60) ?? null)];
  if (!columns.includes('day')) return [at('noDayColumn')];
  return operationsFigures.some((figure) => columns.includes(figure)) ? [] : [at('noFigureColumn')];
}

interface Reading {
  header: readonly string[];
  columns: readonly (Column | 'person' | null)[];
  place: OperationsPlace;
  faults: OperationsFault[];
}

/** A row's day, or null with its faults noted. */
function readRow(
  row: readonly string[],
  line: number,
  { header, columns, place, faults }: Reading,
): { line: number; team: number; day: OperationsDay } | null {
  const cell = (column: Column) => row[columns.indexOf(column)]?.trim() ?? '';
  const before = faults.length;
  const fault = (column: Column, code: OperationsFault['code']) =>
    faults.push({ line, column: header[columns.indexOf(column)]?.slice(0, 60) ?? null, code });

  const on = day.safeParse(
    cell('day')
      .replaceAll('/', '-')
      .replace(/-(\d)(?=-|$)/g, '-0$1'),
  );
  if (!on.success) fault('day', 'badDay');
  else if (on.data > place.today) fault('day', 'futureDay');

  const named = columns.includes('team') ? place.teams.find(({ name }) => name === cell('team')) : undefined;
  const team = named ?? (columns.includes('team') || place.teams.length !== 1 ? undefined : place.teams[0]);
  if (!team) fault('team', columns.includes('team') ? 'noSuchTeam' : 'teamNeeded');

  const figures = Object.fromEntries(
    operationsFigures.map((figure) => {
      const text = cell(figure)
        .replace(/[%\uFF05]$/, '')
        .replace(',', '.');
      const value = text === '' ? null : Number(text);
      if (value !== null && !Number.isFinite(value)) fault(figure, 'badNumber');
      else if (!operationsDay.shape[figure].safeParse(value).success) fault(figure, 'outOfRange');
      return [figure, value];
    }),
  );
  if (faults.length > before || !team || !on.success) return null;
  return { line, team: team.id, day: operationsDay.parse({ day: on.data, ...figures }) };
}
