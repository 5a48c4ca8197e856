import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import type { LoggedAction } from '../../../shared/hub-contract/actions.ts';
import type { BriefPart, HuddlePoint, SaidAction } from '../../../shared/huddle-brief.ts';
import { useDates } from '../../parts/dates.ts';
import { useSaidWords } from '../use-said-words.ts';
import { useUnitWords } from '../use-unit-words.ts';
import { useWorkWords } from '../use-work-words.ts';

/** A brief in words: what each part begins with, a line for each point. `actions` gives a change of one's own its words. */
export function useHuddleWords(actions: readonly LoggedAction[]) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const unit = useUnitWords();
  const work = useWorkWords();
  const reports = useSaidWords();
  return useMemo(() => {
    const day = (of: Day) => dates.monthDay(of);
    const change = (of: SaidAction) => ({ action: work.action(of), day: day(of.begun) });
    const begunOn = (on: string) => {
      const found = actions.find(({ begun }) => begun === on);
      return found ? work.action(found) : '';
    };
    const point = (of: HuddlePoint): string => {
      switch (of.kind) {
        case 'week':
          return t('desk.how.answer', {
            mood: unit.level('mood', of.shown.mood),
            calm: unit.level('calm', of.shown.calm),
            band: unit.band(of.shown.strained),
          });
        case 'signal':
          return work.signal(of.signal, begunOn);
        case 'peak':
          return t('huddle.point.peak', { day: dates.day(of.day) });
        case 'change':
          return t('huddle.point.change', change(of.said));
        case 'helped':
          return t('huddle.point.helped', { ...change(of.said), review: work.review(of.review) });
        case 'solved':
          return t('huddle.point.solved', change(of.said));
        case 'goal': {
          const { words: goal, until } = of;
          return until
            ? t('huddle.point.goalUntil', { goal, day: day(until) })
            : t('huddle.point.goal', { goal });
        }
        case 'reached':
          return t('huddle.point.reached', { goal: of.words });
        case 'praise':
          return t('huddle.point.praise', { what: of.what, why: of.why });
        case 'reports': {
          const [first] = of.reports;
          return first ? reports.onDay(of.reports, first.day) : '';
        }
      }
    };
    return { part: ({ points }: BriefPart) => points.map(point).join('\n') };
  }, [t, dates, unit, work, reports, actions]);
}
