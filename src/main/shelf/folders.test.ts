import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../tests/factories.ts';
import { aFolder, filesIn } from '../../../tests/folder.ts';
import { journalFolder, makeShelf, takenFolders, vacantFolder } from './folders.ts';

const oldFiles = [
  'aside-2026-03-02.journal.db',
  'journal.db',
  'journal.db-wal',
  'journal.keys',
  'journal.tries',
  'outbox.db',
];
const staying = ['calls.json', 'help-lines.json', 'mailbox-00000000-1.keys', 'preferences.json'];

/** A user-data folder as versions with one journal left it; each file holds its name. */
function anOldFolder(names: readonly string[] = [...oldFiles, ...staying]): string {
  const root = aFolder();
  for (const name of names) writeFileSync(path.join(root, name), name);
  return root;
}

const textsIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

describe('the folder of a version with one journal', () => {
  it('becomes the first of the shelf, and what is the computer’s stays [S11]', () => {
    const root = anOldFolder();
    makeShelf(root, countingIds());
    const [id = ''] = takenFolders(root);
    expect(textsIn(journalFolder(root, id))).toEqual(Object.fromEntries(oldFiles.map((n) => [n, n])));
    expect(readdirSync(root).toSorted()).toEqual([...staying, 'journals'].toSorted());
    makeShelf(root, countingIds());
    expect(takenFolders(root)).toEqual([id]);
  });

  it('loses nothing wherever the move was interrupted [S11]', () => {
    const some = fc.subarray(oldFiles);
    const moved = fc.property(some, fc.boolean(), (already, keysStay) => {
      const root = anOldFolder();
      const moving = path.join(root, 'journals/moving');
      mkdirSync(moving, { recursive: true });
      for (const name of already)
        if (!(keysStay && name === 'journal.keys'))
          renameSync(path.join(root, name), path.join(moving, name));
      makeShelf(root, countingIds());
      const ids = takenFolders(root);
      expect(ids).toHaveLength(1);
      expect(readdirSync(journalFolder(root, ids[0] ?? '')).toSorted()).toEqual(oldFiles.toSorted());
    });
    fc.assert(moved, { numRuns: 40 });
  });

  it('is a second journal where an older version began one after an interrupted move', () => {
    const root = anOldFolder();
    const moving = path.join(root, 'journals/moving');
    mkdirSync(moving, { recursive: true });
    for (const name of ['journal.db', 'journal.keys'])
      writeFileSync(path.join(moving, name), `earlier ${name}`);
    makeShelf(root, countingIds());
    const contents = takenFolders(root).map((id) => textsIn(journalFolder(root, id))['journal.db']);
    expect(new Set(contents)).toEqual(new Set(['earlier journal.db', 'journal.db']));
  });
});

describe('the shelf', () => {
  it('offers the same empty place until something of a person is in it', () => {
    const root = aFolder();
    const newId = countingIds();
    makeShelf(root, newId);
    const id = vacantFolder(root, newId);
    writeFileSync(path.join(journalFolder(root, id), 'outbox.db'), '');
    expect(vacantFolder(root, newId)).toBe(id);
    expect(takenFolders(root)).toEqual([]);
    writeFileSync(path.join(journalFolder(root, id), 'aside-2026-03-02.journal.db'), '');
    expect(takenFolders(root)).toEqual([id]);
    expect(vacantFolder(root, newId)).not.toBe(id);
  });

  it('forgets a journal that had not arrived whole', () => {
    const root = aFolder();
    makeShelf(root, countingIds());
    const arriving = path.join(root, 'journals/arriving');
    mkdirSync(arriving);
    writeFileSync(path.join(arriving, 'journal.db'), 'half');
    makeShelf(root, countingIds());
    expect(readdirSync(path.join(root, 'journals'))).toEqual([]);
    expect(filesIn(path.join(root, 'journals'))).toEqual({});
  });
});
