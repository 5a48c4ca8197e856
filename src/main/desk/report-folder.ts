import { existsSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../shared/errors.ts';
import { mostSaved, reportFolder, type ReportFolder } from '../../shared/seat-contract/report-folder.ts';
import { isUsable, putInFolder } from '../chosen-folder.ts';
import { settingsOf } from '../journal/settings.ts';
import type { Seat } from '../seat.ts';

// L9: where a lead's new reports go. Kept in the lead's own journal, so that nobody else at this computer has reports saved
// for them, or learns where they lie.

type Journal = Pick<Seat, 'journal'>;
const setting = 'reportFolder';

/** Where reports go, and what is there already; null while they go nowhere. */
export function reportFolderOf({ journal }: Journal): ReportFolder | null {
  return reportFolder.safeParse(settingsOf(journal).get(setting)).data ?? null;
}

/**
 * New reports go to this folder from now on, or nowhere. Another folder begins empty: all that is out goes there too.
 * Throws `Refusal('folderUnusable')`, and all is as before.
 */
export function keepReports(
  { journal }: Journal,
  to: Omit<ReportFolder, 'saved'> | null,
): ReportFolder | null {
  if (to === null) {
    settingsOf(journal).delete(setting);
    return null;
  }
  if (!isUsable(to.folder)) throw new Refusal('folderUnusable');
  const before = reportFolderOf({ journal });
  return keep({ journal }, { ...to, saved: before?.folder === to.folder ? before.saved : [] });
}

/**
 * Puts a report into the folder, whole or not at all, and remembers it. One that was put there before, or lies there under
 * that name, is left as it is: its owner may have written into it. Throws `Refusal('notFound')` while reports go nowhere,
 * `Refusal('folderUnusable')`, `Refusal('diskFull')`.
 */
export function putReport(journal: Journal, name: string, content: Uint8Array): ReportFolder {
  const to = reportFolderOf(journal);
  if (!to) throw new Refusal('notFound');
  if (to.saved.includes(name)) return to;
  if (!isUsable(to.folder)) throw new Refusal('folderUnusable');
  if (!existsSync(path.join(to.folder, name))) putInFolder(to.folder, name, content);
  return keep(journal, { ...to, saved: [...to.saved, name].slice(-mostSaved) });
}

function keep({ journal }: Journal, to: ReportFolder): ReportFolder {
  settingsOf(journal).set(setting, to);
  return to;
}
