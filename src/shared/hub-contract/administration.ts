import { z } from 'zod';
import { zoneName } from '../clock.ts';
import { weekPlan } from '../week.ts';
import { role } from './accounts.ts';
import { inviteBundle, sealedInvite } from './seats.ts';
import { type Exchange, id, idInPath, login, name, nothing } from './shapes.ts';

const account = z.strictObject({
  id,
  login,
  name,
  role,
  teams: z.array(id),
  /** Whether the person has chosen a password; before that only their link leads in. */
  takenUp: z.boolean(),
});
export type Account = z.infer<typeof account>;

/** People the administrator says work in a team; shown beside the slots so that ghost slots show. */
export const headcount = z.int().min(1).max(10_000);

const team = z.strictObject({
  id,
  name,
  headcount,
  /** Whether its people are leads themselves: such teams form units of their own. */
  forLeads: z.boolean(),
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
export const accountLink = z.strictObject({ login, path: z.string() });

/** What the administrator asks. */
export const administrationExchanges = {
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
    input: z.strictObject({ site: id, name, headcount, forLeads: z.boolean().default(false) }),
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
} as const satisfies Record<string, Exchange>;
