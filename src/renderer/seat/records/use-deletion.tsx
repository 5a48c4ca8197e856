import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckIn } from '../../../shared/check-in.ts';
import type { HardCall } from '../../../shared/stressor.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Trouble } from '../../parts/states.tsx';
import { UndoNotice } from '../../parts/undo-notice.tsx';
import { useRecordText } from './record-text.ts';

interface Deletion {
  /** What was just deleted with the way to undo it, or why that failed; stays until the next deletion. */
  notice: ReactNode;
  deleteCheckIn: (checkIn: CheckIn) => void;
  deleteHardCall: (call: HardCall) => void;
}

/** Deleting needs no "are you sure": it can be undone, without a clock running. */
export function useDeletion(onDelete?: () => void): Deletion {
  const { t } = useTranslation();
  const text = useRecordText();
  const [deleted, setDeleted] = useState<{ what: string; undo: () => void } | null>(null);
  const goCheckIn = useSeatCall('deleteCheckIn');
  const goHardCall = useSeatCall('deleteHardCall');
  const backCheckIn = useSeatCall('putBackCheckIn');
  const backHardCall = useSeatCall('putBackHardCall');
  const isBack = { onSuccess: () => setDeleted(null) };
  const error = goCheckIn.error ?? goHardCall.error ?? backCheckIn.error ?? backHardCall.error;

  return {
    notice: (deleted || error) && (
      <>
        {error && <Trouble error={error} />}
        {deleted && (
          <UndoNotice onUndo={deleted.undo}>{t('seat.record.deleted', { what: deleted.what })}</UndoNotice>
        )}
      </>
    ),
    deleteCheckIn: ({ id }) => {
      onDelete?.();
      goCheckIn.mutate(
        { id },
        {
          onSuccess: (gone) =>
            setDeleted({ what: text.checkIn(gone), undo: () => backCheckIn.mutate(gone, isBack) }),
        },
      );
    },
    deleteHardCall: ({ id }) => {
      onDelete?.();
      goHardCall.mutate(
        { id },
        {
          onSuccess: (gone) =>
            setDeleted({ what: text.hardCall(gone), undo: () => backHardCall.mutate(gone, isBack) }),
        },
      );
    },
  };
}
