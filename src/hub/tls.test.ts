import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../tests/factories.ts';
import { aFolder } from '../../tests/folder.ts';
import { listenWith, realClock, someTls } from '../../tests/tls.ts';
import { hubSettings } from './settings.ts';
import { openTls } from './tls.ts';

const day = 24 * 60 * 60 * 1000;

/** The certificate that a server shows. */
async function shown(port: number): Promise<X509Certificate> {
  const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const certificate = socket.getPeerX509Certificate();
  socket.destroy();
  if (!certificate) throw new Error('no certificate');
  return certificate;
}

const certificateOf = (authority: string | null) =>
  new X509Certificate(Buffer.from(authority ?? '', 'base64url'));

/** Files as a company would give them: a chain and its key. */
async function given(withRoot: boolean) {
  const folder = aFolder();
  const tls = await someTls(realClock, folder);
  const certificate = await shown(await listenWith(tls, (_, response) => void response.end()));
  const root = readFileSync(path.join(folder, 'tls-authority.crt'), 'utf8');
  const cert = path.join(folder, 'chain.pem');
  writeFileSync(cert, certificate.toString() + (withRoot ? root : ''));
  return { cert, authority: tls.authority };
}

describe('a hub’s own authority', () => {
  it('is made once, kept where only its owner can read its key, and stays the same', async () => {
    const folder = aFolder();
    const first = await someTls(realClock, folder);
    const again = await someTls(realClock, folder);
    expect(again.authority).toBe(first.authority);
    expect(statSync(path.join(folder, 'tls-authority.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(path.join(folder, 'tls-authority.crt'), 'utf8')).not.toContain('PRIVATE');
    expect((await someTls()).authority).not.toBe(first.authority);
  });

  it('signs a certificate for the names the hub has, that may sign nothing itself', async () => {
    const tls = await someTls();
    const certificate = await shown(await listenWith(tls, (_, response) => void response.end()));
    expect(certificate.verify(certificateOf(tls.authority).publicKey)).toBe(true);
    expect(certificate.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
    expect(certificate.ca).toBe(false);
    expect(certificateOf(tls.authority).ca).toBe(true);
  });

  it('signs a new one a month before the old runs out, while the hub goes on', async () => {
    const clock = fixedClock(Date.now());
    const tls = await someTls(clock);
    const port = await listenWith(tls, (_, response) => void response.end());
    const before = await shown(port);
    clock.forward(59 * day);
    await tls.renew();
    expect((await shown(port)).serialNumber).toBe(before.serialNumber);
    clock.forward(2 * day);
    await tls.renew();
    const after = await shown(port);
    expect(after.validToDate.getTime() - before.validToDate.getTime()).toBeGreaterThan(60 * day);
    expect(after.verify(certificateOf(tls.authority).publicKey)).toBe(true);
  });

  it('is never replaced when its files are damaged', async () => {
    const folder = aFolder();
    await someTls(realClock, folder);
    writeFileSync(path.join(folder, 'tls-authority.crt'), 'half a cert');
    await expect(someTls(realClock, folder)).rejects.toThrow('PEM');
  });
});

describe('a certificate that is given', () => {
  it('is pinned by the root at its end, and by nothing where there is none', async () => {
    for (const withRoot of [true, false]) {
      const { cert, authority } = await given(withRoot);
      const { authority: pinned } = await openTls({ cert, key: cert }, realClock);
      expect(pinned).toBe(withRoot ? authority : null);
    }
  });

  it('is read anew when its files have changed', async () => {
    const folder = aFolder();
    const files = {
      cert: path.join(folder, 'tls-authority.crt'),
      key: path.join(folder, 'tls-authority.key'),
    };
    await someTls(realClock, folder);
    const tls = await openTls(files, realClock);
    const port = await listenWith(tls, (_, response) => void response.end());
    const before = await shown(port);
    const other = aFolder();
    await someTls(realClock, other);
    for (const file of Object.values(files))
      writeFileSync(file, readFileSync(path.join(other, path.basename(file)), 'utf8'));
    await tls.renew();
    expect((await shown(port)).fingerprint256).not.toBe(before.fingerprint256);
  });
});

describe('the settings', () => {
  it('name an own authority, or two files, or neither', () => {
    expect(hubSettings({}).tls).toBeNull();
    const own = { SIDETONE_DATA: 'd', SIDETONE_TLS: 'own', SIDETONE_ADDRESS: 'https://[::1]:4700' };
    expect(hubSettings(own, ['desk-7']).tls).toEqual({
      folder: 'd',
      names: ['::1', 'desk-7', 'localhost', '127.0.0.1'],
    });
    const files = { SIDETONE_TLS_CERTIFICATE: 'c.pem', SIDETONE_TLS_KEY: 'k.pem' };
    expect(hubSettings(files).tls).toEqual({ cert: 'c.pem', key: 'k.pem' });
    for (const wrong of [
      { SIDETONE_TLS: 'yes' },
      { SIDETONE_TLS_KEY: 'k' },
      { ...files, SIDETONE_TLS: 'own' },
    ])
      expect(() => hubSettings(wrong)).toThrow('SIDETONE_TLS');
  });
});
