import { addDays, dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput, HubParsed } from '../../shared/hub-contract.ts';
import { boardWeeks } from '../../shared/hub-contract/team-board.ts';
import { wallPraise } from '../../shared/praise.ts';
import { weekOf } from '../../shared/week.ts';
import { checkDoor } from '../access/team-door.ts';
import type { Hub } from '../hub.ts';
import { theOrganisation } from '../store/organisation.ts';
import { praisesOfUnit } from '../store/praise.ts';
import { siteOfTeam } from '../store/site.ts';
import { surgeDaysOf } from '../store/surge-day.ts';
import { unitOfTeam } from '../store/unit.ts';
import { actionsOfUnit } from '../store/work-action.ts';
import { onWallSince } from './huddles.ts';
import { recentWorkReports } from './work-reports.ts';

/**
 * What a team is told of the work around it: what its leads see and wrote down for it to read. Nobody says who they are;
 * the answer is the same for everyone in the team.
 */
export async function teamBoard(
  hub: Hub,
  { team, door }: HubParsed<'teamBoard'>,
): Promise<HubOutput<'teamBoard'>> {
  const { store, clock, secrets } = hub;
  checkDoor(secrets, team, door);
  const site = await siteOfTeam(store, team);
  if (!site) throw new Refusal('notAllowed');
  const { weekPlan } = await theOrganisation(store);
  const today = dayAt(clock.now(), site.zone);
  const unit = await unitOfTeam(store, team, weekOf(today, weekPlan));
  const surgeDays = await surgeDaysOf(store, [team], today);
  if (unit === null) return { actions: [], workReports: [], surgeDays, praises: [] };
  const since = addDays(today, -7 * boardWeeks);
  const actions = await actionsOfUnit(store, unit);
  const praises = await praisesOfUnit(store, unit, onWallSince(today));
  return {
    actions: actions.filter(({ begun }) => begun >= since),
    workReports: await recentWorkReports(hub, unit, site),
    surgeDays,
    praises: praises.map((praise) => wallPraise.strip().parse(praise)),
  };
}
