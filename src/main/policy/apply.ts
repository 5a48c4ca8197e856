import { mkdirSync } from 'node:fs';
import os from 'node:os';
import { Refusal } from '../../shared/errors.ts';
import { isLocked, otherHub, type Policy } from '../../shared/policy.ts';
import { mostLines, type SiteHelp } from '../../shared/site-help.ts';

// What the parts of the app make of a policy.

/** A folder as a policy names it, on this computer and for this account. */
export function folderNamed(
  text: string,
  account: { username: string; homedir: string } = os.userInfo(),
): string {
  return text.replaceAll('{user}', account.username).replaceAll('{home}', account.homedir);
}

/**
 * Where journals lie: the policy's folder, or the app's own. Throws `Refusal('folderGone')` for one that cannot be reached:
 * to begin another journal somewhere else would look like a loss.
 */
export function journalFolder({ journalFolder: named }: Policy, own: string): string {
  if (named === undefined) return own;
  const folder = folderNamed(named);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw new Refusal('folderGone');
  }
  return folder;
}

/** What IT says of encrypted snapshots. */
export interface SnapshotOffer {
  /** The folder that is offered for them, or null. */
  folder: string | null;
  /** Whether they may go nowhere else. Whether there are any stays the person's to say. */
  isOnly: boolean;
}

export function snapshotOffer(policy: Policy): SnapshotOffer {
  const { snapshotFolder: named } = policy;
  const folder = named === undefined ? null : folderNamed(named);
  return { folder, isOnly: isLocked(policy, 'snapshotFolder') };
}

/** Throws `Refusal('setByPolicy', 'hub')` when IT has settled on one hub and this is another. */
export function mayJoin(policy: Policy, hub: string): void {
  if (otherHub(policy, hub) !== null) throw new Refusal('setByPolicy', 'hub');
}

/** IT's help lines before those of the hub; `name` stands for the site where no hub has said its own. */
export function helpWith(
  { helpLines = [] }: Policy,
  fromHub: SiteHelp | null,
  name: string,
): SiteHelp | null {
  if (helpLines.length === 0) return fromHub;
  const known = new Set(helpLines.map(({ number }) => number));
  const others = (fromHub?.lines ?? []).filter(({ number }) => !known.has(number));
  return { site: fromHub?.site ?? name, lines: [...helpLines, ...others].slice(0, mostLines) };
}
