import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { aFolder } from '../../../tests/folder.ts';
import { aShelf } from '../../../tests/shelf.ts';
import { lockMinutes, otherHub, type Policy } from '../../shared/policy.ts';
import { defaultPreferences } from '../../shared/preferences.ts';
import { autoLock } from '../computer/auto-lock.ts';
import { journalCalls } from '../handlers.ts';
import { folderNamed, helpWith, journalFolder, mayJoin, snapshotOffer } from './apply.ts';
import { openPolicy, type PolicyInForce } from './policy.ts';
import { byAdministrator, jsonFile, policyPlaces, type Trusted } from './policy-places.ts';

const anyone: Trusted = () => true;
const filesOn = (platform: NodeJS.Platform) => policyPlaces(platform, 'D:\\Data').map(({ file }) => file);

/** A policy file of a test, with the folders that are watched. */
async function aPolicy(folder = aFolder(), isTrusted = anyone) {
  const file = path.join(folder, 'etc', 'policy.json');
  const changed = vi.fn<() => void>();
  const watched = new Set<() => void>();
  const folders: string[] = [];
  const policy: PolicyInForce = await openPolicy({
    places: [jsonFile(file, isTrusted)],
    keptIn: path.join(folder, 'kept.json'),
    changed,
    watch(at, heard) {
      watched.add(heard);
      folders.push(path.relative(folder, at));
      return () => void watched.delete(heard);
    },
  });
  onTestFinished(() => policy.stop());
  /** The system says that something has changed, several times as it does. */
  async function stir(): Promise<void> {
    const listenedBefore = folders.length;
    for (const heard of [...watched, ...watched]) heard();
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(folders.length).toBe(listenedBefore + 1)); // it listens anew once it has read
    expect(watched.size).toBe(1);
  }
  async function write(text: string): Promise<void> {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    await stir();
  }
  async function remove(): Promise<void> {
    rmSync(file);
    await stir();
  }
  return { policy, changed, folders, watched, write, remove, stir };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('the policy of a computer [S15]', () => {
  it('is read again when its file comes, changes and goes', async () => {
    const { policy, changed, folders, watched, write, remove, stir } = await aPolicy();
    expect(policy.view()).toEqual({ file: null, inForce: {}, faults: [] });
    await write('{"calls": "telephony"}');
    await vi.waitFor(() => expect(policy.current()).toEqual({ calls: 'telephony' }));
    expect(changed).toHaveBeenCalledTimes(1);
    await write('{"calls": "microphone"}');
    await vi.waitFor(() => expect(policy.current()).toEqual({ calls: 'microphone' }));
    await stir();
    await remove();
    await vi.waitFor(() => expect(policy.view()).toEqual({ file: null, inForce: {}, faults: [] }));
    expect(changed).toHaveBeenCalledTimes(3);
    // Where the folder is missing, the one above it says when it comes.
    expect(folders.slice(0, 2)).toEqual(['', 'etc']);
    policy.stop();
    expect(watched.size).toBe(0);
  });

  it('stays in force while its file has a fault, also after a restart', async () => {
    const folder = aFolder();
    const first = await aPolicy(folder);
    await first.write('{"autoLockMinutes": 5}');
    await vi.waitFor(() => expect(first.policy.current()).toEqual({ autoLockMinutes: 5 }));
    await first.write('{"autoLockMinutes": 5, "pin": "0000"}');
    await vi.waitFor(() =>
      expect(first.policy.view()).toMatchObject({
        inForce: { autoLockMinutes: 5 },
        faults: [{ code: 'never' }],
      }),
    );
    const again = await aPolicy(folder);
    expect(again.policy.view()).toMatchObject({
      inForce: { autoLockMinutes: 5 },
      faults: [{ code: 'never' }],
    });
    await again.remove();
    await vi.waitFor(() => expect(again.policy.current()).toEqual({}));
    expect(existsSync(path.join(folder, 'kept.json'))).toBe(false);
  });

  it('is not taken from a file that others may write to, or that is far too large', async () => {
    const folder = aFolder();
    const file = path.join(folder, 'policy.json');
    writeFileSync(file, '{"calls": "telephony"}');
    chmodSync(file, 0o666);
    const { read } = jsonFile(file, (found) => byAdministrator({ ...found, uid: 0 }));
    expect(await read()).toMatchObject({ ok: false, faults: [{ code: 'untrusted' }] });
    chmodSync(file, 0o644);
    expect(await read()).toMatchObject({ ok: true });
    expect(await jsonFile(file, (found) => byAdministrator({ ...found, uid: 1000 })).read()).toMatchObject({
      ok: false,
    });
    writeFileSync(file, ' '.repeat(256 * 1024 + 1));
    expect(await read()).toMatchObject({ ok: false, faults: [{ code: 'unreadable' }] });
  });

  it('lies where each system’s administrators keep such files', () => {
    expect(filesOn('win32')).toEqual(['D:\\Data\\Sidetone\\policy.json']);
    expect(filesOn('darwin')).toEqual([
      '/Library/Managed Preferences/app.sidetone.companion.plist',
      '/Library/Application Support/Sidetone/policy.json',
    ]);
    expect(filesOn('linux')).toEqual(['/etc/sidetone/policy.json']);
  });
});

describe('what a policy does', () => {
  it('puts journals in the folder it names, or refuses to begin somewhere else [S15]', () => {
    const folder = aFolder();
    expect(folderNamed('P:\\Sidetone\\{user}', { username: 'lin', homedir: '/home/lin' })).toBe(
      'P:\\Sidetone\\lin',
    );
    expect(journalFolder({}, '/own')).toBe('/own');
    expect(journalFolder({ journalFolder: path.join(folder, 'a', 'b') }, '/own')).toBe(
      path.join(folder, 'a', 'b'),
    );
    expect(existsSync(path.join(folder, 'a', 'b'))).toBe(true);
    writeFileSync(path.join(folder, 'file'), '');
    expect(() => journalFolder({ journalFolder: path.join(folder, 'file', 'b') }, '/own')).toThrow(
      expect.objectContaining({ code: 'folderGone' }),
    );
  });

  it('lets nobody join another hub than the one that is locked', () => {
    const locked = { hub: 'https://hub.example/', locked: ['hub' as const] };
    expect(() => mayJoin(locked, ' https://HUB.example')).not.toThrow();
    expect(() => mayJoin({ hub: 'https://hub.example' }, 'https://other.example')).not.toThrow();
    for (const other of ['https://other.example', 'https://hub.example.evil', 'no address'])
      expect(() => mayJoin(locked, other)).toThrow(expect.objectContaining({ code: 'setByPolicy' }));
  });

  it('says of a seat that has joined another hub which one IT wants; the seat stays where it is', () => {
    const locked = { hub: 'https://hub.example/', locked: ['hub' as const] };
    expect(otherHub(locked, 'https://old.example')).toBe('https://hub.example/');
    for (const same of ['https://hub.example', 'HTTPS://Hub.example:443/'])
      expect(otherHub(locked, same)).toBeNull();
    expect(otherHub(locked, 'https://hub.example:8443')).not.toBeNull();
    expect(otherHub({ hub: 'https://hub.example' }, 'https://old.example')).toBeNull();
  });

  it('locks no later than it allows, sooner where the person wants, and takes effect while the app runs [S11]', async () => {
    vi.useFakeTimers();
    let policy: Policy = {};
    let touchedAt = Date.now();
    const preferences = { ...defaultPreferences, lockAfter: null };
    const lock = vi.fn(() => Promise.resolve());
    const locking = autoLock({
      clock: { now: () => Date.now(), zone: () => 'UTC' },
      system: { idleFor: () => Date.now() - touchedAt, onAway: () => {} },
      minutes: () => lockMinutes(preferences, policy),
      canLock: () => true,
      lock,
      failed: (error) => expect.unreachable(String(error)),
    });
    onTestFinished(() => locking.stop());
    locking.look();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(lock).not.toHaveBeenCalled();
    touchedAt = Date.now();
    policy = { autoLockMinutes: 5 };
    locking.look(); // as main does when the policy has changed
    await vi.advanceTimersByTimeAsync(5 * 60_000 - 1);
    expect(lock).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(lock).toHaveBeenCalledOnce();
    expect(lockMinutes({ ...preferences, lockAfter: 2 }, policy)).toBe(2);
    expect(lockMinutes({ ...preferences, lockAfter: 30 }, policy)).toBe(5);
  });

  it('offers its folder for snapshots; locked, they go nowhere else, and whether they go is the person’s [S18]', async () => {
    const folders = [aFolder(), aFolder()];
    const [named = '', other = ''] = folders;
    const policy: Policy = { snapshotFolder: named, locked: ['snapshotFolder'] };
    const { shelf } = await aShelf();
    await shelf.createJournal(null, null);
    const calls = journalCalls(
      () => shelf,
      () => snapshotOffer(policy),
    );
    expect(await calls.snapshot({})).toMatchObject({ folder: null, offered: named });
    expect(folders.map((folder) => readdirSync(folder))).toEqual([[], []]); // nothing goes there unasked
    await expect(calls.keepSnapshots({ folder: other })).rejects.toMatchObject({ code: 'setByPolicy' });
    expect(await calls.keepSnapshots({ folder: named })).toMatchObject({ folder: named, reachable: true });
    expect(readdirSync(named)).toEqual([expect.stringMatching(/^Sidetone-.*\.snapshot$/)]);
    expect(await calls.keepSnapshots({ folder: null })).toMatchObject({ folder: null });
    expect(folders.map((folder) => readdirSync(folder))).toEqual([[], []]);
    delete policy.locked;
    expect(await calls.keepSnapshots({ folder: other })).toMatchObject({ folder: other });
  });

  it('puts its help lines before those of the hub, each number once [S9]', () => {
    const line = { region: 'TW', label: 'EAP', number: '0800', hours: 'always', verifiedAt: '2026-03-01' };
    const fromHub = {
      site: 'Xiamen',
      lines: [
        { ...line, label: 'the same' },
        { ...line, number: '0801' },
      ],
    };
    expect(helpWith({}, fromHub, 'here')).toBe(fromHub);
    expect(helpWith({ helpLines: [line] }, null, 'here')).toEqual({ site: 'here', lines: [line] });
    expect(helpWith({ helpLines: [line] }, fromHub, 'here')).toEqual({
      site: 'Xiamen',
      lines: [line, { ...line, number: '0801' }],
    });
  });
});
