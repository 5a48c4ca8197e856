import { sharedShelf } from '../clients/fake-shelf.ts';
import { faultyExport, fromDaylio, misread, ownExport } from '../clients/fake-import.ts';
import { type FakeWorld, ordinaryTuesday } from '../clients/fake-world.ts';
import type { ImportPreview } from '../../shared/seat-contract/import.ts';
import { ImportFound } from '../seat/mine/import-found.tsx';
import { ArrivedPage } from '../seat/start/arrive.tsx';
import { RestoredPage } from '../seat/start/restore-copy.tsx';
import type { Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const shared: Partial<FakeWorld> = { shelf: sharedShelf };
const newcomer: Partial<FakeWorld> = { stage: 'welcome', hasPin: false, shelf: [], joined: null };
const noSnapshot = ordinaryTuesday().snapshot;
const kept = {
  folder: '/media/h/sidetone',
  file: 'Sidetone-4f2a91c7.snapshot',
  savedAt: ordinaryTuesday().now,
  reachable: true,
  offered: null,
};
const damaged: Partial<FakeWorld> = {
  stage: 'trouble',
  trouble: 'journalDamaged',
  copies: ['2026-03-09', '2026-03-06', '2026-03-05'],
};

const stay = () => undefined;
const found = (preview: ImportPreview) => (
  <main>
    <ImportFound found={preview} moods={{}} onMood={stay} onEncoding={stay} onTake={stay} onLeave={stay} />
  </main>
);

/** Several people at one computer, and a journal that did not open. */
export const shelfScreens: readonly Screen[] = [
  seat('who', 'who is here', { world: { ...shared, stage: 'who' } }),
  seat('who-refused', 'who is here, a journal without a PIN', {
    world: { ...shared, stage: 'who' },
    trouble: { refuse: { addJournal: 'pinNeeded' } },
    acts: ['shelf.who.add'],
  }),
  seat('locked-shared', 'locked, one of several', { world: { ...shared, stage: 'locked' } }),
  seat('forgot-shared', 'forgotten PIN, one of several', {
    world: { ...shared, stage: 'locked' },
    acts: ['seat.locked.forgot', { field: 'seat.locked.code', text: 'K7QD' }, 'seat.locked.openWithCode'],
  }),
  seat('create-shared', 'create a journal beside others', {
    world: { ...shared, stage: 'welcome' },
    acts: ['seat.welcome.alone'],
  }),
  seat('shelf', 'a shared computer', { path: '/mine/shelf', world: shared }),
  seat('shelf-named', 'a shared computer, named', {
    path: '/mine/shelf',
    world: shared,
    acts: ['shelf.page.saveName'],
  }),
  seat('shelf-no-pin', 'a shared computer, no PIN yet', { path: '/mine/shelf', world: { hasPin: false } }),
  seat('arrive', 'a journal from elsewhere', { world: newcomer, acts: ['moving.arrive.choice'] }),
  seat('arrive-faults', 'a journal from elsewhere, faults', {
    world: { ...shared, stage: 'welcome' },
    acts: ['moving.arrive.choice', { field: 'seat.locked.code', text: 'K7QD' }, 'moving.arrive.open'],
  }),
  seat('arrived', 'a journal from elsewhere is here', {
    instead: <ArrivedPage onDone={() => undefined} />,
  }),
  seat('move', 'another computer, no snapshot', { path: '/mine/move' }),
  seat('move-offered', 'another computer, a folder is offered', {
    path: '/mine/move',
    world: { snapshot: { ...noSnapshot, offered: 'H:\\Sidetone' } },
  }),
  seat('move-kept', 'another computer, a snapshot', { path: '/mine/move', world: { snapshot: kept } }),
  seat('move-gone', 'another computer, the folder is gone', {
    path: '/mine/move',
    world: { snapshot: { ...kept, savedAt: null, reachable: false } },
  }),
  seat('move-unusable', 'another computer, not a folder', {
    path: '/mine/move',
    trouble: { refuse: { keepSnapshots: 'folderUnusable' } },
    acts: [{ field: 'moving.page.folder', text: '/nowhere' }, 'moving.page.keep'],
  }),
  seat('import', 'take something in', {
    path: '/mine/import',
    world: { lastImport: { at: ordinaryTuesday().now, kind: 'csv', records: 412 } },
  }),
  seat('import-own', 'take something in, an own export', { instead: found(ownExport) }),
  seat('import-daylio', 'take something in, Daylio', { instead: found(fromDaylio) }),
  seat('import-misread', 'take something in, two encodings', { instead: found(misread) }),
  seat('import-working', 'take something in, on its way', {
    path: '/mine/import',
    world: { importShare: 0.62 },
  }),
  seat('import-stopped', 'take something in, stopped', {
    path: '/mine/import',
    world: { lastImport: { at: ordinaryTuesday().now, kind: 'csv', records: 412 } },
    trouble: { refuse: { undoImport: 'importStopped' } },
    acts: ['keep.import.undo'],
  }),
  seat('import-faults', 'take something in, faults', { instead: found(faultyExport) }),
  seat('trouble-copies', 'journal damaged, with copies', { world: damaged }),
  seat('trouble-no-copy', 'journal damaged, no whole copy', {
    world: damaged,
    trouble: { refuse: { restoreCopy: 'notFound' } },
    acts: [{ field: 'seat.create.pin', text: '2468' }, 'shelf.restore.open'],
  }),
  seat('restored', 'a copy is open', {
    instead: (
      <RestoredPage
        restored={{ copied: '2026-03-09', keptAs: 'aside-2026-03-10.journal.db' }}
        onDone={() => undefined}
      />
    ),
  }),
];
