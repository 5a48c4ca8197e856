import { type Consent, consent, consentVersion } from '../shared/consent.ts';
import { Refusal } from '../shared/errors.ts';
import type { KeyValue } from './journal/settings.ts';

const setting = 'consent';

/** What the person agreed to, in whatever version; null before, and after a withdrawal. */
export function consentIn(settings: KeyValue): Consent | null {
  return consent.nullable().parse(settings.get(setting) ?? null);
}

/** The consent by which rows may leave: to the text as it is now, or null. */
export function consentInForce(settings: KeyValue): Consent | null {
  const given = consentIn(settings);
  return given?.version === consentVersion ? given : null;
}

/**
 * Writes down that the person agreed at `now` to the text they were shown. Throws `Refusal('consentNeeded')` when that is
 * not the text as it is now.
 */
export function giveConsent(settings: KeyValue, version: number, now: number): void {
  if (version !== consentVersion) throw new Refusal('consentNeeded');
  const since = consentIn(settings)?.since ?? now;
  settings.set(setting, { version, since, at: now } satisfies Consent);
}

export function forgetConsent(settings: KeyValue): void {
  settings.delete(setting);
}
