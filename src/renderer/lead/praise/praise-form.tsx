import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import { type PraiseInput, praiseInput } from '../../../shared/praise.ts';
import { DeskTrouble } from '../../desk/desk-trouble.tsx';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import styles from './praise.module.css';

interface PraiseFormProps {
  start: PraiseInput;
  submit: string;
  busy: boolean;
  error: unknown;
  onSave: (written: PraiseInput, then: () => void) => void;
  onCancel?: () => void;
}

const parts = ['who', 'what', 'why'] as const;

/** The three parts of praise; none may be empty. */
export function PraiseForm({ start, submit, busy, error, onSave, onCancel }: PraiseFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  const [day, setDay] = useState<Day | null>(start.day);
  const [tries, setTries] = useState(0);
  const parsed = praiseInput.safeParse({ ...draft, day });
  const faults = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (parsed.success)
      onSave(parsed.data, () => {
        setDraft(start);
        setTries(0);
      });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      {parts.map((part) => (
        <TextField
          key={part}
          label={t(`praise.${part}`)}
          help={t(`praise.${part}Help`)}
          value={draft[part]}
          onChange={(typed) => setDraft({ ...draft, [part]: typed })}
          fault={tries > 0 && faults.has(part) ? t(`praise.${part}Missing`) : undefined}
        />
      ))}
      <DayField label={t('praise.day')} value={day} onChange={setDay} />
      <p className={styles.soft}>{t('praise.warning')}</p>
      {error !== null && error !== undefined && <DeskTrouble error={error} />}
      <div className={styles.row}>
        <Button type="submit" kind="primary" isDisabled={busy || day === null}>
          {submit}
        </Button>
        {onCancel && (
          <Button kind="quiet" onPress={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
