import { useTranslation } from 'react-i18next';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Slider } from '../../parts/slider.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useSituation } from '../situation.ts';
import styles from './breathe.module.css';

interface SoundOptionsProps {
  /** What the bell is for, in words. */
  bell: string;
  /** Whether this computer can speak the page's language. */
  withVoice?: boolean;
}

/** Bells, their volume, and spoken words; remembered, and off until somebody wants them. */
export function SoundOptions({ bell, withVoice = false }: SoundOptionsProps) {
  const { t } = useTranslation();
  const { sound, spoken } = useSituation().preferences;
  const set = useSeatCall('setPreferences');
  return (
    <div className={styles.options}>
      <Switch isOn={sound} onChange={(on) => set.mutate({ sound: on })}>
        {bell}
      </Switch>
      {sound && <VolumeSlider />}
      {withVoice && (
        <Switch isOn={spoken} onChange={(on) => set.mutate({ spoken: on })}>
          {t('routines.spoken')}
        </Switch>
      )}
    </div>
  );
}

/** How loud; kept when the hand lets go. */
export function VolumeSlider() {
  const { t } = useTranslation();
  const { volume } = useSituation().preferences;
  const set = useSeatCall('setPreferences');
  return (
    <Slider
      key={volume}
      label={t('routines.volume')}
      value={volume}
      step={10}
      onChange={(percent) => set.mutate({ volume: percent })}
    />
  );
}
