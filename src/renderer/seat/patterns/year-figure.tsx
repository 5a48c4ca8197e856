import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { steps } from '../../../shared/check-in.ts';
import { addDays, type Day, daysBetween } from '../../../shared/clock.ts';
import { moodFinding, nearestStep } from '../../../shared/pattern-findings.ts';
import type { Patterns } from '../../../shared/patterns.ts';
import type { YearPlace } from '../../parts/chart-props.ts';
import { useDates } from '../../parts/dates.ts';
import { MoodFace } from '../../parts/mood-face.tsx';
import { Drawing, Figure } from './figure.tsx';
import { dayAt, monthsOf, placeOf, sameDayNextMonth } from './months.ts';
import styles from './patterns.module.css';
import { usePatternWords } from './use-pattern-words.ts';

/** Fewer days than these are in the strip above, and an almost empty year tells nothing. */
const fewestDays = 7;

/** Twelve months of days in the colour of their mood; a pointer or the arrow keys look at a day, and its words stand below. */
export function YearFigure({ patterns }: { patterns: Patterns }) {
  const { t } = useTranslation();
  const words = usePatternWords();
  const dates = useDates('UTC');
  const { from, to, days } = patterns;
  const [looked, setLooked] = useState<Day | null>(null);
  const months = useMemo(() => monthsOf(from, to), [from, to]);
  const byDay = useMemo(() => new Map(days.map((each) => [each.day, each])), [days]);
  const cells = useMemo(
    () =>
      days.flatMap(({ day, mood }) =>
        mood === null ? [] : [{ ...placeOf(day, from), mood: nearestStep(mood) }],
      ),
    [days, from],
  );
  const letters = useMemo(() => months.map(words.letter), [months, words]);
  const onPoint = useCallback((place: YearPlace) => setLooked(dayAt(place, from, to)), [from, to]);

  const finding = moodFinding(days);
  const said = (day: Day): string => {
    const known = byDay.get(day);
    const mood = known?.mood ? t(`domain.mood.${nearestStep(known.mood)}`) : t('patterns.year.off');
    const count = known?.hardCalls ?? 0;
    const what = count > 0 ? t('patterns.year.calls', { mood, count }) : mood;
    return t('patterns.year.day', { day: dates.day(day), what });
  };
  const byKey = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, looked ?? to, from, to);
    if (!next) return;
    event.preventDefault(); // the page does not scroll along
    setLooked(next);
  };
  const day = looked ?? to;
  return (
    <Figure
      title={t('patterns.year.title')}
      chart={
        finding &&
        finding.days >= fewestDays && (
          <>
            <div
              role="slider"
              tabIndex={0}
              className={styles.explore}
              aria-label={t('patterns.year.explore')}
              aria-valuemin={0}
              aria-valuemax={daysBetween(from, to)}
              aria-valuenow={daysBetween(from, day)}
              aria-valuetext={said(day)}
              onKeyDown={byKey}
              onBlur={() => setLooked(null)}
              onPointerLeave={() => setLooked(null)}
            >
              <Drawing
                kind="year"
                height={23}
                months={letters}
                cells={cells}
                chosen={looked ? placeOf(looked, from) : null}
                onPoint={onPoint}
              />
            </div>
            <p className={styles.looked}>{looked ? said(looked) : t('patterns.year.explore')}</p>
            <ul className={styles.legend} aria-label={t('patterns.year.legend')}>
              {steps.map((step) => (
                <li key={step}>
                  <span className={styles.swatch} style={{ background: `var(--mood-${step})` }} />
                  <MoodFace mood={step} size={20} />
                  {t(`domain.mood.${step}`)}
                </li>
              ))}
            </ul>
          </>
        )
      }
      sentence={
        finding
          ? t('patterns.year.said', { days: finding.days, mood: t(`domain.mood.${finding.mood}`) })
          : t('patterns.year.none')
      }
      table={
        finding
          ? {
              columns: [
                t('patterns.year.column.month'),
                ...steps.map((step) => t(`domain.mood.${step}`)),
                t('patterns.year.column.calls'),
              ],
              rows: () =>
                months.map((month) => {
                  const its = days.filter((each) => each.day.startsWith(month.slice(0, 7)));
                  const times = (step: number) =>
                    its.filter(({ mood }) => mood !== null && nearestStep(mood) === step).length;
                  const calls = its.reduce((sum, { hardCalls }) => sum + hardCalls, 0);
                  return { key: month, cells: [words.month(month), ...steps.map(times), calls] };
                }),
            }
          : null
      }
    />
  );
}

/** The day that a key leads to from another, within the twelve months; null for any other key. */
function dayByKey(key: string, day: Day, from: Day, to: Day): Day | null {
  const moves: Record<string, () => Day> = {
    ArrowDown: () => addDays(day, 1),
    ArrowUp: () => addDays(day, -1),
    ArrowRight: () => sameDayNextMonth(day, 1),
    ArrowLeft: () => sameDayNextMonth(day, -1),
    Home: () => from,
    End: () => to,
  };
  const next = moves[key]?.();
  return next === undefined ? null : next < from ? from : next > to ? to : next;
}
