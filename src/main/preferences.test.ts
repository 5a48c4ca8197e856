import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aFolder, filesIn } from '../../tests/folder.ts';
import { noPolicy, type Policy } from '../shared/policy.ts';
import { defaultPreferences } from '../shared/preferences.ts';
import { openPreferences } from './preferences.ts';

it('begins with the defaults and keeps what is changed', () => {
  const folder = aFolder();
  expect(openPreferences(folder, () => noPolicy).get()).toEqual(defaultPreferences);
  const changed = openPreferences(folder, () => noPolicy).set({ theme: 'dark', language: 'zh-TW' });
  expect(changed).toEqual({ ...defaultPreferences, theme: 'dark', language: 'zh-TW' });
  expect(openPreferences(folder, () => noPolicy).get()).toEqual(changed);
  expect(openPreferences(folder, () => noPolicy).set({ language: null, theme: undefined })).toEqual({
    ...changed,
    language: null,
  });
  expect(Object.keys(filesIn(folder))).toEqual(['preferences.json']);
});

it('refuses what is not a preference, and keeps what was', () => {
  const store = openPreferences(aFolder(), () => noPolicy);
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
  const store = openPreferences(folder, () => noPolicy);
  expect(store.get()).toEqual(defaultPreferences);
  expect(store.set({ sound: true }).sound).toBe(true);
  expect(readFileSync(path.join(folder, 'preferences.damaged.json'), 'utf8')).toBe(text);
});

it('begins as the policy says, goes by what the person chose, and holds to what is locked [S15]', () => {
  const folder = aFolder();
  let policy: Policy = { defaults: { theme: 'dark', sound: true, language: 'zh-TW' }, locked: ['sound'] };
  const store = openPreferences(folder, () => policy);
  expect(store.get()).toEqual({ ...defaultPreferences, theme: 'dark', sound: true, language: 'zh-TW' });
  expect(store.set({ theme: 'light' })).toMatchObject({ theme: 'light', sound: true });
  expect(() => store.set({ theme: 'system', sound: false })).toThrow(
    expect.objectContaining({ code: 'setByPolicy', field: 'sound' }),
  );
  expect(store.get().theme).toBe('light');
  policy = {};
  expect(store.get()).toEqual({ ...defaultPreferences, theme: 'light' });
  expect(store.set({ sound: true }).sound).toBe(true);
  policy = { defaults: { sound: false }, locked: ['sound'] };
  expect(store.get().sound).toBe(false);
});
