import { z } from 'zod';
import { checkIn, checkInEdit, checkInInput } from './check-in.ts';
import { day, instant, zoneName } from './clock.ts';
import { errorCode, failure } from './errors.ts';
import { hubCall } from './hub-contract.ts';
import { language } from './language.ts';
import { preferences } from './preferences.ts';
import { shift } from './shift.ts';
import { hardCall, hardCallEdit, hardCallInput } from './stressor.ts';
import { row, sharing } from './week-report.ts';
import { week } from './week.ts';

const nothing = z.strictObject({});
const byId = z.strictObject({ id: z.uuid() });

/** Four to sixty-four characters: a PIN or a passphrase, as the person likes. */
export const pin = z.string().min(4).max(64);

/** Where the app is when a window opens. */
export const situation = z.strictObject({
  stage: z.enum([
    /** No journal yet: the first screen. */
    'welcome',
    /** A journal that wants its PIN. */
    'locked',
    'open',
    /** The journal cannot be opened; `trouble` says why. Nothing was overwritten. */
    'trouble',
  ]),
  trouble: errorCode.nullable(),
  preferences,
  /** The language in use: the preference, or the nearest to the system's. */
  language,
  /** The simulated world, when this is a demo. */
  demo: z.boolean(),
  /** Whether the operating system keeps a secret for us; without it and without a PIN the journal is not protected. */
  keystore: z.boolean(),
  /** Whether the journal asks for a PIN; without one there is nothing to lock. */
  hasPin: z.boolean(),
  now: instant,
  zone: zoneName,
});
export type Situation = z.infer<typeof situation>;

/** What Today shows. */
export const today = z.strictObject({
  day,
  /** The shift that is running, or that has ended a short while ago. */
  shift: shift.nullable(),
  checkIns: z.array(checkIn),
  hardCalls: z.array(hardCall),
  /** Own tags, most used first, for one-tap reuse. */
  tags: z.array(z.string()),
});
export type Today = z.infer<typeof today>;

/** Progress of one sent (or to be sent) message, as the person may know it. */
export const rowFate = z.enum(['waiting', 'counted', 'notCounted']);
export type RowFate = z.infer<typeof rowFate>;

export const sentWeek = z.strictObject({
  week,
  firstDay: day,
  lastDay: day,
  rows: z.array(row.extend({ fate: rowFate })),
});
export type SentWeek = z.infer<typeof sentWeek>;

/** S10: what leaves this computer. */
export const leaving = z.strictObject({
  joined: z
    .strictObject({
      hub: z.string(),
      team: z.string(),
      /** SHA-256 of the hub's keys, in groups of four hex digits, to compare with a colleague's. */
      fingerprint: z.string(),
      /** When the person agreed; only shifts begun later count. */
      consentAt: instant.nullable(),
    })
    .nullable(),
  sharing,
  /** This week as far as it has gone; null when not joined. */
  next: z
    .strictObject({
      week,
      firstDay: day,
      lastDay: day,
      rows: z.array(row),
      sendsFrom: instant,
      sendsUntil: instant,
    })
    .nullable(),
  /** Newest first. */
  history: z.array(sentWeek),
});
export type Leaving = z.infer<typeof leaving>;

/** A file for the person to keep; the page offers it for saving. */
export const exportedFile = z.strictObject({ fileName: z.string(), mediaType: z.string(), text: z.string() });
export type ExportedFile = z.infer<typeof exportedFile>;

/** What was there and what is left after "delete everything". */
export const deletionProof = z.strictObject({
  at: instant,
  checkIns: z.int(),
  hardCalls: z.int(),
  /** Files that held anything of the person, with whether each is gone. */
  files: z.array(z.strictObject({ name: z.string(), gone: z.boolean() })),
});
export type DeletionProof = z.infer<typeof deletionProof>;

/** How far the simulated world is. */
export const demoState = z.strictObject({
  stage: z.enum(['off', 'building', 'ready', 'moving', 'failed']),
  /** 0–1 while building or moving. */
  progress: z.number().min(0).max(1),
  now: instant.nullable(),
  /** Where the same desk opens in a browser, with the sign-ins of the simulated lead and HR. */
  desk: z
    .strictObject({
      address: z.url(),
      lead: z.strictObject({ login: z.string(), password: z.string() }),
      hr: z.strictObject({ login: z.string(), password: z.string() }),
    })
    .nullable(),
});
export type DemoState = z.infer<typeof demoState>;

/** Every call between a window and the app: what goes in and what comes out. `answer.ts` parses both ways. */
export const seatContract = {
  situation: { input: nothing, output: situation },
  setPreferences: { input: preferences.partial(), output: preferences },

  createJournal: {
    input: z.strictObject({ pin: pin.nullable() }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  unlock: { input: z.strictObject({ pin }), output: nothing },
  unlockWithRecoveryCode: {
    input: z.strictObject({ recoveryCode: z.string().max(120), newPin: pin.nullable() }),
    output: nothing,
  },
  lock: { input: nothing, output: nothing },
  /** After `journalDamaged`: keep the damaged file under another name and begin a new journal. */
  setJournalAside: { input: nothing, output: z.strictObject({ keptAs: z.string() }) },

  today: { input: nothing, output: today },
  /** What was said on the days from `from` to `to`, both included; oldest first. */
  recordsBetween: {
    input: z.strictObject({ from: day, to: day }),
    output: z.strictObject({ checkIns: z.array(checkIn), hardCalls: z.array(hardCall) }),
  },
  beginShift: { input: nothing, output: shift },
  endShift: { input: nothing, output: shift },
  recordCheckIn: { input: checkInInput, output: checkIn },
  editCheckIn: { input: checkInEdit, output: checkIn },
  deleteCheckIn: { input: byId, output: checkIn },
  /** Undo of `deleteCheckIn`. */
  putBackCheckIn: { input: checkIn, output: checkIn },
  recordHardCall: { input: hardCallInput, output: hardCall },
  editHardCall: { input: hardCallEdit, output: hardCall },
  deleteHardCall: { input: byId, output: hardCall },
  putBackHardCall: { input: hardCall, output: hardCall },

  leaving: { input: nothing, output: leaving },
  setSharing: { input: z.strictObject({ sharing }), output: leaving },
  /** Looks an invite up without using it: whose team, which hub, which keys. */
  readInvite: {
    input: z.strictObject({ hub: z.url(), code: z.string().max(200) }),
    output: z.strictObject({ organisation: z.string(), team: z.string(), fingerprint: z.string() }),
  },
  joinTeam: {
    input: z.strictObject({ hub: z.url(), code: z.string().max(200), consent: z.literal(true) }),
    output: leaving,
  },
  leaveTeam: { input: nothing, output: leaving },

  exportJournal: { input: z.strictObject({ format: z.enum(['csv', 'json']) }), output: exportedFile },
  deleteEverything: { input: z.strictObject({ sure: z.literal(true) }), output: deletionProof },

  /** The lead's and HR's pages in the app reach the hub through here, with a session the page never sees. */
  hub: {
    input: hubCall,
    output: z.union([
      z.strictObject({ ok: z.literal(true), value: z.unknown() }),
      z.strictObject({ ok: z.literal(false), error: failure }),
    ]),
  },

  startDemo: { input: nothing, output: demoState },
  demoState: { input: nothing, output: demoState },
  demoNextWeek: { input: nothing, output: demoState },
} as const;

export type SeatCallName = keyof typeof seatContract;
export type SeatInput<N extends SeatCallName> = z.input<(typeof seatContract)[N]['input']>;
export type SeatParsed<N extends SeatCallName> = z.output<(typeof seatContract)[N]['input']>;
export type SeatOutput<N extends SeatCallName> = z.output<(typeof seatContract)[N]['output']>;

/** What the app tells its windows unasked: that something they may show is no longer true. */
export const seatEvents = ['journal', 'preferences', 'sync', 'demo', 'demoProgress'] as const;
export type SeatEvent = (typeof seatEvents)[number];

/** What the preload puts on `window.sidetone`. */
export interface SeatBridge {
  call(name: string, input: unknown): Promise<unknown>;
  onChange(listener: (event: SeatEvent) => void): () => void;
}
