import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DeskCallName } from '../../shared/hub-contract.ts';
import { openDesk } from './desk.ts';

const me = { id: 3, login: 'lead', name: 'Lin', role: 'lead' };

/** A hub that gives a session at sign-in, and answers `me` only with it. It may fail to answer at sign-out. */
async function aHub({ signOutFails = false } = {}) {
  const cookies: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    cookies.push(request.headers.cookie);
    const signsIn = request.url === '/v1/sign-in';
    const signsOut = request.url === '/v1/sign-out';
    if (signsOut && signOutFails) return void request.socket.destroy();
    const set = signsIn ? ['sidetone=abc; Path=/; HttpOnly; SameSite=Strict', 'other=1'] : [];
    if (signsOut) set.push('sidetone=; Max-Age=0; Path=/');
    const known = signsIn || request.headers.cookie?.includes('sidetone=abc');
    const refusal = { type: 'x', title: 'x', status: 401, code: 'notSignedIn' };
    response.writeHead(known ? 200 : 401, {
      'content-type': known ? 'application/json' : 'application/problem+json',
      'set-cookie': set,
    });
    response.end(JSON.stringify(known ? (signsOut ? {} : me) : refusal));
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  onTestFinished(() => void server.close());
  // A listening TCP server has an address with a port.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, cookies };
}

const signIn = { login: 'lead', password: 'secret' };

describe('a desk', () => {
  it('keeps its session to itself, from sign-in to sign-out', async () => {
    const { url, cookies } = await aHub();
    const desk = openDesk(url);
    await expect(desk.call('me', {})).rejects.toMatchObject({ code: 'notSignedIn' });
    expect(await desk.call('signIn', signIn)).toEqual(me);
    expect(await desk.call('me', {})).toEqual(me);
    await expect(openDesk(url).call('me', {})).rejects.toMatchObject({ code: 'notSignedIn' });
    expect(await desk.call('signOut', {})).toEqual({});
    await expect(desk.call('me', {})).rejects.toMatchObject({ code: 'notSignedIn' });
    const session = 'sidetone=abc; other=1';
    expect(cookies).toEqual([undefined, undefined, session, undefined, session, undefined]);
  });

  it('forgets the session at sign-out also when the hub is gone', async () => {
    const { url, cookies } = await aHub({ signOutFails: true });
    const desk = openDesk(url);
    await desk.call('signIn', signIn);
    await expect(desk.call('signOut', {})).rejects.toMatchObject({ code: 'offline' });
    await expect(desk.call('me', {})).rejects.toMatchObject({ code: 'notSignedIn' });
    expect(cookies.at(-1)).toBeUndefined();
  });

  it('speaks for people only, and in the contract’s shapes', async () => {
    const { url, cookies } = await aHub();
    const desk = openDesk(url);
    // A page could put any name on the bridge.
    await expect(desk.call('issueTokens' as DeskCallName, {})).rejects.toMatchObject({ code: 'badInput' });
    await expect(desk.call('signIn', { login: 'lead' })).rejects.toMatchObject({ field: 'password' });
    await expect(desk.call('me', { extra: 1 })).rejects.toMatchObject({ code: 'badInput' });
    expect(cookies).toEqual([]);
  });
});
