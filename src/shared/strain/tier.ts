/** The private tier a seat works out for its own person (SCIENCE.md, "Tiers"). */
export const tiers = ['learning', 'steady', 'watch', 'strain', 'reachOut'] as const;
export type Tier = (typeof tiers)[number];

/** What a report may carry of it: learning and steady are 1, watch 2, strain and reach out 3. */
export type ReportTier = 1 | 2 | 3;

export function reportTier(tier: Tier): ReportTier {
  switch (tier) {
    case 'learning':
    case 'steady':
      return 1;
    case 'watch':
      return 2;
    case 'strain':
    case 'reachOut':
      return 3;
  }
}
