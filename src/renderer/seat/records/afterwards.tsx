import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { breaksTaken, type CheckIn, moodWords } from '../../../shared/check-in.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { AnyOf, OneOf } from '../../parts/chips.tsx';
import { FiveSteps } from '../../parts/five-steps.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useStored } from '../today/stored.ts';
import { NoteField } from './note-field.tsx';
import styles from './records.module.css';
import { TagChips } from './tag-chips.tsx';

type Chosen = Pick<CheckIn, 'energy' | 'breaks' | 'words' | 'tags'>;

/** What may be added to a saved check-in: at the end of a shift energy and breaks; words, own tags, a note. Each press saves. */
export function Afterwards({ checkIn, tags }: { checkIn: CheckIn; tags: readonly string[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>({
    energy: checkIn.energy,
    breaks: checkIn.breaks,
    words: checkIn.words,
    tags: checkIn.tags,
  });
  const edit = useSeatCall('editCheckIn');
  const stored = useStored();
  const save = (now: Chosen) => edit.mutate({ id: checkIn.id, ...now }, { onSuccess: stored });
  const change = (part: Partial<Chosen>) => {
    const now = { ...chosen, ...part };
    setChosen(now);
    save(now);
  };

  return (
    <div className={styles.more}>
      {edit.error && <Trouble error={edit.error} retry={() => save(chosen)} />}
      {checkIn.phase === 'end' && (
        <>
          <div className={styles.part}>
            <h3>{t('domain.energy.question')}</h3>
            <FiveSteps scale="energy" value={chosen.energy} onChoose={(energy) => change({ energy })} />
          </div>
          <div className={styles.part}>
            <h3>{t('domain.breaks.question')}</h3>
            <OneOf
              label={t('domain.breaks.question')}
              value={chosen.breaks}
              onChoose={(breaks) => change({ breaks })}
              chips={breaksTaken.options.map((id) => ({ id, text: t(`domain.breaks.${id}`) }))}
            />
          </div>
        </>
      )}
      <div className={styles.part}>
        <h3>{t('seat.today.words')}</h3>
        <AnyOf
          label={t('seat.today.words')}
          value={chosen.words}
          onChange={(words) => change({ words })}
          chips={moodWords.map((id) => ({ id, text: t(`domain.word.${id}`) }))}
        />
      </div>
      <TagChips known={tags} value={chosen.tags} onChange={(own) => change({ tags: own })} />
      <NoteField checkIn={checkIn} />
    </div>
  );
}
