import { Refusal } from '../shared/errors.ts';
import type { Language } from '../shared/language.ts';
import type { SeatEvent } from '../shared/seat-contract.ts';
import type { callCalls as callContract } from '../shared/seat-contract/calls.ts';
import type { computerCalls as computerContract } from '../shared/seat-contract/computer.ts';
import type { demoCalls as demoContract } from '../shared/seat-contract/demo.ts';
import type { helpCalls as helpContract } from '../shared/seat-contract/help.ts';
import type { journalCalls as journalContract } from '../shared/seat-contract/journal.ts';
import type { movingCalls as movingContract } from '../shared/seat-contract/moving.ts';
import type { shelfCalls as shelfContract } from '../shared/seat-contract/shelf.ts';
import type { policyCalls as policyContract } from '../shared/seat-contract/policy.ts';
import type { situationCalls as situationContract } from '../shared/seat-contract/situation.ts';
import type { wishCalls as wishContract } from '../shared/seat-contract/wishes.ts';
import type { SeatHandlers } from './answer.ts';
import type { BreakCalls } from './breaks/break-handlers.ts';
import type { MailboxCalls } from './desk/calls.ts';
import { deleteDayGoal, goalNow, goalsBetween, putBackDayGoal, setDayGoal } from './day-goals.ts';
import { exportJournal } from './export.ts';
import { forgetNote, lowerHand, raiseHand } from './team/hands.ts';
import { agree, joinTeam, leaveTeam, leaving, readInvite, setSharing, withdraw } from './leaving.ts';
import { leadNotesOf, setLeadNotes } from './lead-notes.ts';
import { keepReports, putReport, reportFolderOf } from './desk/report-folder.ts';
import type { ImportCalls } from './import/handlers.ts';
import { patterns } from './patterns.ts';
import type { SnapshotOffer } from './policy/apply.ts';
import { introduce, ownPraises, takeBackIntroduction } from './team/praises.ts';
import { deletePulse, editPulse, pulses, putBackPulse, putOffPulse, recordPulse } from './pulses.ts';
import {
  deleteCheckIn,
  deleteHardCall,
  editCheckIn,
  editHardCall,
  putBackCheckIn,
  putBackHardCall,
  recordCheckIn,
  recordHardCall,
  recordsBetween,
} from './recording.ts';
import {
  deleteRoutineSession,
  putBackRoutineSession,
  rateRoutineSession,
  recordRoutineSession,
  routinesBetween,
} from './routines.ts';
import { arrivals, readArrivals, setArrivalNotice } from './team/arrivals.ts';
import { ourTeam } from './team/our-team.ts';
import type { SeatSync, Seat } from './seat.ts';
import { clearRoster, previewRoster, roster, takeRoster, undoRoster } from './roster/roster.ts';
import { confirmOne, hands, knownHands } from './team/voices.ts';
import { makeWorkReport } from './team/work-reports.ts';
import { beginShift, endShift, today } from './working-day.ts';
import type { Shelf } from './shelf/shelf.ts';
import { notice, putHelpAway, setStrain, strain } from './strain.ts';

/** The calls that open, close and delete a journal. */
export type JournalCalls = Pick<
  SeatHandlers,
  | Exclude<keyof typeof journalContract, 'exportJournal'>
  | keyof typeof shelfContract
  | keyof typeof movingContract
>;

/** The calls that the app itself answers, journal or not. */
export type AppCalls = Pick<
  SeatHandlers,
  | keyof typeof situationContract
  | keyof typeof policyContract
  | keyof typeof wishContract
  | keyof typeof computerContract
  | keyof typeof demoContract
  | keyof typeof callContract
  | keyof typeof helpContract
  | 'hub'
>;

/** The calls that an open seat answers: all others. */
export type SeatCalls = Omit<
  SeatHandlers,
  keyof JournalCalls | keyof AppCalls | keyof BreakCalls | keyof ImportCalls | keyof MailboxCalls
>;

export interface SeatCallOptions {
  /** Hands over the open seat, as a session does, or the demo's. */
  withSeat: <T>(work: (seat: Seat) => T | Promise<T>) => Promise<T>;
  /** The language in use, for the names in an export. */
  language: () => Language;
  changed: (event: SeatEvent) => void;
  /** Throws a refusal when IT has settled on another hub. */
  mayJoin: (hub: string) => void;
}

/** What an open seat answers, for `answerAll`. */
export function seatCalls({ withSeat, language, changed, mayJoin }: SeatCallOptions): SeatCalls {
  /** Work that changes what other windows show. */
  async function change<T>(event: SeatEvent, work: (seat: Seat) => T | Promise<T>): Promise<T> {
    const result = await withSeat(work);
    changed(event);
    return result;
  }
  return {
    today: () => withSeat(today),
    recordsBetween: ({ from, to }) => withSeat((seat) => recordsBetween(seat, from, to)),
    beginShift: () => change('journal', beginShift),
    endShift: () => change('journal', endShift),
    recordCheckIn: (input) => change('journal', (seat) => recordCheckIn(seat, input)),
    editCheckIn: (edit) => change('journal', (seat) => editCheckIn(seat, edit)),
    deleteCheckIn: ({ id }) => change('journal', (seat) => deleteCheckIn(seat, id)),
    putBackCheckIn: (checkIn) => change('journal', (seat) => putBackCheckIn(seat, checkIn)),
    recordHardCall: (input) => change('journal', (seat) => recordHardCall(seat, input)),
    editHardCall: (edit) => change('journal', (seat) => editHardCall(seat, edit)),
    deleteHardCall: ({ id }) => change('journal', (seat) => deleteHardCall(seat, id)),
    putBackHardCall: (call) => change('journal', (seat) => putBackHardCall(seat, call)),
    recordRoutineSession: (input) => change('journal', (seat) => recordRoutineSession(seat, input)),
    rateRoutineSession: (rating) => change('journal', (seat) => rateRoutineSession(seat, rating)),
    deleteRoutineSession: ({ id }) => change('journal', (seat) => deleteRoutineSession(seat, id)),
    putBackRoutineSession: (session) => change('journal', (seat) => putBackRoutineSession(seat, session)),
    routineSessionsBetween: ({ from, to }) => withSeat((seat) => routinesBetween(seat, from, to)),
    goalNow: () => withSeat(goalNow),
    setDayGoal: (input) => change('journal', (seat) => setDayGoal(seat, input)),
    deleteDayGoal: ({ day }) => change('journal', (seat) => deleteDayGoal(seat, day)),
    putBackDayGoal: (goal) => change('journal', (seat) => putBackDayGoal(seat, goal)),
    dayGoalsBetween: ({ from, to }) => withSeat((seat) => goalsBetween(seat, from, to)),
    patterns: ({ to }) => withSeat((seat) => patterns(seat, to)),
    pulses: () => withSeat(pulses),
    recordPulse: (input) => change('journal', (seat) => recordPulse(seat, input)),
    editPulse: (edit) => change('journal', (seat) => editPulse(seat, edit)),
    deletePulse: ({ id }) => change('journal', (seat) => deletePulse(seat, id)),
    putBackPulse: (pulse) => change('journal', (seat) => putBackPulse(seat, pulse)),
    putOffPulse: () => change('journal', putOffPulse),
    strain: () => withSeat(strain),
    setStrain: ({ on }) => change('journal', (seat) => setStrain(seat, on)),
    notice: () => withSeat(notice),
    putHelpAway: () => change('journal', putHelpAway),
    leaving: () => withSeat(leaving),
    setSharing: ({ sharing }) => change('sync', (seat) => setSharing(seat, sharing)),
    ourTeam: () => withSeat(ourTeam),
    readInvite: (invite) =>
      withSeat((seat) => {
        mayJoin(invite.hub);
        return readInvite(seat, invite);
      }),
    joinTeam: ({ hub, code, consent }) =>
      change('sync', (seat) => {
        mayJoin(hub);
        return joinTeam(seat, { hub, code }, consent);
      }),
    agree: ({ consent }) => change('sync', (seat) => agree(seat, consent)),
    withdraw: () => change('sync', withdraw),
    leaveTeam: () => change('sync', leaveTeam),
    roster: () => withSeat(roster),
    previewRoster: (file) => withSeat((seat) => previewRoster(seat, file, language())),
    takeRoster: (file) => change('roster', (seat) => takeRoster(seat, file, language())),
    clearRoster: () => change('roster', clearRoster),
    undoRoster: () => change('roster', undoRoster),
    hands: () => withSeat(knownHands),
    lookUpRecipients: () => change('sync', hands),
    confirmRecipient: ({ mailbox, fingerprint }) =>
      change('sync', (seat) => confirmOne(seat, mailbox, fingerprint)),
    raiseHand: (input) => change('sync', (seat) => raiseHand(seat, input)),
    lowerHand: ({ id }) => change('sync', (seat) => lowerHand(seat, id)),
    forgetNote: ({ id }) =>
      change('sync', (seat) => {
        forgetNote(seat, id);
        return {};
      }),
    arrivals: () => withSeat(arrivals),
    readArrivals: ({ kind }) => change('sync', (seat) => readArrivals(seat, kind)),
    setArrivalNotice: ({ on }) => change('sync', (seat) => setArrivalNotice(seat, on)),
    ownPraises: () => withSeat(ownPraises),
    introduce: (input) => change('sync', (seat) => introduce(seat, input)),
    takeBackIntroduction: ({ id }) => change('sync', (seat) => takeBackIntroduction(seat, id)),
    leadNotes: () => withSeat(leadNotesOf),
    setLeadNotes: (notes) => change('journal', (seat) => setLeadNotes(seat, notes)),
    reportFolder: () => withSeat((seat) => ({ kept: reportFolderOf(seat) })),
    keepReports: ({ to }) => change('journal', (seat) => ({ kept: keepReports(seat, to) })),
    putReport: ({ name, content }) =>
      withSeat((seat) => ({ kept: putReport(seat, name, Buffer.from(content, 'base64')) })),
    workReport: ({ kind }) => change('sync', (seat) => makeWorkReport(seat, kind)),
    exportJournal: ({ format }) => withSeat((seat) => exportJournal(seat, format, language())),
  };
}

/**
 * What the shelf answers, for `answerAll`. `shelf` throws a refusal while the person's own journal must be left
 * alone; `offer` is what IT says of snapshots.
 */
export function journalCalls(shelf: () => Shelf<SeatSync>, offer: () => SnapshotOffer): JournalCalls {
  return {
    createJournal: async ({ pin, name }) => shelf().createJournal(pin, name),
    async unlock({ pin }) {
      await shelf().unlock(pin);
      return {};
    },
    async unlockWithRecoveryCode({ recoveryCode, newPin }) {
      await shelf().unlockWithRecoveryCode(recoveryCode, newPin);
      return {};
    },
    async changePin({ pin, newPin }) {
      await shelf().changePin(pin, newPin);
      return {};
    },
    async lock() {
      await shelf().lock();
      return {};
    },
    restoreCopy: async ({ pin }) => shelf().restoreCopy(pin),
    setJournalAside: async () => shelf().setJournalAside(),
    deleteEverything: async ({ moved }) => shelf().deleteEverything(moved),
    snapshot: async () => shelf().snapshot(offer().folder),
    async keepSnapshots({ folder: to }) {
      const { folder, isOnly } = offer();
      if (isOnly && to !== null && to !== folder) throw new Refusal('setByPolicy', 'folder');
      await shelf().keepSnapshots(to);
      return shelf().snapshot(folder);
    },
    async openSnapshot({ content, ...arrival }) {
      await shelf().openSnapshot({ ...arrival, content: Buffer.from(content, 'base64') });
      return {};
    },
    async chooseJournal({ id }) {
      await shelf().choose(id);
      return {};
    },
    async leaveJournal() {
      await shelf().leave();
      return {};
    },
    async addJournal() {
      await shelf().add();
      return {};
    },
    journalPlace: () => shelf().place(),
    async bringJournalHere() {
      await shelf().bringHere();
      return {};
    },
    async nameJournal({ name }) {
      await shelf().name(name);
      return {};
    },
  };
}
