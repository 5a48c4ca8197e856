import { asOfNow } from '../../shared/as-of-now.ts';
import { reviewAction } from '../../shared/action-review.ts';
import { dayAt } from '../../shared/clock.ts';
import { trendWeeks } from '../../shared/hub-contract/desks.ts';
import { type SignedRelease, siteWeek, type UnitWeek, unitWeek } from '../../shared/release.ts';
import type { OurTeam } from '../../shared/seat-contract/team.ts';
import { nextRelease } from '../../shared/week.ts';
import { settingsOf } from '../journal/settings.ts';
import type { Seat } from '../seat.ts';
import { boardIn } from './team-board.ts';

/** S16: the lead's page of the person's unit, made of releases that this seat has checked itself, and what was changed. */
export function ourTeam(seat: Pick<Seat, 'sync' | 'clock' | 'journal'>): OurTeam {
  const { sync, clock } = seat;
  const joined = sync.joined();
  const { card, unit, site, at } = sync.results();
  const all = asOfNow(unit.map(({ body }) => unitWeek.parse(JSON.parse(body))));
  const weeks = all.slice(-trendWeeks);
  const shown = new Set(weeks.map(({ week }) => week));
  const siteWeeks = newest(site).map(({ body }) => siteWeek.parse(JSON.parse(body)));
  return {
    page: joined &&
      card && {
        ...card,
        weekPlan: joined.bundle.weekPlan,
        today: dayAt(clock.now(), joined.bundle.zone),
        weeks,
        siteWeeks: siteWeeks.filter(({ week }) => shown.has(week)),
        nextRelease: nextRelease(clock.now(), joined.bundle.zone, joined.bundle.weekPlan),
      },
    check: {
      at,
      releases: unit.length + site.length,
      newest: site.at(-1)?.week ?? null,
      trouble: sync.trouble(),
    },
    work: workOf(seat, all),
  };
}

function workOf(
  { sync, clock, journal }: Pick<Seat, 'sync' | 'clock' | 'journal'>,
  weeks: readonly UnitWeek[],
): OurTeam['work'] {
  const joined = sync.joined();
  const told = joined && boardIn(settingsOf(journal));
  if (!told) return null;
  const { weekPlan, zone } = joined.bundle;
  const today = dayAt(clock.now(), zone);
  const actions = told.board.actions.map((action) => {
    return { ...action, reviews: reviewAction(action.begun, weeks, weekPlan, today) };
  });
  return { at: told.at, actions, reports: told.board.workReports };
}

function newest(releases: readonly SignedRelease[]): readonly SignedRelease[] {
  return releases.slice(-trendWeeks);
}
