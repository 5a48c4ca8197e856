import { useTranslation } from 'react-i18next';
import type { CauseFinding } from '../../../shared/pattern-findings.ts';
import { usePatternWords } from './use-pattern-words.ts';

/** Which causes weigh most, in a sentence. */
export function useCauseWords(finding: CauseFinding): string {
  const { t } = useTranslation();
  const words = usePatternWords();
  switch (finding.kind) {
    case 'none':
      return t('patterns.causes.none');
    case 'few':
    case 'spread':
      return t(`patterns.causes.${finding.kind}`, { calls: finding.calls });
    case 'main': {
      const names = finding.stressors.map((stressor) => t(`domain.stressor.${stressor}`));
      const share = words.percent(finding.share);
      return t('patterns.causes.main', { what: words.list(names), count: names.length, share });
    }
  }
}
