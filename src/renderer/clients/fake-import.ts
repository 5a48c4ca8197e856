import type { ImportCounts, ImportPreview, LastImport } from '../../shared/seat-contract/import.ts';
import type { FakeWorld } from './fake-world.ts';

const none: ImportCounts = {
  shifts: 0,
  checkIns: 0,
  hardCalls: 0,
  routineSessions: 0,
  pulses: 0,
  breaks: 0,
  roster: 0,
  dayGoals: 0,
  earlierMoods: 0,
  praises: 0,
};

/** An export of one's own, of three months. */
export const ownExport: ImportPreview = {
  kind: 'json',
  encoding: 'utf-8',
  encodings: ['utf-8'],
  samples: ['The queue was long, the rain was longer.', 'Lunch outside with Jia'],
  fresh: { ...none, shifts: 61, checkIns: 183, hardCalls: 74, routineSessions: 25, pulses: 6 },
  known: 12,
  leftOut: 0,
  firstDay: '2025-12-01',
  lastDay: '2026-03-06',
  moods: [],
  faults: [],
  faultCount: 0,
};

/** Three years of Daylio, with one mood of the person's own. */
export const fromDaylio: ImportPreview = {
  ...ownExport,
  kind: 'daylio',
  samples: ['friends', 'slow evening, 佛系'],
  fresh: { ...none, earlierMoods: 1093 },
  known: 0,
  firstDay: '2023-02-01',
  lastDay: '2026-02-27',
  moods: [
    { name: 'good', times: 512, step: 4 },
    { name: 'meh', times: 431, step: 3 },
    { name: 'awful', times: 150, step: 1 },
    { name: '佛系 😌', times: 88, step: null },
  ],
};

/** The same from a computer that writes Big5, read as GB18030: the person sees that it is not what they wrote. */
export const misread: ImportPreview = {
  ...fromDaylio,
  encoding: 'gb18030',
  encodings: ['gb18030', 'big5'],
  samples: ['み薄瞷禣', 'さぱ筿杠獶盽'],
};

/** A table somebody has worked on. */
export const faultyExport: ImportPreview = {
  ...ownExport,
  kind: 'csv',
  fresh: { ...none, checkIns: 40, shifts: 20 },
  leftOut: 9,
  faults: [
    { row: 3, list: null, code: 'mood' },
    { row: 8, list: null, code: 'time' },
    { row: 2, list: 'checkIns', code: 'shift' },
  ],
  faultCount: 61,
};

/** Files are not looked into: what is found in one is the world's to say. */
export function importHandlers(world: FakeWorld) {
  return {
    previewImport: () => world.importFound,
    takeImport: (): LastImport => {
      const records = Object.values(world.importFound.fresh).reduce((sum, n) => sum + n, 0);
      return (world.lastImport = { at: world.now, kind: world.importFound.kind, records });
    },
    lastImport: () => ({ last: world.lastImport }),
    importProgress: () => ({ share: world.importShare }),
    stopImport: () => {
      world.importShare = null;
      return {};
    },
    undoImport: () => {
      world.lastImport = null;
      return {};
    },
  };
}
