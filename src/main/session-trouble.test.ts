import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, filesIn } from '../../tests/folder.ts';
import type { Keystore } from './journal/lock.ts';
import { newestVersion } from './journal/migrations/migrate.ts';
import { recordCheckIn } from './recording.ts';
import { today } from './working-day.ts';
import { openOutbox } from './sync/outbox.ts';
import { aSession, aUsedFolder, twoTaps } from '../../tests/session.ts';

const refusal = (code: string) => expect.objectContaining({ code });

describe('a journal in trouble', () => {
  const damages: [string, string, (folder: string) => void][] = [
    ['journalDamaged', 'damaged', (folder) => flip(path.join(folder, 'journal.db'), 50)],
    ['journalDamaged', 'missing', (folder) => rmSync(path.join(folder, 'journal.db'))],
    ['journalDamaged', 'without its keys', (folder) => rmSync(path.join(folder, 'journal.keys'))],
    [
      'journalDamaged',
      'with damaged keys',
      (folder) => writeFileSync(path.join(folder, 'journal.keys'), '{}'),
    ],
  ];

  it.each(damages)('says %s when it is %s, and overwrites nothing', async (code, _how, damage) => {
    const { folder } = await aUsedFolder(null);
    damage(folder);
    const before = filesIn(folder);
    const { session } = aSession({ folder });
    await session.begin();
    expect(session.state()).toMatchObject({ stage: 'trouble', trouble: code });
    await expect(session.createJournal(null)).rejects.toThrow(refusal('journalExists'));
    await expect(session.withSeat(today)).rejects.toThrow(refusal('journalLocked'));
    expect(filesIn(folder)).toEqual(before);
  });

  it('says so of one with a PIN when the PIN was right', async () => {
    const { folder } = await aUsedFolder('2468');
    flip(path.join(folder, 'journal.db'), 50);
    const { session } = aSession({ folder });
    await session.begin();
    await expect(session.unlock('1111')).rejects.toThrow(refusal('wrongPin'));
    await expect(session.unlock('2468')).rejects.toThrow(refusal('journalDamaged'));
    expect(session.state()).toMatchObject({ stage: 'trouble', trouble: 'journalDamaged', hasPin: true });
  });

  it('says so of one from a newer version', async () => {
    const { folder } = await aUsedFolder(null);
    const newer = aSession({ folder }).session;
    await newer.begin();
    await newer.withSeat(({ journal }) => journal.pragma(`user_version = ${newestVersion + 1}`));
    newer.end();
    const { session } = aSession({ folder });
    await session.begin();
    expect(session.state()).toMatchObject({ stage: 'trouble', trouble: 'journalNewer' });
  });

  it('says so when the keystore no longer helps, and opens by the recovery code', async () => {
    const secrets = new Map<string, Uint8Array>();
    const keystore: Keystore = {
      available: true,
      protect: (bytes) => (secrets.set('ticket', bytes.slice()), new Uint8Array(8)),
      reveal() {
        const secret = secrets.get('ticket');
        if (!secret) throw new Error('no such secret');
        return secret;
      },
    };
    const { session: first, folder } = aSession({ keystore });
    await first.begin();
    const { recoveryCode } = await first.createJournal(null);
    first.end();
    secrets.clear();
    const { session } = aSession({ folder, keystore });
    await session.begin();
    expect(session.state()).toMatchObject({ stage: 'trouble', trouble: 'keystoreLost' });
    await session.unlockWithRecoveryCode(recoveryCode, '2468');
    expect(session.state()).toMatchObject({ stage: 'open', trouble: null, hasPin: true });
  });

  it('is closed when a damaged page is met later on', async () => {
    const { folder } = await aUsedFolder(null);
    const { session } = aSession({ folder });
    await session.begin();
    await session.withSeat((seat) => recordCheckIn(seat, twoTaps));
    await session.withSeat(({ journal }) => journal.pragma('wal_checkpoint(truncate)'));
    await session.withSeat(({ journal }) => journal.pragma('shrink_memory'));
    for (let page = 1; page < readFileSync(path.join(folder, 'journal.db')).length / 4096; page++)
      flip(path.join(folder, 'journal.db'), page * 4096 + 50);
    await expect(session.withSeat(today)).rejects.toThrow(refusal('journalDamaged'));
    expect(session.state()).toMatchObject({ stage: 'trouble', trouble: 'journalDamaged' });
  });

  it('stays open when something else was damaged', async () => {
    const { session } = aSession();
    await session.begin();
    await session.createJournal(null);
    const elsewhere = Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' });
    const work = session.withSeat(() => Promise.reject(elsewhere));
    await expect(work).rejects.toThrow('the outbox is damaged');
    expect(session.state().stage).toBe('open');
  });

  it('is set aside whole, under a name of its own, and a new one can begin', async () => {
    const { folder, recoveryCode, checkIn } = await aUsedFolder('2468');
    const before = filesIn(folder);
    const { session } = aSession({ folder });
    await session.begin();
    expect(await session.setJournalAside()).toEqual({ keptAs: 'aside-2026-03-02.journal.db' });
    expect(session.state()).toMatchObject({ stage: 'welcome', trouble: null, hasPin: false });
    await session.createJournal('1357');
    expect((await session.withSeat(today)).checkIns).toEqual([]);
    await session.lock();
    expect(await session.setJournalAside()).toEqual({ keptAs: 'aside-2026-03-02-2.journal.db' });
    expect(filesIn(folder)).toMatchObject({
      'aside-2026-03-02.journal.db': before['journal.db'],
      'aside-2026-03-02.journal.keys': before['journal.keys'],
      'aside-2026-03-02.outbox.db': before['outbox.db'],
    });

    const found = aFolder();
    for (const name of ['journal.db', 'journal.keys'])
      writeFileSync(path.join(found, name), readFileSync(path.join(folder, `aside-2026-03-02.${name}`)));
    const { session: later } = aSession({ folder: found });
    await later.begin();
    await later.unlockWithRecoveryCode(recoveryCode, null);
    expect((await later.withSeat(today)).checkIns).toEqual([checkIn]);
  });

  it('is not set aside while it is open', async () => {
    const { session } = aSession();
    await session.begin();
    await session.createJournal(null);
    await expect(session.setJournalAside()).rejects.toThrow(refusal('journalExists'));
  });

  it('is said too when the outbox is from a newer version, which is left as it is', async () => {
    const { folder } = await aUsedFolder(null);
    const file = path.join(folder, 'outbox.db');
    const newer = openOutbox(file);
    newer.pragma('user_version = 99');
    newer.close();
    const before = filesIn(folder);
    const { session } = aSession({ folder });
    await session.begin();
    expect(session.state()).toMatchObject({ stage: 'trouble', trouble: 'journalNewer' });
    expect(filesIn(folder)).toEqual(before);
  });

  it('does not come from an outbox that cannot be read: that is kept aside', async () => {
    const { folder } = await aUsedFolder(null);
    writeFileSync(path.join(folder, 'outbox.db'), 'x'.repeat(5000));
    const { session } = aSession({ folder });
    await session.begin();
    expect(session.state().stage).toBe('open');
    expect(readFileSync(path.join(folder, 'aside-2026-03-02.outbox.db'), 'utf8')).toBe('x'.repeat(5000));
  });
});

/** Changes one bit. */
function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
