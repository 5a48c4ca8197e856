import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aFolder } from '../../tests/folder.ts';
import { eraseFiles } from './erase.ts';

it('removes files of any size and says so; what was never there is gone too', () => {
  const folder = aFolder();
  writeFileSync(path.join(folder, 'empty'), '');
  writeFileSync(path.join(folder, 'large'), Buffer.alloc(200_000, 'x'));
  writeFileSync(path.join(folder, 'other'), 'stays');
  expect(eraseFiles(folder, ['large', 'empty', 'never'])).toEqual([
    { name: 'large', gone: true },
    { name: 'empty', gone: true },
    { name: 'never', gone: true },
  ]);
  expect(readdirSync(folder)).toEqual(['other']);
});

it('says of what it cannot remove that it is still there, and goes on', () => {
  const folder = aFolder();
  mkdirSync(path.join(folder, 'a folder'));
  writeFileSync(path.join(folder, 'file'), 'x');
  expect(eraseFiles(folder, ['a folder', 'file'])).toEqual([
    { name: 'a folder', gone: false },
    { name: 'file', gone: true },
  ]);
});
