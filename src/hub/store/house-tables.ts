import type { Generated } from 'kysely';
import type { Role } from '../../shared/hub-contract/accounts.ts';
import type { SiteHelpLine } from '../../shared/site-help.ts';

// Who is who: the organisation, its people, its slots, and what is released as one.

/** The one organisation of this hub. */
export interface OrganisationTable {
  /** Random id, 32 hex digits: part of every token's public info. */
  org: string;
  name: string;
  firstDay: number;
  settleHours: number;
}

export interface SiteTable {
  id: number;
  name: string;
  zone: string;
}

export interface TeamTable {
  id: number;
  site: number;
  name: string;
  headcount: number;
}

/** Teams whose people are leads themselves: they form units of their own. */
export interface LeadsTeamTable {
  team: number;
}

export interface AccountTable {
  id: number;
  login: string;
  name: string;
  role: Role;
  /** PHC string; null until the person has taken the account up. */
  password: string | null;
}

export interface LeadTeamTable {
  account: number;
  team: number;
}

export interface AccountLinkTable {
  /** SHA-256 of the link's token. */
  hash: string;
  /** Null for the link of the first administrator. */
  account: number | null;
  expiresAt: number;
}

export interface InviteTable {
  locator: string;
  team: number;
  bundle: string;
  mac: string;
  expiresAt: number;
  /** 0 or 1. Which slot used it is not kept. */
  used: Generated<number>;
}

/** A membership: an Ed25519 public key, and the first week it counts in. */
export interface SlotTable {
  slotKey: string;
  team: number;
  countsFrom: number;
  /** 32 random hex digits, new each time the slot joins: what it signs to leave. */
  membership: string;
}

/** What is released: one or several teams of a site. It keeps its number while it is made of the same teams. */
export interface UnitTable {
  id: number;
  site: number;
}

export interface UnitQuarterTable {
  unit: number;
  quarter: number;
  /** The week of the quarter from which it is there. */
  firstWeek: number;
  /** Slots on its first roster of the quarter: the only figure that is shown. Below eight it is never released. */
  enrolled: number;
}

export interface UnitTeamTable {
  quarter: number;
  team: number;
  unit: number;
}

/** A line that a site offers its people, by its place on the page. */
export interface HelpLineTable extends SiteHelpLine {
  site: number;
  place: number;
}

export interface HouseTables {
  organisation: OrganisationTable;
  site: SiteTable;
  team: TeamTable;
  leadsTeam: LeadsTeamTable;
  account: AccountTable;
  leadTeam: LeadTeamTable;
  accountLink: AccountLinkTable;
  invite: InviteTable;
  slot: SlotTable;
  unit: UnitTable;
  unitQuarter: UnitQuarterTable;
  unitTeam: UnitTeamTable;
  helpLine: HelpLineTable;
}
