import { useTranslation } from 'react-i18next';
import type { WeekPlan } from '../../shared/week.ts';
import { useWeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { type PulseScope, type ScopePulse, themeBands } from './pulse-scopes.ts';
import styles from './pulse.module.css';

/** The themes of the newest pulse in bands, most named first, beside the pulse before. */
export function PulseThemes({ scope, plan }: { scope: PulseScope; plan: WeekPlan }) {
  const { t } = useTranslation();
  const days = useWeekWords(plan);
  const newest = scope.pulses.at(-1);
  const before = scope.pulses.at(-2);
  if (!newest) return null;
  const band = (pulse: ScopePulse | undefined, theme: ScopePulse['themes'][number]['theme']) => {
    const found = pulse?.themes.find((each) => each.theme === theme);
    return found ? t(`hrPulse.themes.band.${found.band}`, themeBands) : '–';
  };
  const heard = newest.themes.filter((each) => each.band !== 'hardly');
  const hardly = newest.themes.filter((each) => each.band === 'hardly');
  return (
    <Card title={t('hrPulse.themes.title', { name: scope.name, days: days.days([newest.week]) })}>
      <p className={styles.facts}>{t('hrPulse.themes.say')}</p>
      {heard.length === 0 ? (
        <p>{t('hrPulse.said.noTheme')}</p>
      ) : (
        <DataTable
          caption={t('hrPulse.themes.caption')}
          columns={[
            t('hrPulse.themes.column.theme'),
            t('hrPulse.themes.column.now'),
            before ? days.days([before.week]) : t('hrPulse.themes.column.before'),
          ]}
          rows={heard.map(({ theme, band: now }) => ({
            key: theme,
            cells: [
              t(`pulse.theme.${theme}`),
              <span key={theme} className={styles.band} data-band={now}>
                {band(newest, theme)}
              </span>,
              band(before, theme),
            ],
          }))}
        />
      )}
      {hardly.length > 0 && heard.length > 0 && (
        <p className={styles.facts}>
          {t('hrPulse.themes.hardly', {
            themes: hardly.map(({ theme }) => t(`pulse.theme.${theme}`)).join(t('hrPulse.said.gap')),
          })}
        </p>
      )}
    </Card>
  );
}
