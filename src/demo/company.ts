import { randomBytes } from 'node:crypto';
import { makeLink } from '../hub/access/link.ts';
import type { Hub } from '../hub/hub.ts';
import { accountHandlers } from '../hub/routes/accounts.ts';
import { administrationHandlers } from '../hub/routes/administration.ts';
import { insertAccount } from '../hub/store/account.ts';
import { insertSite } from '../hub/store/site.ts';
import { insertTeam } from '../hub/store/team.ts';
import { newInviteCode, readInviteCode, sealInvite } from '../protocol/invite.ts';
import type { SignIn } from '../shared/demo-contract.ts';
import type { Role } from '../shared/hub-contract/accounts.ts';
import type { Language } from '../shared/language.ts';
import { defaultWeekPlan } from '../shared/week.ts';
import { castNames, ownTeam } from './cast.ts';

/** A team of the simulated company at the hub. */
export interface CompanyTeam {
  id: number;
  /** Its site's place in the cast. */
  site: number;
  zone: string;
  headcount: number;
}

export interface Company {
  teams: CompanyTeam[];
  /** The person's own team, which the lead leads. */
  own: CompanyTeam;
  lead: SignIn;
  hr: SignIn;
  assistance: SignIn;
}

/** Founds the company as an administrator would: organisation, sites, teams, a lead of the person's team, HR, and the assistance programme. */
export async function foundCompany(hub: Hub, language: Language): Promise<Company> {
  const { company, sites } = castNames(language);
  await signUp(hub, null, { login: 'administrator', password: newPassword() });
  await administrationHandlers(hub).setOrganisation({ name: company, weekPlan: defaultWeekPlan });

  const teams: CompanyTeam[] = [];
  for (const [site, { name, zone, teams: planned }] of sites.entries()) {
    const siteId = hub.newId();
    await insertSite(hub.store, { id: siteId, name, zone });
    for (const { name, headcount } of planned) {
      const id = hub.newId();
      await insertTeam(hub.store, { id, site: siteId, name, headcount });
      teams.push({ id, site, zone, headcount });
    }
  }
  const own = teams.filter(({ site }) => site === ownTeam.site)[ownTeam.team];
  if (!own) throw new Error('the person’s team is not in the cast');
  return {
    teams,
    own,
    lead: await addPerson(hub, 'lead', [own.id]),
    hr: await addPerson(hub, 'hr', []),
    assistance: await addPerson(hub, 'assistance', []),
  };
}

/** Makes invites to a team as the administrator's page does, and gives their codes. */
export async function inviteTo(hub: Hub, { id }: CompanyTeam, chairs: number): Promise<string[]> {
  const administration = administrationHandlers(hub);
  const bundle = await administration.teamBundle({ team: id });
  const codes = Array.from({ length: chairs }, newInviteCode);
  const invites = codes.map((code) => sealInvite(readInviteCode(code), bundle));
  await administration.addInvites({ team: id, invites });
  return codes;
}

const newPassword = () => randomBytes(9).toString('base64url');

async function addPerson(hub: Hub, role: Exclude<Role, 'administrator'>, teams: number[]): Promise<SignIn> {
  const id = hub.newId();
  const login = role === 'hr' ? 'people' : role;
  await insertAccount(hub.store, { id, login, name: login, role, password: null }, teams);
  return signUp(hub, id, { login, password: newPassword() });
}

/** Takes an account up with a link, or sets the hub up where there is no account yet. */
async function signUp(hub: Hub, account: number | null, signIn: SignIn): Promise<SignIn> {
  const { setUp, takeUpAccount } = accountHandlers(hub);
  const caller = { account: null, bytes: new Uint8Array(), signIn: () => {} };
  const token = await makeLink(hub.store, account, hub.clock.now());
  if (account === null) await setUp({ token, name: signIn.login, ...signIn }, caller);
  else await takeUpAccount({ token, password: signIn.password }, caller);
  return signIn;
}
