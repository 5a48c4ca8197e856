import { z } from 'zod';
import { breakSettings, type BreakPolicy, noBreakPolicy, workHours } from './nudge/break-settings.ts';
import { type Preferences, preferences } from './preferences.ts';
import { mostLines, siteHelpLine } from './site-help.ts';

/**
 * S15: what IT may set on a computer, for everybody who uses it. It sets where things are and how the app begins; what a
 * person says, sees of what leaves, or shares is in nobody's policy (promises 3, 4 and 7).
 */

/**
 * What a policy may take out of a person's hands. Not among them: text size, light, contrast and motion, because someone
 * may be unable to read without them, and how one is reminded of breaks.
 */
export const lockables = [
  'language',
  'sound',
  'startAtLogin',
  'shortcuts',
  'calls',
  'hub',
  'autoLockMinutes',
  'snapshotFolder',
] as const;
export const lockable = z.enum(lockables);
export type Lockable = z.infer<typeof lockable>;

/**
 * What somebody might want of a policy and cannot have, by the promise of PRODUCT.md that it would break. Nothing reads
 * these: they are named so that the refusal can say why.
 */
export const neverByPolicy: Readonly<Record<string, 3 | 4 | 7>> = {
  pin: 3,
  recoveryCode: 3,
  recoveryKey: 3,
  journalKey: 3,
  masterKey: 3,
  journal: 3,
  readJournal: 3,
  keystore: 3,
  export: 3,
  exportFolder: 3,
  erase: 3,
  deleteEverything: 3,
  retention: 3,
  sharing: 4,
  pause: 4,
  consent: 4,
  joinCode: 4,
  invite: 4,
  leaving: 4,
  leaveTeam: 4,
  rows: 4,
  reports: 4,
  history: 4,
  name: 7,
  names: 7,
  agent: 7,
  agentId: 7,
  employeeId: 7,
  raisedHands: 7,
  strain: 7,
};

/** `127.0.0.1` is for trying it out. */
const hubAddress = z
  .url({ protocol: /^https?$/ })
  .max(200)
  .refine(
    (text) => text.startsWith('https://') || /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/.test(text),
  );

/** A folder from the root of a disk; `{user}` and `{home}` stand for the account's name and folder. */
const folder = z
  .string()
  .max(300)
  .regex(/^(\/|[A-Za-z]:\\|\\\\|\{home\})/);

/** `system`: as the computer is set up; `direct`: none. Where nothing is said, it is the system's. */
const proxy = z.union([z.enum(['system', 'direct']), z.url({ protocol: /^https?$/ }).max(200)]);

const defaults = preferences.partial();

const breaks = breakSettings
  .pick({ roster: true, resets: true, hourly: true, sound: true })
  .extend({
    /** Break codes that were agreed with the works council or the people themselves. */
    agreedCodes: z.array(z.string().trim().min(1).max(40)).max(20),
    /** For people without a roster and without hours of their own. */
    hours: workHours,
  })
  .partial();

export const policy = z
  .strictObject({
    /** Whom to ask about this computer, as IT wants to be called. */
    contact: z.string().trim().min(1).max(120),
    hub: hubAddress,
    /** How the app looks and behaves until a person chooses. */
    defaults,
    breaks,
    helpLines: z.array(siteHelpLine).max(mostLines),
    /** How calls become known until somebody chooses: this switches the loopback endpoint on. */
    calls: z.enum(['telephony', 'microphone']),
    autoLockMinutes: z.int().min(1).max(240),
    /** Where journals lie: a disk that follows the person on RDS or Citrix, never a share (SQLite's locks do not hold on one). */
    journalFolder: folder.refine((text) => !text.startsWith('\\\\')),
    /** Where encrypted snapshots go; a share will do. */
    snapshotFolder: folder,
    proxy,
    locked: z.array(lockable).max(lockables.length),
  })
  .partial();
export type Policy = z.infer<typeof policy>;

export const noPolicy: Policy = {};

/** What a policy says of breaks. */
export function breakPolicyOf({ breaks = {} }: Policy): BreakPolicy {
  const { agreedCodes = noBreakPolicy.agreedCodes, hours = null, ...settings } = breaks;
  return { agreedCodes, hours, settings };
}

/** After how many minutes an open journal locks itself: what the person chose, and no later than IT allows; null for never. */
export function lockMinutes({ lockAfter }: Preferences, { autoLockMinutes }: Policy): number | null {
  const limits = [lockAfter, autoLockMinutes ?? null].filter((minutes) => minutes !== null);
  return limits.length === 0 ? null : Math.min(...limits);
}

/** Whether a person may not change something here. */
export const isLocked = ({ locked = [] }: Policy, what: Lockable): boolean => locked.includes(what);

/** The hub that IT has settled on, when it is another than this one; else null. */
export function otherHub(policy: Policy, hub: string): string | null {
  const settled = isLocked(policy, 'hub') ? (policy.hub ?? null) : null;
  return settled !== null && originOf(settled) !== originOf(hub) ? settled : null;
}

/** An address as any two that lead to the same place have it: without capitals, the port that goes without saying, a last slash. */
function originOf(address: string): string {
  const [, scheme = '', host = '', path = ''] = /^(https?):\/\/([^/?#]+)(.*)$/i.exec(address.trim()) ?? [];
  const usual = scheme.toLowerCase() === 'https' ? /:443$/ : /:80$/;
  return `${scheme.toLowerCase()}://${host.toLowerCase().replace(usual, '')}${path.replace(/\/+$/, '')}`;
}

/** The value of a policy that each lock is about: a lock without one would hold the person to whatever happens to be set. */
export function valueLocked(of: Policy, what: Lockable): unknown {
  switch (what) {
    case 'language':
    case 'sound':
    case 'startAtLogin':
    case 'shortcuts':
      return of.defaults?.[what];
    default:
      return of[what];
  }
}

export const policyFaultCodes = [
  /** Not to be read, or larger than any policy. */
  'unreadable',
  /** Others than the administrator may write to it. */
  'untrusted',
  'notJson',
  'unknownKey',
  /** It would break a promise. */
  'never',
  'wrongValue',
  'lockWithoutValue',
] as const;

/** One thing wrong with a policy file: where, and what. Never what stood there. */
export const policyFault = z.strictObject({
  code: z.enum(policyFaultCodes),
  /** Where in the policy, such as `breaks.hours.from`; empty for the whole file. */
  path: z.string().max(200),
  line: z.int().min(1).nullable(),
  /** For `never`: the promise of PRODUCT.md. */
  promise: z.literal([3, 4, 7]).nullable(),
});
export type PolicyFault = z.infer<typeof policyFault>;

/** What is in force on this computer, and what is wrong with the file. */
export const policyView = z.strictObject({
  /** The file; null where there is none. */
  file: z.string().nullable(),
  inForce: policy,
  /** With any fault the whole file waits, and what was in force before stays. */
  faults: z.array(policyFault),
});
export type PolicyView = z.infer<typeof policyView>;
