import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/folder.ts';
import { hashed } from '../event-stream.ts';
import { readRelaySettings } from './relay-settings.ts';

const example = {
  ami: { host: '127.0.0.1', port: 5038, user: 'sidetone', secret: 'secret' },
  listen: { host: '127.0.0.1', port: 8765 },
  wrapUpReasons: ['wrapup'],
  agents: [{ tokenHash: hashed('a'), interfaces: ['PJSIP/1001', 'Local/1001@agents'] }],
};

function read(settings: unknown) {
  const file = path.join(aFolder(), 'settings.json');
  writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings));
  return readRelaySettings(file);
}

it('reads the settings that the README shows', () => {
  const { ami, agentOfToken, agentOfInterface, wrapUpReasons } = readRelaySettings(
    path.join(import.meta.dirname, 'settings.example.json'),
  );
  expect(ami).toMatchObject({ host: '127.0.0.1', port: 5038, tls: false });
  expect(agentOfToken.size).toBe(2);
  expect(agentOfInterface.size).toBe(3);
  expect([...wrapUpReasons]).toEqual(['wrapup', 'ACW']);
});

describe('settings that are wrong are refused in words', () => {
  const [agent] = example.agents;
  it.each([
    ['{', 'is not JSON'],
    [{ ...example, ami: undefined }, '"ami.host" must be a line of text'],
    [{ ...example, ami: { ...example.ami, port: '5038' } }, '"ami.port" must be a port'],
    [{ ...example, ami: { ...example.ami, tls: 'yes' } }, '"ami.tls" must be true or false'],
    [
      { ...example, ami: { ...example.ami, secret: 'a\r\nAction: Command' } },
      '"ami.secret" must be a line of text',
    ],
    [{ ...example, agents: {} }, '"agents" must be a list'],
    [{ ...example, agents: [{ ...agent, tokenHash: 'token' }] }, '"agents[0].tokenHash" must be a hash'],
    [{ ...example, agents: [{ ...agent, interfaces: [1] }] }, '"agents[0].interfaces[0]" must be a line'],
    [
      { ...example, agents: [agent, { ...agent, tokenHash: hashed('b') }] },
      'an interface stands there twice',
    ],
    [{ ...example, agents: [agent, { ...agent, interfaces: ['PJSIP/2'] }] }, 'a token stands there twice'],
    [
      { ...example, listen: { host: '0.0.0.0', port: 8765 } },
      'beyond this computer it needs "cert" and "key"',
    ],
  ])('%#', (settings, why) => expect(() => read(settings)).toThrow(why));

  it('a file that is not there', () => {
    expect(() => readRelaySettings(path.join(aFolder(), 'none.json'))).toThrow('cannot be read');
  });
});
