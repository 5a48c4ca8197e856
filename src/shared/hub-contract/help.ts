import { z } from 'zod';
import { day } from '../clock.ts';
import { siteHelp, siteHelpLines } from '../site-help.ts';
import { type Exchange, id, idInPath, name, nothing } from './shapes.ts';

/** Every site's lines, as the administrator sees them. */
export const allHelp = z.strictObject({
  /** `today` is the calendar's day at the site. */
  sites: z.array(z.strictObject({ id, today: day, ...siteHelp.shape })),
});
export type AllHelp = z.infer<typeof allHelp>;
export type HelpOfSite = AllHelp['sites'][number];

/** The lines that a site offers its people (S9). */
export const helpExchanges = {
  /**
   * What seats keep for when they are offline. Asked daily by every seat of the site, in the words of its invite: it says
   * where a seat is and nothing about anyone.
   */
  siteHelp: {
    method: 'GET',
    path: '/v1/help-lines',
    who: 'anyone',
    input: z.strictObject({ site: name }),
    output: siteHelp,
  },
  allHelp: {
    method: 'GET',
    path: '/v1/sites/help-lines',
    who: 'administrator',
    input: nothing,
    output: allHelp,
  },
  setHelp: {
    method: 'PUT',
    path: '/v1/sites/:site/help-lines',
    who: 'administrator',
    input: z.strictObject({ site: idInPath, lines: siteHelpLines }),
    output: allHelp,
  },
} as const satisfies Record<string, Exchange>;
