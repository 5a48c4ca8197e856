import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFolder } from '../../../tests/folder.ts';
import { newJournal, openBeside } from './open.ts';
import { shareJournal } from './prepared.ts';
import { settingsOf } from './settings.ts';
import { atomicallyBeside, newTurn } from './turn.ts';

/** A journal, and a second connection to it that asks for nothing. */
function twoConnections() {
  const file = path.join(aFolder(), 'journal.db');
  const key = randomBytes(32);
  const app = newJournal(file, key, randomBytes(16));
  const beside = openBeside(file, key);
  onTestFinished(() => {
    beside.close();
    app.close();
  });
  const turn = newTurn();
  shareJournal(app, () => void Atomics.add(turn, 0, 1));
  app.pragma('busy_timeout = 0'); // whoever is not let in is refused at once
  return { app, beside, turn };
}

function thrownBy(work: () => void): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('a long work beside the app', () => {
  it('begins anew when the app wants to write, which is then let in', async () => {
    const { app, beside, turn } = twoConnections();
    const seen: unknown[] = [];
    const refused: unknown[] = [];
    const tap = () => settingsOf(app).set('taps', 2);
    await atomicallyBeside(beside, turn, (pause) => {
      seen.push(settingsOf(beside).get('taps'));
      settingsOf(beside).set('rows', seen.length);
      if (seen.length === 1) {
        refused.push(thrownBy(tap));
        setTimeout(tap);
      }
      pause();
    });
    expect(refused).toMatchObject([{ code: 'SQLITE_BUSY' }]);
    expect(seen).toEqual([undefined, 2]);
    expect([settingsOf(app).get('taps'), settingsOf(app).get('rows')]).toEqual([2, 2]);
  });

  it('reads without keeping the app from writing, and begins anew when it has', async () => {
    const { app, beside, turn } = twoConnections();
    const seen: unknown[] = [];
    await atomicallyBeside(beside, turn, () => {
      seen.push(settingsOf(beside).get('taps') ?? null);
      if (seen.length === 1) settingsOf(app).set('taps', 2);
      settingsOf(beside).set('rows', seen.length);
    });
    expect(seen).toEqual([null, 2]);
    expect(settingsOf(app).get('rows')).toBe(2);
  });

  it('keeps nothing of what fails for another reason, and does not begin again', async () => {
    const { app, beside, turn } = twoConnections();
    let times = 0;
    const work = () => {
      times += 1;
      settingsOf(beside).set('rows', 1);
      throw new Error('in the middle');
    };
    await expect(atomicallyBeside(beside, turn, work)).rejects.toThrow('in the middle');
    expect([times, settingsOf(app).get('rows')]).toEqual([1, undefined]);
  });
});
