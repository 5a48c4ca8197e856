import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import { isIP } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';
import type { Clock } from '../shared/clock.ts';

/** Certificate and key of a server, as PEM text. */
interface Pair {
  cert: string;
  key: string;
}

/** Where a hub's certificate comes from: the hub makes its own, or somebody else's lies in files. */
export type TlsSetting = { folder: string; names: readonly string[] } | { cert: string; key: string };

/** TLS at the hub itself, where no reverse proxy stands before it. */
export interface HubTls {
  /** What seats are to trust, DER in base64url, for the invites; null where their systems trust it anyway. */
  authority: string | null;
  /** An HTTPS server that always has the newest certificate. */
  serve(listener: RequestListener): Server;
  /** Replaces a certificate that runs out, or whose files have changed. Called once a minute. */
  renew(): Promise<void>;
}

const day = 24 * 60 * 60 * 1000;
/** The authority outlives the hub; what it signs is short-lived and made anew in time. */
const authorityDays = 30 * 365;
const certificateDays = 90;
const renewBefore = 30 * day;
/** Clocks of computers may be this far behind. */
const slack = day;

const elliptic = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** Opens a hub's TLS. Throws for files that are not there or damaged. */
export async function openTls(setting: TlsSetting, clock: Clock): Promise<HubTls> {
  const source = 'folder' in setting ? await ownAuthority(setting, clock) : givenFiles(setting);
  let pair = await source.pair();
  const servers: Server[] = [];
  return {
    authority: source.authority,
    serve(listener) {
      const server = createServer(pair, listener);
      servers.push(server);
      return server;
    },
    async renew() {
      if (!source.isStale(pair)) return;
      pair = await source.pair();
      for (const server of servers) server.setSecureContext(pair);
    },
  };
}

interface Source {
  authority: string | null;
  pair(): Promise<Pair>;
  isStale(pair: Pair): boolean;
}

/**
 * An authority of the hub's own, made at the first start and never replaced, because invites have pinned it. What browsers
 * and seats are shown is a certificate that it signs, kept in memory only.
 */
async function ownAuthority(
  { folder, names }: Extract<TlsSetting, { folder: string }>,
  clock: Clock,
): Promise<Source> {
  const files = {
    key: path.join(folder, 'tls-authority.key'),
    cert: path.join(folder, 'tls-authority.crt'),
  };
  if (!existsSync(files.key)) await makeAuthority(files, clock);
  const authority = { cert: readFileSync(files.cert, 'utf8'), key: readFileSync(files.key, 'utf8') };
  const known = new X509Certificate(authority.cert);
  const altNames = names.map((name) =>
    isIP(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name },
  );
  return {
    authority: known.raw.toString('base64url'),
    async pair() {
      const made = await generate([{ name: 'commonName', value: 'Sidetone hub' }], {
        ...elliptic,
        ...lasting(clock, certificateDays),
        ca: authority,
        extensions: [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'keyUsage', digitalSignature: true, critical: true },
          { name: 'extKeyUsage', serverAuth: true },
          { name: 'subjectAltName', altNames },
        ],
      });
      return { cert: `${made.cert}\n${authority.cert}`, key: made.private };
    },
    isStale: ({ cert }) => new X509Certificate(cert).validToDate.getTime() - clock.now() < renewBefore,
  };
}

async function makeAuthority(files: Pair, clock: Clock): Promise<void> {
  const made = await generate([{ name: 'commonName', value: 'Sidetone hub authority' }], {
    ...elliptic,
    ...lasting(clock, authorityDays),
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  writeFileSync(files.cert, made.cert, { flag: 'w', flush: true });
  // Last: as long as there is no key, the next start makes both anew.
  writeFileSync(files.key, made.private, { mode: 0o600, flag: 'wx', flush: true });
}

function lasting(clock: Clock, days: number): { notBeforeDate: Date; notAfterDate: Date } {
  const now = clock.now();
  return { notBeforeDate: new Date(now - slack), notAfterDate: new Date(now + days * day) };
}

/** Files of a company's own authority or of a public one; read anew when they change. */
function givenFiles({ cert, key }: Extract<TlsSetting, { cert: string }>): Source {
  const read = (): Pair => ({ cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') });
  return {
    authority: rootOf(readFileSync(cert, 'utf8')),
    pair: async () => read(),
    isStale: (pair) => {
      const now = read();
      return now.cert !== pair.cert || now.key !== pair.key;
    },
  };
}

/** The last certificate of a chain, where it is one that signed itself: nothing else can be trusted by itself. */
function rootOf(chain: string): string | null {
  const last = chain.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)?.at(-1);
  if (!last) throw new Error('no certificate in the file');
  const root = new X509Certificate(last);
  return root.checkIssued(root) && root.verify(root.publicKey) ? root.raw.toString('base64url') : null;
}
