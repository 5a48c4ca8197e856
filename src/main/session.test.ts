import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { aKeptHand, aKeptWorkReport, countingIds, fixedClock, someDay } from '../../tests/factories.ts';
import { aFolder, filesIn } from '../../tests/folder.ts';
import { fakeSync, importThread } from '../../tests/seat.ts';
import type { SeatEvent } from '../shared/seat-contract.ts';
import { seatCalls } from './handlers.ts';
import { fileNames } from './journal/files.ts';
import { putHand, putWorkReport } from './journal/hands.ts';
import type { Keystore } from './journal/lock.ts';
import { newestVersion } from './journal/migrations/migrate.ts';
import { settingsOf } from './journal/settings.ts';
import { leaving } from './leaving.ts';
import { editCheckIn, recordCheckIn, recordHardCall } from './recording.ts';
import { recordRoutineSession } from './routines.ts';
import { catchUp, endShift, today } from './working-day.ts';
import { openSession } from './session.ts';
import { openOutbox } from './sync/outbox.ts';
import { openSync } from './sync/sync.ts';

const noKeystore: Keystore = {
  available: false,
  protect: () => expect.unreachable(),
  reveal: () => expect.unreachable(),
};
const refusal = (code: string) => expect.objectContaining({ code });
const twoTaps = { phase: 'middle', mood: 2, calm: 3 } as const;

/** The session of a folder, with a real outbox over which nothing is sent. */
function aSession({ folder = aFolder(), keystore = noKeystore, sync = fakeSync({ enrolled: false }) } = {}) {
  const clock = fixedClock();
  const changed = vi.fn<(event: SeatEvent) => void>();
  const unreported = vi.fn<(error: unknown) => void>();
  const session = openSession({
    folder,
    keystore,
    cost: { m: 8, t: 1, p: 1 },
    clock,
    newId: countingIds(),
    openWay(file) {
      const outbox = openOutbox(file);
      return { sync, close: () => outbox.close() };
    },
    importThread,
    unreported,
    changed,
  });
  onTestFinished(() => session.end());
  return { session, folder, clock, sync, changed, unreported };
}

/** A folder in which somebody has checked in once and gone; and the way back. */
async function aUsedFolder(pin: string | null) {
  const { session, folder } = aSession();
  await session.begin();
  const { recoveryCode } = await session.createJournal(pin);
  const checkIn = await session.withSeat((seat) => recordCheckIn(seat, twoTaps));
  session.end();
  return { folder, recoveryCode, checkIn };
}

describe('a session', () => {
  it('begins with a welcome where there is no journal, and opens none', async () => {
    const { session, folder } = aSession();
    await session.begin();
    expect(session.state()).toMatchObject({ stage: 'welcome', trouble: null, hasPin: false });
    await expect(session.withSeat(today)).rejects.toThrow(refusal('journalLocked'));
    await expect(session.unlock('2468')).rejects.toThrow(refusal('notFound'));
    await expect(session.setJournalAside()).rejects.toThrow(refusal('notFound'));
    await expect(session.deleteEverything(false)).rejects.toThrow(refusal('journalLocked'));
    expect(readdirSync(folder)).toEqual(['outbox.db']);
  });

  it('creates one journal, also when it is asked twice at once', async () => {
    const { session } = aSession();
    await session.begin();
    const [first, second] = await Promise.allSettled([
      session.createJournal('2468'),
      session.createJournal(null),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'journalExists' } });
    expect(session.state()).toMatchObject({ stage: 'open', trouble: null, hasPin: true });
    expect((await session.withSeat(today)).day).toBe(someDay);
  });

  it('does not touch a journal that came up beside it, as from a second copy of the app', async () => {
    const { session, folder } = aSession();
    await session.begin();
    const other = aSession({ folder }).session;
    await other.begin();
    await other.createJournal(null);
    other.end();
    const before = filesIn(folder);
    await expect(session.createJournal('2468')).rejects.toThrow(refusal('journalExists'));
    expect(filesIn(folder)).toEqual(before);
  });

  it('opens a journal without a PIN by itself', async () => {
    const { folder, checkIn } = await aUsedFolder(null);
    const { session } = aSession({ folder });
    await session.begin();
    expect(session.state()).toMatchObject({ stage: 'open', trouble: null, hasPin: false });
    expect((await session.withSeat(today)).checkIns).toEqual([checkIn]);
    await expect(session.lock()).rejects.toThrow(refusal('badInput'));
  });

  it('asks for the PIN, and locks again', async () => {
    const { folder, checkIn } = await aUsedFolder('2468');
    const { session } = aSession({ folder });
    await session.begin();
    expect(session.state()).toMatchObject({ stage: 'locked', trouble: null, hasPin: true });
    await expect(session.withSeat(today)).rejects.toThrow(refusal('journalLocked'));
    await expect(session.unlock('1111')).rejects.toThrow(refusal('wrongPin'));
    expect(session.state().stage).toBe('locked');
    await session.unlock('2468');
    expect((await session.withSeat(today)).checkIns).toEqual([checkIn]);
    await session.lock();
    await expect(session.withSeat(today)).rejects.toThrow(refusal('journalLocked'));
  });

  it('opens by the recovery code and takes the new PIN', async () => {
    const { folder, recoveryCode, checkIn } = await aUsedFolder('2468');
    const { session } = aSession({ folder });
    await session.begin();
    await session.unlockWithRecoveryCode(recoveryCode, null);
    expect(session.state()).toMatchObject({ stage: 'open', trouble: null, hasPin: false });
    expect((await session.withSeat(today)).checkIns).toEqual([checkIn]);
  });

  it('changes its PIN with the old one, and the recovery code stays good [S11]', async () => {
    const { folder, recoveryCode, checkIn } = await aUsedFolder('2468');
    const { session, changed } = aSession({ folder });
    await session.begin();
    await expect(session.changePin('2468', '1357')).rejects.toThrow(refusal('journalLocked'));
    await session.unlock('2468');
    const before = filesIn(folder);
    await expect(session.changePin('0000', '1357')).rejects.toThrow(refusal('wrongPin'));
    expect(filesIn(folder)).toMatchObject({ [fileNames.keys]: before[fileNames.keys] });
    await session.changePin('2468', '1357');
    expect(changed).toHaveBeenLastCalledWith('journal');
    await session.lock();
    await expect(session.unlock('2468')).rejects.toThrow(refusal('wrongPin'));
    await session.unlock('1357');
    await session.lock();
    await session.unlockWithRecoveryCode(recoveryCode, null);
    expect((await session.withSeat(today)).checkIns).toEqual([checkIn]);
  });

  it('takes a first PIN where there was none, and can be locked from then on', async () => {
    const { folder } = await aUsedFolder(null);
    const { session } = aSession({ folder });
    await session.begin();
    await session.changePin(null, '2468');
    expect(session.state()).toMatchObject({ stage: 'open', trouble: null, hasPin: true });
    await session.lock();
    await expect(session.unlock('1111')).rejects.toThrow(refusal('wrongPin'));
  });

  it('makes guessing at the old PIN wait, as at opening', async () => {
    const { folder } = await aUsedFolder('2468');
    const { session } = aSession({ folder });
    await session.begin();
    await session.unlock('2468');
    for (let i = 0; i < 5; i++)
      await expect(session.changePin('0000', '1357')).rejects.toThrow(refusal('wrongPin'));
    await expect(session.changePin('2468', '1357')).rejects.toThrow(refusal('tooManyTries'));
  });

  it('catches up after opening, without anyone waiting for it', async () => {
    const { folder } = await aUsedFolder(null);
    const { session, sync } = aSession({ folder, sync: fakeSync() });
    await session.begin();
    expect(sync.composed).toEqual([]);
    await turn();
    expect(sync.composed).not.toEqual([]);
  });

  it('answers that the journal is locked to what was under way when it was locked', async () => {
    const { session, sync } = aSession({ sync: fakeSync() });
    await session.begin();
    await session.createJournal('2468');
    const { promise, resolve } = Promise.withResolvers<boolean>();
    sync.compose = () => promise;
    const underWay = session.withSeat(async (seat) => {
      await catchUp(seat);
      return leaving(seat);
    });
    await session.lock();
    resolve(true);
    await expect(underWay).rejects.toThrow(refusal('journalLocked'));
  });
});

describe('every call of an open seat', () => {
  it('is refused while the journal is locked, and writes nothing', async () => {
    const { folder } = await aUsedFolder('2468');
    const { session } = aSession({ folder });
    await session.begin();
    const before = filesIn(folder);
    const calls = seatCalls({
      withSeat: session.withSeat,
      language: () => 'en',
      changed: () => {},
      mayJoin: () => {},
    });
    // Whatever the input: it is not looked at.
    for (const call of Object.values(calls) as ((input: object) => Promise<unknown>)[])
      await expect(call({})).rejects.toThrow(refusal('journalLocked'));
    expect(filesIn(folder)).toEqual(before);
  });
});

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

describe('what a person wrote', () => {
  const note = 'Heute war mir zum Heulen · 今天难受';

  it('is in no file of the folder, open or closed', async () => {
    const { session, folder } = aSession();
    await session.begin();
    await session.createJournal(null);
    const { id } = await session.withSeat((seat) => recordCheckIn(seat, twoTaps));
    await session.withSeat((seat) => editCheckIn(seat, { id, note, tags: ['grandmother'] }));
    await session.withSeat(endShift);
    const found = () => traces(folder, [note, 'grandmother', 'check_in', 'SQLite format 3']);
    expect(readdirSync(folder)).toContain('journal.db-wal');
    expect(found()).toEqual(['outbox.db: SQLite format 3']); // the outbox needs no key and holds no word of a person
    session.end();
    expect(found()).toEqual(['outbox.db: SQLite format 3']);
  });
});

describe('deleteEverything', () => {
  it('leaves nothing, and says what was there [S13]', async () => {
    const { folder } = await aUsedFolder('2468');
    const { session, sync, clock } = aSession({ folder, sync: fakeSync() });
    await session.begin();
    await session.setJournalAside();
    await session.createJournal('2468');
    await session.withSeat((seat) => recordCheckIn(seat, twoTaps));
    await session.withSeat((seat) => recordHardCall(seat, { stressor: 'roster', strength: 1 }));
    await session.withSeat((seat) =>
      recordRoutineSession(seat, { routine: 'rest', seconds: 300, before: null }),
    );
    await session.withSeat(({ journal }) => {
      putHand(journal, aKeptHand());
      putWorkReport(journal, aKeptWorkReport());
    });
    const files = readdirSync(folder);
    const proof = await session.deleteEverything(false);
    expect(proof).toMatchObject({
      at: clock.now(),
      checkIns: 1,
      hardCalls: 1,
      routineSessions: 1,
      pulses: 0,
      hands: 1,
      workReports: 1,
      introductions: 0,
      praises: 0,
      dayGoals: 0,
    });
    expect(proof.files.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
    expect(proof.files.every(({ gone }) => gone)).toBe(true);
    expect(files).toEqual(
      expect.arrayContaining(['journal.db', 'journal.db-wal', 'aside-2026-03-02.journal.keys']),
    );
    expect(readdirSync(folder)).toEqual(['outbox.db']);
    expect(sync.enrolled).toBe(false);
    expect(session.state()).toMatchObject({ stage: 'welcome', trouble: null, hasPin: false });
  });

  it('begins with the keys, and does not wait for the hub’s consent', async () => {
    const { session, sync, unreported } = aSession({ sync: fakeSync() });
    await session.begin();
    await session.createJournal(null);
    sync.leave = () => Promise.reject(new Error('no connection'));
    const proof = await session.deleteEverything(false);
    expect(proof.files[0]).toEqual({ name: 'journal.keys', gone: true });
    expect(unreported.mock.calls).toEqual([[new Error('no connection')]]);
  });

  it('gives way to a new journal, of which the old code opens nothing', async () => {
    const { session, folder } = aSession();
    await session.begin();
    const { recoveryCode } = await session.createJournal('2468');
    await session.deleteEverything(false);
    await session.createJournal('2468');
    await session.lock();
    await expect(session.unlockWithRecoveryCode(recoveryCode, null)).rejects.toThrow(
      refusal('wrongRecoveryCode'),
    );
    expect(readdirSync(folder)).toContain('journal.db');
  });
});

describe('with the real way to the hub', () => {
  it('opens, catches up and ends on a seat that has joined no team', async () => {
    const folder = aFolder();
    const clock = fixedClock();
    const session = openSession({
      folder,
      keystore: noKeystore,
      clock,
      newId: countingIds(),
      openWay(file) {
        const outbox = openOutbox(file);
        return { sync: openSync(outbox, clock), close: () => outbox.close() };
      },
      importThread,
      unreported: (error) => expect.unreachable(String(error)),
      changed: () => {},
    });
    await session.begin();
    await session.createJournal(null);
    await turn();
    expect(await session.withSeat(leaving)).toMatchObject({ joined: null });
    expect(session.sync().nextDue(settingsOf((await session.withSeat((seat) => seat)).journal))).toBeNull();
    session.end();
  });
});

/** Changes one bit. */
function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** Which of these texts stand in which file of a folder, in UTF-8 or UTF-16. */
function traces(folder: string, texts: string[]): string[] {
  return readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(path.join(folder, name));
    const stands = (text: string) => bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le');
    return texts.filter(stands).map((text) => `${name}: ${text}`);
  });
}
