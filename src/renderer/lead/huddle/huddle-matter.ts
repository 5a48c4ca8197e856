import type { Day } from '../../../shared/clock.ts';
import type { UnitPage } from '../../../shared/hub-contract/desks.ts';
import type { HuddlePage } from '../../../shared/hub-contract/huddles.ts';
import type { WorkReports } from '../../../shared/hub-contract/voices.ts';
import type { HuddleForm } from '../../../shared/huddle.ts';
import { type BriefPart, huddleBrief } from '../../../shared/huddle-brief.ts';

/** What a huddle is about: all of it stands on the lead's other pages too. */
export interface HuddleMatter {
  page: UnitPage;
  talk: HuddlePage;
  reports: WorkReports['reports'];
  /** Days that are marked as peaks, from today on. */
  peaks: readonly Day[];
}

/** What a huddle of that form and day begins with. */
export function briefOf(
  { page, talk, reports, peaks }: HuddleMatter,
  form: HuddleForm,
  day: Day,
): BriefPart[] {
  return huddleBrief(form, {
    ...page,
    ...talk,
    today: day,
    operations: page.operations.flatMap(({ days }) => days),
    peaks,
    reports,
  });
}

/** Names that are known to the page: nobody's stands on a wall or in a report unless the lead wants it so. */
export function knownNames({ page, talk }: Pick<HuddleMatter, 'page' | 'talk'>): string[] {
  return [...talk.praises.flatMap(({ who, by }) => [who, by]), ...page.actions.map(({ by }) => by)];
}
