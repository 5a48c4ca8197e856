import { atomically } from '../atomically.ts';
import type { Journal } from '../journal.ts';
import { beginning } from './0001-beginning.ts';
import { routineSessions } from './0002-routine-sessions.ts';
import { breaks } from './0003-breaks.ts';
import { hands } from './0004-hands.ts';
import { pulses } from './0005-pulses.ts';
import { dayGoals } from './0006-day-goals.ts';
import { imports } from './0007-imports.ts';
import { keptPraises } from './0008-kept-praises.ts';

/** Every step a journal has taken, in order. A step is never changed once it has been published; add another. */
export const migrations: readonly ((journal: Journal) => void)[] = [
  beginning,
  routineSessions,
  breaks,
  hands,
  pulses,
  dayGoals,
  imports,
  keptPraises,
];

export const newestVersion = migrations.length;

/** Takes the steps that a journal lacks, each whole or not at all; `user_version` counts them. */
export function migrate(journal: Journal): void {
  const from = Number(journal.pragma('user_version', { simple: true }));
  for (const [index, step] of migrations.entries()) {
    if (index < from) continue;
    atomically(journal, () => {
      step(journal);
      journal.pragma(`user_version = ${index + 1}`);
    });
  }
}
