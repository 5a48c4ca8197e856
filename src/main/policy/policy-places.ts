import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type PolicyRead, readPolicy, wholeFile } from './read-policy.ts';

/** A place where a system's administrator leaves the policy, and how it is read there. */
export interface PolicyPlace {
  file: string;
  /** Null where there is no file; never rejects. */
  read: () => Promise<PolicyRead | null>;
}

/** No policy comes near this size. */
const largest = 256 * 1024;

/** The name under which device management on macOS delivers our settings. */
const managedName = 'app.sidetone.companion.plist';

/** Where a policy may lie, first found first. `programData` is Windows' `%ProgramData%`. */
export function policyPlaces(platform: NodeJS.Platform, programData = 'C:\\ProgramData'): PolicyPlace[] {
  switch (platform) {
    case 'win32':
      return [jsonFile(path.win32.join(programData, 'Sidetone', 'policy.json'))];
    case 'darwin':
      return [
        plistFile(`/Library/Managed Preferences/${managedName}`),
        jsonFile('/Library/Application Support/Sidetone/policy.json'),
      ];
    default:
      return [jsonFile('/etc/sidetone/policy.json')];
  }
}

/** What a file's owner and rights must be: on Unix root's, and writable by nobody else. Windows keeps that in the folder's ACL. */
export type Trusted = (file: { uid: number; mode: number }) => boolean;

export const byAdministrator: Trusted = ({ uid, mode }) =>
  process.platform === 'win32' || (uid === 0 && (mode & 0o022) === 0);

/** A policy in JSON. */
export function jsonFile(file: string, isTrusted: Trusted = byAdministrator): PolicyPlace {
  return { file, read: () => readTrusted(file, isTrusted, () => readFile(file, 'utf8')) };
}

/** A property list, which the system's own `plutil` turns into JSON. */
function plistFile(file: string): PolicyPlace {
  return { file, read: () => readTrusted(file, byAdministrator, () => fromPlist(file)) };
}

async function readTrusted(
  file: string,
  isTrusted: Trusted,
  text: () => Promise<string>,
): Promise<PolicyRead | null> {
  try {
    const found = await stat(file);
    if (!isTrusted(found)) return wholeFile('untrusted');
    return found.size > largest ? wholeFile('unreadable') : readPolicy(await text());
  } catch (error) {
    return isMissing(error) ? null : wholeFile('unreadable');
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

function fromPlist(file: string): Promise<string> {
  return new Promise((done, failed) => {
    execFile('/usr/bin/plutil', ['-convert', 'json', '-o', '-', file], (error, text) =>
      error ? failed(error) : done(text),
    );
  });
}
