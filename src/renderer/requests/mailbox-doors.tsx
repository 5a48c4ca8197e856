import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailboxState } from '../../shared/seat-contract/mailbox.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useDates } from '../parts/dates.ts';
import { PasswordField } from '../parts/field.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { useSituation } from '../seat/situation.ts';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import styles from './requests.module.css';
import { useMailboxCall } from './use-mailbox.ts';

/** Before there is a key: what it is for, and the passphrase. */
export function SetUpMailbox() {
  const { t } = useTranslation();
  const setUp = useMailboxCall('setUpMailbox');
  return (
    <Card title={t('requests.key.setUpTitle')}>
      <p className={styles.prose}>{t('requests.key.setUpText')}</p>
      {setUp.error && <MailboxTrouble error={setUp.error} />}
      <NewPassphrase
        label={t('requests.key.passphrase')}
        submit={t('requests.key.make')}
        busy={setUp.isPending}
        onChosen={(passphrase) => setUp.mutate({ passphrase, anew: false })}
      />
    </Card>
  );
}

/** The keys are here, under their passphrase. */
export function OpenMailbox({ state }: { state: MailboxState }) {
  const { t } = useTranslation();
  const { now, zone } = useSituation();
  const dates = useDates(zone);
  const open = useMailboxCall('openMailbox');
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const ended = state.expiresAt !== null && state.expiresAt <= now ? state.expiresAt : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (passphrase) open.mutate({ passphrase });
  };
  return (
    <>
      <Card title={t('requests.key.lockedTitle')}>
        <p className={styles.prose}>{t('requests.key.lockedText')}</p>
        {ended !== null && <p>{t('requests.key.ended', { day: dates.moment(ended) })}</p>}
        <form className={styles.form} onSubmit={submit} noValidate>
          <PasswordField
            label={t('requests.key.passphrase')}
            showLabel={t('requests.key.show')}
            autoComplete="current-password"
            autoFocus
            value={passphrase}
            onChange={setPassphrase}
            fault={tried && !passphrase ? t('requests.key.empty') : undefined}
          />
          {open.error && <MailboxTrouble error={open.error} />}
          <div className={styles.row}>
            <Button type="submit" kind="primary" isPending={open.isPending}>
              {t('requests.key.open')}
            </Button>
          </div>
        </form>
      </Card>
      <Otherwise bring />
    </>
  );
}

/** The keys are on another computer. */
export function BringMailbox() {
  const { t } = useTranslation();
  return (
    <>
      <Card title={t('requests.key.elsewhereTitle')}>
        <p className={styles.prose}>{t('requests.key.elsewhereText')}</p>
        <BringFile />
      </Card>
      <Otherwise />
    </>
  );
}

/** What is left when the passphrase or the computer is lost; apart, so that nobody does it by mistake. */
function Otherwise({ bring = false }: { bring?: boolean }) {
  const { t } = useTranslation();
  const setUp = useMailboxCall('setUpMailbox');
  return (
    <>
      {bring && (
        <details className={styles.more}>
          <summary>{t('requests.key.bring')}</summary>
          <BringFile />
        </details>
      )}
      <details className={styles.more}>
        <summary>{t('requests.key.anew')}</summary>
        <p className={styles.prose}>{t('requests.key.anewText')}</p>
        {setUp.error && <MailboxTrouble error={setUp.error} />}
        <NewPassphrase
          label={t('requests.key.newPassphrase')}
          submit={t('requests.key.anewIt')}
          kind="care"
          busy={setUp.isPending}
          onChosen={(passphrase) => setUp.mutate({ passphrase, anew: true })}
        />
      </details>
    </>
  );
}

/** The exported file, its passphrase, and one for this computer. */
function BringFile() {
  const { t } = useTranslation();
  const bring = useMailboxCall('importMailbox');
  const [text, setText] = useState<string | null>(null);
  const [filePassphrase, setFilePassphrase] = useState('');

  const go = (passphrase: string) => {
    if (text !== null && filePassphrase) bring.mutate({ text, filePassphrase, passphrase });
  };
  return (
    <>
      {bring.error && <MailboxTrouble error={bring.error} />}
      <NewPassphrase
        label={t('requests.key.newPassphrase')}
        submit={t('requests.key.bringIt')}
        busy={bring.isPending}
        onChosen={go}
      >
        {(tried) => (
          <>
            <div className={styles.row}>
              <FileButton accept={['.json', 'application/json']} onFile={(base64) => setText(atob(base64))}>
                {t('requests.key.file')}
              </FileButton>
              <span role="status" className={text === null && tried ? styles.fault : styles.soft}>
                {text === null ? tried && t('requests.key.fileMissing') : t('requests.key.fileChosen')}
              </span>
            </div>
            <PasswordField
              label={t('requests.key.filePassphrase')}
              showLabel={t('requests.key.show')}
              autoComplete="off"
              value={filePassphrase}
              onChange={setFilePassphrase}
              fault={tried && !filePassphrase ? t('requests.key.empty') : undefined}
            />
          </>
        )}
      </NewPassphrase>
    </>
  );
}
