import { ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  ComboBox,
  Group,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  NumberField as AriaNumberField,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Below, type Said } from './field-words.tsx';
import styles from './field.module.css';

// Apart from field.tsx: what a choice needs is large, and the seat's window, which opens first, has none.

interface NumberFieldProps extends Said {
  /** Null while nothing is typed. */
  value: number | null;
  onChange: (value: number | null) => void;
  min: number;
  max: number;
}

/** A whole number, typed; arrow keys step it. */
export function NumberField({ label, help, fault, value, onChange, min, max }: NumberFieldProps) {
  return (
    <AriaNumberField
      className={styles.field ?? ''}
      value={value ?? Number.NaN}
      onChange={(typed) => onChange(Number.isNaN(typed) ? null : typed)}
      minValue={min}
      maxValue={max}
      formatOptions={{ maximumFractionDigits: 0 }}
      isInvalid={Boolean(fault)}
    >
      <Label>{label}</Label>
      <Input className={`${styles.input} ${styles.short}`} />
      <Below help={help} fault={fault} />
    </AriaNumberField>
  );
}

/** One thing that can be chosen; `also` is a second line, searched too. */
export interface Choice<K extends Key> {
  id: K;
  text: string;
  also?: string;
}

interface ChoiceFieldProps<K extends Key> extends Said {
  value: K | null;
  onChange: (value: K) => void;
  choices: readonly Choice<K>[];
}

/** One of a few. */
export function SelectField<K extends Key>({
  label,
  help,
  fault,
  value,
  onChange,
  choices,
}: ChoiceFieldProps<K>) {
  const choose = (key: Key | null) => {
    const chosen = choices.find((choice) => choice.id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <Select className={styles.field ?? ''} value={value} onChange={choose} isInvalid={Boolean(fault)}>
      <Label>{label}</Label>
      <AriaButton className={`${styles.input} ${styles.choose}`}>
        <SelectValue className={styles.chosen ?? ''} />
        <ChevronDown size={18} aria-hidden />
      </AriaButton>
      <Below help={help} fault={fault} />
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} items={choices}>
          {choiceItem}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface SearchFieldProps<K extends Key> extends ChoiceFieldProps<K> {
  /** Said when nothing matches what was typed. */
  noMatch: string;
}

/** One of many, found by typing part of it. */
export function SearchField<K extends Key>(props: SearchFieldProps<K>) {
  const { label, help, fault, value, onChange, choices, noMatch } = props;
  const choose = (key: Key | null) => {
    const chosen = choices.find((choice) => choice.id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <ComboBox
      className={styles.field ?? ''}
      value={value}
      onChange={choose}
      defaultItems={choices}
      isInvalid={Boolean(fault)}
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <Group className={styles.group ?? ''}>
        <Input className={styles.input ?? ''} />
        <AriaButton className={styles.inside ?? ''}>
          <ChevronDown size={18} aria-hidden />
        </AriaButton>
      </Group>
      <Below help={help} fault={fault} />
      <Popover className={styles.popover ?? ''}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.none}>{noMatch}</p>}
        >
          {choiceItem}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function choiceItem<K extends Key>({ id, text, also }: Choice<K>) {
  return (
    <ListBoxItem id={id} textValue={also ? `${text} · ${also}` : text} className={styles.item ?? ''}>
      <Text slot="label">{text}</Text>
      {also && (
        <Text slot="description" className={styles.also ?? ''}>
          {also}
        </Text>
      )}
    </ListBoxItem>
  );
}
