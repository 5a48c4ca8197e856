import Database from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { applicationId } from '../open.ts';
import { beginning } from './0001-beginning.ts';
import { routineSessions } from './0002-routine-sessions.ts';
import { breaks } from './0003-breaks.ts';
import { hands } from './0004-hands.ts';
import { pulses } from './0005-pulses.ts';
import { dayGoals } from './0006-day-goals.ts';
import { keptPraises } from './0008-kept-praises.ts';
import { migrate, newestVersion } from './migrate.ts';

const empty = () => new Database(':memory:');
const names = (journal: Database.Database, type: string) =>
  journal
    .prepare(`select name from sqlite_schema where type = ? and name not like 'sqlite_%' order by name`)
    .pluck()
    .all(type);

describe('migrate', () => {
  it('counts the steps it took, and takes none twice', () => {
    const journal = empty();
    migrate(journal);
    migrate(journal);
    expect(journal.pragma('user_version', { simple: true })).toBe(newestVersion);
  });

  it('takes a step whole or not at all', () => {
    const journal = empty();
    journal.exec('create table setting(taken)');
    expect(() => migrate(journal)).toThrow(/already exists/);
    expect(names(journal, 'table')).toEqual(['setting']);
    expect(journal.pragma('user_version', { simple: true })).toBe(0);
  });
});

describe('0001 beginning', () => {
  it('makes the tables of a journal and marks the file as one', () => {
    const journal = empty();
    beginning(journal);
    expect(names(journal, 'table')).toEqual([
      'check_in',
      'hard_call',
      'sent_week',
      'setting',
      'shift',
      'tag_use',
    ]);
    expect(journal.pragma('application_id', { simple: true })).toBe(applicationId);
  });

  it.each([
    [`insert into shift values ('b', '2026-03-02', 'UTC', 20, null)`, /UNIQUE/],
    [`update shift set ended_at = 9`, /CHECK/],
    [`insert into check_in values ('c', 'a', 'd', 1, 'start', 6, 3, null, null, '[]', '[]', '')`, /CHECK/],
    [`insert into check_in values ('c', 'a', 'd', 1, 'lunch', 3, 3, null, null, '[]', '[]', '')`, /CHECK/],
    [`insert into hard_call values ('c', 'a', 'd', 1, 'tool_fail', 4)`, /CHECK/],
    [`insert into shift values ('b', '2026-03-02', 'UTC', 'noon', 20)`, /cannot store TEXT/],
  ])('refuses what cannot be: %s', (sql, why) => {
    const journal = empty();
    beginning(journal);
    journal.exec(`insert into shift values ('a', '2026-03-02', 'UTC', 10, null)`);
    expect(() => journal.exec(sql)).toThrow(why);
  });

  it.each([
    ['the day’s check-ins', `select * from check_in where day between ? and ? order by day, at`],
    ['the day’s hard calls', `select * from hard_call where day between ? and ? order by day, at`],
    ['the latest shift', `select * from shift order by day desc, begun_at desc limit 1`],
    ['the open shift', `select * from shift where ended_at is null`],
    ['tags by use', `select tag from tag_use order by uses desc, tag limit 20`],
  ])('answers Today from an index: %s', (_what, sql) => {
    const journal = empty();
    beginning(journal);
    const plan = journal.prepare(`explain query plan ${sql}`).all(...(sql.includes('?') ? ['a', 'b'] : []));
    expect(JSON.stringify(plan)).toMatch(/USING (COVERING )?INDEX/);
    expect(JSON.stringify(plan)).not.toMatch(/TEMP B-TREE/);
  });
});

function withRoutines(): Database.Database {
  const journal = empty();
  beginning(journal);
  routineSessions(journal);
  return journal;
}

describe('0002 routine sessions', () => {
  it('adds a table, and takes a session outside any shift', () => {
    const journal = withRoutines();
    expect(names(journal, 'table')).toContain('routine_session');
    journal.exec(`insert into routine_session values ('a', 'd', null, 'sigh', 1, 60, null, 4)`);
  });

  it.each([
    [`insert into routine_session values ('a', 'd', 'unknown', 'sigh', 1, 60, null, null)`, /FOREIGN KEY/],
    [`insert into routine_session values ('a', 'd', null, 'sigh', 1, 0, null, null)`, /CHECK/],
    [`insert into routine_session values ('a', 'd', null, 'sigh', 1, 60, 6, null)`, /CHECK/],
  ])('refuses what cannot be: %s', (sql, why) => {
    const journal = withRoutines();
    journal.pragma('foreign_keys = on');
    expect(() => journal.exec(sql)).toThrow(why);
  });

  it('answers a range of days from an index', () => {
    const sql = 'select * from routine_session where day between ? and ? order by day, begun_at';
    const plan = JSON.stringify(withRoutines().prepare(`explain query plan ${sql}`).all('a', 'b'));
    expect(plan).toMatch(/USING INDEX/);
    expect(plan).not.toMatch(/TEMP B-TREE/);
  });
});

const aRow = ({ occasion = 'a', fate = 'running', begunAt = '1', settledAt = 'null', seconds = '300' }) =>
  `('${occasion}', 'd', 'roster', 1, 2, ${seconds}, 1, null, null, null, 0, '${fate}', ${begunAt}, ${settledAt})`;

describe('0003 breaks', () => {
  function withBreaks() {
    const journal = empty();
    beginning(journal);
    breaks(journal);
    journal.exec(`insert into break values ${aRow({})}`);
    return journal;
  }
  it.each([
    ['two breaks at once', aRow({ occasion: 'b' }), /UNIQUE/],
    ['a fate nobody knows', aRow({ occasion: 'b', fate: 'lost' }), /CHECK/],
    ['a break that is over and has no end', aRow({ occasion: 'b', fate: 'taken' }), /CHECK/],
    ['a break of no length', aRow({ occasion: 'b', fate: 'open', seconds: '0' }), /CHECK/],
    ['an occasion twice', aRow({ fate: 'open' }), /UNIQUE/],
  ])('refuses %s', (_what, row, why) => {
    const journal = withBreaks();
    expect(() => journal.exec(`insert into break values ${row}`)).toThrow(why);
  });

  it('refuses a rostered shift that ends before it begins', () => {
    expect(() => withBreaks().exec(`insert into roster_shift values (20, 10, 'd', '[]')`)).toThrow(/CHECK/);
  });

  it.each([
    `select * from break where day between 'a' and 'b' order by day, due_at`,
    `select max(day) day from roster_shift`,
    `select distinct day from roster_shift where day between 'a' and 'b' order by day`,
  ])('answers the break clock from an index: %s', (sql) => {
    const plan = JSON.stringify(withBreaks().prepare(`explain query plan ${sql}`).all());
    expect(plan).toMatch(/USING (COVERING )?INDEX/);
    expect(plan).not.toMatch(/TEMP B-TREE/);
  });
});

describe('0004 hands', () => {
  it('makes the tables of raised hands and work reports beside the others', () => {
    const journal = empty();
    beginning(journal);
    hands(journal);
    expect(names(journal, 'table')).toEqual(expect.arrayContaining(['hand', 'work_report', 'check_in']));
    journal.exec(`insert into hand values ('a', 1, null, '{}')`);
    expect(() => journal.exec(`insert into hand values ('b', 'noon', null, '{}')`)).toThrow(
      /cannot store TEXT/,
    );
  });
});

describe('0005 pulses', () => {
  it('adds a table that keeps each answer on its scale, and is read by day', () => {
    const journal = empty();
    beginning(journal);
    pulses(journal);
    journal.exec(`insert into shift values ('a', '2026-03-02', 'UTC', 10, 20)`);
    const put = (value: number) =>
      journal.exec(
        `insert into pulse values ('${value}', 'a', '2026-03-02', 15, 1, 2, ${value}, 4, 5, null)`,
      );
    put(5);
    expect(() => put(6)).toThrow(/CHECK/);
    const plan = journal
      .prepare('explain query plan select * from pulse where day between ? and ? order by day, at')
      .all('a', 'b');
    expect(JSON.stringify(plan)).toMatch(/USING INDEX pulse_by_day/);
  });

  it('leaves what a journal of the first version holds as it is', () => {
    const journal = empty();
    beginning(journal);
    journal.pragma('user_version = 1');
    journal.exec(`insert into shift values ('a', '2026-03-02', 'UTC', 10, 20)`);
    migrate(journal);
    expect(journal.prepare('select day from shift').pluck().all()).toEqual(['2026-03-02']);
    expect(names(journal, 'table')).toContain('pulse');
  });
});

describe('0006 day goals', () => {
  it.each([
    ['a day twice', `insert into day_goal values ('2026-03-02', 1, 'tea', null, '')`, /UNIQUE/],
    ['a day without a word', `insert into day_goal values ('2026-03-03', 1, '', null, '')`, /CHECK/],
    ['an outcome of no goal', `insert into day_goal values ('2026-03-03', 1, '', 'done', 'sun')`, /CHECK/],
    [
      'an outcome nobody knows',
      `insert into day_goal values ('2026-03-03', 1, 'tea', 'failed', '')`,
      /CHECK/,
    ],
  ])('refuses %s', (_what, sql, why) => {
    const journal = empty();
    dayGoals(journal);
    journal.exec(`insert into day_goal values ('2026-03-02', 1, 'lunch outside', 'done', 'sun')`);
    expect(() => journal.exec(sql)).toThrow(why);
  });
});

describe('0008 kept praises', () => {
  it('refuses the same one twice, and one without a word', () => {
    const journal = empty();
    keptPraises(journal);
    const put = (id: string, what: string | null) =>
      journal
        .prepare('insert into praise values (?, ?, ?, ?, ?)')
        .run(id, '2026-03-02', what, 'it helped', 'Lin');
    put('a', 'stayed calm');
    expect(() => put('a', 'stayed calm')).toThrow(/UNIQUE/);
    expect(() => put('b', null)).toThrow(/NOT NULL/);
  });
});
