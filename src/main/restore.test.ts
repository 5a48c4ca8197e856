import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aShelf } from '../../tests/shelf.ts';
import { filesIn } from '../../tests/folder.ts';
import { hour } from '../shared/clock.ts';
import { recordCheckIn } from './recording.ts';
import { journalFolder } from './shelf/folders.ts';
import { today } from './working-day.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const day = 24 * hour;

/** A journal of three days, a check-in on each, and a copy of each day; closed. */
async function threeDays() {
  const { shelf, root, clock } = await aShelf();
  await shelf.createJournal('2468', null);
  for (let n = 0; n < 3; n++) {
    if (n > 0) {
      clock.forward(day);
      await shelf.unlock('2468');
    }
    await shelf.withSeat((seat) => recordCheckIn(seat, { phase: 'end', mood: 4, calm: 3 }));
    await shelf.lock();
  }
  const folder = journalFolder(root, shelf.state().chosen ?? '');
  shelf.end();
  return { root, clock, folder };
}

function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(1, 100, 200);
  writeFileSync(file, bytes);
}

describe('a damaged journal', () => {
  it('is opened from the newest copy that is whole, and is itself kept [S13]', async () => {
    const { root, clock, folder } = await threeDays();
    damage(path.join(folder, 'journal.db'));
    damage(path.join(folder, 'copy-2026-03-04.journal.db'));
    const damaged = readFileSync(path.join(folder, 'journal.db'));
    const { shelf } = await aShelf({ root, clock });
    await expect(shelf.unlock('2468')).rejects.toThrow(refusal('journalDamaged'));
    expect(shelf.state()).toMatchObject({
      stage: 'trouble',
      trouble: 'journalDamaged',
      copies: ['2026-03-04', '2026-03-03', '2026-03-02'],
    });
    await expect(shelf.restoreCopy('1111')).rejects.toThrow(refusal('wrongPin'));
    expect(await shelf.restoreCopy('2468')).toEqual({
      copied: '2026-03-03',
      keptAs: 'aside-2026-03-04.journal.db',
    });
    expect(readFileSync(path.join(folder, 'aside-2026-03-04.journal.db'))).toEqual(damaged);
    expect(shelf.state()).toMatchObject({ stage: 'open', copies: [] });
    expect((await shelf.withSeat(today)).checkIns).toHaveLength(0); // that of the fourth is lost, as was said
    clock.forward(-day);
    expect((await shelf.withSeat(today)).checkIns).toHaveLength(1);
  });

  it('that is missing, as after a restore that was interrupted, is opened from its copy too', async () => {
    const { root, clock, folder } = await threeDays();
    rmSync(path.join(folder, 'journal.db'));
    writeFileSync(path.join(folder, 'journal.db.new'), 'half of a copy');
    const { shelf } = await aShelf({ root, clock });
    await expect(shelf.unlock('2468')).rejects.toThrow(refusal('journalDamaged'));
    expect(await shelf.restoreCopy('2468')).toEqual({ copied: '2026-03-04', keptAs: null });
    expect((await shelf.withSeat(today)).checkIns).toHaveLength(1);
  });

  it('stays as it is when no copy is whole', async () => {
    const { root, clock, folder } = await threeDays();
    for (const name of readdirSync(folder))
      if (name.endsWith('.db') && name !== 'outbox.db') damage(path.join(folder, name));
    const { shelf } = await aShelf({ root, clock });
    await expect(shelf.unlock('2468')).rejects.toThrow(refusal('journalDamaged'));
    const before = filesIn(folder);
    await expect(shelf.restoreCopy('2468')).rejects.toThrow(refusal('notFound'));
    expect(filesIn(folder)).toEqual(before);
  });

  it('is set aside together with its copies, which open with its keys', async () => {
    const { root, clock, folder } = await threeDays();
    damage(path.join(folder, 'journal.db'));
    const { shelf } = await aShelf({ root, clock });
    await expect(shelf.unlock('2468')).rejects.toThrow(refusal('journalDamaged'));
    await shelf.setJournalAside();
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        'aside-2026-03-04.journal.keys',
        'aside-2026-03-04.copy-2026-03-03.journal.db',
      ]),
    );
    await shelf.createJournal('1357', null);
    const proof = await shelf.deleteEverything(false);
    expect(proof.files.map(({ name }) => name)).toContain('aside-2026-03-04.copy-2026-03-03.journal.db');
    expect(proof.files.every(({ gone }) => gone)).toBe(true);
  });
});

it('copies cannot be put back over a journal that is well', async () => {
  const { root, clock } = await threeDays();
  const { shelf } = await aShelf({ root, clock });
  await expect(shelf.restoreCopy('2468')).rejects.toThrow(refusal('journalExists'));
});
