import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aFolder, filesIn } from '../../tests/folder.ts';
import { defaultPreferences } from '../shared/preferences.ts';
import { openPreferences } from './preferences.ts';

it('begins with the defaults and keeps what is changed', () => {
  const folder = aFolder();
  expect(openPreferences(folder).get()).toEqual(defaultPreferences);
  const changed = openPreferences(folder).set({ theme: 'dark', language: 'zh-TW' });
  expect(changed).toEqual({ ...defaultPreferences, theme: 'dark', language: 'zh-TW' });
  expect(openPreferences(folder).get()).toEqual(changed);
  expect(openPreferences(folder).set({ language: null, theme: undefined })).toEqual({
    ...changed,
    language: null,
  });
  expect(Object.keys(filesIn(folder))).toEqual(['preferences.json']);
});

it('refuses what is not a preference, and keeps what was', () => {
  const store = openPreferences(aFolder());
  const wrong: object = { textSize: 99 };
  expect(() => store.set(wrong)).toThrow(/textSize/);
  expect(store.get()).toEqual(defaultPreferences);
});

it.each([
  ['that is no JSON', 'not json'],
  ['with a value out of range', JSON.stringify({ ...defaultPreferences, textSize: 99 })],
  ['with a setting that is unknown', JSON.stringify({ ...defaultPreferences, mood: 1 })],
])('keeps a file %s aside and goes on with the defaults', (_what, text) => {
  const folder = aFolder();
  writeFileSync(path.join(folder, 'preferences.json'), text);
  const store = openPreferences(folder);
  expect(store.get()).toEqual(defaultPreferences);
  expect(store.set({ sound: true }).sound).toBe(true);
  expect(readFileSync(path.join(folder, 'preferences.damaged.json'), 'utf8')).toBe(text);
});
