import { renameSync } from 'node:fs';
import path from 'node:path';
import Store from 'electron-store';
import { Refusal } from '../shared/errors.ts';
import { isLocked, lockables, type Policy } from '../shared/policy.ts';
import { defaultPreferences, type Preferences, preferences } from '../shared/preferences.ts';
import { withoutGaps } from './without-gaps.ts';

type Changes = { [K in keyof Preferences]?: Preferences[K] | undefined };

export interface PreferenceStore {
  get(): Preferences;
  /** Changes what is named and gives the whole. Throws `Refusal('setByPolicy', name)` for what IT has locked. */
  set(changes: Changes): Preferences;
}

const chosen = preferences.partial();

/**
 * How the app looks and behaves, in `preferences.json` of a folder: what a person chose, over what the policy begins with,
 * over our own defaults; what the policy locks is over all. A file that cannot be understood is kept aside as
 * `preferences.damaged.json`: nothing in it is worth stopping for.
 */
export function openPreferences(folder: string, policy: () => Policy): PreferenceStore {
  const store = open(folder);
  let own = withoutGaps(chosen.parse(store.store));

  function get(): Preferences {
    const begun = { ...defaultPreferences, ...withoutGaps(policy().defaults ?? {}) };
    const free = Object.entries(own).filter(([name]) => !isHeld(name));
    return preferences.parse({ ...begun, ...Object.fromEntries(free) });
  }
  const isHeld = (name: string) => lockables.some((what) => what === name && isLocked(policy(), what));

  return {
    get,
    set(changes) {
      const held = Object.keys(withoutGaps(changes)).find(isHeld);
      if (held) throw new Refusal('setByPolicy', held);
      const next = withoutGaps(chosen.parse({ ...own, ...withoutGaps(changes) }));
      store.store = next;
      own = next;
      return get();
    },
  };
}

function open(folder: string): Store<Changes> {
  const make = () => new Store<Changes>({ cwd: folder, name: 'preferences' });
  try {
    const store = make();
    chosen.parse(store.store);
    return store;
  } catch {
    renameSync(path.join(folder, 'preferences.json'), path.join(folder, 'preferences.damaged.json'));
    return make();
  }
}
