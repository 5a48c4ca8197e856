import { Label, Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './slider.module.css';

interface SliderProps {
  label: string;
  /** What it begins with, 0 to 100. */
  value: number;
  step: number;
  /** Told when the hand lets go, or a key has moved it. */
  onChange: (value: number) => void;
}

/** A share from 0 to 100, by pointer or arrow keys. */
export function Slider({ label, value, step, onChange }: SliderProps) {
  return (
    <AriaSlider
      className={styles.slider ?? ''}
      defaultValue={value}
      step={step}
      onChangeEnd={onChange}
      formatOptions={{ style: 'unit', unit: 'percent' }}
    >
      <Label>{label}</Label>
      <SliderOutput className={styles.output ?? ''} />
      <SliderTrack className={styles.track ?? ''}>
        <SliderThumb className={styles.thumb ?? ''} />
      </SliderTrack>
    </AriaSlider>
  );
}

interface ScaleSliderProps {
  label: string;
  value: number;
  /** The scale goes from 0 to this, in whole steps. */
  full: number;
  onChange: (value: number) => void;
}

/** A place on a scale, told while the hand moves. */
export function ScaleSlider({ label, value, full, onChange }: ScaleSliderProps) {
  return (
    <AriaSlider
      className={`${styles.slider} ${styles.wide}`}
      value={value}
      maxValue={full}
      onChange={(moved) => onChange(moved)}
    >
      <Label>{label}</Label>
      <SliderOutput className={styles.output ?? ''} />
      <SliderTrack className={styles.track ?? ''}>
        <SliderThumb className={styles.thumb ?? ''} />
      </SliderTrack>
    </AriaSlider>
  );
}
