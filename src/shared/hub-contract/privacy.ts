import { z } from 'zod';
import { releaseRulesShape } from '../release-rules.ts';
import { week, weekPlan } from '../week.ts';
import { type Exchange, id, name, nothing } from './shapes.ts';

/** Every number that is ever published, by its name in the ledger. */
export const publishedNumber = z.enum([
  'unit.mood',
  'unit.calm',
  'unit.strained',
  'unit.groups',
  'unit.names',
  'site.mood',
  'site.calm',
  'site.tier',
  'site.groups',
  'site.pulse.1',
  'site.pulse.2',
  'site.pulse.3',
  'site.pulse.4',
  'site.pulse.5',
  'site.theme',
]);

/** ε in halves, so that sums are exact. */
const halves = z.int().min(0);

/** What anyone in the company may know without signing in: rules and keys, and no number of any team or site. */
export const privacyPage = z.strictObject({
  organisation: name,
  weekPlan,
  rules: releaseRulesShape,
  /** What each number costs each slot for each week. */
  prices: z.array(
    z.strictObject({
      number: publishedNumber,
      halves,
      /** Weeks of a quarter in which it is published, at most. */
      weeks: z.int(),
    }),
  ),
  /** What a slot can spend in a quarter. */
  budget: halves,
  /** The hub's keys in one line, as every seat shows them. */
  fingerprint: z.string(),
});
export type PrivacyPage = z.infer<typeof privacyPage>;

/** Why a unit's week did not come out, or not by itself. */
export const withheldReason = z.enum([
  /** Too few rows; it waits for the next week that has enough. */
  'held',
  /** It waited, and came out together with a later week. */
  'later',
  /** It waited until it was thrown away. */
  'lapsed',
  /** Too few rows even to wait. */
  'tooFew',
  /** The whole site has fewer than eight slots. */
  'tooSmall',
  /** The hub was put back from a copy while the week was open. */
  'voided',
  /** The audit found that it could be narrowed down to fewer than five slots. */
  'audit',
]);
export type WithheldReason = z.infer<typeof withheldReason>;

/** A site's week. Of its units only what cannot point at one of them (docs/decisions/0017). */
export const deskWeek = z.strictObject({
  week,
  /** Whether the site's own sum came out. */
  out: z.boolean(),
  /** How many of its units did not: none, fewer than half, or half and more. Null where the site has too few units to say. */
  withheld: z.enum(['none', 'fewer', 'more']).nullable(),
  reasons: z.array(withheldReason),
});
export type DeskWeek = z.infer<typeof deskWeek>;

const deskSite = z.strictObject({
  site: id,
  name,
  enrolled: z.int().min(0),
  headcount: z.int().min(0),
  /** Units this quarter. */
  units: z.int().min(0),
  spent: z.strictObject({
    /** For the site's own numbers. */
    site: halves,
    /** The most that any of its units has spent; null where the site has too few units to say. */
    unit: halves.nullable(),
  }),
  /** The last quarter's worth of weeks, oldest first. */
  weeks: z.array(deskWeek),
});
export type DeskSite = z.infer<typeof deskSite>;

/** H5: the privacy desk. */
export const privacyDesk = z.strictObject({
  ...privacyPage.shape,
  /** From so many units on a site's withheld units are spoken of. */
  speaksFrom: z.int(),
  sites: z.array(deskSite),
  /** What the audit refused in the last quarter's worth of weeks, the newest first. */
  refusals: z.array(z.strictObject({ site: name, week, of: z.enum(['unit', 'site']) })),
});
export type PrivacyDesk = z.infer<typeof privacyDesk>;

/** What is asked about privacy itself. */
export const privacyExchanges = {
  privacyPage: { method: 'GET', path: '/v1/privacy', who: 'anyone', input: nothing, output: privacyPage },
  privacyDesk: {
    method: 'GET',
    path: '/v1/privacy/desk',
    who: 'hrOrAdministrator',
    input: nothing,
    output: privacyDesk,
  },
} as const satisfies Record<string, Exchange>;
