import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../tests/folder.ts';
import {
  captureStreams,
  inUseOnLinux,
  inUseOnMac,
  inUseOnWindows,
  microphoneOf,
} from './microphone-in-use.ts';

/** As `reg query … /s /v LastUsedTimeStop` answers on Windows 11, for these values. */
const registry = (browser: string, softphone: string) =>
  [
    '',
    String.raw`HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone\Microsoft.WindowsTerminal_8wekyb3d8bbwe`,
    `    LastUsedTimeStop    REG_QWORD    ${browser}`,
    '',
    String.raw`HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone\NonPackaged\C:#Program Files#Softphone#softphone.exe`,
    `    LastUsedTimeStop    REG_QWORD    ${softphone}`,
    '',
    'End of search: 2 match(es) found.',
  ].join('\r\n');

/** As `pmset -g assertions` answers on macOS, with these resources held by the sound system. */
const assertions = (...resources: string[]) =>
  [
    'Assertion status system-wide:',
    '   PreventUserIdleSystemSleep     1',
    'Listed by owning process:',
    ...resources.flatMap((resource, at) => [
      `   pid 331(coreaudiod): [0x0000f2a10001${at}] 00:01:07 PreventUserIdleSystemSleep named: "com.apple.audio.context${at}.preventuseridlesleep"`,
      '\tCreated for PID: 2210.',
      `\tResources: ${resource}`,
    ]),
    'No kernel assertions.',
  ].join('\n');

const running = 'state: RUNNING\nowner_pid   : 2817\ntrigger_time: 1881.207\nhw_ptr      : 4410\n';

describe('a microphone is in use [S19]', () => {
  it.each([
    ['Windows: a desktop program holds it', inUseOnWindows(registry('0x1db9c51b3ae8a1f', '0x0')), true],
    ['Windows: a packaged app holds it', inUseOnWindows(registry('0x0', '0x1db9c51b3ae8a1f')), true],
    ['Windows: both have let go', inUseOnWindows(registry('0x1db9c51b3ae8a1f', '0x1db9c51b3ae8a20')), false],
    ['Windows: nothing was found', inUseOnWindows('ERROR: The system was unable to find'), false],
    ['macOS: recording', inUseOnMac(assertions('audio-out Headset', 'audio-in Headset')), true],
    ['macOS: music only', inUseOnMac(assertions('audio-out BuiltInSpeakerDevice')), false],
    ['macOS: nothing', inUseOnMac(assertions()), false],
    ['Linux: one stream of two runs', inUseOnLinux(['closed\n', running]), true],
    ['Linux: opened and not running', inUseOnLinux(['closed\n', 'state: SETUP\n']), false],
    ['Linux: no sound card', inUseOnLinux([]), false],
  ])('%s', (_what, told, inUse) => expect(told).toBe(inUse));

  it('reads capture streams, never playback', async () => {
    const asound = aFolder();
    const stream = (name: string, status: string) => {
      const folder = path.join(asound, 'card1', name, 'sub0');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'status'), status);
    };
    stream('pcm0p', running);
    stream('pcm0c', 'closed\n');
    expect(inUseOnLinux(await captureStreams(asound))).toBe(false);
    stream('pcm1c', running);
    expect(inUseOnLinux(await captureStreams(asound))).toBe(true);
  });

  it('is asked of the system at hand, and nothing is claimed of others', async () => {
    expect(microphoneOf('aix')).toBeNull();
    expect(await microphoneOf('linux')?.()).toBeTypeOf('boolean');
  });
});
