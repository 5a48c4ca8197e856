import { useTranslation } from 'react-i18next';
import type { CheckIn } from '../../../shared/check-in.ts';
import type { HardCall } from '../../../shared/stressor.ts';

/** What a person said, as a line of words. */
export function useRecordText() {
  const { t } = useTranslation();
  return {
    checkIn: ({ mood, calm }: CheckIn) =>
      t('seat.record.checkIn', { mood: t(`domain.mood.${mood}`), calm: t(`domain.calm.${calm}`) }),
    hardCall: ({ stressor, strength }: HardCall) =>
      t('seat.hardCall.text', {
        what: t(`domain.stressor.${stressor}`),
        strength: t(`domain.strength.${strength}`),
      }),
  };
}
