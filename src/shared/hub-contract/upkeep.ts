import { z } from 'zod';
import { accountLink, headcount, organisation } from './administration.ts';
import { type Exchange, idInPath, name } from './shapes.ts';

/** What the administrator changes or ends of what was set up. */
export const upkeepExchanges = {
  editSite: {
    method: 'PUT',
    path: '/v1/sites/:site',
    who: 'administrator',
    input: z.strictObject({ site: idInPath, name }),
    output: organisation,
  },
  editTeam: {
    method: 'PUT',
    path: '/v1/teams/:team',
    who: 'administrator',
    input: z.strictObject({ team: idInPath, name, headcount }),
    output: organisation,
  },
  /** Lets every invite of a team that is still open expire at once. */
  endInvites: {
    method: 'POST',
    path: '/v1/teams/:team/invites/end',
    who: 'administrator',
    input: z.strictObject({ team: idInPath }),
    output: organisation,
  },
  endAccount: {
    method: 'POST',
    path: '/v1/accounts/:account/end',
    who: 'administrator',
    input: z.strictObject({ account: idInPath }),
    output: organisation,
  },
  /** A new link in place of one that was lost; also for whoever forgot the password. */
  renewAccountLink: {
    method: 'POST',
    path: '/v1/accounts/:account/link',
    who: 'administrator',
    input: z.strictObject({ account: idInPath }),
    output: accountLink,
  },
} as const satisfies Record<string, Exchange>;
