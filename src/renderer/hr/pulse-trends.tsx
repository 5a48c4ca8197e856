import { useTranslation } from 'react-i18next';
import { pulseItems } from '../../shared/pulse.ts';
import type { WeekPlan } from '../../shared/week.ts';
import { useNumberWords } from '../desk/number-words.ts';
import { Card } from '../parts/card.tsx';
import { EstimateTrend, levelScale } from './estimate-trend.tsx';
import hr from './hr.module.css';
import type { PulseScope } from './pulse-scopes.ts';

/** Each sentence over all its pulses, as the mean step. */
export function PulseTrends({ scope, plan }: { scope: PulseScope; plan: WeekPlan }) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const means = scope.pulses.flatMap(({ items }) => pulseItems.map((item) => items[item].mean));
  const scale = levelScale(means, (step) => `${step} ${t(`pulse.scale.${step}`)}`);
  return (
    <Card title={t('hrPulse.over', { name: scope.name, count: scope.pulses.length })}>
      <p className={hr.facts}>{t('hrPulse.overSay')}</p>
      <div className={hr.charts}>
        {pulseItems.map((item) => (
          <EstimateTrend
            key={item}
            title={t('hrPulse.quoted', { sentence: t(`pulse.item.${item}`) })}
            weeks={scope.pulses.map(({ week, items }) => ({ week, ...items[item].mean }))}
            every={2}
            say={numbers.mean}
            scale={scale}
            size="small"
            plan={plan}
          />
        ))}
      </div>
    </Card>
  );
}
