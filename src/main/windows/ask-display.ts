import { execFile } from 'node:child_process';
import { clearDisplay, type Display } from '../../shared/nudge/signals.ts';

/** How long a system may take to answer, in ms; who says nothing is taken to mind nothing. */
const patience = 3000;

/** A question to the system: a program, what it is given, and how its answer is read. */
interface Question {
  program: string;
  given: readonly string[];
  read: (answer: string) => Partial<Display>;
}

/**
 * Windows says in one number what a notification may do (SHQueryUserNotificationState), and which program has the camera
 * or the screen (an open entry in the consent store has no stop time).
 */
const windows = String.raw`
Add-Type -Name N -Namespace W -MemberDefinition '[DllImport("shell32.dll")] public static extern int SHQueryUserNotificationState(out int s);'
$s = 0; [void][W.N]::SHQueryUserNotificationState([ref]$s); "state $s"
foreach ($k in 'webcam','graphicsCaptureProgrammatic','graphicsCaptureWithoutBorder') {
  $p = "HKCU:\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\$k"
  Get-ChildItem $p -Recurse -ErrorAction SilentlyContinue | ForEach-Object {
    if ($_.GetValue('LastUsedTimeStart') -and $_.GetValue('LastUsedTimeStop') -eq 0) { "inUse $k" }
  }
}`;

/** What each system can be asked. macOS tells a program nothing of Focus or of other programs' screens without a permission of its own. */
const questions: Partial<Record<NodeJS.Platform, readonly Question[]>> = {
  win32: [
    {
      program: 'powershell.exe',
      given: ['-NoProfile', '-NonInteractive', '-Command', windows],
      read: readWindows,
    },
  ],
  linux: [
    {
      program: 'gsettings',
      given: ['get', 'org.gnome.desktop.notifications', 'show-banners'],
      read: (answer) => ({ doNotDisturb: answer.trim() === 'false' }),
    },
    {
      program: 'sh',
      given: [
        '-c',
        `xprop -id "$(xprop -root -f _NET_ACTIVE_WINDOW 32x ' $0' _NET_ACTIVE_WINDOW | cut -d' ' -f2)" _NET_WM_STATE`,
      ],
      read: (answer) => ({ fullScreen: answer.includes('_NET_WM_STATE_FULLSCREEN') }),
    },
  ],
};

/** `state N` is a QUERY_USER_NOTIFICATION_STATE: 2 busy or full screen, 3 full-screen game, 4 presenting, 6 quiet time. */
export function readWindows(answer: string): Partial<Display> {
  const state = Number(/^state (\d)/m.exec(answer)?.[1] ?? 0);
  return {
    fullScreen: state === 2 || state === 3,
    presenting: state === 4 || /^inUse /m.test(answer),
    doNotDisturb: state === 6,
  };
}

/** What the system tells of the screen, with a way to put the question. A program that is missing or fails tells nothing. */
export async function askDisplay(
  platform: NodeJS.Platform,
  ask: (program: string, given: readonly string[]) => Promise<string> = run,
): Promise<Display> {
  const told = await Promise.all(
    (questions[platform] ?? []).map(({ program, given, read }) => ask(program, given).then(read, () => ({}))),
  );
  return Object.assign({ ...clearDisplay }, ...told);
}

function run(program: string, given: readonly string[]): Promise<string> {
  return new Promise((answered, failed) => {
    execFile(program, given, { timeout: patience, windowsHide: true }, (error, said) =>
      error ? failed(error) : answered(said),
    );
  });
}
