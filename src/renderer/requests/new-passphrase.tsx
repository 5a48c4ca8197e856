import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { passphrase as shape } from '../../shared/seat-contract/mailbox.ts';
import { Button } from '../parts/button.tsx';
import { PasswordField } from '../parts/field.tsx';
import styles from './requests.module.css';

interface NewPassphraseProps {
  /** What the passphrase is for. */
  label: string;
  /** What the button does, as a verb. */
  submit: string;
  kind?: 'primary' | 'care';
  busy: boolean;
  /** Above the two fields, in the same form; told whether it was tried to send it. */
  children?: (tried: boolean) => ReactNode;
  onChosen: (passphrase: string) => void;
}

/** A passphrase is chosen: how, twice the same, and what is lost with it. */
export function NewPassphrase({
  label,
  submit,
  kind = 'primary',
  busy,
  children,
  onChosen,
}: NewPassphraseProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const isGood = shape.safeParse(typed).success;

  const choose = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isGood && typed === again) onChosen(typed);
  };
  return (
    <form className={styles.form} onSubmit={choose} noValidate>
      {children?.(tried)}
      <PasswordField
        label={label}
        help={t('requests.key.choose')}
        showLabel={t('requests.key.show')}
        autoComplete="new-password"
        value={typed}
        onChange={setTyped}
        fault={tried && !isGood ? t('requests.key.short') : undefined}
      />
      <PasswordField
        label={t('requests.key.again')}
        showLabel={t('requests.key.show')}
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        fault={tried && isGood && typed !== again ? t('requests.key.differs') : undefined}
      />
      <p className={styles.soft}>{t('requests.key.lost')}</p>
      <div className={styles.row}>
        <Button type="submit" kind={kind} isPending={busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
