import { Label, TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { Below, type Said } from './field-words.tsx';
import styles from './field.module.css';

interface TextAreaProps extends Said {
  value: string;
  onChange: (value: string) => void;
  /** The person has gone on to something else. */
  onBlur?: () => void;
  maxLength: number;
}

/** Several lines of text; grows with what is typed. */
export function TextArea({ label, help, fault, ...rest }: TextAreaProps) {
  return (
    <TextField {...rest} className={styles.field ?? ''} isInvalid={Boolean(fault)}>
      <Label>{label}</Label>
      <AriaTextArea className={styles.input ?? ''} rows={3} style={{ fieldSizing: 'content' }} />
      <Below help={help} fault={fault} />
    </TextField>
  );
}
