import { afterEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../shared/errors.ts';
import { hubClientHere } from './desk-client.ts';
import { emptyOrganisation } from './fake-desk-pages.ts';

const hub = hubClientHere();

/** The next answer of the hub, and what it was asked. */
function answering(status: number, body: unknown) {
  const asked = vi.fn<typeof fetch>(async () => Response.json(body, { status }));
  vi.stubGlobal('fetch', asked);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('the hub over fetch', () => {
  it('fills the path, sends the rest as JSON, and gives what the contract says', async () => {
    const asked = answering(200, emptyOrganisation());
    const invites = [{ locator: '00'.repeat(32), bundle: '{}', mac: '00'.repeat(32) }];
    expect(await hub.call('addInvites', { team: '7', invites })).toEqual(emptyOrganisation());
    expect(asked.mock.calls[0]?.[0]).toBe('/v1/teams/7/invites');
    expect(asked.mock.calls[0]?.[1]?.body).toBe(JSON.stringify({ invites }));
  });

  it('gives a refusal with its code and the field at fault', async () => {
    const problem = { type: 'about:blank', title: 'x', status: 409, code: 'nameTaken', field: 'login' };
    answering(409, problem);
    await expect(hub.call('me', {})).rejects.toEqual(new Refusal('nameTaken', 'login'));
  });

  it('does not use an answer out of contract', async () => {
    answering(200, { id: 'one' });
    await expect(hub.call('me', {})).rejects.toEqual(new Refusal('hubAnsweredBadly'));
    answering(502, '<html>');
    await expect(hub.call('me', {})).rejects.toEqual(new Refusal('hubAnsweredBadly'));
  });

  it('is offline when nothing answers', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn<typeof fetch>(() => Promise.reject(new TypeError('no route'))),
    );
    await expect(hub.call('me', {})).rejects.toEqual(new Refusal('offline'));
  });
});
