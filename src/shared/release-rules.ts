import { z } from 'zod';
import { fewestSlots, longestWait } from './release.ts';

/** The release's thresholds (PRIVACY, "The release"). What decides and what the privacy pages say is the same number. */
export const releaseRules = {
  fewestSlots,
  /** The floor is drawn for each unit and week, from `fewestSlots` to this, both included. */
  highestFloor: 10,
  longestWait,
  /** Fewer released units, or fewer rows in them, and a site shows nothing. */
  fewestUnits: 2,
  fewestRows: 20,
  /** What is out may never narrow down to fewer slots than this. */
  fewestTogether: 5,
} as const;

export const releaseRulesShape = z.strictObject({
  fewestSlots: z.int(),
  highestFloor: z.int(),
  longestWait: z.int(),
  fewestUnits: z.int(),
  fewestRows: z.int(),
  fewestTogether: z.int(),
});
export type ReleaseRules = z.infer<typeof releaseRulesShape>;
