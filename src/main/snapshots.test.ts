import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, filesIn } from '../../tests/folder.ts';
import { fakeSync } from '../../tests/seat.ts';
import { aShelf } from '../../tests/shelf.ts';
import { settingsOf } from './journal/settings.ts';
import { recordCheckIn } from './recording.ts';
import { today } from './working-day.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const good = { phase: 'middle', mood: 4, calm: 4 } as const;

const randomId = () => crypto.randomUUID();

/** A journal that keeps a snapshot in a folder, with one check-in, locked; joined to a team unless said otherwise. */
async function aDesk(enrolled = true) {
  const desk = await aShelf({ newId: randomId, sync: () => fakeSync({ enrolled }) });
  const { shelf } = desk;
  const { recoveryCode } = await shelf.createJournal('2468', 'Ming');
  const folder = aFolder();
  await shelf.keepSnapshots(folder);
  await shelf.withSeat((seat) => recordCheckIn(seat, good));
  await shelf.lock();
  const [name = ''] = readdirSync(folder);
  return { ...desk, folder, recoveryCode, file: path.join(folder, name) };
}

const arrival = (desk: { file: string; recoveryCode: string }) => ({
  content: readFileSync(desk.file),
  recoveryCode: desk.recoveryCode,
  pin: '1357',
  name: null,
});

describe('a snapshot', () => {
  it('opens on another computer with the recovery code, and the person carries on [S18]', async () => {
    const old = await aDesk();
    const { shelf } = await aShelf({ newId: randomId, sync: () => fakeSync({ enrolled: false }) });
    await shelf.openSnapshot(arrival(old));
    expect(shelf.state()).toMatchObject({ stage: 'open', hasPin: true, shelf: [{ name: null }] });
    expect((await shelf.withSeat(today)).checkIns).toMatchObject([good]);
    expect(shelf.sync().joined()).not.toBeNull();
    await shelf.lock();
    await expect(shelf.unlock('2468')).rejects.toThrow(refusal('wrongPin')); // that was the other computer's
    await shelf.unlock('1357');
    await shelf.lock();
    await shelf.unlockWithRecoveryCode(old.recoveryCode, '1357');
  });

  it('says nothing of the person in its name, and nothing can be read in it', async () => {
    const { file, folder, root } = await aDesk();
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^Sidetone-[0-9a-f]{8}\.snapshot$/)]);
    const text = readFileSync(file).toString('latin1');
    for (const word of ['Ming', 'check_in', 'hub.example', 'SQLite format']) expect(text).not.toContain(word);
    expect(path.basename(file)).not.toContain(path.basename(root));
  });

  it('does not open with another code, and leaves nothing behind when it is refused', async () => {
    const old = await aDesk();
    const other = await aDesk();
    const { shelf, root } = await aShelf({ newId: randomId });
    const before = readdirSync(path.join(root, 'journals'));
    await expect(shelf.openSnapshot({ ...arrival(old), recoveryCode: other.recoveryCode })).rejects.toThrow(
      refusal('wrongRecoveryCode'),
    );
    const cut = arrival(old).content.subarray(0, -5);
    await expect(shelf.openSnapshot({ ...arrival(old), content: cut })).rejects.toThrow(
      refusal('snapshotDamaged'),
    );
    expect(readdirSync(path.join(root, 'journals'))).toEqual(before);
    expect(shelf.state()).toMatchObject({ stage: 'welcome', shelf: [] });
  });

  it('is one more journal beside others, with a PIN, and never the same one twice', async () => {
    const old = await aDesk();
    const { shelf } = await aShelf({ newId: randomId });
    await shelf.createJournal('8642', 'Jia');
    await expect(shelf.openSnapshot({ ...arrival(old), pin: null })).rejects.toThrow(refusal('pinNeeded'));
    await shelf.openSnapshot(arrival(old));
    expect(shelf.state().shelf).toHaveLength(2);
    await expect(shelf.openSnapshot(arrival(old))).rejects.toThrow(refusal('journalExists'));
    expect(shelf.state().shelf).toHaveLength(2);
  });

  it('from the new computer does not write over that of the old one', async () => {
    const old = await aDesk();
    const { shelf } = await aShelf({ newId: randomId });
    await shelf.openSnapshot(arrival(old));
    await shelf.withSeat((seat) => recordCheckIn(seat, { ...good, mood: 1 }));
    await shelf.lock();
    expect(readdirSync(old.folder)).toHaveLength(2);
  });

  it('is written again when the journal is locked, and a good one is never replaced by half of one', async () => {
    const { shelf, folder, file } = await aDesk();
    const before = readFileSync(file);
    await shelf.unlock('2468');
    await shelf.withSeat((seat) => recordCheckIn(seat, good));
    await shelf.lock();
    expect(readFileSync(file)).not.toEqual(before);
    writeFileSync(`${file}.new`, before.subarray(0, 100)); // what a computer that was switched off left behind
    await shelf.unlock('2468');
    await shelf.withSeat((seat) => recordCheckIn(seat, good));
    await shelf.lock();
    expect(readdirSync(folder)).toEqual([path.basename(file)]);
  });

  it('does not keep the journal from being locked when its folder is gone', async () => {
    const { shelf, folder, unreported } = await aDesk();
    rmSync(folder, { recursive: true });
    await shelf.unlock('2468');
    await shelf.withSeat((seat) => recordCheckIn(seat, good));
    expect(await shelf.snapshot('/offered')).toMatchObject({
      folder,
      savedAt: null,
      reachable: false,
      offered: '/offered',
    });
    await shelf.lock();
    expect(shelf.state().stage).toBe('locked');
    expect(unreported).toEqual([]);
  });

  it('goes to no folder that is not there, and is removed when none is wanted', async () => {
    const { shelf, folder } = await aDesk();
    await shelf.unlock('2468');
    for (const wrong of [path.join(folder, 'nowhere'), 'relative'])
      await expect(shelf.keepSnapshots(wrong)).rejects.toThrow(refusal('folderUnusable'));
    expect(readdirSync(folder)).toHaveLength(1);
    await shelf.keepSnapshots(null);
    expect(filesIn(folder)).toEqual({});
    expect(await shelf.snapshot(null)).toMatchObject({ folder: null, file: null });
  });
});

describe('delete everything on the computer that was left', () => {
  it('stays in the team and leaves the snapshot, when the person has moved [S18]', async () => {
    const { shelf, folder } = await aDesk();
    await shelf.unlock('2468');
    const sync = shelf.sync();
    await shelf.deleteEverything(true);
    expect(sync.enrolled).toBe(true);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('leaves the team and takes the snapshot along otherwise, and names it in the proof [S13]', async () => {
    const { shelf, folder, file } = await aDesk();
    await shelf.unlock('2468');
    const proof = await shelf.deleteEverything(false);
    expect(proof.files).toContainEqual({ name: path.basename(file), gone: true });
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('a membership that was given up is not carried along', async () => {
  const desk = await aDesk();
  await desk.shelf.unlock('2468');
  desk.shelf.sync().enrolled = false;
  desk.shelf.keepCopies();
  await desk.shelf.withSeat(({ journal }) => {
    expect(settingsOf(journal).get('snapshot.membership')).toBeUndefined();
  });
});

it('a snapshot goes to another folder only when it is there: the old one is never removed first [S18]', async () => {
  const { shelf, folder, file } = await aDesk();
  await shelf.unlock('2468');
  const taken = aFolder();
  mkdirSync(path.join(taken, `${path.basename(file)}.new`, 'in the way'), { recursive: true }); // it cannot be written
  await expect(shelf.keepSnapshots(taken)).rejects.toThrow(refusal('folderUnusable'));
  expect(await shelf.snapshot(null)).toMatchObject({ folder, reachable: true });
  expect(readdirSync(folder)).toEqual([path.basename(file)]);
  const other = aFolder();
  await shelf.keepSnapshots(other);
  expect([readdirSync(folder), readdirSync(other)]).toEqual([[], [path.basename(file)]]);
});
