import { Check } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './chips.module.css';

interface Chip<T> {
  id: T;
  text: string;
  /** Where the text is not in the page's language. */
  lang?: string;
}

interface Common<T> {
  /** What the chips are about, for those who hear the page. */
  label: string;
  chips: readonly Chip<T>[];
  /** Shown as it is, and not to be pressed. */
  isHeld?: boolean;
}

/** One of a few: a press chooses it. Nothing chosen yet is null. */
export function OneOf<T extends string | number>({
  label,
  chips,
  value,
  isHeld = false,
  onChoose,
}: Common<T> & { value: T | null; onChoose: (id: T) => void }) {
  return (
    <ToggleButtonGroup
      className={styles.chips ?? ''}
      aria-label={label}
      isDisabled={isHeld}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(chosen) => {
        const chip = chips.find(({ id }) => chosen.has(id));
        if (chip) onChoose(chip.id);
      }}
    >
      {chips.map(asToggle)}
    </ToggleButtonGroup>
  );
}

/** Any of them: a press puts it in or takes it out. */
export function AnyOf<T extends string | number>({
  label,
  chips,
  value,
  isHeld = false,
  onChange,
}: Common<T> & { value: readonly T[]; onChange: (ids: T[]) => void }) {
  return (
    <ToggleButtonGroup
      className={styles.chips ?? ''}
      aria-label={label}
      isDisabled={isHeld}
      selectionMode="multiple"
      selectedKeys={value}
      onSelectionChange={(chosen) => onChange(chips.map(({ id }) => id).filter((id) => chosen.has(id)))}
    >
      {chips.map(asToggle)}
    </ToggleButtonGroup>
  );
}

/** The tick says "chosen" to those who do not see the colour. */
function asToggle<T extends string | number>({ id, text, lang }: Chip<T>) {
  return (
    <ToggleButton key={id} id={id} className={styles.chip ?? ''}>
      {({ isSelected }) => (
        <>
          {isSelected && <Check size={16} aria-hidden="true" />}
          <span lang={lang}>{text}</span>
        </>
      )}
    </ToggleButton>
  );
}
