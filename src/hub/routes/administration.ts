import { dayAt, hour } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput, HubParsed } from '../../shared/hub-contract.ts';
import { type InviteBundle, inviteBundle } from '../../shared/hub-contract/seats.ts';
import type { KeyKind } from '../../shared/key-log.ts';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import { quarterOf, weekOf } from '../../shared/week.ts';
import { makeLink, takeUpPath } from '../access/link.ts';
import type { Hub } from '../hub.ts';
import { keyLogHeadOf, keyOfWeek } from '../keys.ts';
import { allAccounts, insertAccount } from '../store/account.ts';
import { insertInvites, openInvites } from '../store/invite.ts';
import { insertLeadsTeam, leadsTeams } from '../store/leads-team.ts';
import { isWeekPlanPinned, theOrganisation, updateOrganisation } from '../store/organisation.ts';
import { allSites, hasSite, insertSite, siteOfTeam } from '../store/site.ts';
import { slotsByTeam } from '../store/slot.ts';
import { allTeams, findTeam, insertTeam } from '../store/team.ts';
import { inTransaction } from '../store/transaction.ts';
import { unitsOfSite } from '../store/unit.ts';
import type { HubHandlers } from './route.ts';

type AdministrationCall =
  | 'organisation'
  | 'setOrganisation'
  | 'addSite'
  | 'addTeam'
  | 'teamBundle'
  | 'addInvites'
  | 'addAccount';

/** An invite is good for 72 hours (PRIVACY, "Who is who"). */
const inviteGoodFor = 72 * hour;

/** What an administrator does. Callable without HTTP too: `await administrationHandlers(hub).addSite({ name, zone })`. */
export function administrationHandlers(hub: Hub) {
  const { store, clock, newId } = hub;
  return {
    organisation: () => organisationOf(hub),

    setOrganisation: async ({ name, weekPlan }) => {
      const now = (await theOrganisation(store)).weekPlan;
      const moved = weekPlan.firstDay !== now.firstDay || weekPlan.settleHours !== now.settleHours;
      if (moved && (await isWeekPlanPinned(store))) throw new Refusal('weekPlanPinned', 'weekPlan');
      await updateOrganisation(store, { name, weekPlan });
      return organisationOf(hub);
    },

    addSite: async ({ name, zone }) => {
      await insertSite(store, { id: newId(), name, zone });
      return organisationOf(hub);
    },

    addTeam: async ({ site, name, headcount, forLeads }) => {
      if (!(await hasSite(store, site))) throw new Refusal('notFound', 'site');
      const id = newId();
      await inTransaction(store, async (transaction) => {
        await insertTeam(transaction, { id, site, name, headcount });
        if (forLeads) await insertLeadsTeam(transaction, id);
      });
      return organisationOf(hub);
    },

    teamBundle: ({ team }) => bundleFor(hub, team),

    addInvites: async ({ team, invites }) => {
      const expected = JSON.stringify(await bundleFor(hub, team));
      const wrong = invites.findIndex((invite) => normal(invite.bundle) !== expected);
      if (wrong >= 0) throw new Refusal('badInput', `invites.${wrong}.bundle`);
      await inTransaction(store, async (transaction) => {
        const added = await insertInvites(transaction, team, invites, clock.now() + inviteGoodFor);
        if (added !== invites.length) throw new Refusal('badInput', 'invites');
      });
      return organisationOf(hub);
    },

    addAccount: (input) => addAccount(hub, input),
  } satisfies Pick<HubHandlers, AdministrationCall>;
}

/** A bundle's text with its fields in the contract's order, or null when it is no bundle. */
function normal(text: string): string | null {
  try {
    return JSON.stringify(inviteBundle.parse(JSON.parse(text)));
  } catch {
    return null;
  }
}

/** What invites to a team must carry. Throws `Refusal('notFound')` for a team that is not there. */
async function bundleFor(hub: Hub, id: number): Promise<InviteBundle> {
  const { store, clock } = hub;
  const { org, name, weekPlan } = await theOrganisation(store);
  const team = await findTeam(store, id);
  const site = await siteOfTeam(store, id);
  if (!team || !site) throw new Refusal('notFound', 'team');
  const week = weekOf(dayAt(clock.now(), site.zone), weekPlan);
  const reportKey = await keyOfWeek(hub, 'report', week);
  const hexOf = async (kind: KeyKind) => toHex((await keyOfWeek(hub, kind, week)).publicKey);
  return inviteBundle.parse({
    org,
    organisation: name,
    site: site.name,
    zone: site.zone,
    team: team.name,
    weekPlan,
    reportKey: { id: reportKey.id, publicKey: toHex(reportKey.publicKey) },
    tokenKey: await hexOf('token'),
    releaseKey: await hexOf('release'),
    keyLog: await keyLogHeadOf(store),
    ...(hub.tls?.authority && { authority: hub.tls.authority }),
  } satisfies InviteBundle);
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

async function addAccount(hub: Hub, input: HubParsed<'addAccount'>): Promise<HubOutput<'addAccount'>> {
  const { store, clock, newId } = hub;
  const { login, name, role, teams } = input;
  if (role !== 'lead' && teams.length > 0) throw new Refusal('badInput', 'teams');
  return inTransaction(store, async (transaction) => {
    const led = [...new Set(teams)];
    for (const team of led) if (!(await findTeam(transaction, team))) throw new Refusal('notFound', 'teams');
    const account = { id: newId(), login, name, role, password: null };
    if (!(await insertAccount(transaction, account, led))) throw new Refusal('nameTaken', 'login');
    return { login, path: takeUpPath(await makeLink(transaction, account.id, clock.now())) };
  });
}

/** The organisation as its administrator sees it: enrolment beside headcount, and no result of anyone. */
export async function organisationOf({ store, clock }: Hub): Promise<Organisation> {
  const { name, weekPlan } = await theOrganisation(store);
  const [teams, slots, invites] = [
    await allTeams(store),
    await slotsByTeam(store),
    await openInvites(store, clock.now()),
  ];
  const ofLeads = await leadsTeams(store);
  const sites: Organisation['sites'] = [];
  for (const site of await allSites(store)) {
    const quarter = quarterOf(weekOf(dayAt(clock.now(), site.zone), weekPlan));
    const units = (await unitsOfSite(store, site.id)).filter((unit) => unit.quarter === quarter);
    sites.push({
      ...site,
      teams: teams
        .filter((team) => team.site === site.id)
        .map((team) => ({
          id: team.id,
          name: team.name,
          headcount: team.headcount,
          forLeads: ofLeads.has(team.id),
          slots: slots.get(team.id) ?? 0,
          openInvites: invites.get(team.id) ?? 0,
          unit: units.find((unit) => unit.teams.includes(team.id))?.unit ?? null,
        })),
    });
  }
  return { name, weekPlan, sites, accounts: await allAccounts(store) };
}
