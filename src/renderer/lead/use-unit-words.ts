import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, ShareBand } from '../../shared/release.ts';
import type { StressorGroup } from '../../shared/stressor.ts';
import { useNumberWords } from '../desk/number-words.ts';
import { bandKey, type LevelName, levelKey } from './unit-view.ts';

/** The words for a unit's figures, in the language of the page. */
export function useUnitWords() {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  return useMemo(() => {
    return {
      /** "rather low" */
      level: (name: LevelName, level: Level) => t(`desk.level.${name}.${levelKey(level)}`),
      /** The same for narrow places: whole steps as a check-in names them. */
      shortLevel: (name: LevelName, level: Level) =>
        level === 2 || level === 3 || level === 4
          ? t(`domain.${name}.${level}`)
          : t(`desk.level.${name}.${levelKey(level)}`),
      /** "Some are finding it heavy." */
      band: (band: ShareBand) => t(`desk.band.${bandKey(band)}`),
      /** "some" */
      shortBand: (band: ShareBand) => t(`desk.bandShort.${bandKey(band)}`),
      /** "25–50%" */
      percent: ({ from, below }: ShareBand) => {
        if (below === null) return t('desk.percent.andMore', { from: numbers.plain(from) });
        if (from === 0) return t('desk.percent.under', { below: numbers.plain(below) });
        return t('desk.percent.between', { from: numbers.plain(from), below: numbers.plain(below) });
      },
      groups: (groups: readonly StressorGroup[]) =>
        groups.map((group) => t(`domain.stressorGroup.${group}`)).join(t('desk.listGap')),
    };
  }, [t, numbers]);
}
