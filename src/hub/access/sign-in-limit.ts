import { Refusal } from '../../shared/errors.ts';

/** Tries that cost nothing: anybody mistypes. */
const freeTries = 5;
const firstWait = 1_000;
const longestWait = 300_000;
/** Logins that are remembered; the one tried longest ago is forgotten first. */
const mostLogins = 10_000;

/**
 * Slows down guessing at one login: after the fifth try each costs a wait that doubles, from a second to five minutes.
 * Keyed on the login and never on an address, which the hub does not look at; logins that do not exist count alike, so
 * that nobody can tell them. In memory: a restart forgives.
 */
export function signInLimit() {
  const tried = new Map<string, { tries: number; until: number }>();
  return {
    /** Notes a try, before the password is looked at: many at once are many. Throws `Refusal('tooManyTries')`. */
    try(login: string, now: number): void {
      const { tries, until } = tried.get(login) ?? { tries: 0, until: 0 };
      if (now < until) throw new Refusal('tooManyTries');
      const over = tries + 1 - freeTries;
      const wait = over >= 0 ? Math.min(firstWait * 2 ** over, longestWait) : 0;
      tried.delete(login);
      tried.set(login, { tries: tries + 1, until: now + wait });
      const [oldest] = tried.keys();
      if (tried.size > mostLogins && oldest !== undefined) tried.delete(oldest);
    },
    /** The password was right. */
    forgive(login: string): void {
      tried.delete(login);
    },
  };
}
