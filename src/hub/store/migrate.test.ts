import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../tests/folder.ts';
import { migrate, type Migration, NewerDatabase } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openStore } from './open-store.ts';

const step = (version: number, ...statements: string[]): Migration => ({
  version,
  statements: () => statements,
});

const file = () => ({ sqlite: `${aFolder()}/hub.sqlite` });

describe('the hub’s database', () => {
  it('is numbered without gaps', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
  });

  it('is made once and opened again as it is', async () => {
    const setting = file();
    const first = await openStore(setting);
    await first.insertInto('site').values({ id: 1, name: 'Chengdu', zone: 'Asia/Shanghai' }).execute();
    await first.destroy();
    const second = await openStore(setting);
    expect(await second.selectFrom('site').selectAll().execute()).toHaveLength(1);
    await second.destroy();
  });

  it('takes only the steps that are new', async () => {
    const store = await openStore(file());
    const next = migrations.length + 1;
    const more = [...migrations, step(next, 'create table shelf (id integer primary key)')];
    await migrate(store, 'sqlite', more);
    await migrate(store, 'sqlite', more);
    const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(store);
    expect(rows.map(({ version }) => version)).toEqual(more.map(({ version }) => version));
    await store.destroy();
  });

  it('is left as it was when a step fails', async () => {
    const store = await openStore(file());
    const next = migrations.length + 1;
    const broken = step(next, 'create table shelf (id integer primary key)', 'create table (');
    await expect(migrate(store, 'sqlite', [...migrations, broken])).rejects.toThrow('syntax error');
    const names = (await store.introspection.getTables()).map(({ name }) => name);
    expect(names).not.toContain('shelf');
    await store.destroy();
  });

  it('is refused, untouched, when a newer hub wrote it', async () => {
    const setting = file();
    const store = await openStore(setting);
    await sql`insert into schema_version (version) values (999)`.execute(store);
    await store.destroy();
    await expect(openStore(setting)).rejects.toThrow(NewerDatabase);
  });

  it('keeps no order of arrival where seats write', async () => {
    const store = await openStore({ sqlite: ':memory:' });
    for (const table of [
      'slot',
      'invite',
      'roster',
      'issuance',
      'spent',
      'count',
      'work_count',
      'note',
      'note_envelope',
      'note_reply',
    ])
      await expect(sql`select rowid from ${sql.table(table)}`.execute(store)).rejects.toThrow(
        'no such column',
      );
    await store.destroy();
  });
});
