import { useTranslation } from 'react-i18next';
import { pulseItems } from '../../shared/pulse.ts';
import type { WeekPlan } from '../../shared/week.ts';
import { useNumberWords } from '../desk/number-words.ts';
import { useWeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import { answerBands, heavyBand, type ItemAnswers, type PulseScope } from './pulse-scopes.ts';
import styles from './pulse.module.css';

/** The newest pulse: each sentence with its answers in three bands, drawn and written out. */
export function PulseAnswers({ scope, plan }: { scope: PulseScope; plan: WeekPlan }) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const days = useWeekWords(plan);
  const newest = scope.pulses.at(-1);
  if (!newest) return null;
  return (
    <Card title={t('hrPulse.answers.title', { name: scope.name, days: days.days([newest.week]) })}>
      <p className={styles.facts}>{t('hrPulse.answers.say')}</p>
      <ul className={styles.items}>
        {pulseItems.map((item) => {
          const answers = newest.items[item];
          return (
            <li key={item}>
              <p className={styles.sentence}>
                <strong>{t('hrPulse.quoted', { sentence: t(`pulse.item.${item}`) })}</strong>{' '}
                <span className={styles.facts}>
                  {t(heavyBand[item] === 'agree' ? 'hrPulse.answers.worse' : 'hrPulse.answers.better')}
                </span>
              </p>
              <Bar answers={answers} heavyAt={heavyBand[item] === 'agree' ? 'end' : 'start'} />
              <ul className={styles.shares}>
                {answerBands.map((band) => (
                  <li key={band}>
                    {t(`hrPulse.answers.band.${band}`)} {numbers.share(answers.bands[band])}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      <p className={styles.facts}>{t('desk.scope.spread')}</p>
    </Card>
  );
}

/** Three shares of one length. What it shows stands in words below it. */
function Bar({ answers, heavyAt }: { answers: ItemAnswers; heavyAt: 'start' | 'end' }) {
  return (
    <div className={styles.bar} data-heavy={heavyAt} aria-hidden="true">
      {answerBands.map((band) => (
        <span key={band} data-band={band} style={{ flexGrow: answers.bands[band].value }} />
      ))}
    </div>
  );
}
