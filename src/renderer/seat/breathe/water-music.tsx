import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OneOf } from '../../parts/chips.tsx';
import styles from './breathe.module.css';
import { type QuietProps, QuietRoutine } from './quiet-routine.tsx';
import { sounds } from './sound/soft-sound.ts';
import { useSoftSound } from './sound/use-soft-sound.ts';
import { VolumeSlider } from './sound-options.tsx';
import { useOnCall } from './use-on-call.ts';

const choices = ['silence', ...sounds] as const;

/** A glass of water, and music or rain for those who choose it; never before they have. */
export function WaterMusic({ seed, ...props }: QuietProps & { seed: number }) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<(typeof choices)[number]>('silence');
  const onCall = useOnCall();
  useSoftSound(choice === 'silence' || onCall ? null : choice, seed);
  return (
    <QuietRoutine {...props} words={t('routines.water.words')}>
      {() => (
        <>
          <OneOf
            label={t('routines.water.label')}
            value={choice}
            onChoose={setChoice}
            chips={choices.map((id) => ({ id, text: t(`routines.water.choice.${id}`) }))}
          />
          {choice !== 'silence' &&
            (onCall ? <p className={styles.soft}>{t('routines.water.call')}</p> : <VolumeSlider />)}
        </>
      )}
    </QuietRoutine>
  );
}
