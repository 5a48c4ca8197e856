// A hub to test with: an organisation, its people and its seats, driven by a clock that stands still.
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { setUpPath } from '../src/hub/access/link.ts';
import { buildHub, type HubParts, makeHub } from '../src/hub/app.ts';
import type { Hub } from '../src/hub/hub.ts';
import { makeSecrets } from '../src/hub/secrets.ts';
import { openStore, type StoreSetting } from '../src/hub/store/open-store.ts';
import { newInviteCode, readInviteCode, sealInvite } from '../src/protocol/invite.ts';
import { encodeMessage } from '../src/protocol/message.ts';
import { sealReport } from '../src/protocol/seal.ts';
import { joinText, signSlot, slotKeyFrom, tokensText, unitText } from '../src/protocol/slot.ts';
import { blindToken, finishToken, tokenInfo, voiceInfos } from '../src/protocol/token.ts';
import { hour } from '../src/shared/clock.ts';
import { hubContract, type HubCallName, type HubInput, type HubOutput } from '../src/shared/hub-contract.ts';
import type { InviteBundle } from '../src/shared/hub-contract/seats.ts';
import type { Organisation } from '../src/shared/hub-contract/administration.ts';
import type { Role } from '../src/shared/hub-contract/accounts.ts';
import { attributeNumber, attributes } from '../src/shared/week-report.ts';
import { defaultWeekPlan, type Week, weekOf, weekTimes } from '../src/shared/week.ts';
import { type FixedClock, fixedClock, someDay, someZone } from './factories.ts';

/** The week of `someDay`. */
export const thisWeek = weekOf(someDay, defaultWeekPlan);

/** When a week begins, ends and is released in `someZone`. */
export const timesOf = (week: Week) => weekTimes(week, defaultWeekPlan, someZone);

export interface HubWorld {
  app: FastifyInstance;
  hub: Hub;
  clock: FixedClock;
  /** Everything the hub logged. */
  log: string[];
  close(): Promise<void>;
}

/** A new hub on an empty database; passwords cost next to nothing here, and nobody is signed out as weeks go by. */
export async function hubWorld(
  setting: StoreSetting = { sqlite: ':memory:' },
  some: Partial<HubParts> = {},
): Promise<HubWorld> {
  const clock = fixedClock();
  const log: string[] = [];
  let last = 0;
  const parts: HubParts = {
    store: await openStore(setting),
    clock,
    secrets: makeSecrets(),
    newId: () => ++last,
    passwordCost: { m: 8, t: 1, p: 1 },
    sessionLength: 365 * 24 * hour,
    log: { write: (line) => void log.push(line) },
    ...some,
  };
  const app = await buildHub(parts);
  const close = async () => {
    await app.close();
    await parts.store.destroy();
  };
  return { app, hub: makeHub(parts), clock, log, close };
}

/** One exchange as the contract has it, by someone with a cookie or without. */
export function ask<N extends HubCallName>(
  { app }: HubWorld,
  name: N,
  input: HubInput<N>,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  const { method, path } = hubContract[name];
  const fields: Record<string, unknown> = { ...input };
  const url = path.replace(/:(\w+)/g, (_, field: string) => {
    const value = String(fields[field]);
    delete fields[field];
    return value;
  });
  return app.inject({ method, url, headers, ...(method === 'GET' ? {} : { payload: fields }) });
}

/** The same, for what must be answered: throws with the problem when it is not. */
export async function answer<N extends HubCallName>(
  world: HubWorld,
  name: N,
  input: HubInput<N>,
  headers: Record<string, string> = {},
): Promise<HubOutput<N>> {
  const response = await ask(world, name, input, headers);
  if (response.statusCode !== 200) throw new Error(`${name}: ${response.body}`);
  return response.json<HubOutput<N>>();
}

/** Status and code of a refusal, such as `409 nameTaken`. */
export function refusal(response: LightMyRequestResponse): string {
  return `${response.statusCode} ${response.json<{ code?: string }>().code}`;
}

export const password = 'correct horse battery';

/** The cookie header that a sign-in answered with. */
export function cookieOf(response: LightMyRequestResponse): { cookie: string } {
  const [cookie] = response.cookies;
  if (!cookie) throw new Error(`no cookie: ${response.body}`);
  return { cookie: `${cookie.name}=${cookie.value}` };
}

/** The token in a link. */
export const tokenIn = (path: string | null) => path?.split('/').at(-1) ?? '';

/** Takes the hub up by its first link; gives the administrator's cookie. */
export async function setUp(world: HubWorld): Promise<{ cookie: string }> {
  const token = tokenIn(await setUpPath(world.hub));
  return cookieOf(await ask(world, 'setUp', { token, login: 'ada@example.org', name: 'Ada', password }));
}

/** Adds a person and takes their account up; gives their cookie. */
export async function addPerson(
  world: HubWorld,
  admin: { cookie: string },
  { login, role, teams = [] }: { login: string; role: Role; teams?: number[] },
): Promise<{ cookie: string }> {
  const { path } = await answer(world, 'addAccount', { login, name: login, role, teams }, admin);
  return cookieOf(await ask(world, 'takeUpAccount', { token: tokenIn(path), password }));
}

/** Adds a site with teams of the given names. */
export async function addSite(
  world: HubWorld,
  admin: { cookie: string },
  name: string,
  teams: readonly string[],
): Promise<Organisation['sites'][number]> {
  const find = (all: Organisation) => {
    const site = all.sites.find((each) => each.name === name);
    if (!site) throw new Error('no such site');
    return site;
  };
  const { id } = find(await answer(world, 'addSite', { name, zone: someZone }, admin));
  for (const team of teams) await answer(world, 'addTeam', { site: id, name: team, headcount: 12 }, admin);
  return find(await answer(world, 'organisation', {}, admin));
}

/** A seat that has joined a team. */
export interface Seat {
  slotKey: string;
  secretKey: Uint8Array;
  bundle: InviteBundle;
  countsFrom: Week;
  membership: string;
}

/** An invite to a team, known to the hub. */
export async function invite(
  world: HubWorld,
  admin: { cookie: string },
  team: number,
): Promise<{ locator: string; bundle: InviteBundle }> {
  const { locators, bundle } = await invites(world, admin, team, 1);
  return { locator: locators[0] ?? '', bundle };
}

/** Several invites, brought to the hub together as an administrator's page does. */
async function invites(world: HubWorld, admin: { cookie: string }, team: number, n: number) {
  const bundle = await answer(world, 'teamBundle', { team: String(team) }, admin);
  const sealed = Array.from({ length: n }, () => sealInvite(readInviteCode(newInviteCode()), bundle));
  await answer(world, 'addInvites', { team: String(team), invites: sealed }, admin);
  return { locators: sealed.map(({ locator }) => locator), bundle };
}

let seats = 0;

/** A slot's keys, as a seat makes them. */
export function slotKeys(org: string): { slotKey: string; secretKey: Uint8Array } {
  const secret = new Uint8Array(16);
  new DataView(secret.buffer).setUint32(0, ++seats);
  const { publicKey, secretKey } = slotKeyFrom(secret, org);
  return { slotKey: Buffer.from(publicKey).toString('hex'), secretKey };
}

/** What a seat sends to join. */
export function joinInput(locator: string, { slotKey, secretKey }: Pick<Seat, 'slotKey' | 'secretKey'>) {
  return { locator, slotKey, signature: signSlot(secretKey, joinText({ locator, slotKey })) };
}

/** A seat that joins a team with an invite of its own. */
export async function addSeat(world: HubWorld, admin: { cookie: string }, team: number): Promise<Seat> {
  const [seat] = await addSeats(world, admin, team, 1);
  if (!seat) throw new Error('no seat');
  return seat;
}

/** Several seats of a team. */
export async function addSeats(
  world: HubWorld,
  admin: { cookie: string },
  team: number,
  n: number,
): Promise<Seat[]> {
  const { locators, bundle } = await invites(world, admin, team, n);
  const all: Seat[] = [];
  for (const locator of locators) {
    const keys = slotKeys(bundle.org);
    all.push({ ...keys, bundle, ...(await answer(world, 'join', joinInput(locator, keys))) });
  }
  return all;
}

/** What a seat sends to learn its unit. */
export function unitInput({ slotKey, secretKey }: Seat, week: Week): HubInput<'unitOf'> {
  return { slotKey, week, signature: signSlot(secretKey, unitText({ slotKey, week })) };
}

/** A request for a week's tokens, both sets unless said otherwise, and what the seat keeps to finish them. */
export async function tokenRequest(
  { slotKey, secretKey, bundle }: Seat,
  unit: number | null,
  week: Week,
  team: number | null = null,
) {
  const { org } = bundle;
  const blindAll = (infos: Uint8Array[]) =>
    Promise.all(
      infos.map(async (info) => ({
        info,
        asked: await blindToken(Buffer.from(bundle.tokenKey, 'hex'), info),
      })),
    );
  const reportInfos = attributes.map((attribute) =>
    tokenInfo({ org, unit: unit ?? 0, week, attribute: attributeNumber(attribute) }),
  );
  const kept = await blindAll(unit === null ? [] : reportInfos);
  const keptVoices = await blindAll(team === null ? [] : voiceInfos({ org, team, week }));
  const blinded = kept.map(({ asked }) => Buffer.from(asked.blinded).toString('hex'));
  const voices = keptVoices.map(({ asked }) => Buffer.from(asked.blinded).toString('hex'));
  const request = { slotKey, unit, week, blinded, voices };
  const signature = signSlot(secretKey, tokensText(request));
  const input: HubInput<'issueTokens'> = { ...request, signature };
  return { input, kept, keptVoices };
}

/** A token ready to be spent, for the attribute of its place. */
export interface SeatToken {
  nonce: Uint8Array;
  output: Uint8Array;
}

type Kept = Awaited<ReturnType<typeof tokenRequest>>['kept'];

function finishTokens(
  kept: Kept,
  evaluated: readonly { element: string; proof: string }[],
): Promise<SeatToken[]> {
  return Promise.all(
    kept.map(async ({ info, asked }, i) => {
      const { element = '', proof = '' } = evaluated[i] ?? {};
      const issued = { element: Buffer.from(element, 'hex'), proof: Buffer.from(proof, 'hex') };
      return { nonce: asked.nonce, output: await finishToken(info, asked, issued) };
    }),
  );
}

/** A seat's ten tokens for a week. */
export async function takeTokens(
  world: HubWorld,
  seat: Seat,
  unit: number,
  week: Week,
): Promise<SeatToken[]> {
  const { input, kept } = await tokenRequest(seat, unit, week);
  return finishTokens(kept, (await answer(world, 'issueTokens', input)).evaluated);
}

/** A seat's voices for a week: five notes, then five work reports. */
export async function takeVoices(
  world: HubWorld,
  seat: Seat,
  team: number,
  week: Week,
): Promise<SeatToken[]> {
  const { input, keptVoices } = await tokenRequest(seat, null, week, team);
  return finishTokens(keptVoices, (await answer(world, 'issueTokens', input)).voices);
}

/** A report as it travels. */
export function sealed(
  { bundle }: Seat,
  of: { attribute: number; unit: number; week: Week; value: number } & SeatToken,
): Promise<Uint8Array> {
  const { id, publicKey } = bundle.reportKey;
  return sealReport(encodeMessage(of), { id, publicKey: Buffer.from(publicKey, 'hex') });
}

/** Sends sealed bytes. */
export function report({ app }: HubWorld, bytes: Uint8Array): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'POST',
    url: hubContract.report.path,
    headers: { 'content-type': 'application/octet-stream' },
    payload: Buffer.from(bytes),
  });
}
