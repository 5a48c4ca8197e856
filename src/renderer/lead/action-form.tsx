import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/clock.ts';
import type { ActionEnd, ActionInput } from '../../shared/hub-contract/actions.ts';
import { actionInput } from '../../shared/hub-contract/actions.ts';
import { workActions } from '../../shared/work-action.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { SelectField } from '../parts/choice-field.tsx';
import { OneOf } from '../parts/chips.tsx';
import { DayField } from '../parts/day-field.tsx';
import { TextField } from '../parts/field.tsx';
import styles from './work.module.css';

interface ActionFormProps {
  start: ActionInput;
  /** Null for one that is new, which has no end yet. */
  end: { start: ActionEnd } | null;
  today: Day;
  busy: boolean;
  error: unknown;
  onSave: (written: ActionInput, end: ActionEnd) => void;
  onCancel: () => void;
}

const own = 'own';

/** One change to the work: what, who sees to it, from when. What was typed stays whatever happens. */
export function ActionForm({ start, end, today, busy, error, onSave, onCancel }: ActionFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [action, setAction] = useState(start.action);
  const [words, setWords] = useState(start.words ?? '');
  const [owner, setOwner] = useState(start.owner);
  const [begun, setBegun] = useState<Day | null>(start.begun);
  const [due, setDue] = useState(start.due);
  const [state, setState] = useState<'open' | 'done' | 'dropped'>(end?.start?.state ?? 'open');
  const [why, setWhy] = useState(end?.start?.why ?? '');

  const early = begun !== null && due !== null && due < begun;
  const parsed = actionInput.safeParse({
    action,
    words: action === null ? words : null,
    owner,
    begun,
    due,
    from: start.from,
  });
  const faults = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));
  const faulty = (field: keyof ActionInput) => tries > 0 && faults.has(field);

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (!parsed.success || early) return;
    const on = end?.start?.on ?? (today < parsed.data.begun ? parsed.data.begun : today);
    onSave(parsed.data, state === 'open' ? null : { state, on, why: why.trim() || null });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <SelectField
        label={t('leadWork.form.what')}
        value={action ?? own}
        onChange={(chosen) => setAction(chosen === own ? null : chosen)}
        choices={[
          { id: own, text: t('leadWork.form.own') },
          ...workActions.map((id) => ({ id, text: t(`workActions.${id}.name`) })),
        ]}
      />
      {action ? (
        <p className={styles.soft}>{t(`workActions.${action}.how`)}</p>
      ) : (
        <TextField
          label={t('leadWork.form.words')}
          help={t('leadWork.form.wordsHelp')}
          value={words}
          onChange={setWords}
          fault={faulty('words') ? t('leadWork.form.wordsMissing') : undefined}
        />
      )}
      <TextField
        label={t('leadWork.form.owner')}
        help={t('leadWork.form.ownerHelp')}
        value={owner}
        onChange={setOwner}
        fault={faulty('owner') ? t('leadWork.form.ownerMissing') : undefined}
      />
      <div className={styles.days}>
        <DayField
          label={t('leadWork.form.begun')}
          value={begun}
          onChange={setBegun}
          fault={faulty('begun') ? t('leadWork.form.begunMissing') : undefined}
        />
        <DayField
          label={t('leadWork.form.due')}
          value={due}
          onChange={setDue}
          fault={tries > 0 && early ? t('leadWork.form.dueEarly') : undefined}
        />
      </div>
      {end && (
        <>
          <OneOf
            label={t('leadWork.form.end')}
            value={state}
            onChoose={setState}
            chips={(['open', 'done', 'dropped'] as const).map((id) => ({
              id,
              text: t(`leadWork.form.${id}`),
            }))}
          />
          {state !== 'open' && <TextField label={t('leadWork.form.why')} value={why} onChange={setWhy} />}
        </>
      )}
      {error !== null && error !== undefined && <DeskTrouble error={error} />}
      <div className={styles.row}>
        <Button type="submit" kind="primary" isDisabled={busy}>
          {t('common.save')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
