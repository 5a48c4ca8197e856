import { fewestSlots } from '../shared/release.ts';
import { quarterOf, type Week } from '../shared/week.ts';
import { groupSite, type TeamGroup } from './group-teams.ts';
import type { Hub } from './hub.ts';
import { leadsTeams } from './store/leads-team.ts';
import { freezeRoster } from './store/roster.ts';
import { claimBegin } from './store/site-week.ts';
import { countingSlots } from './store/slot.ts';
import { inTransaction } from './store/transaction.ts';
import { dissolveUnit, insertUnit, type UnitRow, unitsOfSite } from './store/unit.ts';

/**
 * What happens at a site when a week begins, once: teams that have no unit yet get one, and the roster is frozen. A site
 * in which nobody counts yet has no weeks.
 */
export async function beginWeek(
  { store, newId }: Pick<Hub, 'store' | 'newId'>,
  site: number,
  week: Week,
): Promise<void> {
  await inTransaction(store, async (transaction) => {
    const teams = await countingSlots(transaction, site, week);
    if (teams.length === 0 || !(await claimBegin(transaction, site, week))) return;

    const ever = await unitsOfSite(transaction, site);
    const now = ever.filter((unit) => unit.quarter === quarterOf(week));
    const standing = new Set(now.filter(stands).flatMap((unit) => unit.teams));
    const free = teams.filter(({ team }) => !standing.has(team));
    const groups = groupSite(free, await leadsTeams(transaction));

    const waiting = now.filter((unit) => !stands(unit));
    const stillWaiting = waiting.filter((unit) => groups.some((group) => isStill(unit, group)));
    for (const unit of waiting) if (!stillWaiting.includes(unit)) await dissolveUnit(transaction, unit);
    for (const group of groups) {
      if (stillWaiting.some((unit) => isStill(unit, group))) continue;
      await insertUnit(transaction, {
        unit: ever.find((unit) => isSame(unit.teams, group.teams))?.unit ?? newId(),
        site,
        quarter: quarterOf(week),
        firstWeek: week,
        enrolled: group.slots,
        teams: group.teams,
      });
    }
    await freezeRoster(transaction, site, week);
  });
}

/** A unit stands for the quarter once it began with eight slots. A smaller one waits, and is grouped anew each week. */
function stands({ enrolled }: UnitRow): boolean {
  return enrolled >= fewestSlots;
}

/** Whether a waiting unit would come out again as it is. */
function isStill(unit: UnitRow, { teams, slots }: TeamGroup): boolean {
  return slots < fewestSlots && isSame(unit.teams, teams);
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((team) => b.includes(team));
}
