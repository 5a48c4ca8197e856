import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import styles from './lead.module.css';
import { besideSite, type Released, type UnitView } from './unit-view.ts';
import { useUnitWords } from './use-unit-words.ts';

interface AnswerProps {
  shown: Released;
  view: UnitView;
}

/** First question: the week in a sentence, where it is going, and how it stands beside the site. */
export function HowIsTheTeam({ shown, view, site }: AnswerProps & { site: string }) {
  const { t } = useTranslation();
  const words = useUnitWords();
  const { moves } = view;
  const moving = (['mood', 'calm', 'strained'] as const).flatMap((name) => {
    const move = moves[name];
    return move === 0 ? [] : [t(`desk.move.${name}.${move > 0 ? 'up' : 'down'}`)];
  });
  return (
    <Card title={t('desk.how.title')}>
      <p className={styles.answer}>
        {t('desk.how.answer', {
          mood: words.level('mood', shown.mood),
          calm: words.level('calm', shown.calm),
          band: words.band(shown.strained),
        })}
      </p>
      {moving.length > 0 ? (
        moving.map((sentence) => <p key={sentence}>{sentence}</p>)
      ) : (
        <p>{t('desk.move.none')}</p>
      )}
      {view.site && (
        <p>
          {t('desk.beside.both', {
            mood: besideSite(shown.mood, view.site.mood),
            calm: besideSite(shown.calm, view.site.calm),
            site,
          })}
        </p>
      )}
    </Card>
  );
}

/** Second question: what stood out this week, and which single causes over four. */
export function WhatWeighs({ shown, view }: AnswerProps) {
  const { t } = useTranslation();
  const words = useUnitWords();
  const [first] = shown.groups;
  const weeksOut = new Set(view.released.flatMap(({ weeks }) => weeks)).size;
  return (
    <Card title={t('desk.weighs.title')}>
      <p className={styles.answer}>
        {first
          ? t('desk.weighs.answer', { count: shown.groups.length, groups: words.groups(shown.groups) })
          : t('desk.weighs.nothing')}
      </p>
      {shown.names.length > 0 ? (
        <div>
          <p>{t('desk.weighs.names')}</p>
          <ol className={styles.names}>
            {shown.names.map((name) => (
              <li key={name}>{t(`domain.stressor.${name}`)}</li>
            ))}
          </ol>
        </div>
      ) : (
        <p>{t(weeksOut < 4 ? 'desk.weighs.namesLater' : 'desk.weighs.namesNone')}</p>
      )}
    </Card>
  );
}
