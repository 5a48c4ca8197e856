import http from 'node:http';
import https from 'node:https';
import { type ErrorCode, errorCode, Refusal } from '../../shared/errors.ts';
import {
  type HubCallName,
  hubContract,
  type HubInput,
  type HubOutput,
  problem,
} from '../../shared/hub-contract.ts';
import { addressOf, authorityOf } from './hub-address.ts';

/** What came back over a connection, unread. */
export interface Reply {
  status: number;
  /** Media type without parameters, lower case; empty when none was named. */
  mediaType: string;
  body: Buffer;
  /** The values of Set-Cookie. */
  cookies: string[];
}

export interface Sending {
  method: string;
  headers: Record<string, string>;
  body?: Uint8Array;
  /** For an answer that is authenticated by other means. */
  anyCertificate?: boolean;
}

/** How long a hub may take over an answer. */
const patience = 20_000;
/** The proxy to an address, such as `http://proxy.example:3128`; null for none. */
export type ProxyFor = (address: URL) => Promise<string | null>;

/** One computer has one way out, so it is set here once and not handed through every call. */
let proxyFor: ProxyFor = () => Promise.resolve(null);

/** Sets the way out of this computer for every exchange from now on. */
export function goThrough(proxy: ProxyFor): void {
  proxyFor = proxy;
}

/** No answer of the contract comes near this size. */
const largestBody = 16 * 1024 * 1024;

/**
 * Begins a request over a connection of its own, also through a proxy: never kept alive, no TLS session kept or resumed. The
 * certificate must come from the authority that goes with the address, where there is one, else from one the computer knows.
 */
export async function beginRequest(address: URL, options: https.RequestOptions): Promise<http.ClientRequest> {
  const proxy = await proxyFor(address);
  const through = proxy ? { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } } : {};
  const authority = authorityOf(address);
  return address.protocol === 'https:'
    ? https.request(address, {
        ...options,
        ...(authority && { ca: authority }),
        agent: new https.Agent({ ...through, keepAlive: false, maxCachedSessions: 0 }),
      })
    : http.request(address, { ...options, agent: new http.Agent({ ...through, keepAlive: false }) });
}

/**
 * One exchange over a connection of its own: no user agent, no redirect followed. Throws `Refusal('offline')` when no whole
 * answer came, and before anything is sent `wrongCertificate` or `certificateExpired` where the certificate is not to be trusted.
 */
export async function exchange(
  address: URL,
  { method, headers, body, anyCertificate = false }: Sending,
): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const request = await beginRequest(address, {
    method,
    headers,
    signal: AbortSignal.timeout(patience),
    rejectUnauthorized: !anyCertificate,
  });
  request.on('error', (error) => reject(new Refusal(certificateFault(error) ?? 'offline')));
  request.on('response', (response) => void readWhole(response).then(resolve, reject));
  request.end(body);
  return promise;
}

/** OpenSSL's and Node's names for a certificate whose time is not now, and for one that is not to be trusted at all. */
const outOfTime = /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/;
const untrusted = /^(ERR_TLS_CERT_|CERT_|SELF_SIGNED_CERT_|DEPTH_ZERO_|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF))/;

function certificateFault(error: Error): ErrorCode | null {
  const code = 'code' in error ? String(error.code) : '';
  if (outOfTime.test(code)) return 'certificateExpired';
  return untrusted.test(code) ? 'wrongCertificate' : null;
}

async function readWhole(response: http.IncomingMessage): Promise<Reply> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > largestBody) throw new Refusal('hubAnsweredBadly');
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('offline');
  }
  const [mediaType = ''] = (response.headers['content-type'] ?? '').toLowerCase().split(';');
  return {
    status: response.statusCode ?? 0,
    mediaType: mediaType.trim(),
    body: Buffer.concat(chunks),
    cookies: response.headers['set-cookie'] ?? [],
  };
}

/**
 * One call of the hub contract: what goes in is parsed, path parameters are filled from it, the rest travels as query or
 * JSON body; what comes out is parsed. Throws the refusal that the hub's problem document names, `offline` without an
 * answer, `hubAnsweredBadly` for anything else. `cookies` only for desks: a seat has none.
 */
export async function hubRequest<N extends HubCallName>(
  hub: string,
  name: N,
  input: HubInput<N>,
  cookies?: Map<string, string>,
  { anyCertificate = false }: Pick<Sending, 'anyCertificate'> = {},
): Promise<HubOutput<N>> {
  const { method, path, input: shape } = hubContract[name];
  const parsed = shape.safeParse(input);
  if (!parsed.success) throw new Refusal('badInput', parsed.error.issues[0]?.path.join('.') ?? '');
  const rest = new Map(Object.entries<unknown>(parsed.data));
  const filled = path.replaceAll(/:(\w+)/g, (_, key: string) => {
    const value = String(rest.get(key));
    rest.delete(key);
    return encodeURIComponent(value);
  });

  const address = addressOf(hub, filled);
  const headers: Record<string, string> = {};
  if (cookies?.size) headers['cookie'] = cookieHeader(cookies);
  if (method === 'GET') {
    for (const [key, value] of rest) address.searchParams.set(key, String(value));
    return readReply(name, await exchange(address, { method, headers, anyCertificate }), cookies);
  }
  headers['content-type'] = 'application/json';
  const body = Buffer.from(JSON.stringify(Object.fromEntries(rest)));
  return readReply(name, await exchange(address, { method, headers, body, anyCertificate }), cookies);
}

/** The value in a reply, or the refusal in it; keeps the cookies that came along. */
export function readReply<N extends HubCallName>(
  name: N,
  reply: Reply,
  cookies?: Map<string, string>,
): HubOutput<N> {
  const content = jsonIn(reply);
  if (reply.status < 200 || reply.status > 299) throw refusalIn(content);
  const value = hubContract[name].output.safeParse(content);
  if (!value.success) throw new Refusal('hubAnsweredBadly');
  if (cookies) for (const cookie of reply.cookies) keepCookie(cookies, cookie);
  // The compiler does not see that the schema found under `name` gives the output of `name`.
  return value.data as HubOutput<N>;
}

function jsonIn({ mediaType, body }: Reply): unknown {
  if (!/^application\/(problem\+)?json$/.test(mediaType)) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function refusalIn(content: unknown): Refusal {
  const told = problem.safeParse(content);
  const code = errorCode.safeParse(told.data?.code);
  return code.success ? new Refusal(code.data, told.data?.field) : new Refusal('hubAnsweredBadly');
}

/** The cookies as a request carries them. */
export function cookieHeader(cookies: ReadonlyMap<string, string>): string {
  return Array.from(cookies, (pair) => pair.join('=')).join('; ');
}

/** Name and value are all that is needed: the jar talks to one hub and dies with the app. An empty value clears it. */
function keepCookie(cookies: Map<string, string>, header: string): void {
  const [, name, value] = /^([^=;\s]+)=([^;]*)/.exec(header) ?? [];
  if (name === undefined) return;
  if (value) cookies.set(name, value);
  else cookies.delete(name);
}
