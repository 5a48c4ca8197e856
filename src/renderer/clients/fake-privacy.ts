import type { DeskSite, DeskWeek, PrivacyDesk, PrivacyPage } from '../../shared/hub-contract/privacy.ts';
import type { HubOutput } from '../../shared/hub-contract.ts';
import type { KeyKind, KeyLogEntry } from '../../shared/key-log.ts';
import { releaseRules } from '../../shared/release-rules.ts';
import { voiceAttributes } from '../../shared/week-report.ts';
import { defaultWeekPlan } from '../../shared/week.ts';
import { lastWeek } from './fake-weeks.ts';
import { ordinaryTuesday } from './fake-world.ts';

// What the fake hub says about privacy itself.

/** Prices as the hub’s ledger has them. */
const prices: PrivacyPage['prices'] = [
  ...(['unit.mood', 'unit.calm'] as const).map((number) => ({ number, halves: 0, weeks: 13 })),
  ...(['unit.strained', 'unit.groups', 'unit.names'] as const).map((number) => ({
    number,
    halves: 2,
    weeks: 13,
  })),
  ...(['site.mood', 'site.calm', 'site.tier', 'site.groups'] as const).map((number) => ({
    number,
    halves: 1,
    weeks: 13,
  })),
  ...voiceAttributes.map((attribute) => ({ number: `site.${attribute}` as const, halves: 1, weeks: 7 })),
];

const entry = (sequence: number, kind: KeyKind, some: Partial<KeyLogEntry> = {}): KeyLogEntry => ({
  sequence,
  kind,
  id: 1,
  key: ['8f', '3b', 'c4', '71'][sequence - 1]?.repeat(32) ?? '',
  validFrom: 0,
  published: Date.UTC(2025, 2, 3),
  previous: '00'.repeat(32),
  signature: '00'.repeat(64),
  ...some,
});

/** Three first keys, and next year's token key with its notice. */
export function storyKeyLog(): HubOutput<'keyLog'> {
  const next = { id: 2, validFrom: lastWeek + 6, published: Date.UTC(2026, 1, 26) };
  return {
    org: '0a'.repeat(16),
    entries: [entry(1, 'release'), entry(2, 'token'), entry(3, 'report'), entry(4, 'token', next)],
  };
}

/** The page for everyone. */
export function storyPrivacyPage(): PrivacyPage {
  return {
    organisation: 'Northwind Telecom',
    weekPlan: defaultWeekPlan,
    rules: releaseRules,
    prices,
    budget: prices.reduce((sum, { halves, weeks }) => sum + halves * weeks, 0),
    fingerprint: ordinaryTuesday().joined?.fingerprint ?? '',
  };
}

const weeks = (of: (ago: number) => Partial<DeskWeek>): DeskWeek[] =>
  Array.from({ length: 13 }, (_, i): DeskWeek => {
    const ago = 12 - i;
    return { week: lastWeek - ago, out: true, withheld: 'none', reasons: [], ...of(ago) };
  });

function site(id: number, name: string, some: Partial<DeskSite>): DeskSite {
  return {
    site: id,
    name,
    enrolled: 0,
    headcount: 0,
    units: 0,
    spent: { site: 0, unit: null },
    weeks: [],
    ...some,
  };
}

/** A large site with a bit of everything, a small one of which nothing is said, and a new one. */
export function storyPrivacyDesk(some: Partial<PrivacyDesk> = {}): PrivacyDesk {
  return {
    ...storyPrivacyPage(),
    speaksFrom: 5,
    sites: [
      site(1, 'Suzhou', {
        enrolled: 182,
        headcount: 191,
        units: 13,
        spent: { site: 36, unit: 44 },
        weeks: weeks((ago) => {
          if (ago === 0) return { withheld: 'fewer', reasons: ['held'] };
          if (ago === 4) return { withheld: 'fewer', reasons: ['lapsed', 'later', 'tooFew'] };
          return ago === 8 ? { out: false, withheld: 'more', reasons: ['tooFew'] } : {};
        }),
      }),
      site(2, 'Taipei', {
        enrolled: 30,
        headcount: 28,
        units: 3,
        spent: { site: 20, unit: null },
        weeks: weeks((ago) => ({ out: ago !== 2, withheld: null })),
      }),
      site(3, 'Xiamen', { enrolled: 11, headcount: 14, units: 1 }),
    ],
    refusals: [],
    ...some,
  };
}

/** The audit refused a unit: by the rules it never comes to that. */
export function refusedDesk(): PrivacyDesk {
  return storyPrivacyDesk({ refusals: [{ site: 'Suzhou', week: lastWeek, of: 'unit' }] });
}

/** Before there is any site. */
export function emptyDesk(): PrivacyDesk {
  return storyPrivacyDesk({ sites: [] });
}
