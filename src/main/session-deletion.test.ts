import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aKeptHand, aKeptWorkReport } from '../../tests/factories.ts';
import { fakeSync } from '../../tests/seat.ts';
import { putHand, putWorkReport } from './journal/hands.ts';
import { recordCheckIn, recordHardCall } from './recording.ts';
import { recordRoutineSession } from './routines.ts';
import { aSession, aUsedFolder, twoTaps } from '../../tests/session.ts';

const refusal = (code: string) => expect.objectContaining({ code });

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
