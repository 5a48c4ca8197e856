import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CareContent } from '../../shared/care.ts';
import { Refusal } from '../../shared/errors.ts';
import { Button } from '../parts/button.tsx';
import { DayField } from '../parts/day-field.tsx';
import { TextField } from '../parts/field.tsx';
import { Notice } from '../parts/states.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useSituation } from '../seat/situation.ts';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import styles from './requests.module.css';

interface CareFormProps {
  start: CareContent;
  busy: boolean;
  error: unknown;
  onSave: (content: CareContent) => void;
  onCancel: () => void;
}

const longestName = 80;
const longestNote = 2000;

/** An entry: who, a further note, when to be in touch again. What was typed stays whatever happens. */
export function CareForm({ start, busy, error, onSave, onCancel }: CareFormProps) {
  const { t } = useTranslation();
  const { now } = useSituation();
  const [who, setWho] = useState(start.who);
  const [words, setWords] = useState('');
  const [followUps, setFollowUps] = useState(start.followUps);
  const [nextContact, setNextContact] = useState(start.nextContact);
  const [tried, setTried] = useState(false);
  const name = who.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name || name.length > longestName) return;
    const note = words.trim() ? [{ at: now, words: words.trim() }] : [];
    onSave({ ...start, who: name, nextContact, followUps: [...followUps, ...note] });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('care.who')}
        help={t('care.whoHelp')}
        value={who}
        onChange={setWho}
        fault={tried && (!name || name.length > longestName) ? t('care.whoMissing') : undefined}
      />
      <TextArea label={t('care.noteWords')} value={words} onChange={setWords} maxLength={longestNote} />
      <DayField
        label={t('care.when')}
        help={t('care.whenHelp')}
        value={nextContact}
        onChange={setNextContact}
      />
      {followUps.length > 0 && (
        <details className={styles.more}>
          <summary>{t('care.notes')}</summary>
          <ul className={styles.notes}>
            {followUps.map((note) => (
              <li key={`${note.at} ${note.words}`} className={styles.removable}>
                <p className={styles.words} dir="auto">
                  {note.words}
                </p>
                <Button
                  kind="quiet"
                  aria-label={t('care.removeNote', { words: note.words })}
                  onPress={() => setFollowUps(followUps.filter((each) => each !== note))}
                >
                  <X size={18} aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {error instanceof Refusal && error.code === 'tooLarge' ? (
        <Notice tone="care">{t('care.tooLarge')}</Notice>
      ) : (
        error !== null && <MailboxTrouble error={error} />
      )}
      <div className={styles.row}>
        <Button type="submit" kind="primary" isPending={busy}>
          {t('common.save')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
