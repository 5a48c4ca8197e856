import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Group, Input, Label, TextField as AriaTextField, ToggleButton } from 'react-aria-components';
import { Below, type Said } from './field-words.tsx';
import styles from './field.module.css';

interface TextFieldProps extends Said {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'url' | 'date' | 'time';
  name?: string;
  autoComplete?: string;
  maxLength?: number;
  autoFocus?: boolean;
  readOnly?: boolean;
  /** For codes: every character as wide as the next, and no spelling marks under them. */
  code?: boolean;
}

/** A line of text with its label above, help below, and a fault in words. */
export function TextField({ label, help, fault, readOnly = false, code = false, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className={styles.field ?? ''} isReadOnly={readOnly} isInvalid={Boolean(fault)}>
      <Label>{label}</Label>
      <Input
        className={code ? `${styles.input} ${styles.code}` : (styles.input ?? '')}
        {...(code && { spellCheck: 'false' })}
      />
      <Below help={help} fault={fault} />
    </AriaTextField>
  );
}

interface PasswordFieldProps extends Omit<TextFieldProps, 'type' | 'readOnly' | 'code'> {
  /** Words of the button that shows what was typed. */
  showLabel: string;
}

/** A password or PIN, which may be looked at while it is typed. */
export function PasswordField({ label, help, fault, showLabel, ...rest }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <AriaTextField
      {...rest}
      className={styles.field ?? ''}
      type={shown ? 'text' : 'password'}
      isInvalid={Boolean(fault)}
    >
      <Label>{label}</Label>
      <Group className={styles.group ?? ''}>
        <Input className={styles.input ?? ''} spellCheck="false" autoCapitalize="none" />
        <ToggleButton
          className={styles.inside ?? ''}
          isSelected={shown}
          onChange={setShown}
          aria-label={showLabel}
        >
          <Icon size={20} aria-hidden />
        </ToggleButton>
      </Group>
      <Below help={help} fault={fault} />
    </AriaTextField>
  );
}
