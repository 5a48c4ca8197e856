import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionReview } from '../../shared/action-review.ts';
import type { Day } from '../../shared/clock.ts';
import type { Signal } from '../../shared/signals.ts';
import type { WorkAction } from '../../shared/work-action.ts';
import { useDates } from '../parts/dates.ts';

/** The words for findings, changes and what came after them. */
export function useWorkWords() {
  const { t, i18n } = useTranslation();
  const dates = useDates('UTC');
  return useMemo(() => {
    const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
    const action = (of: { action: WorkAction | null; words: string | null }) =>
      of.action ? t(`workActions.${of.action}.name`) : (of.words ?? t('leadWork.form.own'));
    const day = (of: Day) => dates.date(of);
    return {
      action,
      day,
      /** A finding in a sentence. `named` gives an action of one's own its words. */
      signal: ({ rule, group: of, figures, after }: Signal, named: (day: Day) => string) => {
        const group = of ? t(`domain.stressorGroup.${of}`) : '';
        switch (rule) {
          case 'groupLeads':
            return t('leadWork.signal.groupLeads', { group });
          case 'groupWithFigure':
            return t('leadWork.signal.groupWithFigure', {
              group,
              figures: list.format(figures.map((figure) => t(`leadWork.figure.${figure}`))),
            });
          case 'recovery':
            return t('leadWork.signal.recovery', {
              action: after ? named(after.day) : '',
              day: after ? day(after.day) : '',
            });
          default:
            return t(`leadWork.signal.${rule}`);
        }
      },
      cause: (cause: Signal['cause']) => {
        if (!cause) return t('leadWork.signal.noCause');
        const of =
          'stressor' in cause
            ? t(`domain.stressor.${cause.stressor}`)
            : t(`domain.stressorGroup.${cause.group}`);
        return t('leadWork.signal.cause', { cause: of });
      },
      /** What a review found, with the honest half sentence. */
      review: (review: ActionReview) => {
        const said = (found: string) => t('leadWork.review.after', { after: review.after, found });
        if (review.state === 'waiting')
          return said(t('leadWork.review.waiting', { day: dates.date(review.from) }));
        if (review.state === 'nothingToCompare') return said(t('leadWork.review.nothing'));
        const { strainedBands, calmSteps } = review;
        const bands = t(`leadWork.review.bands.${bandsKey(strainedBands)}`);
        if (calmSteps === 0) return said(bands);
        const calm = t(`leadWork.review.calm.${calmSteps > 0 ? 'up' : 'down'}`, {
          steps: Math.abs(calmSteps),
        });
        return said(t('leadWork.review.both', { bands, calm }));
      },
    };
  }, [t, i18n.language, dates]);
}

function bandsKey(bands: number) {
  if (bands === 0) return 'same';
  if (bands < 0) return bands === -1 ? 'fewer1' : 'fewer2';
  return bands === 1 ? 'more1' : 'more2';
}
