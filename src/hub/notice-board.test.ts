import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FixedClock, fixedClock } from '../../tests/factories.ts';
import { hour } from '../shared/clock.ts';
import { type NoticeBoard, noticeBoard } from './notice-board.ts';
import { insertEnvelopes, insertNote } from './store/note.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/tables.ts';

let store: Store;
let clock: FixedClock;
let board: NoticeBoard;
beforeEach(async () => {
  store = await openStore({ sqlite: ':memory:' });
  clock = fixedClock();
  board = noticeBoard({ store, clock });
});
afterEach(async () => {
  board.close();
  await store.destroy();
});

/** A note in a mailbox, as another process might have taken it in. */
async function aNote(id: string, mailbox: number, visibleFrom = 0): Promise<void> {
  const expiresAt = clock.now() + 100 * hour;
  await insertNote(store, { id, withdrawHash: '', depositHash: '', expiresAt });
  await insertEnvelopes(store, [{ note: id, mailbox, keyId: 1, sealed: '', visibleFrom }]);
}

function aListener(account: number) {
  const heard = { new: 0, ended: 0 };
  board.listen(
    account,
    () => void (heard.new += 1),
    () => void (heard.ended += 1),
  );
  return heard;
}

describe('the notice board', () => {
  it('tells each once of what is new for them, and nobody of what was there before', async () => {
    await aNote('old', 1);
    const [one, two] = [aListener(1), aListener(2)];
    await board.looked();
    await aNote('new', 1);
    board.look();
    board.look();
    await board.looked();
    expect([one.new, two.new]).toEqual([1, 0]);
  });

  it('tells the second mailbox when its time has come', async () => {
    await aNote('later', 1, clock.now() + hour);
    const one = aListener(1);
    await board.looked();
    clock.forward(hour - 1);
    board.look();
    await board.looked();
    expect(one.new).toBe(0);
    clock.forward(1);
    board.look();
    await board.looked();
    expect([one.new, one.ended]).toEqual([1, 1]); // and after an hour whoever listens signs in anew
  });

  it('hears of work reports in own units only', async () => {
    await store.insertInto('site').values({ id: 1, name: 'S', zone: 'UTC' }).execute();
    await store.insertInto('team').values({ id: 1, site: 1, name: 'T', headcount: 9 }).execute();
    await store
      .insertInto('account')
      .values({ id: 1, login: 'otto', name: 'Otto', role: 'lead', password: null })
      .execute();
    await store.insertInto('leadTeam').values({ account: 1, team: 1 }).execute();
    await store.insertInto('unit').values({ id: 7, site: 1 }).execute();
    await store.insertInto('unitTeam').values({ quarter: 1, team: 1, unit: 7 }).execute();
    const [one, two] = [aListener(1), aListener(2)];
    await board.looked();
    await store.insertInto('workCount').values({ unit: 7, day: '2026-03-02', kind: 'queue', n: 1 }).execute();
    board.look();
    await board.looked();
    expect([one.new, two.new]).toEqual([1, 0]);
  });

  it('goes on after a database that failed once', async () => {
    const one = aListener(1);
    await board.looked();
    await store.schema.alterTable('note').renameTo('gone').execute();
    board.look();
    await board.looked();
    await store.schema.alterTable('gone').renameTo('note').execute();
    await aNote('new', 1);
    board.look();
    await board.looked();
    expect(one.new).toBe(1);
  });
});
