import { asOfNow } from '../../shared/as-of-now.ts';
import type { DeskWeek, WithheldReason } from '../../shared/hub-contract/privacy.ts';
import type { UnitWeek } from '../../shared/release.ts';
import type { Week } from '../../shared/week.ts';

/**
 * From so many units on HR is told that some of a site's units were withheld. Among fewer, whoever knows the teams would
 * know which one, and that its people had not taken part.
 */
export const speaksFrom = 5;

/** Reasons that say nothing about who took part: told whatever the number of units. */
const harmless: ReadonlySet<WithheldReason> = new Set(['tooSmall', 'voided', 'audit']);

/**
 * Why each week of a unit's published weeks (oldest first) did not come out; a week that came out has no entry. `refused`:
 * the weeks that the audit did not let out.
 */
export function withheldWeeks(
  weeks: readonly UnitWeek[],
  refused: ReadonlySet<Week>,
): Map<Week, WithheldReason> {
  const now = asOfNow(weeks);
  const later = new Set(now.flatMap((each) => (each.state === 'released' ? each.weeks : [])));
  const reasons = new Map<Week, WithheldReason>();
  for (const [i, { week, state }] of now.entries()) {
    if (state === 'released') continue;
    if (state === 'tooSmall' || state === 'voided') reasons.set(week, state);
    else if (refused.has(week)) reasons.set(week, 'audit');
    else if (state === 'held') reasons.set(week, later.has(week) ? 'later' : 'held');
    else reasons.set(week, weeks[i]?.state === 'held' ? 'lapsed' : 'tooFew');
  }
  return reasons;
}

/**
 * A site's week as HR may know it, from the reasons of all its units (null: came out). How many were withheld is never
 * more exact than "fewer than half" or "half and more", so that not even a week in which all were withheld says so of each.
 */
export function coarsely(units: readonly (WithheldReason | null)[]): Pick<DeskWeek, 'withheld' | 'reasons'> {
  const withheld = units.filter((reason) => reason !== null);
  const reasons = [...new Set(withheld)].toSorted();
  if (units.length < speaksFrom)
    return { withheld: null, reasons: reasons.filter((reason) => harmless.has(reason)) };
  const share = withheld.length === 0 ? 'none' : withheld.length * 2 < units.length ? 'fewer' : 'more';
  return { withheld: share, reasons };
}
