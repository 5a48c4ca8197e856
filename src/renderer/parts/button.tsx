import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `primary` once a screen; `quiet` for what may be overlooked; `care` before something that cannot be undone. */
  kind?: 'plain' | 'primary' | 'quiet' | 'care';
  wide?: boolean;
}

/** A button says what it does with a verb. */
export function Button({ kind = 'plain', wide = false, ...rest }: ButtonProps) {
  const names = [styles.button, kind !== 'plain' && styles[kind], wide && styles.wide];
  return <AriaButton {...rest} className={names.filter(Boolean).join(' ')} />;
}
