// Types, lint and format of the whole house, one line each; stops at the first that fails.
import { spawnSync } from 'node:child_process';

const rooms = ['shared', 'protocol', 'main', 'hub', 'renderer', 'demo', 'browser-runtime'].map(
  (room) => `src/${room}`,
);
/** What the compiler remembers of a room, so that only what has changed is looked at again. */
const remembered = (room: string) => `node_modules/.cache/types/${room.replaceAll(/[/.]/g, '-')}.json`;

const steps: [string, ...string[]][] = [
  ...[...rooms, 'adapters', '.'].map((room): [string, ...string[]] => [
    'tsc',
    '-p',
    room,
    '--incremental',
    '--tsBuildInfoFile',
    remembered(room),
  ]),
  ['oxlint', '--type-aware', '--quiet'],
  ['oxfmt', '--check', '.'],
];

for (const [command, ...args] of steps) {
  const done = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error(`\n✗ ${command} ${args.join(' ')}`);
    process.exit(done.status ?? 1);
  }
}
console.log('Types, lint and format are in order.');
