import { asOfNow } from '../shared/as-of-now.ts';
import { dayAt } from '../shared/clock.ts';
import { trendWeeks } from '../shared/hub-contract/desks.ts';
import { type SignedRelease, siteWeek, unitWeek } from '../shared/release.ts';
import type { OurTeam } from '../shared/seat-contract/team.ts';
import { nextRelease } from '../shared/week.ts';
import type { Seat } from './seat.ts';

/** S16: the lead's page of the person's unit, made of releases that this seat has checked itself. */
export function ourTeam({ sync, clock }: Pick<Seat, 'sync' | 'clock'>): OurTeam {
  const joined = sync.joined();
  const { card, unit, site, at } = sync.results();
  const weeks = asOfNow(newest(unit).map(({ body }) => unitWeek.parse(JSON.parse(body))));
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
  };
}

function newest(releases: readonly SignedRelease[]): readonly SignedRelease[] {
  return releases.slice(-trendWeeks);
}
