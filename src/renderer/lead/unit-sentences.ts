import { besideSite, type Released, type UnitView } from './unit-view.ts';
import type { ReportWords } from './use-report-words.ts';

type Words = Pick<ReportWords, 't' | 'unit'>;

/** How the team is, in sentences: the week, where it is going, and how it stands beside the site. */
export function howSentences(shown: Released, view: UnitView, site: string, { t, unit }: Words): string[] {
  const moving = (['mood', 'calm', 'strained'] as const).flatMap((name) => {
    const move = view.moves[name];
    return move === 0 ? [] : [t(`desk.move.${name}.${move > 0 ? 'up' : 'down'}`)];
  });
  return [
    t('desk.how.answer', {
      mood: unit.level('mood', shown.mood),
      calm: unit.level('calm', shown.calm),
      band: unit.band(shown.strained),
    }),
    ...(moving.length > 0 ? moving : [t('desk.move.none')]),
    ...(view.site
      ? [
          t('desk.beside.both', {
            mood: besideSite(shown.mood, view.site.mood),
            calm: besideSite(shown.calm, view.site.calm),
            site,
          }),
        ]
      : []),
  ];
}

/** What stood out most this week, in a sentence. */
export function weighsSentence({ groups }: Released, { t, unit }: Words): string {
  return groups.length > 0
    ? t('desk.weighs.answer', { count: groups.length, groups: unit.groups(groups) })
    : t('desk.weighs.nothing');
}
