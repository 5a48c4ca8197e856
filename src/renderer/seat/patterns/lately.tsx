import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '../../../shared/clock.ts';
import { moodFinding, rhythmFinding } from '../../../shared/pattern-findings.ts';
import type { Today } from '../../../shared/seat-contract/records.ts';
import type { CheckIn } from '../../../shared/check-in.ts';
import type { HardCall } from '../../../shared/stressor.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { useDates } from '../../parts/dates.ts';
import { useSituation } from '../situation.ts';
import { DayStrip } from './day-strip.tsx';
import styles from './patterns.module.css';

interface LatelyProps {
  today: Day;
  checkIns: readonly CheckIn[];
  hardCalls: readonly HardCall[];
}

/** Today in a line, the last seven days as faces, and how often there was a word: what a tired reader needs, in sentences. */
export function Lately({ today, checkIns, hardCalls }: LatelyProps) {
  const { t } = useTranslation();
  const days = useSeat('patterns', { to: today }).data?.days ?? [];
  const now = useSeat('today', {}).data;
  // As in the strip above the sentence: what was said last on each day.
  const lastOfDays = new Map(checkIns.map(({ day, mood }) => [day, { day, mood }]));
  const week = moodFinding([...lastOfDays.values()].filter(({ day }) => day > addDays(today, -7)));
  const rhythm = rhythmFinding(days, today);
  return (
    <>
      {now && <TodayLine today={now} />}
      <DayStrip to={today} checkIns={checkIns} hardCalls={hardCalls} />
      <p>
        {week
          ? t('patterns.week.said', { days: week.days, mood: t(`domain.mood.${week.mood}`) })
          : t('patterns.week.none')}
      </p>
      {rhythm && (
        <p className={styles.soft}>
          {t('patterns.rhythm.days', { days: rhythm.days })}
          {rhythm.calmWeeks > 0 && ` ${t('patterns.rhythm.calm', { weeks: rhythm.calmWeeks })}`}
        </p>
      )}
    </>
  );
}

/** The day's check-ins with their times, and how many calls were hard. */
function TodayLine({ today: { checkIns, hardCalls } }: { today: Today }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const said = checkIns.map(({ at, mood, calm }) =>
    t('patterns.today.checkIn', {
      time: dates.time(at),
      mood: t(`domain.mood.${mood}`),
      calm: t(`domain.calm.${calm}`),
    }),
  );
  const calls = hardCalls.length > 0 ? [t('patterns.week.calls', { count: hardCalls.length })] : [];
  const all = [...said, ...calls];
  return (
    <p>
      <strong>{t('patterns.today.title')}</strong>{' '}
      {all.length > 0 ? all.join(' · ') : t('patterns.today.nothing')}
    </p>
  );
}
