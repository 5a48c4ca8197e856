import { existsSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../shared/errors.ts';
import type { DeletionProof } from '../../shared/seat-contract/journal.ts';
import type { Situation } from '../../shared/seat-contract/situation.ts';
import type { JournalCard, JournalPlace } from '../../shared/seat-contract/shelf.ts';
import { mailboxesOf, mailboxFilesIn } from '../desk/own-mailboxes.ts';
import { eraseFiles } from '../erase.ts';
import { helpFile } from '../journal/files.ts';
import { opensForAnyone } from '../journal/keys.ts';
import { type KeyValue, settingsOf } from '../journal/settings.ts';
import { inOrder } from '../in-order.ts';
import type { Seat, SeatSync } from '../seat.ts';
import { openSession, type Session, type SessionOptions } from '../session.ts';
import { type Arrival, bringIn } from './arrival.ts';
import { cardsOf, readCard, writeCard } from './card.ts';
import { dropFolder, placeArrived, vacantFolder } from './folders.ts';
import { openPlaces } from './places.ts';

export interface ShelfOptions<Sync extends SeatSync> extends Omit<SessionOptions<Sync>, 'folder'> {
  /** Where journals lie: the user-data folder, or the one that IT names. */
  root: string;
  /** Where they lay before IT named another folder (`earlier-folders.ts`). */
  earlier: readonly string[];
  /** The user-data folder: what belongs to the computer. */
  common: string;
}

/** What `situation` says of journals. */
type State = Pick<
  Situation,
  'stage' | 'trouble' | 'hasPin' | 'copies' | 'shelf' | 'chosen' | 'opening' | 'pinNeeded'
>;

/**
 * The journals on this computer, each locked by a PIN of its own, and the one that was turned to: whatever is asked of a
 * `Session` is asked of that one. At most one is open.
 */
export interface Shelf<Sync extends SeatSync> extends Omit<
  Session<Sync>,
  'state' | 'folder' | 'createJournal' | 'deleteEverything'
> {
  state(): State;
  /** Deletes the open journal, with the keys of its person's mailboxes. Throws `Refusal('journalLocked')`. */
  deleteEverything(moved: boolean): Promise<DeletionProof>;
  /** Begins a journal in an empty place. Throws `Refusal('pinNeeded')` where others use this computer too. */
  createJournal(pin: string | null, name: string | null): Promise<{ recoveryCode: string }>;
  /** Turns to a journal, after locking an open one. Throws `Refusal('notFound')`, `Refusal('pinNeeded')`. */
  choose(id: string): Promise<void>;
  /** Locks the open journal and turns to none. Throws `Refusal('pinNeeded')` where it would open for anyone. */
  leave(): Promise<void>;
  /** Turns to an empty place. Throws `Refusal('pinNeeded')` while a journal here opens for anyone. */
  add(): Promise<void>;
  /** Whether the open journal lies where IT wants journals to lie; and which folders cannot be reached. */
  place(): JournalPlace;
  /**
   * Brings the open journal to the folder in force, and turns to it there: it wants its PIN again. Throws
   * `Refusal('journalLocked')`, `Refusal('notFound')` for one that lies there, `Refusal('diskFull')`.
   */
  bringHere(): Promise<void>;
  /** Throws `Refusal('journalLocked')`. */
  name(name: string | null): Promise<void>;
  /**
   * Opens a snapshot from elsewhere as one more journal. Throws what `readSnapshot` throws, `Refusal('wrongRecoveryCode')`,
   * `Refusal('pinNeeded')`, and `Refusal('journalExists')` when that journal is here already.
   */
  openSnapshot(arrival: Arrival): Promise<void>;
  /** The ways of all journals to their hubs, with the settings of the open one: sealed rows are sent for everybody. */
  ways(): { sync: Sync; settings: KeyValue | null }[];
}

/** The shelf of a user-data folder; no journal is opened before `begin`. */
export function openShelf<Sync extends SeatSync>(options: ShelfOptions<Sync>): Shelf<Sync> {
  const { root, earlier, common, newId, changed } = options;
  const places = openPlaces(root, earlier, newId);
  const sessions = new Map<string, Session<Sync>>();
  let chosen: string | null = null;
  const openings = new WeakMap<Seat, number>();
  let lastOpening = 0;
  for (const id of places.taken()) sessionOf(id);

  function sessionOf(id: string): Session<Sync> {
    const known = sessions.get(id);
    if (known) return known;
    const folder = places.folder(id);
    const tell: typeof changed = (event) => void (id === chosen && changed(event));
    const session = openSession({ ...options, folder, changed: tell });
    sessions.set(id, session);
    return session;
  }

  /** The one that was turned to. */
  function here(): Session<Sync> {
    if (chosen === null) throw new Refusal('journalLocked');
    return sessionOf(chosen);
  }
  const others = () => places.taken().filter((id) => id !== chosen);
  const seat = () => (chosen === null ? null : sessionOf(chosen).seat());

  function opening(): number {
    const open = seat();
    if (!open) return 0;
    const known = openings.get(open) ?? ++lastOpening;
    openings.set(open, known);
    return known;
  }

  function cards(): JournalCard[] {
    const ids = places.taken();
    return cardsOf(ids.map((id) => ({ id, card: readCard(places.folder(id)) })));
  }

  function label(id: string, name: string | null): void {
    const card = cards().find((found) => found.id === id);
    if (card) writeCard(places.folder(id), { number: card.number, name });
  }

  const inTurn = inOrder();

  /** Locks what is open; lets go of an empty place. */
  async function putDown(): Promise<void> {
    if (chosen === null) return;
    const session = here();
    if (session.seat()) {
      if (!session.state().hasPin) throw new Refusal('pinNeeded');
      await session.lock();
    } else if (session.state().stage === 'welcome') {
      session.end();
      sessions.delete(chosen);
    }
    chosen = null;
  }

  async function turnTo(id: string): Promise<void> {
    chosen = id;
    await sessionOf(id).begin();
  }

  const someOpenForAnyone = () => places.taken().map(places.folder).some(opensForAnyone);
  const mustHavePin = () => others().length > 0;
  function check(pin: string | null, others = mustHavePin()): void {
    if (pin === null && others) throw new Refusal('pinNeeded');
  }

  return {
    state: () => ({
      ...(chosen === null
        ? { stage: 'who', trouble: null, hasPin: false, copies: [] }
        : sessionOf(chosen).state()),
      shelf: cards(),
      chosen,
      opening: opening(),
      pinNeeded: mustHavePin(),
    }),
    // The site's help lines are the same for everybody here, so that any way will do while nobody has been chosen.
    sync: () => (chosen === null ? sessionOf(places.taken()[0] ?? '') : here()).sync(),
    seat,
    withSeat: async (work) => here().withSeat(work),
    imports: () => here().imports(),

    begin: () =>
      inTurn(async () => {
        const [first, ...more] = places.taken();
        if (more.length > 0) return changed('journal');
        await turnTo(first ?? vacantFolder(root, newId));
      }),

    createJournal: (pin, name) =>
      inTurn(async () => {
        check(pin);
        const id = chosen;
        const created = await here().createJournal(pin);
        if (id !== null) label(id, name);
        changed('journal');
        return created;
      }),

    unlock: async (pin) => here().unlock(pin),
    async unlockWithRecoveryCode(recoveryCode, newPin) {
      check(newPin);
      await here().unlockWithRecoveryCode(recoveryCode, newPin);
    },
    changePin: async (pin, newPin) => here().changePin(pin, newPin),
    lock: async () => here().lock(),
    keepCopies: () => void (chosen !== null && here().keepCopies()),
    restoreCopy: async (pin) => here().restoreCopy(pin),
    setJournalAside: async () => here().setJournalAside(),

    snapshot: async (offered) => here().snapshot(offered),
    keepSnapshots: async (folder) => here().keepSnapshots(folder),

    openSnapshot: (arrival) =>
      inTurn(async () => {
        const id = newId();
        check(arrival.pin, places.taken().length > 0);
        if (someOpenForAnyone()) throw new Refusal('pinNeeded');
        await bringIn(options, places.taken().map(places.folder), arrival);
        await putDown();
        placeArrived(root, id);
        await turnTo(id);
        if (arrival.pin !== null) await here().unlock(arrival.pin);
        label(id, arrival.name);
        changed('journal');
      }),

    deleteEverything: (moved) =>
      inTurn(async () => {
        const { folder } = here();
        const open = seat();
        const isLast = others().length === 0;
        const isAway = chosen !== null && !places.isHere(chosen);
        // With the last journal goes all that anybody left; before, only what is this person's.
        const own = isLast ? 'all' : open ? mailboxesOf(open.journal) : [];
        const proof = await here().deleteEverything(moved);
        const keys = mailboxFilesIn(common, own);
        const shared = isLast ? [helpFile].filter((name) => existsSync(path.join(common, name))) : [];
        if (!isLast || isAway) {
          await putDown();
          dropFolder(folder);
          if (isLast) await turnTo(vacantFolder(root, newId));
          changed('journal');
        }
        return {
          ...proof,
          mailboxes: keys.filter((name) => name.endsWith('.keys')).length,
          files: [...proof.files, ...eraseFiles(common, [...keys, ...shared])],
        };
      }),

    choose: (id) =>
      inTurn(async () => {
        if (!places.taken().includes(id)) throw new Refusal('notFound');
        if (id === chosen) return;
        await putDown();
        await turnTo(id);
      }),

    leave: () =>
      inTurn(async () => {
        if (places.taken().length === 0) return; // there is nobody else to ask for
        await putDown();
        changed('journal');
      }),

    add: () =>
      inTurn(async () => {
        if (someOpenForAnyone()) throw new Refusal('pinNeeded');
        await putDown();
        await turnTo(vacantFolder(root, newId));
      }),

    place() {
      const isAway = chosen !== null && seat() !== null && !places.isHere(chosen);
      return { away: isAway ? { from: here().folder, to: root } : null, gone: [...places.gone] };
    },

    bringHere: () =>
      inTurn(async () => {
        if (chosen === null || !seat()) throw new Refusal('journalLocked');
        if (places.isHere(chosen)) throw new Refusal('notFound');
        const id = chosen;
        await here().imports().stop();
        here().end();
        sessions.delete(id);
        try {
          places.bringHere(id);
        } finally {
          await turnTo(id);
        }
      }),

    name: (name) =>
      inTurn(() => {
        if (chosen === null || !seat()) throw new Refusal('journalLocked');
        label(chosen, name);
        changed('journal');
      }),

    ways: () =>
      [...sessions.values()].map((session) => {
        const open = session.seat();
        return { sync: session.sync(), settings: open && settingsOf(open.journal) };
      }),

    end() {
      for (const session of sessions.values()) session.end();
    },
  };
}
