import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { countingIds, fixedClock, someDay } from '../../tests/factories.ts';
import { aFolder, filesIn } from '../../tests/folder.ts';
import { fakeSync, importThread } from '../../tests/seat.ts';
import { seatCalls } from './handlers.ts';
import { fileNames } from './journal/files.ts';
import { settingsOf } from './journal/settings.ts';
import { leaving } from './leaving.ts';
import { editCheckIn, recordCheckIn } from './recording.ts';
import { catchUp, endShift, today } from './working-day.ts';
import { openSession } from './session.ts';
import { openOutbox } from './sync/outbox.ts';
import { openSync } from './sync/sync.ts';
import { aSession, aUsedFolder, noKeystore, twoTaps } from '../../tests/session.ts';

const refusal = (code: string) => expect.objectContaining({ code });

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

/** Which of these texts stand in which file of a folder, in UTF-8 or UTF-16. */
function traces(folder: string, texts: string[]): string[] {
  return readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(path.join(folder, name));
    const stands = (text: string) => bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le');
    return texts.filter(stands).map((text) => `${name}: ${text}`);
  });
}
