import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import type { Day } from '../../shared/clock.ts';
import { Below, type Said } from './field-words.tsx';
import styles from './field.module.css';

interface DayFieldProps extends Said {
  /** Null while no day is chosen. */
  value: Day | null;
  onChange: (day: Day | null) => void;
}

/** A day of the calendar, by the browser's own picker: it knows the person's habits. */
export function DayField({ label, help, fault, value, onChange }: DayFieldProps) {
  return (
    <AriaTextField
      className={styles.field ?? ''}
      type="date"
      value={value ?? ''}
      onChange={(typed) => onChange(typed === '' ? null : typed)}
      isInvalid={Boolean(fault)}
    >
      <Label>{label}</Label>
      <Input className={`${styles.input} ${styles.short}`} />
      <Below help={help} fault={fault} />
    </AriaTextField>
  );
}
