import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Journal } from '../journal/journal.ts';
import { settingsOf } from '../journal/settings.ts';

// The keys of mailboxes lie outside any journal, each under a passphrase of its own. A journal remembers which of the files
// its person made or opened, so that "delete everything" takes them along and leaves a colleague's.

const setting = 'mailboxes';
const names = z.array(z.string().regex(/^mailbox-[0-9a-f]{8}-\d+\.keys$/));

/** Remembers a file of mailbox keys as the person's own. */
export function noteMailbox(journal: Journal, name: string): void {
  const known = mailboxesOf(journal);
  if (!known.includes(name)) settingsOf(journal).set(setting, [...known, name]);
}

/** The files of mailbox keys that the journal's person made or opened on this computer. */
export function mailboxesOf(journal: Journal): string[] {
  return names.safeParse(settingsOf(journal).get(setting)).data ?? [];
}

/** What there is in a folder of some mailbox files, or of all: the keys first, then what stands beside them. */
export function mailboxFilesIn(folder: string, of: readonly string[] | 'all'): string[] {
  return readdirSync(folder)
    .filter((name) => /^mailbox-[0-9a-f]{8}-\d+\.keys/.test(name))
    .filter((name) => of === 'all' || of.some((own) => name.startsWith(own)))
    .toSorted((a, b) => a.length - b.length);
}
