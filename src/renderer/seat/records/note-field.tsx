import { useTranslation } from 'react-i18next';
import type { CheckIn } from '../../../shared/check-in.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/states.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useDraft } from '../drafts.tsx';
import { useStored } from '../today/stored.ts';
import styles from './records.module.css';

/** As the contract has it (`note` in check-in.ts). */
const longestNote = 4000;

/** A private note, saved when the person goes on. What is typed stays until it is on disk, also over a failed save. */
export function NoteField({ checkIn }: { checkIn: CheckIn }) {
  const { t } = useTranslation();
  const [text, setText] = useDraft(`note ${checkIn.id}`, checkIn.note);
  const save = useSeatCall('editCheckIn');
  const stored = useStored();
  const isNew = text !== checkIn.note;
  const saveIt = () => {
    if (isNew && !save.isPending) save.mutate({ id: checkIn.id, note: text }, { onSuccess: stored });
  };
  return (
    <div className={styles.part}>
      <TextArea
        label={t('seat.today.note')}
        value={text}
        onChange={setText}
        onBlur={saveIt}
        maxLength={longestNote}
      />
      {save.error && <Trouble error={save.error} />}
      {isNew && (
        <div>
          <Button isPending={save.isPending} onPress={saveIt}>
            {t('seat.today.saveNote')}
          </Button>
        </div>
      )}
      <p role="status" className={styles.soft}>
        {save.isSuccess && !isNew && t('seat.today.noteSaved')}
      </p>
    </div>
  );
}
