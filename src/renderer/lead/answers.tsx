import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import styles from './lead.module.css';
import { howSentences, weighsSentence } from './unit-sentences.ts';
import type { Released, UnitView } from './unit-view.ts';
import { useUnitWords } from './use-unit-words.ts';

interface AnswerProps {
  shown: Released;
  view: UnitView;
}

/** First question: the week in a sentence, where it is going, and how it stands beside the site. */
export function HowIsTheTeam({ shown, view, site }: AnswerProps & { site: string }) {
  const { t } = useTranslation();
  const words = useUnitWords();
  const [answer, ...more] = howSentences(shown, view, site, { t, unit: words });
  return (
    <Card title={t('desk.how.title')}>
      <p className={styles.answer}>{answer}</p>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Card>
  );
}

/** Second question: what stood out this week, and which single causes over four. */
export function WhatWeighs({ shown, view }: AnswerProps) {
  const { t } = useTranslation();
  const words = useUnitWords();
  const weeksOut = new Set(view.released.flatMap(({ weeks }) => weeks)).size;
  return (
    <Card title={t('desk.weighs.title')}>
      <p className={styles.answer}>{weighsSentence(shown, { t, unit: words })}</p>
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
