import { z } from 'zod';
import { zoneName } from './clock.ts';
import { attributes } from './week-report.ts';
import { siteWeek, unitWeek } from './release.ts';
import { week, weekPlan } from './week.ts';

/** Who an endpoint answers. A seat has no session: it signs, or holds a token. */
export type Audience = 'anyone' | 'administrator' | 'lead' | 'hr' | 'signedIn';

const nothing = z.strictObject({});
const name = z.string().trim().min(1).max(80);
const login = z.string().trim().toLowerCase().min(3).max(120);
const password = z.string().min(10).max(200);
const idInPath = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number);
const id = z.int().min(1).max(4_294_967_295);
/** Lower-case hex of a fixed number of bytes. */
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const role = z.enum(['administrator', 'lead', 'hr']);
export type Role = z.infer<typeof role>;

/** What an invite carries, authenticated under its code: everything a seat pins (PRIVACY, "Who is who"). */
export const inviteBundle = z.strictObject({
  /** The organisation's random id, part of every token's public info. */
  org: hex(16),
  organisation: name,
  site: name,
  zone: zoneName,
  team: name,
  weekPlan,
  /** X25519 key that reports are sealed to. */
  reportKey: z.strictObject({ id: z.int().min(0).max(255), publicKey: hex(32) }),
  /** POPRF public key (ristretto255) that tokens are proved against. */
  tokenKey: hex(32),
  /** Ed25519 key that releases are signed with. */
  releaseKey: hex(32),
});
export type InviteBundle = z.infer<typeof inviteBundle>;

/** An invite as the hub keeps it: it knows the code's hash, so it cannot forge a bundle for it. */
export const sealedInvite = z.strictObject({
  /** SHA-256 based locator derived from the code. */
  locator: hex(32),
  /** The bundle as JSON text, exactly as authenticated. */
  bundle: z.string().max(4000),
  /** HMAC-SHA-256 of the bundle under a key derived from the code. */
  mac: hex(32),
});
export type SealedInvite = z.infer<typeof sealedInvite>;

const account = z.strictObject({ id, login, name, role, teams: z.array(id) });
export type Account = z.infer<typeof account>;

const team = z.strictObject({
  id,
  name,
  /** People the administrator says work there; shown beside the slots so that ghost slots show. */
  headcount: z.int().min(1).max(10_000),
  slots: z.int().min(0),
  openInvites: z.int().min(0),
  /** The unit it belongs to this quarter, once there is one. */
  unit: id.nullable(),
});
const site = z.strictObject({ id, name, zone: zoneName, teams: z.array(team) });
export const organisation = z.strictObject({
  name,
  weekPlan,
  sites: z.array(site),
  accounts: z.array(account),
});
export type Organisation = z.infer<typeof organisation>;

/** A link by which a person takes up an account; shown once. */
const accountLink = z.strictObject({ login, path: z.string() });

const unitCard = z.strictObject({
  unit: id,
  /** Names of the teams joined in it. */
  teams: z.array(name).min(1),
  site: name,
  zone: zoneName,
  /** Slots enrolled, the quarter's figure. */
  enrolled: z.int().min(0),
  headcount: z.int().min(0),
});

/** How many weeks a lead's trend shows. */
export const trendWeeks = 12;

/** L1: a lead's view of one unit. */
export const unitPage = z.strictObject({
  ...unitCard.shape,
  weekPlan,
  /** The last twelve weeks that could have been released, oldest first. */
  weeks: z.array(unitWeek).max(trendWeeks),
  /** The site's results for the same weeks, where there are any. */
  siteWeeks: z.array(siteWeek).max(trendWeeks),
  /** The next release of this unit. */
  nextRelease: z.strictObject({ week, at: z.int() }),
});
export type UnitPage = z.infer<typeof unitPage>;

/** H1: a site's trend. */
export const siteTrend = z.strictObject({
  site: id,
  name,
  zone: zoneName,
  enrolled: z.int().min(0),
  headcount: z.int().min(0),
  weeks: z.array(siteWeek).max(160),
});
export const trendPage = z.strictObject({
  organisation: name,
  weekPlan,
  sites: z.array(siteTrend),
  /** The sum of the noised sites, for weeks in which at least two are out. */
  whole: z.array(siteWeek).max(160),
});
export type TrendPage = z.infer<typeof trendPage>;

export const me = z.strictObject({ id, login, name, role });
export type Me = z.infer<typeof me>;

const element = hex(32);

/** Every HTTP exchange with the hub: method, path, who may, what goes in (path, query and body in one) and comes out. */
export const hubContract = {
  // Seats. No session, no cookie.
  openInvite: {
    method: 'POST',
    path: '/v1/invites/open',
    who: 'anyone',
    input: z.strictObject({ locator: hex(32) }),
    output: sealedInvite,
  },
  join: {
    method: 'POST',
    path: '/v1/memberships',
    who: 'anyone',
    input: z.strictObject({
      locator: hex(32),
      /** The slot's Ed25519 public key, made on the seat. */
      slotKey: hex(32),
      /** By the slot key over `joinText(locator, slotKey)`. */
      signature: hex(64),
    }),
    /** The first week the slot may report in. */
    output: z.strictObject({ countsFrom: week }),
  },
  leave: {
    method: 'POST',
    path: '/v1/memberships/end',
    who: 'anyone',
    input: z.strictObject({ slotKey: hex(32), signature: hex(64) }),
    output: nothing,
  },
  unitOf: {
    method: 'POST',
    path: '/v1/memberships/unit',
    who: 'anyone',
    input: z.strictObject({ slotKey: hex(32), week, signature: hex(64) }),
    /**
     * Null while the slot does not count, its unit has fewer than eight slots, or the week opens a quarter whose units are
     * not made yet: worth asking again once the week has begun.
     */
    output: z.strictObject({ unit: id.nullable() }),
  },
  issueTokens: {
    method: 'POST',
    path: '/v1/tokens',
    who: 'anyone',
    input: z.strictObject({
      slotKey: hex(32),
      unit: id,
      week,
      /** Blinded elements, one per attribute in order. */
      blinded: z.array(element).length(attributes.length),
      signature: hex(64),
    }),
    output: z.strictObject({
      evaluated: z.array(z.strictObject({ element, proof: hex(64) })).length(attributes.length),
    }),
  },
  /** The body is 177 sealed bytes, `application/octet-stream`; the schema speaks of what is inside. */
  report: {
    method: 'POST',
    path: '/v1/reports',
    who: 'anyone',
    input: nothing,
    output: z.strictObject({ counted: z.literal(true) }),
  },

  // Accounts.
  setUp: {
    method: 'POST',
    path: '/v1/setup',
    who: 'anyone',
    input: z.strictObject({ token: hex(16), login, name, password }),
    output: me,
  },
  takeUpAccount: {
    method: 'POST',
    path: '/v1/accounts/take-up',
    who: 'anyone',
    input: z.strictObject({ token: hex(16), password }),
    output: me,
  },
  signIn: {
    method: 'POST',
    path: '/v1/sign-in',
    who: 'anyone',
    input: z.strictObject({ login, password: z.string().max(200) }),
    output: me,
  },
  signOut: { method: 'POST', path: '/v1/sign-out', who: 'signedIn', input: nothing, output: nothing },
  me: { method: 'GET', path: '/v1/me', who: 'signedIn', input: nothing, output: me },

  // The administrator.
  organisation: {
    method: 'GET',
    path: '/v1/organisation',
    who: 'administrator',
    input: nothing,
    output: organisation,
  },
  setOrganisation: {
    method: 'PUT',
    path: '/v1/organisation',
    who: 'administrator',
    input: z.strictObject({ name, weekPlan }),
    output: organisation,
  },
  addSite: {
    method: 'POST',
    path: '/v1/sites',
    who: 'administrator',
    input: z.strictObject({ name, zone: zoneName }),
    output: organisation,
  },
  addTeam: {
    method: 'POST',
    path: '/v1/teams',
    who: 'administrator',
    input: z.strictObject({ site: id, name, headcount: z.int().min(1).max(10_000) }),
    output: organisation,
  },
  /** The bundle that invites to a team must carry; the administrator's device authenticates it under each code. */
  teamBundle: {
    method: 'GET',
    path: '/v1/teams/:team/bundle',
    who: 'administrator',
    input: z.strictObject({ team: idInPath }),
    output: inviteBundle,
  },
  addInvites: {
    method: 'POST',
    path: '/v1/teams/:team/invites',
    who: 'administrator',
    input: z.strictObject({ team: idInPath, invites: z.array(sealedInvite).min(1).max(200) }),
    output: organisation,
  },
  addAccount: {
    method: 'POST',
    path: '/v1/accounts',
    who: 'administrator',
    input: z.strictObject({ login, name, role, teams: z.array(id).max(50) }),
    output: accountLink,
  },

  // Desks.
  myUnits: {
    method: 'GET',
    path: '/v1/units',
    who: 'lead',
    input: nothing,
    output: z.strictObject({ units: z.array(unitCard) }),
  },
  unitPage: {
    method: 'GET',
    path: '/v1/units/:unit',
    who: 'lead',
    input: z.strictObject({ unit: idInPath }),
    output: unitPage,
  },
  trends: { method: 'GET', path: '/v1/trends', who: 'hr', input: nothing, output: trendPage },
} as const satisfies Record<
  string,
  { method: string; path: string; who: Audience; input: z.ZodType; output: z.ZodType }
>;

export type HubCallName = keyof typeof hubContract;
export type HubInput<N extends HubCallName> = z.input<(typeof hubContract)[N]['input']>;
export type HubParsed<N extends HubCallName> = z.output<(typeof hubContract)[N]['input']>;
export type HubOutput<N extends HubCallName> = z.output<(typeof hubContract)[N]['output']>;

/** The calls that desk pages may make over the bridge; a page never speaks as a seat. */
export const deskCalls = [
  'signIn',
  'signOut',
  'me',
  'takeUpAccount',
  'myUnits',
  'unitPage',
  'trends',
] as const satisfies readonly HubCallName[];
export type DeskCallName = (typeof deskCalls)[number];

/** A desk call as it crosses the bridge. */
export const hubCall = z.strictObject({
  name: z.enum(deskCalls),
  input: z.record(z.string(), z.unknown()),
});

/** RFC 9457 problem document; `code` is one of `errorCodes`. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  field: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;
