import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aRecipient, aSeatAt, confirmAll, handsWorld, passphrase } from '../../../tests/hands-world.ts';
import { openAtDesk } from '../desk/at-desk.ts';
import { mailboxCalls } from '../desk/calls.ts';
import { raiseHand } from '../team/hands.ts';
import { noKeystore } from '../journal/lock.ts';
import { runVoices } from '../team/voices.ts';
import { openDeskStream } from './desk-stream.ts';

const stream = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' });

describe('the stream of a hub', () => {
  let server: Server;
  let hub: string;
  let answer: (response: ServerResponse) => void;
  const told = { live: vi.fn(), heard: vi.fn(), ended: vi.fn() };

  beforeEach(async () => {
    vi.clearAllMocks();
    server = createServer((_, response) => answer(response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is heard whatever pieces it comes in', async () => {
    answer = (response) => {
      stream(response);
      for (const piece of [': listen', 'ing\n\nevent', ': new\ndata:\n\n:\n\nevent: other\n\n'])
        response.write(piece);
    };
    const close = openDeskStream(hub, new Map(), told);
    await vi.waitFor(() => expect(told.heard).toHaveBeenCalledOnce());
    expect(told.live).toHaveBeenCalledOnce();
    close();
    await new Promise((done) => setTimeout(done));
    expect(told.ended).not.toHaveBeenCalled();
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['a refusal', (response) => response.writeHead(401).end()],
    ['a page of a guest network', (response) => response.end('<html>')],
    ['a line without an end', (response) => stream(response).write(': '.padEnd(2000, 'x'))],
    ['a cut connection', (response) => response.destroy()],
    ['an end', (response) => stream(response).end()],
  ])('ends once with %s', async (_, how) => {
    answer = how;
    openDeskStream(hub, new Map(), told);
    await vi.waitFor(() => expect(told.ended).toHaveBeenCalledOnce());
    expect([told.live.mock.calls, told.heard.mock.calls]).toEqual([[], []]);
  });

  it('ends where there is no hub', async () => {
    server.close();
    openDeskStream(hub, new Map(), told);
    await vi.waitFor(() => expect(told.ended).toHaveBeenCalledOnce());
  });
});

describe('a recipient in the app', () => {
  it('hears of a raised hand while the mailbox is open, and of none once it is locked [L10]', async () => {
    const at = await handsWorld();
    const { login, folder } = await aRecipient(at, 'lin-yue');
    const look = vi.fn();
    let opening = 1;
    const desk = openAtDesk({
      folder: () => folder,
      keystore: noKeystore,
      clock: at.world.clock,
      cost: { m: 8, t: 1, p: 1 },
      hub: () => at.url,
      opening: () => opening,
      look,
      opened: () => {},
    });
    const calls = mailboxCalls(desk);
    await desk.call('signIn', { login, password: 'correct horse battery' });
    await calls.openMailbox({ passphrase });
    expect(await calls.mailboxLive({})).toEqual({ live: false });
    await calls.openRequests({});
    await vi.waitFor(async () => expect(await calls.mailboxLive({})).toEqual({ live: true }));

    const seat = await aSeatAt(at);
    const to = (await confirmAll(seat)).get(login) ?? 0;
    const content = { kind: 'fiveMinutes', words: '', name: null } as const;
    look.mockClear();
    raiseHand(seat, { content, to, second: null });
    await runVoices(seat);
    await vi.waitFor(() => expect(look).toHaveBeenCalledOnce());
    expect((await calls.openRequests({})).requests[0]?.opened?.content).toEqual(content);

    expect((await calls.lockMailbox({})).stage).toBe('locked');
    expect(await calls.mailboxLive({})).toEqual({ live: false });
    await calls.openMailbox({ passphrase });
    desk.lock();
    await expect(Promise.resolve(calls.openRequests({}))).rejects.toMatchObject({ code: 'mailboxLocked' });

    opening = 2; // another person has opened their journal at this computer [S11]
    await expect(desk.call('me', {})).rejects.toMatchObject({ code: 'notSignedIn' });
  });
});
