import { useTranslation } from 'react-i18next';
import type { WeekPlan } from '../../shared/week.ts';
import { useNumberWords } from '../desk/number-words.ts';
import { useWeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import styles from './hr.module.css';
import { heaviestItem, heavyBand, type PulseScope, type ScopePulse } from './pulse-scopes.ts';

/** How many themes a sentence names. */
const mostNamed = 3;

/** First, in words: of each site's newest pulse the sentence that looks heaviest, and the themes named most. */
export function WhatWasSaid({ scopes, plan }: { scopes: readonly PulseScope[]; plan: WeekPlan }) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const days = useWeekWords(plan);
  if (scopes.length === 0) return null;
  const newest = Math.max(...scopes.flatMap(({ pulses }) => pulses.map(({ week }) => week)));

  const said = (pulse: ScopePulse) => {
    const item = heaviestItem(pulse);
    const band = heavyBand[item];
    const sentence = t(`hrPulse.said.${band === 'agree' ? 'agree' : 'not'}`, {
      sentence: t(`pulse.item.${item}`),
      share: numbers.share(pulse.items[item].bands[band]),
    });
    const named = pulse.themes.filter((each) => each.band === 'some' || each.band === 'many');
    const heard =
      named.length > 0
        ? t('hrPulse.said.themes', {
            themes: named
              .slice(0, mostNamed)
              .map(({ theme }) => t(`pulse.theme.${theme}`))
              .join(t('hrPulse.said.gap')),
          })
        : t('hrPulse.said.noTheme');
    return [sentence, heard];
  };
  return (
    <Card title={t('hrPulse.said.title', { days: days.days([newest]) })}>
      <dl className={styles.moved}>
        {scopes.map(({ id, name, pulses }) => {
          const pulse = pulses.find(({ week }) => week === newest);
          return (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {pulse
                  ? said(pulse).map((sentence) => <p key={sentence}>{sentence}</p>)
                  : t('hrPulse.said.notOut')}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.facts}>{t('hrPulse.said.how')}</p>
    </Card>
  );
}
