import { useTranslation } from 'react-i18next';
import type { UnitPage } from '../../shared/hub-contract.ts';
import type { UnitWeek } from '../../shared/release.ts';
import type { UnitView } from './unit-view.ts';

type Gap = Exclude<UnitWeek['state'], 'released'> | 'joined';

/** Weeks without numbers of their own: where they lie, and why in a word. */
export function useWeekGaps(page: UnitPage, view: UnitView) {
  const { t } = useTranslation();
  const gapOf = ({ week, state }: UnitWeek): Gap | null => {
    if (state === 'released') return null;
    return view.joined.has(week) ? 'joined' : state;
  };
  const said = (week: UnitWeek) => {
    const gap = gapOf(week);
    return gap ? t(`desk.gapSaid.${gap}`) : '';
  };
  const spans: { from: number; to: number; gap: Gap; text: string }[] = [];
  for (const [i, week] of page.weeks.entries()) {
    const gap = gapOf(week);
    const last = spans.at(-1);
    if (gap && last?.to === i - 1 && last.gap === gap) last.to = i;
    else if (gap) spans.push({ from: i, to: i, gap, text: t(`desk.gap.${gap}`) });
  }
  return { spans, said };
}
