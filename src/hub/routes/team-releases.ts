import { checkSlot, releasesText } from '../../protocol/slot.ts';
import { dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput, HubParsed } from '../../shared/hub-contract.ts';
import { longestChain } from '../../shared/hub-contract/seats.ts';
import { quarterOf, weekOf } from '../../shared/week.ts';
import type { Hub } from '../hub.ts';
import { siteSubject, unitSubject } from '../release/release-week.ts';
import { theOrganisation } from '../store/organisation.ts';
import { releasesFrom } from '../store/release.ts';
import { siteOfTeam } from '../store/site.ts';
import { findSlot } from '../store/slot.ts';
import { allTeams } from '../store/team.ts';
import { unitsOfSite } from '../store/unit.ts';
import { cardOf } from './own-units.ts';

/**
 * What was released to a slot's team and its site. A slot must sign for it: a unit's results are its team's and its leads',
 * and not HR's or another team's.
 */
export async function teamReleases(
  { store, clock }: Hub,
  asked: HubParsed<'teamReleases'>,
): Promise<HubOutput<'teamReleases'>> {
  const { slotKey, from, signature } = asked;
  const slot = await findSlot(store, slotKey);
  if (!slot) throw new Refusal('notJoined');
  if (!checkSlot(slotKey, releasesText(asked), signature)) throw new Refusal('wrongSignature');
  const site = await siteOfTeam(store, slot.team);
  if (!site) throw new Refusal('notJoined');

  const { weekPlan } = await theOrganisation(store);
  const quarter = quarterOf(weekOf(dayAt(clock.now(), site.zone), weekPlan));
  const own = (await unitsOfSite(store, site.id)).filter(
    (unit) => unit.teams.includes(slot.team) && unit.quarter >= quarterOf(from) && unit.quarter <= quarter,
  );
  // The newest quarter comes first; a unit that goes on over several shows its newest card.
  const newest = new Map(own.toReversed().map((unit) => [unit.unit, unit]));
  const teams = await allTeams(store);
  const units = [...newest.values()].map(async (unit) => ({
    ...cardOf(
      unit,
      site,
      teams.filter(({ id }) => unit.teams.includes(id)),
    ),
    releases: await releasesFrom(store, unitSubject(unit.unit), from, longestChain),
  }));
  return {
    units: await Promise.all(units),
    site: await releasesFrom(store, siteSubject(site.id), from, longestChain),
  };
}
