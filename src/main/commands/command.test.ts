import { describe, expect, it } from 'vitest';
import { readCommand, wordsIn } from './command.ts';

const read = (line: string) => readCommand(line.split(' '));

describe('a command line [S14]', () => {
  it.each([
    ['open', { name: 'open', slip: null }],
    ['check-in', { name: 'check-in', said: null }],
    ['check-in --mood 2 --calm 4', { name: 'check-in', said: { mood: 2, calm: 4, phase: null } }],
    [
      'check-in --calm=5 --mood=1 --phase end',
      { name: 'check-in', said: { mood: 1, calm: 5, phase: 'end' } },
    ],
    ['hard-call', { name: 'hard-call', said: null }],
    ['hard-call tool_fail', { name: 'hard-call', said: { stressor: 'tool_fail', strength: 2 } }],
    [
      'hard-call cust_abuse --strength 3',
      { name: 'hard-call', said: { stressor: 'cust_abuse', strength: 3 } },
    ],
    ['pause 30m', { name: 'pause', for: '30m' }],
    ['pause shift', { name: 'pause', for: 'shift' }],
    ['resume', { name: 'resume' }],
    ['status', { name: 'status', json: false }],
    ['status --json', { name: 'status', json: true }],
    ['policy check /etc/sidetone/policy.json', { name: 'policy-check', file: '/etc/sidetone/policy.json' }],
    ['--help', { name: 'help' }],
    ['--version', { name: 'version' }],
    [
      'sidetone://join/?hub=https://hub.example&code=ABCD',
      { name: 'open', slip: { hub: 'https://hub.example', code: 'ABCD' } },
    ],
    ['sidetone://unlock/', { name: 'open', slip: null }],
  ])('reads %s', (line, command) => expect(read(line)).toEqual(command));

  it.each([
    'chek-in',
    'check-in --mood 3',
    'check-in --mood 6 --calm 1',
    'check-in --mood 3 --calm 3 --phase lunch',
    'check-in --mood 3 --calm 3 now',
    'check-in --note hello',
    'hard-call nobody',
    'hard-call --strength 2',
    'hard-call tool_fail --strength 4',
    'pause',
    'pause 2h',
    'pause 1h 30m',
    'resume now',
    'status --xml',
    'policy',
    'policy check',
    'open sesame',
  ])('does not read %s', (line) => expect(read(line)).toBeNull());

  it('is told from what belongs to Chromium and from a plain start', () => {
    expect(wordsIn([])).toBeNull();
    expect(wordsIn(['--demo', '--user-data-dir=/tmp/a', '--lang=en-US'])).toBeNull();
    expect(wordsIn(['--user-data-dir=/tmp/a', 'status', '--json'])).toEqual(['status', '--json']);
    expect(wordsIn(['--no-sandbox', '--help'])).toEqual(['--help']);
  });
});
