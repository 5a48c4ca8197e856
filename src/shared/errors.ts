import { z } from 'zod';

/**
 * Every expected failure, by code. Each has words in three languages (`words/<language>/errors.ts`) that say what
 * happened, what is safe and what to do. The unexpected is `unexpected`: it is logged without its data and says so.
 */
export const errorCodes = [
  // What came in
  'badInput',
  'tooLarge',
  'notFound',
  'unexpected',
  // The journal
  'journalLocked',
  'journalExists',
  'wrongPin',
  'pinNeeded',
  'wrongRecoveryCode',
  'tooManyTries',
  'keystoreLost',
  'journalDamaged',
  'journalNewer',
  'diskFull',
  'noRunningShift',
  'pulseNotOpen',
  'onCall',
  // A snapshot
  'snapshotForeign',
  'snapshotDamaged',
  'folderUnusable',
  // A file from elsewhere
  'importUnreadable',
  'importFaulty',
  'importStopped',
  // What IT has set
  'setByPolicy',
  'folderGone',
  // A roster file
  'rosterUnreadable',
  'rosterFaulty',
  // Calls
  'callPortTaken',
  'callTokenWrong',
  'callPageRefused',
  'tooFast',
  // The way to the hub
  'offline',
  'wrongCertificate',
  'certificateExpired',
  'hubAnsweredBadly',
  'notJoined',
  'alreadyJoined',
  'inviteUnknown',
  'inviteUsed',
  'inviteExpired',
  'inviteForged',
  'keysChanged',
  'resultsChanged',
  'consentNeeded',
  // The hub
  'notSignedIn',
  'notAllowed',
  'wrongSignIn',
  'linkUsed',
  'nameTaken',
  'ownAccount',
  'wrongWeek',
  'weekVoided',
  'wrongUnit',
  'wrongToken',
  'wrongSignature',
  'tokensAlreadyIssued',
  'weekPlanPinned',
  'demoOnly',
  'notInDemo',
  // Raised hands and mailboxes
  'voicesUsedUp',
  'mailboxGone',
  'mailboxNotConfirmed',
  'mailboxLocked',
  'wrongPassphrase',
  'noteUnreadable',
  'noteClosed',
  'changedMeanwhile',
] as const;
export const errorCode = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCode>;

/**
 * What a caller is told: the code, and for bad input the field at fault (a path in the contract, never its content); for a
 * damaged journal the part at fault: `file`, `keys`, `key` or `content`.
 */
export const failure = z.strictObject({ code: errorCode, field: z.string().max(80).optional() });
export type Failure = z.infer<typeof failure>;

/** A result that crosses a boundary: expected failures are values. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** Thrown inside a room for an expected failure; the room's door turns it into an `Answer` or a problem document. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  constructor(code: ErrorCode, field?: string) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.field = field;
  }
}

/** For the `default` of a switch that must be complete. */
export function assertNever(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`);
}
