import { PhoneMissed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CheckIn } from '../../../shared/check-in.ts';
import { addDays, type Day } from '../../../shared/clock.ts';
import type { HardCall } from '../../../shared/stressor.ts';
import { useDates } from '../../parts/dates.ts';
import { MoodFace } from '../../parts/mood-face.tsx';
import styles from './patterns.module.css';

interface DayStripProps {
  to: Day;
  checkIns: readonly CheckIn[];
  hardCalls: readonly HardCall[];
}

/** Seven days side by side: what was said last on each, as a face and its word, and how many calls were hard. */
export function DayStrip({ to, checkIns, hardCalls }: DayStripProps) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const days = Array.from({ length: 7 }, (_, i) => addDays(to, i - 6));
  return (
    <ol className={styles.strip}>
      {days.map((day) => {
        const last = checkIns.findLast((c) => c.day === day);
        const calls = hardCalls.filter((c) => c.day === day).length;
        return (
          <li key={day} className={styles.day}>
            <span className={styles.soft}>{dates.shortDay(day)}</span>
            {last ? (
              <>
                <MoodFace mood={last.mood} size={36} />
                <span>{t(`domain.mood.${last.mood}`)}</span>
              </>
            ) : (
              <>
                <span className={styles.nothing} />
                <span className="visually-hidden">{t('patterns.week.nothing')}</span>
              </>
            )}
            {calls > 0 && (
              <span className={styles.calls}>
                <PhoneMissed size={14} aria-hidden="true" />
                <span aria-hidden="true">{calls}</span>
                <span className="visually-hidden">{t('patterns.week.calls', { count: calls })}</span>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
