import { useTranslation } from 'react-i18next';
import type { HardCall, Strength } from '../../../shared/stressor.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { OneOf } from '../../parts/chips.tsx';
import { Trouble } from '../../parts/states.tsx';
import styles from './records.module.css';

const strengths: readonly Strength[] = [1, 2, 3];

/** How strong a hard call was; a press saves it. */
export function StrengthOf({ call, onChange }: { call: HardCall; onChange: (call: HardCall) => void }) {
  const { t } = useTranslation();
  const edit = useSeatCall('editHardCall');
  return (
    <div className={styles.part}>
      <h3>{t('seat.hardCall.strength')}</h3>
      <OneOf
        label={t('seat.hardCall.strength')}
        value={call.strength}
        onChoose={(strength) => edit.mutate({ id: call.id, strength }, { onSuccess: onChange })}
        chips={strengths.map((id) => ({ id, text: t(`domain.strength.${id}`) }))}
      />
      {edit.error && <Trouble error={edit.error} />}
    </div>
  );
}
