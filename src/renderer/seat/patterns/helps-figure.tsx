import { useTranslation } from 'react-i18next';
import { helpFinding } from '../../../shared/pattern-findings.ts';
import type { Help } from '../../../shared/what-helps.ts';
import { MoodFace } from '../../parts/mood-face.tsx';
import { nearestStep } from '../../../shared/pattern-findings.ts';
import { Figure } from './figure.tsx';
import styles from './patterns.module.css';
import { usePatternWords } from './use-pattern-words.ts';

/** What helps: each routine with the mood before and after it, and in words how sure that is. */
export function HelpsFigure({ helps }: { helps: readonly Help[] }) {
  const { t } = useTranslation();
  const words = usePatternWords();
  const finding = helpFinding(helps);
  const name = (routine: Help['routine']) => t(`domain.routine.${routine}`);
  const mean = (value: number | null) => (value === null ? '–' : words.level(value));
  const change = (value: number | null) => (value === null ? '–' : words.change(value));
  const sentence =
    finding.kind === 'likely'
      ? t('patterns.helps.likely', {
          what: words.list(finding.routines.map(name)),
          count: finding.routines.length,
        })
      : t(`patterns.helps.${finding.kind}`);
  return (
    <Figure
      title={t('patterns.helps.title')}
      chart={
        helps.length > 0 && (
          <ul className={styles.helps}>
            {helps.map(({ routine, rated, meanBefore, meanChange, sure }) => (
              <li key={routine}>
                <strong>{name(routine)}</strong>
                {meanBefore !== null && meanChange !== null && (
                  <span className={styles.faces} aria-hidden="true">
                    <MoodFace mood={nearestStep(meanBefore)} size={28} />
                    <span>→</span>
                    <MoodFace mood={nearestStep(meanBefore + meanChange)} size={28} />
                  </span>
                )}
                <span className={styles.sure}>{t(`patterns.helps.sure.${sure}`)}</span>
                <span className={styles.soft}>
                  {meanChange === null
                    ? t('patterns.helps.unrated')
                    : t('patterns.helps.change', { rated, change: words.change(meanChange) })}
                </span>
              </li>
            ))}
          </ul>
        )
      }
      sentence={sentence}
      about={helps.length > 0 && t('patterns.helps.about')}
      table={
        helps.length > 0
          ? {
              columns: [
                t('patterns.helps.column.routine'),
                t('patterns.helps.column.times'),
                t('patterns.helps.column.rated'),
                t('patterns.helps.column.before'),
                t('patterns.helps.column.change'),
                t('patterns.helps.column.sure'),
              ],
              rows: () =>
                helps.map(({ routine, sessions, rated, meanBefore, meanChange, sure }) => ({
                  key: routine,
                  cells: [
                    name(routine),
                    sessions,
                    rated,
                    mean(meanBefore),
                    change(meanChange),
                    t(`patterns.helps.sure.${sure}`),
                  ],
                })),
            }
          : null
      }
    />
  );
}
