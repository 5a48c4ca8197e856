import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import styles from './switch.module.css';

interface SwitchProps {
  isOn: boolean;
  onChange: (on: boolean) => void;
  /** Shown as it is, and not to be pressed. */
  isHeld?: boolean;
  children: ReactNode;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ isOn, onChange, isHeld = false, children }: SwitchProps) {
  return (
    <SwitchField isSelected={isOn} isDisabled={isHeld} onChange={onChange}>
      <SwitchButton className={styles.switch ?? ''}>
        <span className={styles.track}>
          <span className={styles.knob} />
        </span>
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
