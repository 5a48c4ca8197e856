import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckIn } from '../../../shared/check-in.ts';
import { type HardCall, stressors } from '../../../shared/stressor.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { FiveSteps } from '../../parts/five-steps.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/states.tsx';
import { Afterwards } from './afterwards.tsx';
import styles from './records.module.css';
import { StrengthOf } from './strength-of.tsx';

interface EditCheckInProps {
  checkIn: CheckIn;
  tags: readonly string[];
  onClose: () => void;
}

/** Changes a check-in; each press saves, so closing is enough. */
export function EditCheckIn({ checkIn, tags, onClose }: EditCheckInProps) {
  const { t } = useTranslation();
  const [{ mood, calm }, setSteps] = useState(checkIn);
  const edit = useSeatCall('editCheckIn');
  return (
    <Sheet title={t('seat.record.editTitle')} isOpen onClose={onClose}>
      {edit.error && <Trouble error={edit.error} />}
      <FiveSteps
        scale="mood"
        value={mood}
        onChoose={(step) => edit.mutate({ id: checkIn.id, mood: step }, { onSuccess: setSteps })}
      />
      <FiveSteps
        scale="calm"
        value={calm}
        onChoose={(step) => edit.mutate({ id: checkIn.id, calm: step }, { onSuccess: setSteps })}
      />
      <Afterwards checkIn={checkIn} tags={tags} />
      <Done onClose={onClose} />
    </Sheet>
  );
}

/** Changes a hard call; each press saves. */
export function EditHardCall({ call, onClose }: { call: HardCall; onClose: () => void }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(call);
  const edit = useSeatCall('editHardCall');
  return (
    <Sheet title={t('seat.record.editCallTitle')} isOpen onClose={onClose}>
      {edit.error && <Trouble error={edit.error} />}
      <OneOf
        label={t('seat.hardCall.title')}
        value={now.stressor}
        onChoose={(stressor) => edit.mutate({ id: call.id, stressor }, { onSuccess: setNow })}
        chips={stressors.map((id) => ({ id, text: t(`domain.stressor.${id}`) }))}
      />
      <StrengthOf call={now} onChange={setNow} />
      <Done onClose={onClose} />
    </Sheet>
  );
}

function Done({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.row}>
      <Button kind="primary" onPress={onClose}>
        {t('common.done')}
      </Button>
    </div>
  );
}
