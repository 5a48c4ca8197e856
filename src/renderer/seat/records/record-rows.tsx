import { Pencil, PhoneMissed, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CheckIn } from '../../../shared/check-in.ts';
import type { HardCall } from '../../../shared/stressor.ts';
import { CalmWave } from '../../parts/calm-wave.tsx';
import { useDates } from '../../parts/dates.ts';
import { MoodFace } from '../../parts/mood-face.tsx';
import { useSituation } from '../situation.ts';
import { EditCheckIn, EditHardCall } from './edit-sheets.tsx';
import { useRecordText } from './record-text.ts';
import styles from './records.module.css';

interface CheckInRowProps {
  checkIn: CheckIn;
  tags: readonly string[];
  onDelete: () => void;
}

/** A check-in in a list. The note is only said to be there: someone may stand behind. */
export function CheckInRow({ checkIn, tags, onDelete }: CheckInRowProps) {
  const { t } = useTranslation();
  const text = useRecordText().checkIn(checkIn);
  const { phase, energy, breaks, words, note } = checkIn;
  const details = [
    t(`domain.phase.${phase}`),
    energy && t('seat.record.energy', { energy: t(`domain.energy.${energy}`) }),
    breaks && t('seat.record.breaks', { breaks: t(`domain.breaks.${breaks}`) }),
    ...words.map((word) => t(`domain.word.${word}`)),
    ...checkIn.tags,
    note && t('seat.record.hasNote'),
  ];
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <Row
        at={checkIn.at}
        drawings={
          <>
            <MoodFace mood={checkIn.mood} size={28} />
            <CalmWave calm={checkIn.calm} size={28} />
          </>
        }
        text={text}
        details={details.filter(Boolean).join(' · ')}
        onEdit={() => setEditing(true)}
        onDelete={onDelete}
      />
      {isEditing && <EditCheckIn checkIn={checkIn} tags={tags} onClose={() => setEditing(false)} />}
    </>
  );
}

/** A hard call in a list. */
export function HardCallRow({ call, onDelete }: { call: HardCall; onDelete: () => void }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <Row
        at={call.at}
        drawings={<PhoneMissed size={24} aria-hidden="true" />}
        text={useRecordText().hardCall(call)}
        details={t('seat.hardCall.button')}
        onEdit={() => setEditing(true)}
        onDelete={onDelete}
      />
      {isEditing && <EditHardCall call={call} onClose={() => setEditing(false)} />}
    </>
  );
}

interface RowProps {
  at: number;
  drawings: ReactNode;
  text: string;
  details: string;
  onEdit: () => void;
  onDelete: () => void;
}

function Row({ at, drawings, text, details, onEdit, onDelete }: RowProps) {
  const { t } = useTranslation();
  const time = useDates(useSituation().zone).time(at);
  return (
    <>
      <span className={styles.drawings}>{drawings}</span>
      <div className={styles.said}>
        <p>{text}</p>
        <p className={styles.soft}>
          {time} · {details}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button
          className={styles.icon ?? ''}
          aria-label={t('seat.record.editThis', { what: text, time })}
          onPress={onEdit}
        >
          <Pencil size={17} aria-hidden="true" />
        </Button>
        <Button
          className={styles.icon ?? ''}
          aria-label={t('seat.record.deleteThis', { what: text, time })}
          onPress={onDelete}
        >
          <Trash2 size={17} aria-hidden="true" />
        </Button>
      </div>
    </>
  );
}
