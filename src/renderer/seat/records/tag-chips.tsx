import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { AnyOf } from '../../parts/chips.tsx';
import { TextField } from '../../parts/field.tsx';
import styles from './records.module.css';

interface TagChipsProps {
  /** Used before, most used first. */
  known: readonly string[];
  value: readonly string[];
  onChange: (tags: string[]) => void;
}

/** More would be a wall; the rest is a few letters away in the field. */
const mostShown = 8;
/** As the contract has it (`tag` in check-in.ts). */
const longestTag = 40;

/** The person's own tags: used ones as chips, a new one typed. */
export function TagChips({ known, value, onChange }: TagChipsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const shown = [...new Set([...value, ...known])].slice(0, Math.max(mostShown, value.length));
  const tag = typed.trim().slice(0, longestTag);

  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!tag) return;
    onChange([...new Set([...value, tag])]);
    setTyped('');
  };
  return (
    <div className={styles.part}>
      <h3>{t('seat.today.tags')}</h3>
      {shown.length > 0 && (
        <AnyOf
          label={t('seat.today.tags')}
          value={value}
          onChange={onChange}
          chips={shown.map((id) => ({ id, text: id }))}
        />
      )}
      <form className={styles.row} onSubmit={add}>
        <div className={styles.grow}>
          <TextField label={t('seat.today.newTag')} value={typed} onChange={setTyped} />
        </div>
        {tag && <Button type="submit">{t('seat.today.addTag')}</Button>}
      </form>
    </div>
  );
}
