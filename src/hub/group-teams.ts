import { fewestSlots } from '../shared/release.ts';

/** A team with the slots that count in it. */
export interface CountedTeam {
  team: number;
  slots: number;
}

/** Teams that are released together. */
export interface TeamGroup {
  teams: number[];
  slots: number;
}

/**
 * Groups the teams of a site into units of at least eight slots (PRIVACY, "Who is who"): a team that has them stands
 * alone, smaller ones are joined among themselves, and what is left over joins the smallest unit. Only where the whole
 * site has fewer than eight does one group with fewer come out. The order of the teams does not matter.
 */
export function groupTeams(teams: readonly CountedTeam[]): TeamGroup[] {
  const bySize = teams.toSorted((a, b) => b.slots - a.slots || a.team - b.team);
  const groups: TeamGroup[] = [];
  let small: TeamGroup = { teams: [], slots: 0 };
  for (const { team, slots } of bySize) {
    small = { teams: [...small.teams, team], slots: small.slots + slots };
    if (small.slots >= fewestSlots) {
      groups.push(small);
      small = { teams: [], slots: 0 };
    }
  }
  if (small.teams.length === 0) return groups;
  const smallest = groups.toSorted((a, b) => a.slots - b.slots)[0];
  if (!smallest) return [small];
  smallest.teams.push(...small.teams);
  smallest.slots += small.slots;
  return groups;
}

/**
 * The same for a site with leads' teams: leads form units of their own, also where they are too few to be shown. Nobody is
 * part of a sum that they are shown as its lead.
 */
export function groupSite(teams: readonly CountedTeam[], ofLeads: ReadonlySet<number>): TeamGroup[] {
  const [leads, agents] = [true, false].map((are) => teams.filter(({ team }) => ofLeads.has(team) === are));
  return [...groupTeams(agents ?? []), ...groupTeams(leads ?? [])];
}
