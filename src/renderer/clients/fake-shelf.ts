import { Refusal } from '../../shared/errors.ts';
import type { JournalCard } from '../../shared/seat-contract/shelf.ts';
import { fakeId, type FakeWorld } from './fake-world.ts';

/** A computer that three people share; the fake's own journal is the first. */
export const sharedShelf: JournalCard[] = [
  { id: fakeId(1), number: 1, name: 'Ming' },
  { id: fakeId(2), number: 2, name: null },
  { id: fakeId(3), number: 3, name: '晓芳 (early)' },
];

/** Turning to another journal: a fake has one person's records only, so the others stay locked. */
export function shelfHandlers(world: FakeWorld) {
  const turnTo = (stage: FakeWorld['stage']) => {
    world.stage = stage;
    return {};
  };
  return {
    chooseJournal: ({ id }: { id: string }) => {
      const card = world.shelf.find((found) => found.id === id);
      if (!card) throw new Refusal('notFound');
      world.shelf = [card, ...world.shelf.filter((other) => other !== card)];
      return turnTo('locked');
    },
    leaveJournal: () => turnTo('who'),
    addJournal: () => turnTo('welcome'),
    nameJournal: ({ name }: { name: string | null }) => {
      world.shelf = world.shelf.map((card, index) => (index === 0 ? { ...card, name } : card));
      return {};
    },
    journalPlace: () => world.journalPlace,
    bringJournalHere: () => {
      world.journalPlace = { ...world.journalPlace, away: null };
      return turnTo('locked');
    },
    snapshot: () => world.snapshot,
    keepSnapshots: ({ folder }: { folder: string | null }) => {
      const file = folder && 'Sidetone-4f2a91c7.snapshot';
      const savedAt = folder && world.now;
      const { offered } = world.snapshot;
      return (world.snapshot = {
        folder,
        file,
        savedAt: savedAt || null,
        reachable: folder !== null,
        offered,
      });
    },
    openSnapshot: () => {
      beginOnShelf(world, null);
      return turnTo('open');
    },
    restoreCopy: () => {
      const [copied = '2026-03-09'] = world.copies;
      turnTo('open');
      return { copied, keptAs: 'aside-2026-03-10.journal.db' };
    },
  };
}

/** The card of a journal that has just been begun. */
export function beginOnShelf(world: FakeWorld, name: string | null): void {
  const number = world.shelf.length + 1;
  world.shelf = [{ id: fakeId(number), number, name }, ...world.shelf];
}
