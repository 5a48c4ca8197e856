import { Label, Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './slider.module.css';

interface SliderProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  max: number;
}

/** A whole number from 0, moved along a line; arrow keys step it. */
export function Slider({ label, value, onChange, max }: SliderProps) {
  return (
    <AriaSlider
      className={styles.slider ?? ''}
      value={value}
      onChange={(moved) => onChange(moved)}
      minValue={0}
      maxValue={max}
    >
      <div className={styles.said}>
        <Label>{label}</Label>
        <SliderOutput className={styles.value ?? ''} />
      </div>
      <SliderTrack className={styles.track ?? ''}>
        <SliderThumb className={styles.thumb ?? ''} />
      </SliderTrack>
    </AriaSlider>
  );
}
