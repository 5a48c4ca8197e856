// For each call of a window: an input that is right, and many that are not.
import type { SeatCallName, SeatInput } from '../src/shared/seat-contract.ts';
import { goodBreakInputs, rightInRosterFile } from './break-inputs.ts';
import { aCheckIn, aDayGoal, aHardCall, aPulse, aRoutineSession, someDay } from './factories.ts';

const someFingerprint = Array(16).fill('ab12').join(' ');

/** One good input for each call. */
export const good: { [N in SeatCallName]: SeatInput<N> } = {
  situation: {},
  setPreferences: { theme: 'dark' },
  createJournal: { pin: '2468', name: null },
  unlock: { pin: '2468' },
  changePin: { pin: '2468', newPin: '1357' },
  unlockWithRecoveryCode: { recoveryCode: 'ABCD', newPin: null },
  lock: {},
  restoreCopy: { pin: '2468' },
  setJournalAside: {},
  arrivals: {},
  readArrivals: { kind: 'answer' },
  setArrivalNotice: { on: false },
  ownPraises: {},
  introduce: { to: 3, name: 'Mei' },
  takeBackIntroduction: { id: aCheckIn().id },
  introductions: {},
  sealPraise: { note: 'ab'.repeat(32), praise: { day: '2026-03-02', what: 'stayed calm', why: 'it helped' } },
  leadNotes: {},
  reportFolder: {},
  keepReports: { to: null },
  putReport: { name: 'sidetone-week-2026-02-19-Blue.csv', content: 'QQ==' },
  setLeadNotes: { wheels: [], corrections: [] },
  chooseJournal: { id: aCheckIn().id },
  leaveJournal: {},
  addJournal: {},
  nameJournal: { name: 'Ming' },
  journalPlace: {},
  bringJournalHere: {},
  today: {},
  recordsBetween: { from: '2026-03-01', to: '2026-03-31' },
  beginShift: {},
  endShift: {},
  recordCheckIn: { phase: 'start', mood: 3, calm: 3 },
  editCheckIn: { id: aCheckIn().id, mood: 4 },
  deleteCheckIn: { id: aCheckIn().id },
  putBackCheckIn: aCheckIn({ id: '00000000-0000-4000-8000-000000000101' }),
  recordHardCall: { stressor: 'tool_fail', strength: 1 },
  editHardCall: { id: aHardCall().id, strength: 3 },
  deleteHardCall: { id: aHardCall().id },
  putBackHardCall: aHardCall({ id: '00000000-0000-4000-8000-000000000201' }),
  recordRoutineSession: { routine: 'sigh', seconds: 300, before: 3 },
  rateRoutineSession: { id: aRoutineSession().id, after: 4 },
  deleteRoutineSession: { id: aRoutineSession().id },
  putBackRoutineSession: aRoutineSession({ id: '00000000-0000-4000-8000-000000000301' }),
  routineSessionsBetween: { from: '2026-03-01', to: '2026-03-31' },
  goalNow: {},
  setDayGoal: { day: someDay, goal: 'lunch outside' },
  deleteDayGoal: { day: someDay },
  putBackDayGoal: aDayGoal(),
  dayGoalsBetween: { from: '2026-03-01', to: '2026-03-31' },
  patterns: { to: '2026-03-31' },
  pulses: {},
  recordPulse: { wornOut: 2, stress: 3, recovered: 4, workload: 4, supported: 5, theme: 'breaks' },
  editPulse: { id: aPulse().id, wornOut: 3, theme: 'systems' },
  deletePulse: { id: aPulse().id },
  putBackPulse: aPulse({ id: '00000000-0000-4000-8000-000000000401', theme: 'targets' }),
  putOffPulse: {},
  strain: {},
  setStrain: { on: false },
  notice: {},
  putHelpAway: {},
  siteHelp: {},
  policy: {},
  wish: {},
  wishDone: { id: 1 },
  computer: {},
  browseForFolder: {},
  leaving: {},
  ourTeam: {},
  setSharing: { sharing: 'paused' },
  readInvite: { hub: 'https://hub.example', code: 'ABCD' },
  joinTeam: { hub: 'https://hub.example', code: 'ABCD', consent: 1 },
  agree: { consent: 1 },
  withdraw: {},
  leaveTeam: {},
  ...goodBreakInputs,
  hands: {},
  lookUpRecipients: {},
  confirmRecipient: { mailbox: 3, fingerprint: someFingerprint },
  raiseHand: { content: { kind: 'talk', words: '', name: null }, to: 3, second: null },
  lowerHand: { id: aCheckIn().id },
  forgetNote: { id: aCheckIn().id },
  workReport: { kind: 'queue' },
  mailbox: {},
  setUpMailbox: { passphrase: 'a long passphrase', anew: false },
  openMailbox: { passphrase: 'a long passphrase' },
  lockMailbox: {},
  importMailbox: { text: '{}', filePassphrase: 'another one', passphrase: 'a long passphrase' },
  exportMailbox: { passphrase: 'a long passphrase' },
  openRequests: {},
  mailboxLive: {},
  readRequest: { note: 'ab'.repeat(32) },
  answerRequest: { note: 'ab'.repeat(32), reply: { answer: 'soon', words: '' } },
  careList: {},
  putCare: {
    record: 'ab'.repeat(16),
    version: 0,
    closed: false,
    content: { who: '', note: null, slot: null, nextContact: null, followUps: [], outcome: null },
  },
  newCareRecord: {},
  fellows: {},
  handOver: { record: 'ab'.repeat(16), mailbox: 4, fingerprint: someFingerprint },
  exportJournal: { format: 'csv' },
  previewImport: { content: 'AAAA', moods: {}, encoding: null },
  takeImport: { content: 'AAAA', moods: { meh: 3 }, encoding: 'big5' },
  lastImport: {},
  undoImport: {},
  importProgress: {},
  stopImport: {},
  deleteEverything: { sure: true, moved: false },
  snapshot: {},
  keepSnapshots: { folder: '/media/desk' },
  openSnapshot: { content: 'AAAA', recoveryCode: 'ABCD', pin: '2468', name: null },
  callState: {},
  dismissHardCallOffer: {},
  callSetup: {},
  setCallSource: { source: 'telephony' },
  setCallPage: { pageOrigin: 'https://desk.example' },
  renewCallToken: {},
  changeCallPort: {},
  hub: { name: 'me', input: {} },
  startDemo: {},
  demoState: {},
  demoNextWeek: {},
};

/** Never right, wherever they stand: wrong in type, range or size. */
const wrongValues = [
  undefined,
  null,
  -1,
  1.5,
  1e15,
  Number.NaN,
  '',
  'x'.repeat(100_000),
  [],
  [{}],
  { wrong: 1 },
  true,
];
/** A file of any letters is looked into first; any name may be a mood's. */
const rightInImport = (field: string, value: unknown) =>
  field === 'encoding'
    ? value === null
    : field === 'content'
      ? value === 'x'.repeat(100_000)
      : JSON.stringify(value) === '{"wrong":1}';

/** The few places where one of them is right. */
const right: Partial<Record<SeatCallName, (field: string, value: unknown) => boolean>> = {
  setPreferences: (_field, value) => value === undefined,
  createJournal: (_field, value) => value === null,
  unlockWithRecoveryCode: (field, value) => (field === 'newPin' ? value === null : value === ''),
  editCheckIn: (field, value) => field !== 'id' && value === undefined,
  editHardCall: (field, value) => field !== 'id' && value === undefined,
  putBackCheckIn: (field, value) =>
    (['energy', 'breaks'].includes(field) && value === null) ||
    (['words', 'tags'].includes(field) && Array.isArray(value) && value.length === 0) ||
    (field === 'note' && value === ''),
  recordRoutineSession: (field, value) => field === 'before' && value === null,
  rateRoutineSession: (field, value) => field === 'after' && value === null,
  putBackRoutineSession: (field, value) => ['shiftId', 'before', 'after'].includes(field) && value === null,
  setDayGoal: (field, value) => field !== 'day' && (value === undefined || value === ''),
  putBackDayGoal: (field, value) => (field === 'went' ? value === null : field !== 'day' && value === ''),
  setCallPage: (_field, value) => value === null,
  restoreCopy: (_field, value) => value === null,
  nameJournal: (_field, value) => value === null,
  raiseHand: (field, value) => field === 'second' && value === null,
  setUpMailbox: (field, value) => field === 'anew' && value === true,
  putCare: (field, value) => field === 'closed' && value === true,
  recordPulse: (field, value) => field === 'theme' && value === null,
  editPulse: (field, value) =>
    field !== 'id' && (value === undefined || (field === 'theme' && value === null)),
  putBackPulse: (field, value) => field === 'theme' && value === null,
  setStrain: (field, value) => field === 'on' && value === true,
  setArrivalNotice: (field, value) => field === 'on' && value === true,
  setLeadNotes: (_field, value) => Array.isArray(value) && value.length === 0,
  readInvite: (field, value) => field === 'code' && value === '',
  joinTeam: (field, value) => field === 'code' && value === '',
  changePin: (field, value) => field === 'pin' && value === null,
  setBreakSettings: (_field, value) => value === undefined || value === true,
  previewRoster: rightInRosterFile,
  takeRoster: rightInRosterFile,
  previewImport: rightInImport,
  takeImport: rightInImport,
  deleteEverything: (_field, value) => value === true,
  keepSnapshots: (_field, value) => value === null,
  keepReports: (_field, value) => value === null,
  putReport: (field, value) => field === 'content' && value === 'x'.repeat(100_000),
  openSnapshot: (field, value) =>
    field === 'content'
      ? value === 'x'.repeat(100_000)
      : field === 'recoveryCode'
        ? value === ''
        : value === null,
  hub: (field, value) => field === 'input' && typeof value === 'object' && value !== null && 'wrong' in value,
};

/** Inputs for a call that are each wrong in one way. */
export function* wrongInputs(name: SeatCallName): Generator {
  yield* [undefined, null, 3, 'x', [], [good[name]], true];
  yield { ...good[name], extra: 1 };
  for (const field of Object.keys(good[name])) {
    for (const value of wrongValues) {
      if (!right[name]?.(field, value)) yield { ...good[name], [field]: value };
    }
  }
}
