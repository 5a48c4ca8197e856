// Types, lint and format of the whole house, one line each; stops at the first that fails.
import { spawnSync } from 'node:child_process';

const rooms = ['shared', 'protocol', 'main', 'hub', 'renderer', 'demo', 'browser-runtime'];
const steps: [string, ...string[]][] = [
  ...rooms.map((room): [string, ...string[]] => ['tsc', '-p', `src/${room}`]),
  ['tsc', '-p', 'adapters'],
  ['tsc', '-p', '.'],
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
