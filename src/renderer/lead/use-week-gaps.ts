import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { TeamPage } from '../../shared/seat-contract/team.ts';
import type { UnitWeek } from '../../shared/release.ts';
import { gapSpans } from '../desk/gap-spans.ts';
import type { UnitView } from './unit-view.ts';

type Gap = Exclude<UnitWeek['state'], 'released'> | 'joined';

function gapOf(view: UnitView, { week, state }: UnitWeek): Gap | null {
  if (state === 'released') return null;
  return view.joined.has(week) ? 'joined' : state;
}

/** Why a week has no numbers of its own, whole words; nothing for one that has. */
export const gapWords = (view: UnitView, t: TFunction) => (week: UnitWeek) => {
  const gap = gapOf(view, week);
  return gap ? t(`desk.gapSaid.${gap}`) : '';
};

/** Weeks without numbers of their own: where they lie, and why in a word. */
export function useWeekGaps(page: TeamPage, view: UnitView) {
  const { t } = useTranslation();
  const spans = gapSpans(
    page.weeks.map((week) => {
      const gap = gapOf(view, week);
      return gap && t(`desk.gap.${gap}`);
    }),
  );
  return { spans, said: gapWords(view, t) };
}
