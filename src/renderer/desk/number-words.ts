import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Estimate } from './noise.ts';

/** How numbers are said: few digits, and never more certain than they are. */
export function useNumberWords() {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const step = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const plain = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
    const whole = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 });
    /** Uncertainty is rounded up: a band that looks too narrow would be a lie. */
    const spread = (of: number, digits: 0 | 1) => Math.ceil(of * 10 ** digits) / 10 ** digits;
    return {
      /** 3.5 */
      step: (value: number) => step.format(value),
      /** 12.5, or 25 without a point */
      plain: (value: number) => plain.format(value),
      /** A number with one digit after the point, for files that go on counting with it; null stays null. */
      rounded: (value: number | null) => (value === null ? null : Math.round(value * 10) / 10),
      /** 3.2 ± 0.2 */
      mean: (of: Estimate) => `${step.format(of.value)}\u00a0±\u00a0${step.format(spread(of.spread, 1))}`,
      /** 31 ± 6% */
      share: (of: Estimate) => `${whole.format(of.value)}\u00a0±\u00a0${whole.format(spread(of.spread, 0))}%`,
    };
  }, [i18n.language]);
}

export type NumberWords = ReturnType<typeof useNumberWords>;
