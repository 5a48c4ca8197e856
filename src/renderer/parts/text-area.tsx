import { Label, TextArea as AriaTextArea, TextField } from 'react-aria-components';
import styles from './field.module.css';

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The person has gone on to something else. */
  onBlur?: () => void;
  maxLength: number;
}

/** Several lines of text; grows with what is typed. */
export function TextArea({ label, ...rest }: TextAreaProps) {
  return (
    <TextField {...rest} className={styles.field ?? ''}>
      <Label>{label}</Label>
      <AriaTextArea className={styles.input ?? ''} rows={3} style={{ fieldSizing: 'content' }} />
    </TextField>
  );
}
