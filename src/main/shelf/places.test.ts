import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, filesIn } from '../../../tests/folder.ts';
import { fakeSync } from '../../../tests/seat.ts';
import { aShelf } from '../../../tests/shelf.ts';
import { recordCheckIn } from '../recording.ts';
import { today } from '../working-day.ts';
import { earlierFolders } from './earlier-folders.ts';
import { journalFolder } from './folders.ts';
import { openPlaces } from './places.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const twoTaps = { phase: 'middle', mood: 4, calm: 4 } as const;
const randomId = () => crypto.randomUUID();
const never = () => {
  throw new Error('no new folder is wanted');
};

/** A computer with a journal in the app's own folder, on which IT then names another one. */
async function aComputer(pin: string | null = '2468') {
  const own = aFolder();
  const first = await aShelf({ root: own, newId: randomId, sync: () => fakeSync({ enrolled: true }) });
  await first.shelf.createJournal(pin, 'Ming');
  await first.shelf.withSeat((seat) => recordCheckIn(seat, twoTaps));
  const id = first.shelf.state().chosen ?? '';
  first.shelf.end();
  const named = aFolder();
  const again = () => aShelf({ root: named, earlier: earlierFolders(own, named), newId: randomId });
  return { own, named, id, again, inOwn: journalFolder(own, id), inNamed: journalFolder(named, id) };
}

describe('a folder that IT names when there are journals already [S15]', () => {
  it('does not make for an empty start: the journal opens where it lies', async () => {
    const { again, own, named, inOwn } = await aComputer();
    const { shelf } = await again();
    expect(shelf.state()).toMatchObject({ stage: 'locked', shelf: [{ name: 'Ming', number: 1 }] });
    expect(shelf.place()).toEqual({ away: null, gone: [] }); // nothing is said of a journal that is not open
    await shelf.unlock('2468');
    expect((await shelf.withSeat(today)).checkIns).toMatchObject([twoTaps]);
    expect(shelf.place().away).toEqual({ from: inOwn, to: named });
    // Whoever begins one now begins it where IT wants it.
    await shelf.add();
    await shelf.createJournal('1357', 'Jia');
    expect(shelf.place().away).toBeNull();
    expect(readdirSync(path.join(named, 'journals'))).toHaveLength(1);
    expect(readdirSync(path.join(own, 'journals'))).toHaveLength(1);
  });

  it('takes the journal when its person says so, whole, and leaves nothing behind', async () => {
    const { again, own, named, inOwn, inNamed } = await aComputer();
    const { shelf } = await again();
    await expect(shelf.bringHere()).rejects.toThrow(refusal('journalLocked'));
    await shelf.unlock('2468');
    await shelf.withSeat((seat) => recordCheckIn(seat, { ...twoTaps, mood: 1 }));
    await shelf.bringHere();
    expect(shelf.state()).toMatchObject({ stage: 'locked', shelf: [{ name: 'Ming' }] });
    await shelf.unlock('2468');
    expect((await shelf.withSeat(today)).checkIns).toHaveLength(2);
    expect(shelf.place().away).toBeNull();
    await expect(shelf.bringHere()).rejects.toThrow(refusal('notFound'));
    expect([existsSync(inOwn), existsSync(inNamed)]).toEqual([false, true]);
    shelf.end();
    expect(earlierFolders(own, named)).toEqual([own]);
    expect((await again()).shelf.state().shelf).toHaveLength(1);
  });

  it('deletes it there, with its folder, and begins the next where IT wants it [S13]', async () => {
    const { again, own, named } = await aComputer();
    const { shelf } = await again();
    await shelf.unlock('2468');
    const proof = await shelf.deleteEverything(false);
    expect(proof.files.every(({ gone }) => gone)).toBe(true);
    expect(readdirSync(path.join(own, 'journals'))).toEqual([]);
    expect(shelf.state()).toMatchObject({ stage: 'welcome', shelf: [] });
    await shelf.createJournal('1357', null);
    expect(readdirSync(path.join(named, 'journals'))).toHaveLength(1);
  });

  it('takes one without a PIN too, and opens it', async () => {
    const { again } = await aComputer(null);
    const { shelf } = await again();
    await shelf.bringHere();
    expect(shelf.state()).toMatchObject({ stage: 'open', hasPin: false });
    expect((await shelf.withSeat(today)).checkIns).toMatchObject([twoTaps]);
  });

  it('stays as it was when there is no room', async () => {
    const { own, named, id, inOwn } = await aComputer();
    const before = filesIn(inOwn);
    const places = openPlaces(named, [own], never);
    // What lies in the way cannot be written over: as good as a full disk.
    mkdirSync(path.join(inOwn, 'journal.folder'));
    expect(() => places.bringHere(id)).toThrow('EISDIR');
    rmSync(path.join(inOwn, 'journal.folder'), { recursive: true });
    expect(filesIn(inOwn)).toEqual(before);
    expect(readdirSync(path.join(named, 'journals'))).toEqual([]);
    expect(places.isHere(id)).toBe(false);
  });

  it('never takes what is left of a moved journal for the journal, and finishes the move', async () => {
    const { own, named, id, inOwn, inNamed } = await aComputer();
    const left = readFileSync(path.join(inOwn, 'journal.keys'));
    const places = openPlaces(named, [own], never);
    places.bringHere(id);
    // As after a stop in the middle of the removal.
    mkdirSync(inOwn);
    writeFileSync(path.join(inOwn, 'journal.keys'), left);
    writeFileSync(path.join(inOwn, 'moved.json'), JSON.stringify({ to: named }));
    expect(openPlaces(named, [own], never).folder(id)).toBe(inNamed);
    expect(existsSync(inOwn)).toBe(false);
  });
});

describe('folders that were in force before', () => {
  it('are remembered until no journal is left in them, and one that cannot be reached is said', async () => {
    const own = aFolder();
    const [first, second] = [aFolder(), aFolder()];
    expect(earlierFolders(own, own)).toEqual([]);
    expect(readdirSync(own)).toEqual([]); // nothing to remember
    expect(earlierFolders(own, first)).toEqual([]);
    const { shelf } = await aShelf({ root: first, newId: randomId });
    await shelf.createJournal('2468', null);
    shelf.end();
    expect(earlierFolders(own, second)).toEqual([first]);
    expect(earlierFolders(own, own)).toEqual([first, second]); // the policy is gone, what was begun under it is not
    const places = openPlaces(own, [first, second], randomId);
    expect(places.taken()).toHaveLength(1);
    expect(places.gone).toEqual([second]); // named, and nothing was ever there
    rmSync(first, { recursive: true });
    expect(openPlaces(own, earlierFolders(own, own), randomId).gone).toContain(first);
  });
});
