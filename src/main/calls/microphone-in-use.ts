import { execFile } from 'node:child_process';
import { glob, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Whether some program holds a microphone open. The sound itself is never touched. */
export type MicrophoneInUse = () => Promise<boolean>;

const run = promisify(execFile);

/** How long a system's own tool may take, in ms. */
const patience = 4000;

const consentStore = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone`;

/** What this system offers; null where it tells nothing. */
export function microphoneOf(platform: NodeJS.Platform): MicrophoneInUse | null {
  switch (platform) {
    case 'win32':
      return async () =>
        inUseOnWindows(await output('reg', ['query', consentStore, '/s', '/v', 'LastUsedTimeStop']));
    case 'darwin':
      return async () => inUseOnMac(await output('pmset', ['-g', 'assertions']));
    case 'linux':
      return async () => inUseOnLinux(await captureStreams('/proc/asound'));
    default:
      return null;
  }
}

/**
 * Windows 10 1903 and later notes for each program when it last let go of a microphone: 0 while it holds one. Desktop
 * programs stand under `NonPackaged`, so the whole tree is asked.
 */
export function inUseOnWindows(query: string): boolean {
  return /^\s*LastUsedTimeStop\s+REG_QWORD\s+0x0\s*$/m.test(query);
}

/** macOS keeps itself awake while sound is recorded; coreaudiod's assertion names the device as `audio-in`. */
export function inUseOnMac(assertions: string): boolean {
  return /^\s*Resources:.*\baudio-in\b/m.test(assertions);
}

/** ALSA says of each capture stream whether it runs. Bluetooth headsets have no such stream and are not seen. */
export function inUseOnLinux(statuses: readonly string[]): boolean {
  return statuses.some((status) => /^state: RUNNING$/m.test(status));
}

async function output(command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(command, args, { timeout: patience, windowsHide: true });
  return stdout;
}

/** The status of every capture stream below a folder. One that goes away while it is read does not run. */
export async function captureStreams(folder: string): Promise<string[]> {
  const files = await Array.fromAsync(glob(`${folder}/card*/pcm*c/sub*/status`));
  return Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
}
