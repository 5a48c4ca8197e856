import { z } from 'zod';
import { addDays, type Day, day } from './clock.ts';
import { bandPlace, type UnitWeek } from './release.ts';
import { firstDayOf, type Week, week, weekOf, type WeekPlan } from './week.ts';

/** An action is looked at again so many weeks after the one it began in. */
export const reviewsAfter = [2, 4] as const;

/** What the released results did between the last week before an action and a week after it. */
export const actionReview = z.discriminatedUnion('state', [
  /** The week is not out yet; `from` is the day after which it can be. */
  z.strictObject({ state: z.literal('waiting'), after: z.literal(reviewsAfter), from: day }),
  /** Nothing was released before the action, or for the week after it: there is nothing to compare. */
  z.strictObject({ state: z.literal('nothingToCompare'), after: z.literal(reviewsAfter) }),
  z.strictObject({
    state: z.literal('compared'),
    after: z.literal(reviewsAfter),
    /** The two weeks compared. */
    before: week,
    later: week,
    /** Bands that the share of those who find it heavy has moved: below 0 is fewer. */
    strainedBands: z.int(),
    /** Half steps that mood and calm have moved: above 0 is better. */
    moodSteps: z.int(),
    calmSteps: z.int(),
  }),
]);
export type ActionReview = z.infer<typeof actionReview>;

type Released = Extract<UnitWeek, { state: 'released' }>;

/**
 * Whether an action may have helped, as far as bands can tell: the last release before it beside the release for two, and
 * for four, weeks later. One band, or one half step, may be chance (docs/privacy.md): the words say so.
 * `weeks` oldest first; `today` is a day at the site.
 */
export function reviewAction(
  begun: Day,
  weeks: readonly UnitWeek[],
  weekPlan: WeekPlan,
  today: Day,
): ActionReview[] {
  const began = weekOf(begun, weekPlan);
  const released = weeks.filter((of): of is Released => of.state === 'released');
  const before = released.findLast((shown) => Math.max(...shown.weeks) < began);
  return reviewsAfter.map((after) => {
    const due: Week = began + after;
    const shown = released.find((of) => of.weeks.includes(due));
    if (before && shown)
      return { state: 'compared', after, before: before.week, later: shown.week, ...moved(before, shown) };
    const from = addDays(firstDayOf(due, weekPlan), 7 + Math.ceil(weekPlan.settleHours / 24));
    const outcome = shown ?? weeks.find((of) => of.week === due);
    const waits = outcome ? outcome.state === 'held' : today <= from;
    return waits ? { state: 'waiting', after, from } : { state: 'nothingToCompare', after };
  });
}

function moved(before: Released, later: Released) {
  return {
    strainedBands: bandPlace(later.strained) - bandPlace(before.strained),
    moodSteps: Math.round((later.mood - before.mood) * 2),
    calmSteps: Math.round((later.calm - before.calm) * 2),
  };
}
