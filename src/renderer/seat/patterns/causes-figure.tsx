import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { causeFinding, cumulated } from '../../../shared/pattern-findings.ts';
import { type Patterns, type Span, spans } from '../../../shared/patterns.ts';
import { OneOf } from '../../parts/chips.tsx';
import { Drawing, Figure } from './figure.tsx';
import { useCauseWords } from './use-cause-words.ts';
import { usePatternWords } from './use-pattern-words.ts';

/** What made calls hard, the most frequent first, over a month, a quarter or the year. */
export function CausesFigure({ patterns }: { patterns: Patterns }) {
  const { t } = useTranslation();
  const words = usePatternWords();
  const [span, setSpan] = useState<Span>('quarter');
  const counts = patterns.stressors[span];
  const causes = useMemo(
    () =>
      cumulated(counts).map(({ stressor, calls, share }) => ({
        name: t(`domain.stressor.${stressor}`),
        calls,
        share,
        said: words.percent(share),
      })),
    [counts, t, words],
  );
  const finding = causeFinding(counts);
  const sentence = useCauseWords(finding);
  const isDrawn = finding.kind === 'main' || finding.kind === 'spread';
  return (
    <Figure
      title={t('patterns.causes.title')}
      choice={
        <OneOf
          label={t('patterns.causes.span')}
          value={span}
          onChoose={setSpan}
          chips={spans.map((id) => ({ id, text: t(`patterns.causes.spans.${id}`) }))}
        />
      }
      chart={
        isDrawn && (
          <Drawing kind="causes" height={causes.length * 2.25 + 1} causes={causes} sentence={sentence} />
        )
      }
      sentence={sentence}
      about={isDrawn && t('patterns.causes.about')}
      table={
        causes.length > 0
          ? {
              columns: [
                t('patterns.causes.column.cause'),
                t('patterns.causes.column.calls'),
                t('patterns.causes.column.share'),
              ],
              rows: () => causes.map(({ name, calls, said }) => ({ key: name, cells: [name, calls, said] })),
            }
          : null
      }
    />
  );
}
