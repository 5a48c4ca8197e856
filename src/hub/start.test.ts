import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFolder } from '../../tests/folder.ts';
import { password } from '../../tests/hub-world.ts';

/** Starts the hub as `npm run hub` does; resolves when it has said where it is. */
async function startHub(
  folder: string,
): Promise<{ address: string; said: () => string; stop: () => Promise<number> }> {
  const child: ChildProcess = spawn(process.execPath, ['src/hub/start.ts'], {
    env: { ...process.env, SIDETONE_DATA: folder, SIDETONE_PORT: '0' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr?.on('data', (text) => (said += String(text)));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (text) => {
      said += String(text);
      const found = /^Sidetone hub: (\S+)$/m.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    return code;
  };
  return { address, said: () => said, stop };
}

describe('the hub as a process', () => {
  it('prints the first administrator’s link, stops when told, and keeps everything for the next start', async () => {
    const folder = aFolder();
    const first = await startHub(folder);
    await expect.poll(first.said).toContain('/#/setup/');
    const token = /#\/setup\/([0-9a-f]{32})$/m.exec(first.said())?.[1];
    const response = await fetch(`${first.address}/v1/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, login: 'ada@example.org', name: 'Ada', password }),
    });
    expect(response.status).toBe(200);
    const [cookie = ''] = response.headers.getSetCookie();
    expect(await first.stop()).toBe(0);

    const second = await startHub(folder);
    const me = await fetch(`${second.address}/v1/me`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(await me.json()).toMatchObject({ login: 'ada@example.org' });
    expect(second.said()).not.toContain('/#/setup/');
    expect(await second.stop()).toBe(0);
  }, 60_000);
});
