import { renameSync } from 'node:fs';
import path from 'node:path';
import Store from 'electron-store';
import { defaultPreferences, type Preferences, preferences } from '../shared/preferences.ts';
import { withoutGaps } from './without-gaps.ts';

export interface PreferenceStore {
  get(): Preferences;
  /** Changes what is named and gives the whole. */
  set(changes: { [K in keyof Preferences]?: Preferences[K] | undefined }): Preferences;
}

/**
 * How the app looks and speaks, in `preferences.json` of a folder. A file that cannot be understood is kept aside as
 * `preferences.damaged.json` and the defaults hold: nothing in it is worth stopping for.
 */
export function openPreferences(folder: string): PreferenceStore {
  const store = open(folder);
  let current = preferences.parse(store.store);
  return {
    get: () => current,
    set(changes) {
      const next = preferences.parse({ ...current, ...withoutGaps(changes) });
      store.store = next;
      return (current = next);
    },
  };
}

function open(folder: string): Store<Preferences> {
  const make = () =>
    new Store<Preferences>({ cwd: folder, name: 'preferences', defaults: defaultPreferences });
  try {
    const store = make();
    preferences.parse(store.store);
    return store;
  } catch {
    renameSync(path.join(folder, 'preferences.json'), path.join(folder, 'preferences.damaged.json'));
    return make();
  }
}
