// A small hub over real HTTP, made of the protocol functions and nothing of src/hub: what a seat's tests talk to. It counts
// as the real one must, and can be told to misbehave.
import type { KeyValue } from '../src/main/journal/settings.ts';
import { putVoices } from '../src/main/sync/voice-tokens.ts';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bytesToHex, equalBytes, hexToBytes, randomBytes } from '@noble/curves/utils.js';
import { inviteLocator, newInviteCode, readInviteCode, sealInvite } from '../src/protocol/invite.ts';
import { decodeMessage } from '../src/protocol/message.ts';
import { openReport } from '../src/protocol/seal.ts';
import { checkSlot, joinText, leaveText, releasesText, tokensText, unitText } from '../src/protocol/slot.ts';
import { issueToken, makeTokenKey, tokenInfo, tokenOutput, voiceInfos } from '../src/protocol/token.ts';
import { instantOf } from '../src/shared/clock.ts';
import { type ErrorCode, Refusal } from '../src/shared/errors.ts';
import { hubContract, type HubOutput } from '../src/shared/hub-contract.ts';
import type { InviteBundle, SealedInvite } from '../src/shared/hub-contract/seats.ts';
import { keyInForce, type KeyKind } from '../src/shared/key-log.ts';
import type { SiteHelpLine } from '../src/shared/site-help.ts';
import { dummyValue } from '../src/shared/week-report.ts';
import { defaultWeekPlan } from '../src/shared/week.ts';
import { aKeyLog, type KeyLogWorld } from './key-log.ts';

/** How a hub may misbehave: in what it says, or in what becomes of its answer. */
export type Fault =
  | 'otherKey'
  | 'brokenProof'
  | 'lostAnswer'
  | 'html'
  | 'nothing'
  | 'error'
  | 'halfAnswer'
  | ErrorCode;

export interface PeerHub {
  url: string;
  org: string;
  bundle: InviteBundle;
  /** What the hub says its keys are; a test may announce more, or change it. */
  keys: KeyLogWorld;
  /** Every request that arrived, in order. */
  requests: { path: string; headers: string[]; body: Buffer; port: number }[];
  /** What was counted, `attribute:value` → rows, dummies left out. */
  counts: Map<string, number>;
  spent: Set<string>;
  slots: Set<string>;
  /** The unit that slots report in, by week; a week that is not there has none yet. */
  units: Map<number, number>;
  /** Weeks that take no reports and give no tokens for them. */
  voided: Set<number>;
  countsFrom: number;
  team: number;
  door: string;
  /** The help lines of its one site. */
  help: SiteHelpLine[];
  /** What is wrong with the hub; null for nothing. */
  fault: Fault | null;
  /** A path whose answers get lost on the way. */
  loses: string | null;
  /** Puts another token key into the invites it hands out. */
  forge: boolean;
  /** What the hub says was released. */
  released: HubOutput<'teamReleases'>;
  /** Seals an invite and gives its printed code. */
  invite(): string;
  close(): Promise<void>;
}

/**
 * A journal whose person has used up their voices of the weeks around the fixed clock's: it asks for a report's tokens
 * alone, which is a third of the work. What is fetched together is the business of voice-tokens.test.ts.
 */
export function spendAllVoices(settings: KeyValue): void {
  for (let week = 2929; week < 2945; week++) putVoices(settings, week, { state: 'held', note: [], work: [] });
}

export async function startPeerHub(zone: string, countsFrom: number): Promise<PeerHub> {
  const strangeKey = makeTokenKey();
  const org = '5e'.repeat(16);
  const keys = aKeyLog(org, instantOf('2026-01-01', zone));
  /** The key that a week goes by; every week has one. */
  const keyOf = (kind: KeyKind, week: number) => {
    const entry = keyInForce(keys.entries, kind, week);
    const secretKey = keys.secrets.get(entry?.key ?? '');
    if (!entry || !secretKey) throw new Error('no key');
    return { id: entry.id, publicKey: entry.key, secretKey };
  };
  const invites = new Map<string, SealedInvite>();
  const issued = new Map<string, string>();
  const memberships = new Map<string, string>();

  const hub: PeerHub = {
    url: '',
    org,
    bundle: {
      org,
      organisation: 'Peer',
      site: 'Test',
      zone,
      team: 'Evening',
      weekPlan: defaultWeekPlan,
      reportKey: { id: 1, publicKey: keyOf('report', countsFrom).publicKey },
      tokenKey: keyOf('token', countsFrom).publicKey,
      releaseKey: keyOf('release', countsFrom).publicKey,
      keyLog: keys.head(),
    },
    keys,
    requests: [],
    counts: new Map(),
    spent: new Set(),
    slots: new Set(),
    units: new Map([[countsFrom, 7]]),
    voided: new Set(),
    countsFrom,
    team: 21,
    door: 'd0'.repeat(16),
    help: [],
    fault: null,
    loses: null,
    forge: false,
    released: { units: [], site: [] },
    invite() {
      const code = newInviteCode();
      const sealed = sealInvite(readInviteCode(code), hub.bundle);
      invites.set(inviteLocator(readInviteCode(code)), sealed);
      return code;
    },
    close() {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      server.closeAllConnections();
      return promise;
    },
  };

  /** Throws unless a slot of this hub signed the text. */
  function signedBySlot(slotKey: string, text: string, signature: string): void {
    if (!hub.slots.has(slotKey) || !checkSlot(slotKey, text, signature)) throw new Refusal('wrongSignature');
  }

  const answers: Record<string, (body: Buffer) => unknown> = {
    [hubContract.keyLog.path]: () => ({ org, entries: keys.entries }),
    [hubContract.openInvite.path](body) {
      const { locator } = hubContract.openInvite.input.parse(JSON.parse(body.toString()));
      const sealed = invites.get(locator);
      if (!sealed) throw new Refusal('inviteUnknown');
      const { tokenKey: pinned } = hub.bundle;
      const strange = bytesToHex(strangeKey.publicKey);
      return hub.forge ? { ...sealed, bundle: sealed.bundle.replace(pinned, strange) } : sealed;
    },
    [hubContract.join.path](body) {
      const { locator, slotKey, signature } = hubContract.join.input.parse(JSON.parse(body.toString()));
      if (!checkSlot(slotKey, joinText({ locator, slotKey }), signature)) throw new Refusal('wrongSignature');
      if (!invites.has(locator)) throw new Refusal('inviteUnknown');
      const before = memberships.get(slotKey);
      const membership = hub.slots.has(slotKey) && before ? before : bytesToHex(randomBytes(16));
      memberships.set(slotKey, membership);
      hub.slots.add(slotKey);
      return { countsFrom: hub.countsFrom, membership };
    },
    [hubContract.leave.path](body) {
      const { slotKey, signature } = hubContract.leave.input.parse(JSON.parse(body.toString()));
      signedBySlot(slotKey, leaveText({ slotKey, membership: memberships.get(slotKey) ?? '' }), signature);
      hub.slots.delete(slotKey);
      return {};
    },
    [hubContract.unitOf.path](body) {
      const { slotKey, week, signature } = hubContract.unitOf.input.parse(JSON.parse(body.toString()));
      signedBySlot(slotKey, unitText({ slotKey, week }), signature);
      return { unit: hub.units.get(week) ?? null, team: hub.team, door: hub.door };
    },
    [hubContract.teamReleases.path](body) {
      const { slotKey, from, signature } = hubContract.teamReleases.input.parse(JSON.parse(body.toString()));
      signedBySlot(slotKey, releasesText({ slotKey, from }), signature);
      return hub.released;
    },
    [hubContract.siteHelp.path]: () => ({ site: hub.bundle.site, lines: hub.help }),
    async [hubContract.issueTokens.path](body) {
      const { signature, ...asked } = hubContract.issueTokens.input.parse(JSON.parse(body.toString()));
      const { slotKey, unit, week, blinded, voices } = asked;
      signedBySlot(slotKey, tokensText(asked), signature);
      if (unit !== null && hub.voided.has(week)) throw new Refusal('weekVoided');
      if (unit !== null && unit !== hub.units.get(week)) throw new Refusal('wrongUnit');
      for (const [part, set] of Object.entries({ blinded, voices }).filter(([, set]) => set.length > 0)) {
        const before = issued.get(`${slotKey} ${week} ${part}`);
        if (before !== undefined && before !== set.join()) throw new Refusal('tokensAlreadyIssued', part);
        issued.set(`${slotKey} ${week} ${part}`, set.join());
      }
      const key = hub.fault === 'otherKey' ? strangeKey.secretKey : keyOf('token', week).secretKey;
      const evaluate = async (infos: readonly Uint8Array[], elements: readonly string[]) =>
        Promise.all(
          elements.map(async (element, i) => {
            const token = await issueToken(key, infos[i] ?? new Uint8Array(), hexToBytes(element));
            const last = hub.fault === 'brokenProof' && i === 9;
            return {
              element: bytesToHex(token.element),
              proof: bytesToHex(last ? token.proof.toReversed() : token.proof),
            };
          }),
        );
      const reportInfos = blinded.map((_, i) => tokenInfo({ org, unit: unit ?? 0, week, attribute: i + 1 }));
      return {
        evaluated: await evaluate(reportInfos, blinded),
        voices: await evaluate(voiceInfos({ org, team: hub.team, week }), voices),
      };
    },
    async [hubContract.report.path](body) {
      const reportKeys = keys.entries.filter(({ kind }) => kind === 'report');
      const secrets = new Map(reportKeys.map(({ id, key }) => [id, keys.secrets.get(key) ?? body]));
      const message = decodeMessage(await openReport(body, secrets));
      const info = tokenInfo({ org, ...message });
      const { secretKey } = keyOf('token', message.week);
      if (!equalBytes(await tokenOutput(secretKey, info, message.nonce), message.output)) {
        throw new Refusal('wrongToken');
      }
      const nonce = bytesToHex(message.nonce);
      if (!hub.spent.has(nonce) && message.value !== dummyValue) {
        const cell = `${message.attribute}:${message.value}`;
        hub.counts.set(cell, (hub.counts.get(cell) ?? 0) + 1);
      }
      hub.spent.add(nonce);
      return { counted: true };
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray());
    const path = request.url ?? '';
    hub.requests.push({ path, headers: request.rawHeaders, body, port: request.socket.remotePort ?? 0 });
    if (hub.fault === 'nothing') return void request.socket.destroy();
    if (hub.fault === 'html')
      return send(response, 200, 'text/html', '<h1>Sign in to the guest network</h1>');
    if (hub.fault === 'error') return send(response, 500, 'text/plain', 'oh');
    const { status, type, content } = await answerTo(path, body);
    if (hub.fault === 'lostAnswer' || hub.loses === path) return void request.socket.destroy();
    if (hub.fault !== 'halfAnswer') return send(response, status, type, JSON.stringify(content));
    response.writeHead(status, { 'content-type': type, 'content-length': 1000 });
    response.write('{"counted":');
    setImmediate(() => request.socket.destroy());
  }

  async function answerTo(path: string, body: Buffer) {
    try {
      const told = hub.fault;
      if (told && !['otherKey', 'brokenProof', 'lostAnswer', 'halfAnswer'].includes(told)) {
        throw new Refusal(told as ErrorCode);
      }
      const content = await (answers[path.replace(/\?.*/, '')] ?? notThere)(body);
      return { status: 200, type: 'application/json', content };
    } catch (error) {
      const code = error instanceof Refusal ? error.code : 'unexpected';
      const field = error instanceof Refusal ? error.field : undefined;
      const content = { type: 'about:blank', title: code, status: 400, code, field };
      return { status: 400, type: 'application/problem+json; charset=utf-8', content };
    }
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A listening TCP server has an address with a port.
  hub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return hub;
}

function notThere(): never {
  throw new Refusal('notFound');
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type }).end(text);
}
