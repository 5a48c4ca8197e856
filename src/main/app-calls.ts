import type { Language } from '../shared/language.ts';
import { Refusal } from '../shared/errors.ts';
import type { SeatEvent } from '../shared/seat-contract.ts';
import { words } from '../shared/words/index.ts';
import type { Demo } from './demo.ts';
import type { AtDesk } from './desk/at-desk.ts';
import type { AppCalls } from './handlers.ts';
import type { Keystore } from './journal/lock.ts';
import { helpWith } from './policy/apply.ts';
import type { PolicyInForce } from './policy/policy.ts';
import type { PreferenceStore } from './preferences.ts';
import type { Shelf } from './shelf/shelf.ts';
import type { Shown } from './shown.ts';
import type { SiteHelpLines } from './sync/site-help.ts';
import type { Sync } from './sync/sync.ts';

export interface AppCallOptions {
  shelf: Shelf<Sync>;
  shown: Shown;
  demo: Demo;
  atDesk: AtDesk;
  preferences: PreferenceStore;
  policies: PolicyInForce;
  help: SiteHelpLines;
  keystore: Keystore;
  language: () => Language;
  changed: (event: SeatEvent) => void;
}

/** Those that have no other place. */
type OwnCalls = Pick<
  AppCalls,
  'situation' | 'setPreferences' | 'hub' | 'siteHelp' | 'policy' | 'startDemo' | 'demoState' | 'demoNextWeek'
>;

/** What the app itself answers, journal or not, for `answerAll`. */
export function appCalls(app: AppCallOptions): OwnCalls {
  const { shelf, shown, demo, atDesk, preferences, policies, help, keystore, language, changed } = app;
  return {
    situation: () => ({
      ...shelf.state(),
      ...shown.stage(),
      preferences: preferences.get(),
      language: language(),
      demo: demo.seat() !== null,
      keystore: keystore.available,
      now: shown.clock.now(),
      zone: shown.clock.zone(),
    }),
    setPreferences(changes) {
      const set = preferences.set(changes);
      changed('preferences');
      return set;
    },
    async hub({ name, input }) {
      try {
        return { ok: true, value: await atDesk.call(name, input) };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { code, field } = error;
        return { ok: false, error: field ? { code, field } : { code } };
      }
    },
    // No invented number stands among real ones.
    siteHelp: () =>
      helpWith(policies.current(), demo.seat() ? null : help.current(), words[language()].policy.yourSite),
    policy: () => policies.view(),
    startDemo: () => demo.start(language()),
    demoState: () => demo.state(),
    demoNextWeek: () => demo.nextWeek(),
  };
}
