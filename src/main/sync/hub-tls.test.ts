// A hub with a certificate of its own, over real TLS: what the invite pins, and what a seat refuses.
import { once } from 'node:events';
import { Agent, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { TLSSocket } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fixedClock } from '../../../tests/factories.ts';
import { aFolder } from '../../../tests/folder.ts';
import { addSite, answer, hubWorld, setUp } from '../../../tests/hub-world.ts';
import { listenWith, realClock, someTls } from '../../../tests/tls.ts';
import { type HubTls, openTls } from '../../hub/tls.ts';
import { newInviteCode, readInviteCode, sealInvite } from '../../protocol/invite.ts';
import { throwawayJournal } from '../journal/open.ts';
import { settingsOf } from '../journal/settings.ts';
import { readInvite } from './enrolment.ts';
import { plainAddress, withAuthority } from './hub-address.ts';
import { exchange, hubRequest } from './hub-request.ts';
import { openOutbox } from './outbox.ts';
import { openSync } from './sync.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const day = 24 * 60 * 60 * 1000;

/** The real hub over TLS, and an invite to it. */
async function aHub(tls: HubTls, pinned = true) {
  const world = await hubWorld({ sqlite: ':memory:' }, pinned ? { tls } : {});
  onTestFinished(() => world.close());
  const admin = await setUp(world);
  const [team] = (await addSite(world, admin, 'Suzhou', ['Evening'])).teams;
  const bundle = await answer(world, 'teamBundle', { team: String(team?.id) }, admin);
  const code = newInviteCode();
  const invites = [sealInvite(readInviteCode(code), bundle)];
  await answer(world, 'addInvites', { team: String(team?.id), invites }, admin);
  await world.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = world.app.server.address() as AddressInfo;
  return { world, bundle, code, port };
}

/** Something in the hub's place; says how much it was sent. */
async function anImpostor(tls: HubTls) {
  let asked = 0;
  const port = await listenWith(tls, (_, response) => {
    asked += 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"org":"","entries":[]}');
  });
  return { hub: `https://127.0.0.1:${port}`, asked: () => asked };
}

describe('a hub with a certificate of its own', () => {
  it('is joined by the code alone, and from then on known by what the invite says', async () => {
    const tls = await someTls();
    const { world, code, port } = await aHub(tls);
    const sync = openSync(openOutbox(':memory:'), world.clock);
    const settings = settingsOf(throwawayJournal());
    const { hub } = await sync.join(settings, { hub: `https://localhost:${port}`, code }, new Uint8Array(16));
    expect(plainAddress(hub)).toBe(`https://localhost:${port}`);
    expect(hub).toBe(withAuthority(`http://localhost:${port}`, tls.authority ?? undefined)); // TLS, whatever was typed
    await sync.prepare(settings);
    expect(sync.trouble()).toBeNull();
    expect(sync.voices.left(settings, 'note')).toBe(5);
  });

  it('is not taken for another of the same address: nothing is sent to it', async () => {
    const tls = await someTls();
    const { hub, asked } = await anImpostor(await someTls());
    const pinned = withAuthority(hub, tls.authority ?? undefined);
    await expect(hubRequest(pinned, 'keyLog', {})).rejects.toEqual(refusal('wrongCertificate'));
    expect(asked()).toBe(0);
  });

  it('is met over a connection and a TLS session of its own each time, so that two requests are not one seat’s', async () => {
    const tls = await someTls();
    const met: { port: number | undefined; resumed: boolean }[] = [];
    const port = await listenWith(tls, ({ socket }, response) => {
      met.push({ port: socket.remotePort, resumed: socket instanceof TLSSocket && socket.isSessionReused() });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const address = new URL(withAuthority(`https://127.0.0.1:${port}`, tls.authority ?? undefined));
    const ask = { method: 'GET' as const, headers: {} };
    for (let i = 0; i < 3; i++) await exchange(address, ask);
    expect(new Set(met.map((each) => each.port)).size).toBe(3);
    expect(met.map(({ resumed }) => resumed)).toEqual([false, false, false]);

    // What Node does unless it is told otherwise, and why it is.
    met.length = 0;
    const agent = new Agent({ rejectUnauthorized: false });
    for (let i = 0; i < 3; i++) await text((await once(get(address, { agent }), 'response'))[0]);
    expect(met.some(({ resumed }) => resumed)).toBe(true);
    agent.destroy();
  });

  it('is refused once its certificate has run out, and taken again with a new one', async () => {
    const clock = fixedClock(Date.now() - 100 * day);
    const tls = await someTls(clock);
    const { hub } = await anImpostor(tls);
    const pinned = withAuthority(hub, tls.authority ?? undefined);
    await expect(hubRequest(pinned, 'keyLog', {})).rejects.toEqual(refusal('certificateExpired'));
    clock.set(Date.now());
    await tls.renew();
    await expect(hubRequest(pinned, 'keyLog', {})).rejects.toEqual(refusal('hubAnsweredBadly'));
  });

  it('is refused under a name that its certificate does not have', async () => {
    const tls = await openTls({ folder: aFolder(), names: ['hub.example'] }, realClock);
    const { hub, asked } = await anImpostor(tls);
    const pinned = withAuthority(hub, tls.authority ?? undefined);
    await expect(hubRequest(pinned, 'keyLog', {})).rejects.toEqual(refusal('wrongCertificate'));
    expect(asked()).toBe(0);
  });

  it('without a word of it in the invite is not trusted, however right the code', async () => {
    const tls = await someTls();
    const { world, code } = await aHub(tls, false);
    const port = await listenWith(tls, (request, response) => world.app.routing(request, response));
    await expect(readInvite({ hub: `https://127.0.0.1:${port}`, code })).rejects.toEqual(
      refusal('wrongCertificate'),
    );
  });

  it('whose invite somebody else passes on is joined by nobody: the slot’s key goes to the hub alone', async () => {
    const tls = await someTls();
    const { world, code } = await aHub(tls);
    const paths: (string | undefined)[] = [];
    const port = await listenWith(await someTls(), (request, response) => {
      paths.push(request.url);
      world.app.routing(request, response);
    });
    const sync = openSync(openOutbox(':memory:'), realClock);
    const joining = sync.join(
      settingsOf(throwawayJournal()),
      { hub: `https://127.0.0.1:${port}`, code },
      new Uint8Array(16),
    );
    await expect(joining).rejects.toEqual(refusal('wrongCertificate'));
    expect(paths).toEqual(['/v1/invites/open']);
    expect(sync.joined()).toBeNull();
  });
});
