import type { Migration } from '../migrate.ts';
import { house } from './0001-house.ts';
import { release } from './0002-release.ts';
import { work } from './0003-work.ts';
import { keys } from './0004-keys.ts';
import { privacyDesk } from './0005-privacy-desk.ts';
import { voices } from './0006-voices.ts';
import { helpLines } from './0007-help-lines.ts';
import { months } from './0008-months.ts';
import { relief } from './0009-relief.ts';
import { huddles } from './0010-huddles.ts';

/** Every step from an empty database to the present, in order. A step that has been published is never changed. */
export const migrations: readonly Migration[] = [
  house,
  release,
  work,
  keys,
  privacyDesk,
  voices,
  helpLines,
  months,
  relief,
  huddles,
];
