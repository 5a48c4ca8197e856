import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aFolder, filesIn } from '../../tests/folder.ts';
import { writeFileSafely } from './write-file.ts';

it('puts a text in place of another, and clears away what a crash left of the last one', () => {
  const folder = aFolder();
  const file = path.join(folder, 'keys');
  writeFileSync(`${file}.new`, 'half of someth');
  writeFileSafely(file, 'first');
  writeFileSafely(file, 'second');
  expect(readFileSync(file, 'utf8')).toBe('second');
  expect(Object.keys(filesIn(folder))).toEqual(['keys']);
});

it('leaves the old text where the new one cannot be written', () => {
  const folder = aFolder();
  const file = path.join(folder, 'keys');
  writeFileSafely(file, 'first');
  mkdirSync(path.join(folder, 'taken'));
  expect(() => writeFileSafely(path.join(folder, 'taken'), 'second')).toThrow(/taken/);
  mkdirSync(path.join(`${file}.new`, 'in the way'), { recursive: true });
  expect(() => writeFileSafely(file, 'second')).toThrow(/keys\.new/);
  expect(readFileSync(file, 'utf8')).toBe('first');
  expect(readdirSync(folder).toSorted()).toEqual(['keys', 'keys.new', 'taken']);
});
