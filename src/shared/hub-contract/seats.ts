import { z } from 'zod';
import { zoneName } from '../clock.ts';
import { keyLogHead } from '../key-log.ts';
import { signedRelease } from '../release.ts';
import { voicesPerWeek } from '../voice.ts';
import { attributes } from '../week-report.ts';
import { week, weekPlan } from '../week.ts';
import { unitCard } from './desks.ts';
import { type Exchange, hex, id, name, nothing } from './shapes.ts';

/** What an invite carries, authenticated under its code: everything a seat pins (PRIVACY, "Who is who"). */
export const inviteBundle = z.strictObject({
  /** The organisation's random id, part of every token's public info. */
  org: hex(16),
  organisation: name,
  site: name,
  zone: zoneName,
  team: name,
  weekPlan,
  /** X25519 key that reports of this week are sealed to. */
  reportKey: z.strictObject({ id: z.int().min(1).max(255), publicKey: hex(32) }),
  /** POPRF public key (ristretto255) that this week's tokens are proved against. */
  tokenKey: hex(32),
  /** Ed25519 key that this week's release is signed with. */
  releaseKey: hex(32),
  /** The log that these and all later keys are in. */
  keyLog: keyLogHead,
  /** What the hub's TLS certificate comes from, DER in base64url; left out where computers trust it anyway. */
  authority: z
    .string()
    .regex(/^[\w-]{200,2700}$/)
    .optional(),
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

const element = hex(32);
const evaluation = z.strictObject({ element, proof: hex(64) });

/** A whole set, or none of it. */
const setOf = <T extends z.ZodType>(each: T, length: number) =>
  z.array(each).refine((list) => list.length === 0 || list.length === length);

/** Releases of one subject, at most so many at once. */
export const longestChain = 200;
const chain = z.array(signedRelease).max(longestChain);

/** What seats ask. No session, no cookie. */
export const seatExchanges = {
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
    output: z.strictObject({
      /** The first week the slot may report in. */
      countsFrom: week,
      /** Stands for this membership, and is not that of an earlier or later one of the same slot: signed to leave. */
      membership: hex(16),
    }),
  },
  leave: {
    method: 'POST',
    path: '/v1/memberships/end',
    who: 'anyone',
    /** Signed over `leaveText(slotKey, membership)`; a slot that is not there has left. */
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
    output: z.strictObject({
      unit: id.nullable(),
      /** The slot's team, for the tokens of work reports. */
      team: id,
      /** What opens the list of the team's mailboxes: the same for everyone in the team. */
      door: hex(16),
    }),
  },
  /** What is released to leads is shown to the team as well: a slot gets its own unit's releases and its site's. */
  teamReleases: {
    method: 'POST',
    path: '/v1/memberships/releases',
    who: 'anyone',
    /** Releases of this week and later. */
    input: z.strictObject({ slotKey: hex(32), from: week, signature: hex(64) }),
    output: z.strictObject({
      /** Every unit the slot's team has been in since then, the newest last; each chain oldest first. */
      units: z.array(unitCard.extend({ releases: chain })).max(20),
      site: chain,
    }),
  },
  issueTokens: {
    method: 'POST',
    path: '/v1/tokens',
    who: 'anyone',
    input: z
      .strictObject({
        slotKey: hex(32),
        /** Null where no report tokens are asked for. */
        unit: id.nullable(),
        week,
        /** Blinded elements for reports, one per attribute in order; none once they were got, or without a unit. */
        blinded: setOf(element, attributes.length),
        /** Blinded elements for voices: all notes, then all work reports; none once they were got. */
        voices: setOf(element, voicesPerWeek),
        signature: hex(64),
      })
      .refine(({ unit, blinded }) => (unit === null) === (blinded.length === 0), { path: ['unit'] })
      .refine(({ blinded, voices }) => blinded.length + voices.length > 0, { path: ['blinded'] }),
    output: z.strictObject({
      evaluated: setOf(evaluation, attributes.length),
      voices: setOf(evaluation, voicesPerWeek),
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
} as const satisfies Record<string, Exchange>;
