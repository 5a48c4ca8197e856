import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import styles from './switch.module.css';

interface SwitchProps {
  isOn: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ isOn, onChange, children }: SwitchProps) {
  return (
    <SwitchField isSelected={isOn} onChange={onChange}>
      <SwitchButton className={styles.switch ?? ''}>
        <span className={styles.track}>
          <span className={styles.knob} />
        </span>
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
